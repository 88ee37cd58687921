// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The head of a request: whatever arrives, in whatever pieces.
#include "fuzzing.h"
#include "http/characters.h"
#include "http/requesthead.h"

#include <algorithm>

using namespace countersign;
using namespace countersign::http;

namespace {

bool isInside(QByteArrayView part, QByteArrayView whole)
{
    return part.isEmpty() || (part.begin() >= whole.begin() && part.end() <= whole.end());
}

qsizetype countOf(const RequestHead &head, QByteArrayView name)
{
    return std::ranges::count_if(
        head.fields, [&](const HeadField &field) { return sameText(field.name, name); });
}

bool isHttp11(QByteArrayView accepted)
{
    const QByteArrayView lines = accepted.startsWith("\r\n") ? accepted.sliced(2) : accepted;
    return lines.first(lines.indexOf('\r')).endsWith("HTTP/1.1");
}

bool isOneLine(QByteArrayView text)
{
    return std::ranges::none_of(text, [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

// What the rest of the server relies on.
void checkForm(const RequestHead &head, QByteArrayView accepted)
{
    const HeadLimits limits;
    FUZZ_REQUIRE(head.size == accepted.size() && head.size <= limits.bytes);
    FUZZ_REQUIRE(accepted.endsWith("\r\n\r\n"));
    FUZZ_REQUIRE(std::ranges::count(accepted, '\r') == std::ranges::count(accepted, '\n'));
    FUZZ_REQUIRE(head.fields.size() <= limits.fields);
    FUZZ_REQUIRE(head.path.size() + head.query.size() < limits.target + 1);
    FUZZ_REQUIRE(head.path.startsWith('/') && !head.path.startsWith("//"));
    FUZZ_REQUIRE(hasSoundTriplets(head.path) && hasSoundTriplets(head.query));
    for (const QByteArrayView part : {head.method, head.path, head.query, head.host}) {
        FUZZ_REQUIRE(isInside(part, accepted));
        FUZZ_REQUIRE(isOneLine(part) && !part.contains(' '));
    }
    for (const HeadField &field : head.fields) {
        FUZZ_REQUIRE(isInside(field.name, accepted) && isInside(field.value, accepted));
        FUZZ_REQUIRE(!field.name.isEmpty() && consistsOf(field.name, tokenSet));
        FUZZ_REQUIRE(isOneLine(field.value) && trimmedBlanks(field.value) == field.value);
    }
}

// What requests are smuggled with.
void checkFraming(const RequestHead &head, bool http11)
{
    const qsizetype hosts = countOf(head, "host");
    FUZZ_REQUIRE(http11 ? hosts == 1 : hosts <= 1);
    FUZZ_REQUIRE(head.host == head.value("host") && consistsOf(head.host, hostSet));
    FUZZ_REQUIRE(hosts == 0 || !head.host.isEmpty());
    FUZZ_REQUIRE(countOf(head, "transfer-encoding") == 0);
    const qsizetype lengths = countOf(head, "content-length");
    FUZZ_REQUIRE(lengths <= 1 && head.contentLength >= 0);
    QByteArrayView digits = head.value("content-length");
    while (digits.size() > 1 && digits.startsWith('0'))
        digits = digits.sliced(1);
    FUZZ_REQUIRE(lengths == 0 ? head.contentLength == 0
                              : digits == QByteArray::number(head.contentLength));
    for (const char *name : {"expect", "authorization", "content-type", "origin"})
        FUZZ_REQUIRE(countOf(head, name) <= 1);
    FUZZ_REQUIRE(http11 || !head.keepAlive);
    FUZZ_REQUIRE(!head.expectsContinue || sameText(head.value("expect"), "100-continue"));
}

// Written out and read again it is the same request.
void checkRoundTrip(const RequestHead &head, bool http11)
{
    QByteArray bytes;
    bytes.append(head.method).append(' ').append(head.path);
    if (!head.query.isEmpty())
        bytes.append('?').append(head.query);
    bytes.append(http11 ? " HTTP/1.1\r\n" : " HTTP/1.0\r\n");
    for (const HeadField &field : head.fields)
        bytes.append(field.name).append(": ").append(field.value).append("\r\n");
    bytes.append("\r\n");
    // Blanks around values may have been left out in the original.
    HeadLimits limits;
    limits.bytes += 2 * limits.fields;
    const auto again = parseHead(bytes, limits);
    FUZZ_REQUIRE(again && *again && (*again)->size == bytes.size());
    const RequestHead &second = **again;
    FUZZ_REQUIRE(second.method == head.method && second.path == head.path);
    FUZZ_REQUIRE(second.query == head.query && second.host == head.host);
    FUZZ_REQUIRE(second.contentLength == head.contentLength);
    FUZZ_REQUIRE(second.keepAlive == head.keepAlive);
    FUZZ_REQUIRE(second.expectsContinue == head.expectsContinue);
    FUZZ_REQUIRE(
        std::ranges::equal(second.fields, head.fields, [](const HeadField &a, const HeadField &b) {
            return a.name == b.name && a.value == b.value;
        }));
}

// However the bytes are cut into packets, the verdict is the same, and none is taken back.
void checkPieces(QByteArrayView bytes, const Result<std::optional<RequestHead>> &whole)
{
    const qsizetype size = whole && *whole ? (*whole)->size : bytes.size();
    for (const qsizetype cut : {qsizetype(1), size / 3, size / 2, size - 3, size - 2, size - 1}) {
        if (cut <= 0 || cut >= bytes.size())
            continue;
        const auto part = parseHead(bytes.first(cut));
        if (!part)
            FUZZ_REQUIRE(!whole);
        else if (*part)
            FUZZ_REQUIRE(whole && *whole && (*whole)->size == (*part)->size);
    }
    if (!whole || !*whole)
        return;
    const auto alone = parseHead(bytes.first(size));
    FUZZ_REQUIRE(alone && *alone && (*alone)->size == size);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    const auto head = parseHead(bytes);
    checkPieces(bytes, head);
    if (!head || !*head)
        return 0;
    const QByteArrayView accepted = bytes.first((*head)->size);
    const bool http11 = isHttp11(accepted);
    checkForm(**head, accepted);
    checkFraming(**head, http11);
    checkRoundTrip(**head, http11);
    return 0;
}
