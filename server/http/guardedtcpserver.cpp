// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/guardedtcpserver.h"

#include "base/logging.h"
#include "http/connectionguard.h"

#include <QSslSocket>

using namespace std::chrono_literals;

namespace countersign::http {
namespace {

constexpr int MaximumPending = 1000;
constexpr int AcceptedAtOnce = 32;

} // namespace

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
    setListenBacklogSize(
        4096); // the system's own limit; whoever finds it full tries again a second later
    setMaxPendingConnections(MaximumPending);
    // Qt stops accepting for good when the system runs out of descriptors; that passes.
    connect(this, &QTcpServer::acceptError, this, [this] {
        qCWarning(lcHttp, "Cannot accept connections at the moment: %ls",
                  qUtf16Printable(errorString()));
        QTimer::singleShot(500ms, this, &GuardedTcpServer::resume);
    });
}

void GuardedTcpServer::resume()
{
    if (!isListening())
        return;
    m_accepted = 0;
    setMaxPendingConnections(MaximumPending);
    resumeAccepting();
}

// Qt accepts until nobody waits any more, which in a flood is never, and meanwhile this thread would do nothing else.
void GuardedTcpServer::takeABreak()
{
    setMaxPendingConnections(0); // ends Qt's loop
    QTimer::singleShot(0ms, this, &GuardedTcpServer::resume);
}

void GuardedTcpServer::incomingConnection(qintptr descriptor)
{
    if (++m_accepted == AcceptedAtOnce)
        takeABreak();
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
        awaitHandshake(ssl, guard);
    else
        addPendingConnection(socket);
}

// What TLS needs is made when the client's greeting is there: it takes milliseconds, and whoever only connects shall
// not cost them.
void GuardedTcpServer::awaitHandshake(QSslSocket *socket, ConnectionGuard *guard)
{
    connect(socket, &QAbstractSocket::disconnected, this, [socket] { socket->deleteLater(); });
    connect(socket, &QSslSocket::encrypted, guard, [this, socket, guard] {
        disconnect(socket, &QAbstractSocket::disconnected, this,
                   nullptr); // from now on it is Qt's HTTP server's
        guard->handshakeDone();
        addPendingConnection(socket);
    });
    const auto greeted = [this, socket] {
        socket->setSslConfiguration(*m_tls);
        socket->startServerEncryption();
    };
    connect(socket, &QIODevice::readyRead, guard, greeted, Qt::SingleShotConnection);
}

} // namespace countersign::http
