// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/twiliostandin.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QTimer>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace countersign::support {

TwilioStandIn::TwilioStandIn()
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                m_pending.remove(socket);
                socket->deleteLater();
            });
        }
    });
}

bool TwilioStandIn::start()
{
    return m_server.listen(QHostAddress::LocalHost);
}

QUrl TwilioStandIn::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.serverPort()));
}

void TwilioStandIn::refuse(int code)
{
    m_mode = Mode::Refuse;
    m_refusal = code;
}

void TwilioStandIn::setStatuses(const QStringList &statuses, int errorCode)
{
    m_statuses = statuses;
    m_errorCode = errorCode;
}

void TwilioStandIn::read(QTcpSocket *socket)
{
    QByteArray &data = m_pending[socket];
    data += socket->readAll();
    const qsizetype headEnd = data.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return;
    qsizetype length = 0;
    const QByteArrayList lines = data.first(headEnd).split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.first(std::max<qsizetype>(0, colon)).toLower();
        const QByteArray value = line.mid(colon + 1).trimmed();
        if (name == "content-length")
            length = value.toLongLong();
        else if (name == "authorization")
            m_authorization = value;
    }
    if (data.size() < headEnd + 4 + length)
        return;
    const QByteArrayList request = lines.first().split(' ');
    const QByteArray body = data.mid(headEnd + 4, length);
    data.clear();
    ++m_requests;
    answer(socket, request.value(0), request.value(1), body);
}

void TwilioStandIn::answer(QTcpSocket *socket, const QByteArray &method, const QByteArray &path,
                           const QByteArray &body)
{
    switch (m_mode) {
    case Mode::Ok:
        return method == "POST" ? post(socket, body) : get(socket, path);
    case Mode::Silent:
        return;
    case Mode::Drip:
        return drip(socket, response(201, QByteArray(4000, ' ')));
    case Mode::Busy:
        socket->write(response(429, R"({"code":20429,"message":"Too Many Requests","status":429})",
                               "Retry-After: 7\r\n"));
        return;
    case Mode::Broken:
        socket->write(response(500, "<html>Internal Server Error</html>"));
        return;
    case Mode::Overloaded:
        socket->write(response(503, "{}"));
        return;
    case Mode::Garbage:
        socket->write(response(201, "<!doctype html><p>Welcome to the hotel's network"));
        return;
    case Mode::Nameless:
        socket->write(response(201, R"({"status":"queued"})"));
        return;
    case Mode::Disconnect:
        return socket->abort();
    case Mode::CutOff:
        socket->write("HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Length: "
                      "500\r\n\r\n{\"sid\":");
        return socket->disconnectFromHost();
    case Mode::Huge:
        socket->write("HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Length: "
                      "100000000\r\n\r\n");
        socket->write(QByteArray(1'000'000, 'x'));
        return;
    case Mode::Redirect:
        socket->write(response(302, {}, "Location: " + url().toEncoded() + "/elsewhere\r\n"));
        return;
    case Mode::Refuse:
        socket->write(response(
            400, QJsonDocument(QJsonObject{{u"code"_s, m_refusal}, {u"status"_s, 400}}).toJson()));
        return;
    case Mode::NoLogin:
        socket->write(response(401, R"({"code":20003,"message":"Authenticate","status":401})"));
        return;
    }
}

void TwilioStandIn::post(QTcpSocket *socket, const QByteArray &body)
{
    Message message;
    message.sid = u"SM%1"_s.arg(m_messages.size() + 1, 32, 16, '0'_L1);
    QByteArray spaced = body;
    const QUrlQuery query(QString::fromLatin1(spaced.replace('+', "%20")));
    const auto fields = query.queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : fields)
        message.form.insert(name, value);
    message.statuses = m_statuses;
    const QString status
        = message.statuses.size() > 1 ? message.statuses.takeFirst() : message.statuses.first();
    m_messages.append(message);
    const QByteArray reply = response(201, describe(message, status));
    if (m_delay.count() == 0)
        socket->write(reply);
    else
        QTimer::singleShot(m_delay, socket, [socket, reply] { socket->write(reply); });
}

void TwilioStandIn::get(QTcpSocket *socket, const QByteArray &path)
{
    for (Message &message : m_messages) {
        if (path.endsWith("/Messages/" + message.sid.toLatin1() + ".json")) {
            const QString status = message.statuses.size() > 1 ? message.statuses.takeFirst()
                                                               : message.statuses.first();
            socket->write(response(200, describe(message, status)));
            return;
        }
    }
    socket->write(response(404, R"({"code":20404,"message":"Not found","status":404})"));
}

void TwilioStandIn::drip(QTcpSocket *socket, const QByteArray &data)
{
    auto *timer = new QTimer(socket);
    auto *rest = new QByteArray(data);
    connect(socket, &QObject::destroyed, this, [rest] { delete rest; });
    connect(timer, &QTimer::timeout, socket, [socket, rest] {
        socket->write(rest->first(std::min<qsizetype>(1, rest->size())));
        rest->remove(0, 1);
    });
    timer->start(20);
}

QByteArray TwilioStandIn::response(int status, const QByteArray &body, const QByteArray &headers)
{
    return "HTTP/1.1 " + QByteArray::number(status)
           + " Stand-in\r\nContent-Type: application/json\r\n" + headers
           + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray TwilioStandIn::describe(const Message &message, const QString &status) const
{
    const bool lost = status == "undelivered"_L1 || status == "failed"_L1;
    return QJsonDocument(QJsonObject{
                             {u"sid"_s, message.sid},
                             {u"status"_s, status},
                             {u"to"_s, message.form.value(u"To"_s)},
                             {u"error_code"_s, lost ? QJsonValue(m_errorCode) : QJsonValue()},
                         })
        .toJson(QJsonDocument::Compact);
}

} // namespace countersign::support
