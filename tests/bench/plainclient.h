// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpSocket>
#include <QUrl>

#include <stop_token>

namespace countersign::bench {

// One connection that asks and waits, for a thread that has nothing else to do. Used in the thread that made it.
class PlainClient
{
public:
    struct Reply
    {
        int status = 0;     // 0: none came within two minutes, or before we were stopped
        int retryAfter = 0; // seconds; 0: not said
        double milliseconds = 0;
    };

    explicit PlainClient(const QUrl &server, std::stop_token stop = {});

    Reply get(const QByteArray &path, const QByteArray &token = {});
    Reply post(const QByteArray &path, const QByteArray &json);

private:
    Reply exchange(const QByteArray &request);

    QUrl m_server;
    std::stop_token m_stop;
    QTcpSocket m_socket;
};

} // namespace countersign::bench
