// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/jsontext.h"

#include "base/foreignjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace countersign::contract {

using namespace Qt::StringLiterals;

namespace {

// Walks through text that QJsonDocument has found to be well-formed and looks for what it lets pass.
class Scanner
{
public:
    explicit Scanner(const QByteArray &json)
        : m_json(json)
    {}

    Result<void> scan()
    {
        for (; m_at < m_json.size(); ++m_at) {
            if (auto step = take(m_json.at(m_at)); !step)
                return step;
        }
        return {};
    }

private:
    struct Level
    {
        bool object = false;
        bool nameExpected = false;
        QSet<QString> names;
    };

    Result<void> take(char c)
    {
        switch (c) {
        case '{':
        case '[':
            if (m_levels.size() >= MaximumNesting)
                return failure(
                    ErrorCode::InvalidJson,
                    u"The JSON is nested more than %1 levels deep."_s.arg(MaximumNesting));
            m_levels.append({c == '{', c == '{', {}});
            break;
        case '}':
        case ']':
            m_levels.removeLast();
            break;
        case ',':
            m_levels.last().nameExpected = m_levels.last().object;
            break;
        case '"':
            return takeString();
        default:
            break;
        }
        return {};
    }

    // Stands on the opening quote and ends on the closing one.
    Result<void> takeString()
    {
        const qsizetype start = m_at;
        if (const QByteArrayView text = QByteArrayView(m_json).sliced(start + 1);
            text.startsWith("\xEF\xBB\xBF")
            || text.first(std::min<qsizetype>(6, text.size()))
                       .compare("\\ufeff", Qt::CaseInsensitive)
                   == 0)
            return failure(
                ErrorCode::InvalidJson,
                u"A text in the JSON begins with a byte order mark (U+FEFF). Leave it out."_s);
        bool escaped = false;
        for (++m_at; m_json.at(m_at) != '"'; ++m_at) {
            if (m_json.at(m_at) == '\\') {
                escaped = true;
                ++m_at;
            }
        }
        Level &level = m_levels.last();
        if (!level.nameExpected)
            return {};
        level.nameExpected = false;
        const QByteArray quoted = m_json.sliced(start, m_at - start + 1);
        // "\u0061" and "a" are the same name.
        const QString name
            = escaped ? QJsonDocument::fromJson('[' + quoted + ']').array().at(0).toString()
                      : QString::fromUtf8(quoted.sliced(1).chopped(1));
        if (level.names.contains(name))
            return failure(
                ErrorCode::InvalidJson,
                u"The JSON names the member “%1” twice in one object."_s.arg(repeatableName(name)));
        level.names.insert(name);
        return {};
    }

    const QByteArray &m_json;
    qsizetype m_at = 0;
    QList<Level> m_levels;
};

QString sentenceFor(const QJsonParseError &error)
{
    switch (error.error) {
    case QJsonParseError::IllegalUTF8String:
        return u"The body is not UTF-8 (at byte %1)."_s.arg(error.offset);
    case QJsonParseError::DeepNesting:
        return u"The JSON is nested more than %1 levels deep."_s.arg(MaximumNesting);
    default:
        return u"The body is not JSON: there is a mistake at byte %1."_s.arg(error.offset);
    }
}

} // namespace

Result<QJsonObject> parseJsonObject(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return failure(ErrorCode::InvalidJson, sentenceFor(error));
    if (!document.isObject())
        return failure(ErrorCode::InvalidJson, u"The body must be one JSON object, in braces."_s);
    if (const Result<void> scanned = Scanner(json).scan(); !scanned)
        return failureOf(scanned);
    const QByteArray plain = withPlainNames(json);
    return plain == json ? document.object() : QJsonDocument::fromJson(plain).object();
}

QString repeatableName(const QString &name)
{
    constexpr qsizetype longest = 64;
    QString text = name.left(longest);
    if (!text.isEmpty() && text.back().isHighSurrogate())
        text.chop(1);
    for (QChar &c : text) {
        if (c < u' ' || c == u'\x7f')
            c = QChar::ReplacementCharacter;
    }
    return text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8());
}

} // namespace countersign::contract
