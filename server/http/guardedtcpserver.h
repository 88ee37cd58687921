// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/connectiontable.h"

#include <QSslConfiguration>
#include <QTcpServer>

#include <optional>

class QSslSocket;

namespace countersign::http {

/// A client's address as it is logged and counted: IPv4 in IPv6 is folded to IPv4, and there is no
/// scope.
QString normalisedAddress(const QHostAddress &address);

// Listens on TCP and puts a ConnectionGuard on every socket before Qt's HTTP server sees it. With a
// TLS configuration it does the handshake itself: QSslServer lets sockets that never finish theirs
// count against the pending connections, and 40 of them stop the accepting of others for seconds.
// Bound to, and then owned by, the ApiServer.
class GuardedTcpServer final : public QTcpServer
{
    Q_OBJECT

public:
    GuardedTcpServer(std::shared_ptr<ConnectionTable> table, std::optional<QSslConfiguration> tls);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void resume();
    void takeABreak();
    void awaitHandshake(QSslSocket *socket, ConnectionGuard *guard);

    const std::shared_ptr<ConnectionTable> m_table;
    const std::optional<QSslConfiguration> m_tls;
    int m_accepted = 0; // since the last break
};

} // namespace countersign::http
