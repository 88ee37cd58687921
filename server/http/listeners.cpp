// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/listeners.h"

#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

using namespace Qt::StringLiterals;

namespace countersign::http {

Result<QHostAddress> plainAddress(const QString &text)
{
    QHostAddress address
        = text == u"localhost"_s ? QHostAddress(QHostAddress::LocalHost) : QHostAddress(text);
    if (address.isLoopback())
        return address;
    return failure(ErrorCode::InvalidRequest,
                   u"Plain HTTP is for this machine only, so it cannot listen on \"%1\". Use "
                   u"127.0.0.1 or ::1 here, and TLS or a "
                   "reverse proxy for other computers."_s.arg(text));
}

Result<QHostAddress> tlsAddress(const QString &text)
{
    QHostAddress address
        = text == u"localhost"_s ? QHostAddress(QHostAddress::LocalHost) : QHostAddress(text);
    if (!address.isNull())
        return address;
    return failure(ErrorCode::InvalidRequest,
                   u"\"%1\" is not an IP address to listen on."_s.arg(text));
}

Result<QSslConfiguration> tlsConfiguration(const TlsIdentity &identity)
{
    if (QSslSocket::activeBackend() != u"openssl"_s)
        return failure(ErrorCode::Internal,
                       u"TLS 1.3 needs Qt's OpenSSL plugin and the OpenSSL libraries; Qt found "
                       "only \"%1\"."_s.arg(QSslSocket::activeBackend()));
    const QSslCertificate certificate(identity.certificatePem, QSsl::Pem);
    const QSslKey key(identity.privateKeyPem, QSsl::Ec, QSsl::Pem, QSsl::PrivateKey);
    if (certificate.isNull() || key.isNull())
        return failure(ErrorCode::Internal,
                       u"The TLS certificate or its key (P-256, PEM) cannot be read."_s);

    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(certificate);
    configuration.setPrivateKey(key);
    configuration.setProtocol(QSsl::TlsV1_3OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    // Never h2: Qt shares one request object between the streams of a connection.
    configuration.setAllowedNextProtocols({"http/1.1"_ba});
    return configuration;
}

} // namespace countersign::http
