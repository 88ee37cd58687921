// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/guardedlocalserver.h"

#include "http/connectionguard.h"

#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace countersign::http {

GuardedLocalServer::GuardedLocalServer(std::shared_ptr<ConnectionTable> table)
    : m_table(std::move(table))
{
    setSocketOptions(QLocalServer::UserAccessOption);
}

void GuardedLocalServer::incomingConnection(quintptr descriptor)
{
    auto *socket = new QLocalSocket(this);
    if (!socket->setSocketDescriptor(static_cast<qintptr>(descriptor))
        || !m_table->admits(u"local"_s)) {
        socket->abort();
        delete socket;
        return;
    }
    new ConnectionGuard(socket, Channel::Local, u"local"_s, m_table); // owned by the socket
    addPendingConnection(socket);
}

} // namespace countersign::http
