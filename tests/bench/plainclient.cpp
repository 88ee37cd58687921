// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plainclient.h"

#include <QElapsedTimer>

namespace countersign::bench {

namespace {

/// The number behind `name` (in lower case, with the colon) in a reply's head; -1 if there is none.
qsizetype fieldIn(const QByteArray &head, const QByteArray &name)
{
    const qsizetype start = head.indexOf("\r\n" + name);
    if (start < 0)
        return -1;
    const qsizetype value = start + 2 + name.size();
    return head.sliced(value, head.indexOf("\r\n", value) - value).trimmed().toLongLong();
}

} // namespace

PlainClient::PlainClient(const QUrl &server, std::stop_token stop)
    : m_server(server)
    , m_stop(std::move(stop))
{}

PlainClient::Reply PlainClient::get(const QByteArray &path, const QByteArray &token)
{
    return exchange("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n"
                    + (token.isEmpty() ? QByteArray() : "Authorization: Bearer " + token + "\r\n")
                    + "\r\n");
}

PlainClient::Reply PlainClient::post(const QByteArray &path, const QByteArray &json)
{
    return exchange("POST " + path
                    + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
                      "Content-Length: "
                    + QByteArray::number(json.size()) + "\r\n\r\n" + json);
}

PlainClient::Reply PlainClient::exchange(const QByteArray &request)
{
    if (m_socket.state() != QAbstractSocket::ConnectedState) {
        m_socket.connectToHost(m_server.host(), static_cast<quint16>(m_server.port()));
        if (!m_socket.waitForConnected(5'000))
            return {};
        m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    }
    QElapsedTimer timer;
    timer.start();
    m_socket.write(request);
    QByteArray bytes;
    while (!m_stop.stop_requested() && timer.elapsed() < 120'000) {
        if (!m_socket.waitForReadyRead(100)
            && m_socket.error() != QAbstractSocket::SocketTimeoutError)
            break;
        bytes += m_socket.readAll();
        const qsizetype end = bytes.indexOf("\r\n\r\n");
        if (end < 0)
            continue;
        const QByteArray head = bytes.first(end + 2).toLower();
        if (bytes.size() < end + 4 + qMax<qsizetype>(0, fieldIn(head, "content-length:")))
            continue;
        const auto retryAfter = fieldIn(head, "retry-after:");
        return {bytes.sliced(9, 3).toInt(), static_cast<int>(qMax<qsizetype>(0, retryAfter)),
                static_cast<double>(timer.nsecsElapsed()) / 1e6};
    }
    m_socket.abort();
    return {};
}

} // namespace countersign::bench
