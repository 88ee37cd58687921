// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QHostAddress>
#include <QSslConfiguration>

// What a listener may be opened with.
namespace countersign::http {

// The server's certificate and its key (P-256), both as PEM.
struct TlsIdentity
{
    QByteArray certificatePem;
    QByteArray privateKeyPem;
};

/// Plain HTTP is for this machine only: InvalidRequest for any address but a loopback one.
Result<QHostAddress> plainAddress(const QString &text);
/// An address to listen on with TLS; InvalidRequest if it is none.
Result<QHostAddress> tlsAddress(const QString &text);
/// TLS 1.3 with ALPN http/1.1 and no client certificates. Fails with Internal, saying what is
/// missing, if Qt does not run on OpenSSL (Secure Transport cannot do TLS 1.3) or if the
/// certificate and key cannot be read.
Result<QSslConfiguration> tlsConfiguration(const TlsIdentity &identity);

} // namespace countersign::http
