// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/tlsrecorder.h"

#include "base/clock.h"
#include "crypto/certificate.h"

#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

namespace countersign::tests {

using namespace Qt::StringLiterals;

OwnCertificate makeOwnCertificate()
{
    const auto made = crypto::makeSelfSignedCertificate({u"localhost"_s}, {u"127.0.0.1"_s},
                                                        SystemClock().now());
    if (!made)
        return {};
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(made->certificatePem));
    tls.setPrivateKey(QSslKey(made->privateKeyPem, QSsl::Ec));
    tls.setProtocol(QSsl::TlsV1_3OrLater);
    return {tls, made->sha256};
}

TlsRecorder::TlsRecorder(const QSslConfiguration &tls, const QByteArray &reply)
{
    setSslConfiguration(tls);
    connect(this, &QSslServer::startedEncryptionHandshake, this, [this] { ++attempts; });
    connect(this, &QTcpServer::pendingConnectionAvailable, this, [this, reply] {
        auto *socket = qobject_cast<QSslSocket *>(nextPendingConnection());
        if (!socket)
            return;
        const auto read = [this, socket, reply] {
            heard += socket->readAll();
            if (!reply.isEmpty() && heard.contains("\r\n\r\n")) {
                socket->write(reply);
                socket->disconnectFromHost();
            }
        };
        connect(socket, &QSslSocket::readyRead, this, read);
        connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
        read();
    });
}

} // namespace countersign::tests
