// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/channel.h"

#include <QByteArray>
#include <QIODevice>
#include <QList>

#include <memory>

namespace countersign::http::test {

class TestServer;

// An answer as it came over the wire. Status 0: none came.
struct RawAnswer
{
    int status = 0;
    QByteArray head;
    QByteArray body;

    /// The values of all lines of that name (any case).
    QList<QByteArray> values(QByteArrayView name) const;
    QByteArray value(QByteArrayView name) const;
    /// The `code` of a problem document.
    QByteArray code() const;
};

// A client that sends whatever bytes it is told to. Blocking; for tests only.
class RawClient
{
public:
    RawClient(TestServer &server, Channel channel);
    ~RawClient();

    bool isConnected() const;
    void send(const QByteArray &bytes);
    /// The next answer; `headOnly` if the request was HEAD.
    RawAnswer read(int timeout = 5000, bool headOnly = false);
    RawAnswer exchange(const QByteArray &bytes, int timeout = 5000)
    {
        send(bytes);
        return read(timeout);
    }
    /// Whether the server closes the connection within `timeout` ms, without another byte.
    bool isClosed(int timeout = 3000);
    /// What came without being read.
    const QByteArray &rest() const { return m_buffer; }
    void disconnect();
    QIODevice &socket() { return *m_socket; }

private:
    bool more(int timeout);

    std::unique_ptr<QIODevice> m_socket;
    QByteArray m_buffer;
};

/// "GET path HTTP/1.1" with a Host header and these further lines.
QByteArray get(const QByteArray &path, const QByteArray &lines = {});
QByteArray request(const QByteArray &method, const QByteArray &path, const QByteArray &lines = {},
                   const QByteArray &body = {});
QByteArray post(const QByteArray &path, const QByteArray &body,
                const QByteArray &contentType = "application/json");

} // namespace countersign::http::test
