// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/requesthead.h"

#include "http/characters.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace countersign::http {
namespace {

std::unexpected<Error> malformed(const QString &detail)
{
    return failure(ErrorCode::MalformedRequest, detail);
}

Result<void> readMethod(QByteArrayView method)
{
    static constexpr std::array<QByteArrayView, 7> known{"GET",   "HEAD",   "POST",   "PUT",
                                                         "PATCH", "DELETE", "OPTIONS"};
    if (std::ranges::find(known, method) != known.end())
        return {};
    if (method.isEmpty() || !consistsOf(method, tokenSet))
        return malformed(u"The request does not start with an HTTP method."_s);
    return failure(ErrorCode::NotImplemented, u"This server does not know that HTTP method."_s);
}

Result<void> readTarget(RequestHead &head, QByteArrayView target, const HeadLimits &limits)
{
    if (target.size() > limits.target)
        return failure(ErrorCode::UriTooLong, u"The address in the request is too long."_s);
    // Absolute-form and asterisk-form are for proxies; "//" would be read as an authority by some.
    if (!target.startsWith('/') || target.startsWith("//"))
        return malformed(
            u"The address in the request has to be a path that starts with a single slash."_s);
    const qsizetype mark = target.indexOf('?');
    head.path = mark < 0 ? target : target.first(mark);
    head.query = mark < 0 ? QByteArrayView() : target.sliced(mark + 1);
    if (!consistsOf(head.path, pathSet) || !consistsOf(head.query, querySet)
        || !hasSoundTriplets(target))
        return malformed(
            u"The address in the request contains characters that have to be percent-encoded."_s);
    return {};
}

Result<bool> isHttp11(QByteArrayView version)
{
    if (version == "HTTP/1.1")
        return true;
    if (version == "HTTP/1.0")
        return false;
    const auto digit = [](char c) { return c >= '0' && c <= '9'; };
    if (version.size() == 8 && version.startsWith("HTTP/") && digit(version[5]) && version[6] == '.'
        && digit(version[7]))
        return failure(ErrorCode::VersionNotSupported, u"This server speaks HTTP/1.1."_s);
    return malformed(u"The first line of the request is not an HTTP request line."_s);
}

// What the fields that concern the connection and the framing said; each may come once.
struct Framing
{
    std::optional<QByteArrayView> host, contentLength, transferEncoding, expect, authorization,
        contentType, origin;
    bool websocket = false;
    bool close = false;
};

Result<void> readOnce(std::optional<QByteArrayView> &slot, QByteArrayView value,
                      QByteArrayView name)
{
    if (slot)
        return malformed(u"The request has more than one "_s + QLatin1StringView(name)
                         + u" header."_s);
    slot = value;
    return {};
}

Result<void> noteField(Framing &framing, const HeadField &field)
{
    struct Single
    {
        QByteArrayView name;
        std::optional<QByteArrayView> Framing::*slot;
    };
    static constexpr std::array<Single, 7> singles{
        {{"Host", &Framing::host},
         {"Content-Length", &Framing::contentLength},
         {"Transfer-Encoding", &Framing::transferEncoding},
         {"Expect", &Framing::expect},
         {"Authorization", &Framing::authorization},
         {"Content-Type", &Framing::contentType},
         {"Origin", &Framing::origin}}};
    for (const Single &single : singles) {
        if (field.name.size() == single.name.size() && sameText(field.name, single.name))
            return readOnce(framing.*single.slot, field.value, single.name);
    }
    if (sameText(field.name, "Connection"))
        framing.close = framing.close || listContains(field.value, "close");
    else if (sameText(field.name, "Upgrade"))
        framing.websocket = framing.websocket || listContains(field.value, "websocket");
    return {};
}

Result<HeadField> readField(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    // This refuses obs-fold and blanks before the colon, too: neither is a token (RFC 9112
    // section 5.1).
    if (colon <= 0 || !consistsOf(line.first(colon), tokenSet))
        return malformed(u"A header line has no proper name."_s);
    const HeadField field{line.first(colon), trimmedBlanks(line.sliced(colon + 1))};
    if (!consistsOf(field.value, valueSet))
        return malformed(u"A header line contains control characters."_s);
    return field;
}

Result<void> applyLength(RequestHead &head, const Framing &framing)
{
    if (framing.transferEncoding) {
        if (framing.contentLength)
            return malformed(u"Transfer-Encoding and Content-Length exclude each other."_s);
        return failure(ErrorCode::LengthRequired,
                       u"Send the length of the body in a Content-Length header."_s);
    }
    if (!framing.contentLength)
        return {};
    const QByteArrayView digits = *framing.contentLength;
    const bool number = !digits.isEmpty() && digits.size() <= 18
                        && std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; });
    if (!number)
        return malformed(u"Content-Length is not a number of bytes."_s);
    head.contentLength = digits.toLongLong();
    return {};
}

Result<void> applyFraming(RequestHead &head, const Framing &framing, bool http11)
{
    if (const auto length = applyLength(head, framing); !length)
        return length;
    if (http11 && !framing.host)
        return malformed(u"The request has no Host header."_s);
    head.host = framing.host.value_or(QByteArrayView());
    if ((framing.host && head.host.isEmpty()) || !consistsOf(head.host, hostSet))
        return malformed(u"The Host header is not a host name."_s);
    if (framing.websocket)
        return failure(ErrorCode::NotImplemented, u"This server has no WebSocket."_s);
    if (framing.expect) {
        if (!http11 || !sameText(*framing.expect, "100-continue"))
            return failure(ErrorCode::ExpectationFailed,
                           u"This server cannot meet that expectation."_s);
        head.expectsContinue = true;
    }
    head.keepAlive = http11 && !framing.close;
    return {};
}

// Takes the lines of a head one by one.
class Lines
{
public:
    explicit Lines(QByteArrayView bytes)
        : m_bytes(bytes)
    {}

    /// The next line without its CRLF; nothing if it is not complete.
    Result<std::optional<QByteArrayView>> next()
    {
        const qsizetype end = m_bytes.indexOf('\n', m_position);
        if (end < 0)
            return checkPartial();
        if (end == m_position || m_bytes[end - 1] != '\r')
            return malformed(u"Lines of a request end with CR LF."_s);
        const QByteArrayView line = m_bytes.sliced(m_position, end - 1 - m_position);
        m_position = end + 1;
        return line;
    }
    qsizetype position() const { return m_position; }

private:
    // So that binary data, a TLS greeting on the plain port say, is answered at once and not after
    // the time-out.
    Result<std::optional<QByteArrayView>> checkPartial() const
    {
        QByteArrayView rest = m_bytes.sliced(m_position);
        if (rest.endsWith('\r'))
            rest.chop(1);
        if (!consistsOf(rest, valueSet))
            return malformed(u"This is not an HTTP request."_s);
        return std::optional<QByteArrayView>();
    }

    QByteArrayView m_bytes;
    qsizetype m_position = 0;
};

Result<bool> readRequestLine(RequestHead &head, QByteArrayView line, const HeadLimits &limits)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first < 0 || first == last)
        return malformed(u"The first line of the request is not an HTTP request line."_s);
    const auto http11 = isHttp11(line.sliced(last + 1));
    if (!http11)
        return http11;
    head.method = line.first(first);
    if (const auto method = readMethod(head.method); !method)
        return failureOf(method);
    if (const auto target = readTarget(head, line.sliced(first + 1, last - first - 1), limits);
        !target)
        return failureOf(target);
    return http11;
}

// What to say when the head is not complete: wait, or refuse what is already too large.
Result<std::optional<RequestHead>> wait(QByteArrayView bytes, bool inRequestLine,
                                        const HeadLimits &limits)
{
    if (inRequestLine && bytes.size() > limits.target + 32)
        return failure(ErrorCode::UriTooLong, u"The address in the request is too long."_s);
    if (bytes.size() > limits.bytes)
        return failure(ErrorCode::HeadersTooLarge, u"The headers of the request are too large."_s);
    return std::optional<RequestHead>();
}

} // namespace

QByteArrayView RequestHead::value(QByteArrayView name) const
{
    for (const HeadField &field : fields) {
        if (sameText(field.name, name))
            return field.value;
    }
    return {};
}

Result<std::optional<RequestHead>> parseHead(QByteArrayView bytes, const HeadLimits &limits)
{
    Lines lines(bytes);
    auto line = lines.next();
    if (line && *line && (*line)->isEmpty())
        line
            = lines
                  .next(); // RFC 9112 section 2.2: one empty line before a request is to be ignored
    if (!line)
        return failureOf(line);
    if (!*line)
        return wait(bytes, true, limits);

    RequestHead head;
    const auto http11 = readRequestLine(head, **line, limits);
    if (!http11)
        return failureOf(http11);

    Framing framing;
    for (line = lines.next(); line && *line && !(*line)->isEmpty(); line = lines.next()) {
        const auto field = readField(**line);
        if (!field)
            return failureOf(field);
        if (head.fields.size() == limits.fields)
            return failure(ErrorCode::HeadersTooLarge, u"The request has too many headers."_s);
        head.fields.append(*field);
        if (const auto noted = noteField(framing, *field); !noted)
            return failureOf(noted);
    }
    if (!line)
        return failureOf(line);
    if (!*line)
        return wait(bytes, false, limits);

    head.size = lines.position();
    if (head.size > limits.bytes)
        return failure(ErrorCode::HeadersTooLarge, u"The headers of the request are too large."_s);
    if (const auto applied = applyFraming(head, framing, *http11); !applied)
        return failureOf(applied);
    return head;
}

} // namespace countersign::http
