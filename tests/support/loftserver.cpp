// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/loftserver.h"

#include <QJsonDocument>
#include <QTcpSocket>

namespace countersign::support {

using namespace Qt::StringLiterals;
using Fault = LoftStandIn::Fault;

namespace {

QByteArray reply(const QByteArray &status, const QByteArray &body, const QByteArray &more = {})
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nContent-Length: "
           + QByteArray::number(body.size()) + "\r\n" + more + "\r\n" + body;
}

QByteArray header(const QByteArray &head, const QByteArray &name)
{
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.sliced(colon + 1).trimmed();
    }
    return {};
}

} // namespace

LoftServer::LoftServer(DemoShop shop)
    : m_shop(std::move(shop))
{
    connect(this, &QTcpServer::pendingConnectionAvailable, this, [this] {
        QTcpSocket *socket = nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { receive(socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    });
}

// Takes whole requests out of the socket's buffer, leaving a partial one there.
void LoftServer::receive(QTcpSocket *socket)
{
    while (socket->isOpen()) {
        const QByteArray waiting = socket->peek(socket->bytesAvailable());
        const qsizetype end = waiting.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const QByteArray head = waiting.first(end);
        const qsizetype length = header(head, "Content-Length"_ba).toLongLong();
        if (waiting.size() < end + 4 + length)
            return;
        socket->read(end + 4);
        answer(socket, head, socket->read(length));
    }
}

Fault LoftServer::takeFault()
{
    if (faultsLeft == 0)
        return Fault::None;
    if (faultsLeft > 0)
        --faultsLeft;
    return fault;
}

void LoftServer::answer(QTcpSocket *socket, const QByteArray &head, const QByteArray &body)
{
    ++requests;
    const QByteArray target = head.split(' ').value(1);
    lastFunction = QString::fromLatin1(target.split('/').last());
    if (const Fault how = takeFault(); how != Fault::None)
        return misbehave(socket, how);

    const QByteArray authorization = header(head, "Authorization"_ba);
    if (!head.startsWith("POST /v1/functions/")
        || header(head, "Content-Type"_ba) != "application/json") {
        socket->write(reply("404 Not Found"_ba, R"({"error": "no such address"})"_ba));
    } else if (authorization != "Bearer " + QByteArray("loft-demo-key-5550100")) {
        socket->write(reply("401 Unauthorized"_ba, R"({"error": "wrong key"})"_ba));
    } else {
        const DemoShop::Answer found
            = m_shop.call(lastFunction, QJsonDocument::fromJson(body).object());
        const QByteArray status = found.status == 200 ? "200 OK"_ba : "404 Not Found"_ba;
        socket->write(reply(status, QJsonDocument(found.body).toJson(QJsonDocument::Compact)));
    }
}

void LoftServer::misbehave(QTcpSocket *socket, Fault how)
{
    switch (how) {
    case Fault::None:
    case Fault::Silence:
        return;
    case Fault::HangUp:
        return socket->abort();
    case Fault::BreakOff:
        socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                      "500\r\n\r\n{\"result\": {");
        return socket->disconnectFromHost();
    case Fault::ServerError:
        socket->write(
            reply("503 Service Unavailable"_ba, R"({"error": "down for maintenance"})"_ba));
        return;
    case Fault::Busy:
        socket->write(reply("429 Too Many Requests"_ba, R"({"error": "slow down"})"_ba,
                            "Retry-After: 7\r\n"_ba));
        return;
    case Fault::Rejection:
        socket->write(reply("401 Unauthorized"_ba, R"({"error": "wrong key"})"_ba));
        return;
    case Fault::BadRequest:
        socket->write(reply("400 Bad Request"_ba, R"({"error": "cannot read that"})"_ba));
        return;
    case Fault::Redirect:
        socket->write(reply("302 Found"_ba, {},
                            "Location: http://127.0.0.1:9/v1/functions/elsewhere\r\n"_ba));
        return;
    case Fault::Garbage:
        socket->write(reply("200 OK"_ba, "<html>It works!</html>"_ba));
        return;
    case Fault::NotAResult:
        socket->write(reply("200 OK"_ba, R"({"result": [1, 2, 3]})"_ba));
        return;
    case Fault::Huge:
        socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                      "67108864\r\n\r\n");
        socket->write(QByteArray(64 * 1024 * 1024, ' '));
        return;
    case Fault::NotHttp:
        socket->write("220 mail.example.com ESMTP ready\r\n");
        return socket->disconnectFromHost();
    }
}

} // namespace countersign::support
