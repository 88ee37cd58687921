// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

class QIODevice;

// What TCP, TLS and local sockets have in common but QIODevice does not offer.
namespace countersign::http {

bool isSocketConnected(const QIODevice &socket);
/// Sends what is waiting and then closes.
void closeSocket(QIODevice &socket);
/// Closes at once.
void abortSocket(QIODevice &socket);
/// Bytes that have been written to the socket and have not reached the system, with those of the
/// TLS layer.
qint64 unsentBytes(const QIODevice &socket);
void setReadBufferSize(QIODevice &socket, qint64 bytes);

} // namespace countersign::http
