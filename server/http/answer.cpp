// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/answer.h"

#include "contract/problem.h"
#include "http/characters.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <format>

namespace countersign::http {

using namespace Qt::StringLiterals;

namespace {

QByteArrayView reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 202:
        return "Accepted";
    case 204:
        return "No Content";
    case 304:
        return "Not Modified";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 409:
        return "Conflict";
    case 411:
        return "Length Required";
    case 412:
        return "Precondition Failed";
    case 413:
        return "Content Too Large";
    case 414:
        return "URI Too Long";
    case 415:
        return "Unsupported Media Type";
    case 417:
        return "Expectation Failed";
    case 422:
        return "Unprocessable Content";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 501:
        return "Not Implemented";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    case 504:
        return "Gateway Timeout";
    case 505:
        return "HTTP Version Not Supported";
    default:
        return "";
    }
}

// Where a message ends and when it was made is said once, by compose(), and not by a handler.
bool isForCompose(QLatin1StringView name)
{
    static constexpr std::array names{"content-length"_L1, "transfer-encoding"_L1, "connection"_L1,
                                      "content-type"_L1, "date"_L1};
    return std::ranges::any_of(
        names, [&](QLatin1StringView one) { return one.compare(name, Qt::CaseInsensitive) == 0; });
}

// Appends the lines of `fields`, but for those that `replaced` has its own value for.
void appendFields(QByteArray &head, QByteArrayView fields, const QHttpHeaders &replaced)
{
    if (replaced.isEmpty()) {
        head.append(fields);
        return;
    }
    while (!fields.isEmpty()) {
        const qsizetype end = fields.indexOf("\r\n") + 2;
        const QByteArrayView line = fields.first(end);
        if (!replaced.contains(QLatin1StringView(line.first(line.indexOf(':')))))
            head.append(line);
        fields = fields.sliced(end);
    }
    for (qsizetype i = 0; i < replaced.size(); ++i) {
        if (!isForCompose(replaced.nameAt(i)))
            head.append(replaced.nameAt(i)).append(": ").append(replaced.valueAt(i)).append("\r\n");
    }
}

} // namespace

QByteArray httpDate(Instant instant)
{
    // std::format's %a and %b are those of the C locale unless asked for another.
    return QByteArray::fromStdString(std::format(
        "{:%a, %d %b %Y %H:%M:%S} GMT", std::chrono::floor<std::chrono::seconds>(instant)));
}

Answer compose(const Reply &reply, QByteArrayView fields, Instant now, bool headOnly)
{
    Answer answer{reply.status, {}, {}};
    const bool bodiless = reply.status == 204 || reply.status == 304;
    QByteArray &head = answer.head;
    head.reserve(fields.size() + 256 + (reply.body.size() < 4096 ? reply.body.size() : 0));
    head.append("HTTP/1.1 ")
        .append(QByteArray::number(reply.status))
        .append(' ')
        .append(reasonPhrase(reply.status));
    head.append("\r\nDate: ").append(httpDate(now)).append("\r\n");
    appendFields(head, fields, reply.headers);
    if (!reply.headers.contains(QHttpHeaders::WellKnownHeader::CacheControl))
        head.append("Cache-Control: no-store\r\n");
    if (bodiless)
        return answer;
    if (!reply.contentType.isEmpty())
        head.append("Content-Type: ").append(reply.contentType).append("\r\n");
    head.append("Content-Length: ").append(QByteArray::number(reply.body.size())).append("\r\n");
    if (!headOnly)
        answer.body = reply.body;
    return answer;
}

Reply problemReply(const Error &error, const QString &requestId)
{
    Reply reply;
    reply.status = contract::problemStatus(error.code);
    reply.contentType = "application/problem+json";
    reply.body
        = QJsonDocument(contract::problemDocument(error, requestId)).toJson(QJsonDocument::Compact);
    if (error.retryAfter)
        reply.headers.append(QHttpHeaders::WellKnownHeader::RetryAfter,
                             QByteArray::number(static_cast<qint64>(error.retryAfter->count())));
    if (reply.status == 401)
        reply.headers.append(QHttpHeaders::WellKnownHeader::WWWAuthenticate,
                             "Bearer realm=\"Countersign\"");
    return reply;
}

} // namespace countersign::http
