// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/socketaccess.h"

#include <QLocalSocket>
#include <QSslSocket>

namespace countersign::http {

bool isSocketConnected(const QIODevice &socket)
{
    if (const auto *tcp = qobject_cast<const QAbstractSocket *>(&socket))
        return tcp->state() == QAbstractSocket::ConnectedState;
    const auto *local = qobject_cast<const QLocalSocket *>(&socket);
    return local && local->state() == QLocalSocket::ConnectedState;
}

void closeSocket(QIODevice &socket)
{
    if (auto *tcp = qobject_cast<QAbstractSocket *>(&socket))
        tcp->disconnectFromHost();
    else if (auto *local = qobject_cast<QLocalSocket *>(&socket))
        local->disconnectFromServer();
}

void abortSocket(QIODevice &socket)
{
    if (auto *tcp = qobject_cast<QAbstractSocket *>(&socket))
        tcp->abort();
    else if (auto *local = qobject_cast<QLocalSocket *>(&socket))
        local->abort();
}

qint64 unsentBytes(const QIODevice &socket)
{
    const auto *ssl = qobject_cast<const QSslSocket *>(&socket);
    return socket.bytesToWrite() + (ssl ? ssl->encryptedBytesToWrite() : 0);
}

void setReadBufferSize(QIODevice &socket, qint64 bytes)
{
    if (auto *tcp = qobject_cast<QAbstractSocket *>(&socket))
        tcp->setReadBufferSize(bytes);
    else if (auto *local = qobject_cast<QLocalSocket *>(&socket))
        local->setReadBufferSize(bytes);
}

} // namespace countersign::http
