// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/leaftext.h"

#include "base/encoding.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace countersign::audit {

namespace {

// Takes what is expected from the front, and remembers whether something else came.
class Scanner
{
public:
    explicit Scanner(QByteArrayView rest)
        : m_rest(rest)
        , m_escapes(rest.contains('\\'))
    {}

    void literal(QByteArrayView expected)
    {
        m_good = m_good && m_rest.size() >= expected.size()
                 && std::equal(expected.begin(), expected.end(), m_rest.begin());
        if (m_good)
            m_rest = m_rest.sliced(expected.size());
    }

    // A string after `before`, up to its closing quote, which is taken too.
    QByteArrayView string(QByteArrayView before)
    {
        literal(before);
        qsizetype end = m_rest.indexOf('"');
        if (m_escapes && end > 0 && m_rest.first(end).contains('\\'))
            end = endOfEscaped();
        m_good = m_good && end >= 0;
        if (!m_good)
            return {};
        const QByteArrayView text = m_rest.first(end);
        m_rest = m_rest.sliced(end + 1);
        return text;
    }

    QByteArrayView digits(QByteArrayView before)
    {
        literal(before);
        qsizetype end = 0;
        while (end < m_rest.size() && m_rest[end] >= '0' && m_rest[end] <= '9')
            ++end;
        m_good = m_good && end > 0;
        if (!m_good)
            return {};
        const QByteArrayView number = m_rest.first(end);
        m_rest = m_rest.sliced(end);
        return number;
    }

    bool truth(QByteArrayView before)
    {
        literal(before);
        const bool yes = m_rest.startsWith("true");
        literal(yes ? "true" : "false");
        return yes;
    }

    bool isAtEnd() const { return m_good && m_rest.isEmpty(); }

private:
    // Where the string ends if some of its quotes may be escaped; negative if it does not.
    qsizetype endOfEscaped() const
    {
        qsizetype end = 0;
        while (end < m_rest.size() && m_rest[end] != '"')
            end += m_rest[end] == '\\' ? 2 : 1;
        return end < m_rest.size() ? end : -1;
    }

    QByteArrayView m_rest;
    bool m_escapes; // most leaves have none, which is found out at once
    bool m_good = true;
};

} // namespace

std::optional<LeafText> LeafText::scan(QByteArrayView bytes)
{
    Scanner scanner(bytes);
    LeafText text;
    text.action = scanner.string("{\"action\":\"");
    text.actorId = scanner.string(",\"actor\":{\"id\":\"");
    text.actorKind = scanner.string(",\"kind\":\"");
    text.actorRole = scanner.string(",\"role\":\"");
    text.at = scanner.string("},\"at\":\"");
    text.durationMs = scanner.digits(",\"durationMs\":");
    text.error = scanner.string(",\"error\":\"");
    text.id = scanner.string(",\"id\":\"");
    text.key = scanner.string(",\"key\":\"");
    text.requestId = scanner.string(",\"requestId\":\"");
    text.resource = scanner.string(",\"resource\":\"");
    text.resourceId = scanner.string(",\"resourceId\":\"");
    text.sealed = scanner.string(",\"sealed\":\"");
    text.subject = scanner.string(",\"subject\":\"");
    text.success = scanner.truth(",\"success\":");
    scanner.literal(",\"v\":1}");
    return scanner.isAtEnd() ? std::optional(text) : std::nullopt;
}

QString unescaped(QByteArrayView text)
{
    if (!text.contains('\\'))
        return textFromUtf8(text);
    const QByteArray json = QByteArray("[\"").append(text).append("\"]");
    return QJsonDocument::fromJson(json).array().at(0).toString();
}

bool saysTheSame(QByteArrayView text, QByteArrayView wanted)
{
    return text.contains('\\') ? unescaped(text).toUtf8() == wanted : text == wanted;
}

} // namespace countersign::audit
