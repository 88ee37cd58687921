// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/answer.h"

#include "contract/problem.h"
#include "http/characters.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

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

// RFC 9110 section 5.6.7, "Sun, 22 Nov 2026 00:14:10 GMT". By hand: it is in every answer.
QByteArray httpDate(Instant instant)
{
    using namespace std::chrono;
    static constexpr std::array Days{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    static constexpr std::array Months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                       "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto day = floor<days>(instant);
    const year_month_day date(day);
    const hh_mm_ss time(floor<seconds>(instant - day));
    QByteArray text;
    text.reserve(29);
    const auto number = [&text](unsigned value, int digits) {
        for (unsigned place = digits == 4 ? 1000 : 10; place > 0; place /= 10)
            text += static_cast<char>('0' + value / place % 10);
    };
    text.append(Days.at(weekday(day).c_encoding())).append(", ");
    number(static_cast<unsigned>(date.day()), 2);
    text.append(' ').append(Months.at(static_cast<unsigned>(date.month()) - 1)).append(' ');
    number(static_cast<unsigned>(static_cast<int>(date.year())), 4);
    text += ' ';
    number(static_cast<unsigned>(time.hours().count()), 2);
    text += ':';
    number(static_cast<unsigned>(time.minutes().count()), 2);
    text += ':';
    number(static_cast<unsigned>(time.seconds().count()), 2);
    return text.append(" GMT");
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
