// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/guardedtcpserver.h"

#include "base/logging.h"
#include "http/connectionguard.h"

#include <QSslSocket>

using namespace std::chrono_literals;

namespace countersign::http {

QString normalisedAddress(const QHostAddress &address)
{
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    QHostAddress folded = isIpv4 ? QHostAddress(ipv4) : address;
    folded.setScopeId({});
    return folded.toString();
}

GuardedTcpServer::GuardedTcpServer(std::shared_ptr<ConnectionTable> table,
                                   std::optional<QSslConfiguration> tls)
    : m_table(std::move(table))
    , m_tls(std::move(tls))
{
    setListenBacklogSize(512);
    setMaxPendingConnections(1000);
    // Qt stops accepting for good when the system runs out of descriptors; that passes.
    connect(this, &QTcpServer::acceptError, this, [this] {
        qCWarning(lcHttp, "Cannot accept connections at the moment: %ls",
                  qUtf16Printable(errorString()));
        QTimer::singleShot(500ms, this, [this] { resumeAccepting(); });
    });
}

void GuardedTcpServer::incomingConnection(qintptr descriptor)
{
    auto *ssl = m_tls ? new QSslSocket(this) : nullptr;
    QTcpSocket *socket = ssl ? ssl : new QTcpSocket(this);
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    const QString address = normalisedAddress(socket->peerAddress());
    if (!m_table->admits(address)) {
        socket->abort();
        delete socket;
        return;
    }
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    auto *guard
        = new ConnectionGuard(socket, ssl ? Channel::Tls : Channel::Plain, address, m_table);
    if (ssl)
        startHandshake(ssl, guard);
    else
        addPendingConnection(socket);
}

void GuardedTcpServer::startHandshake(QSslSocket *socket, ConnectionGuard *guard)
{
    socket->setSslConfiguration(*m_tls);
    connect(socket, &QAbstractSocket::disconnected, this, [socket] { socket->deleteLater(); });
    connect(socket, &QSslSocket::encrypted, guard, [this, socket, guard] {
        disconnect(socket, &QAbstractSocket::disconnected, this,
                   nullptr); // from now on it is Qt's HTTP server's
        guard->handshakeDone();
        addPendingConnection(socket);
    });
    socket->startServerEncryption();
}

} // namespace countersign::http
