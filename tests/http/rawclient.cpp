// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawclient.h"

#include "testapi.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QSslSocket>

using namespace Qt::StringLiterals;

namespace countersign::http::test {

QList<QByteArray> RawAnswer::values(QByteArrayView name) const
{
    QList<QByteArray> found;
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && QByteArrayView(line).first(colon).compare(name, Qt::CaseInsensitive) == 0)
            found.append(line.sliced(colon + 1).trimmed());
    }
    return found;
}

QByteArray RawAnswer::value(QByteArrayView name) const
{
    return values(name).value(0);
}

QByteArray RawAnswer::code() const
{
    return QJsonDocument::fromJson(body).object().value("code"_L1).toString().toLatin1();
}

RawClient::RawClient(TestServer &server, Channel channel)
{
    if (channel == Channel::Local) {
        auto socket = std::make_unique<QLocalSocket>();
        socket->connectToServer(server.localName());
        socket->waitForConnected(3000);
        m_socket = std::move(socket);
        return;
    }
    auto socket = std::make_unique<QSslSocket>();
    if (channel == Channel::Tls) {
        socket->setPeerVerifyMode(QSslSocket::VerifyNone);
        socket->connectToHostEncrypted(u"127.0.0.1"_s, server.port(channel));
        socket->waitForEncrypted(5000);
    } else {
        socket->connectToHost(u"127.0.0.1"_s, server.port(channel));
        socket->waitForConnected(3000);
    }
    m_socket = std::move(socket);
}

RawClient::~RawClient() = default;

bool RawClient::isConnected() const
{
    if (const auto *ssl = qobject_cast<const QSslSocket *>(m_socket.get()))
        return ssl->state() == QAbstractSocket::ConnectedState;
    return qobject_cast<const QLocalSocket *>(m_socket.get())->state()
           == QLocalSocket::ConnectedState;
}

void RawClient::send(const QByteArray &bytes)
{
    m_socket->write(bytes);
    while (isConnected() && m_socket->bytesToWrite() > 0) {
        if (!m_socket->waitForBytesWritten(3000))
            break;
    }
}

bool RawClient::more(int timeout)
{
    const bool came = m_socket->bytesAvailable() > 0 || m_socket->waitForReadyRead(timeout);
    m_buffer += m_socket->readAll();
    return came;
}

RawAnswer RawClient::read(int timeout, bool headOnly)
{
    RawAnswer answer;
    QElapsedTimer timer;
    timer.start();
    const auto left
        = [&] { return static_cast<int>(std::max<qint64>(timeout - timer.elapsed(), 1)); };
    qsizetype end = m_buffer.indexOf("\r\n\r\n");
    while (end < 0) {
        if (!more(left()))
            return answer;
        end = m_buffer.indexOf("\r\n\r\n");
    }
    answer.head = m_buffer.first(end + 2);
    m_buffer.remove(0, end + 4);
    answer.status = answer.head.sliced(9, 3).toInt();
    const qsizetype length = headOnly ? 0 : answer.value("content-length").toLongLong();
    while (m_buffer.size() < length && more(left())) {
    }
    answer.body = m_buffer.first(std::min(length, m_buffer.size()));
    m_buffer.remove(0, answer.body.size());
    return answer;
}

bool RawClient::isClosed(int timeout)
{
    QElapsedTimer timer;
    timer.start();
    while (isConnected() && timer.elapsed() < timeout)
        more(static_cast<int>(timeout - timer.elapsed()));
    return !isConnected() && m_buffer.isEmpty();
}

void RawClient::disconnect()
{
    m_socket->close();
}

QByteArray request(const QByteArray &method, const QByteArray &path, const QByteArray &lines,
                   const QByteArray &body)
{
    QByteArray bytes = method + ' ' + path + " HTTP/1.1\r\nHost: localhost\r\n" + lines;
    if (!body.isEmpty())
        bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return bytes + "\r\n" + body;
}

QByteArray get(const QByteArray &path, const QByteArray &lines)
{
    return request("GET", path, lines);
}

QByteArray post(const QByteArray &path, const QByteArray &body, const QByteArray &contentType)
{
    return request("POST", path, "Content-Type: " + contentType + "\r\n", body);
}

} // namespace countersign::http::test
