// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>
#include <QSslServer>

namespace countersign::tests {

/// A certificate that nobody vouches for, as every installation makes one, and what a TLS server needs to show it.
struct OwnCertificate
{
    QSslConfiguration tls;
    QByteArray sha256;
};
OwnCertificate makeOwnCertificate();

// A TLS server that keeps every byte it is told once the connection is encrypted, and answers all with the same reply.
class TlsRecorder final : public QSslServer
{
    Q_OBJECT
public:
    explicit TlsRecorder(const QSslConfiguration &tls, const QByteArray &reply = {});

    /// What was said to it so far.
    QByteArray heard;
    int attempts = 0; // to talk to it
};

} // namespace countersign::tests
