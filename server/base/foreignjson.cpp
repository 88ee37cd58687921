// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/foreignjson.h"

#include "base/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace countersign {

namespace {

// Where the string that begins at `start` ends: on its closing quote.
qsizetype endOfString(const QByteArray &json, qsizetype start)
{
    qsizetype at = start + 1;
    while (json.at(at) != '"')
        at += json.at(at) == '\\' ? 2 : 1;
    return at;
}

bool isName(const QByteArray &json, qsizetype end)
{
    const auto after = std::find_if(json.begin() + end + 1, json.end(), [](char c) {
        return c != ' ' && c != '\t' && c != '\n' && c != '\r';
    });
    return after != json.end() && *after == ':';
}

bool hasPlainNames(const QJsonValue &value)
{
    if (value.isArray())
        return std::ranges::all_of(value.toArray(), hasPlainNames);
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!isPlainName(member.key()) || !hasPlainNames(member.value()))
            return false;
    }
    return true;
}

} // namespace

QByteArray withPlainNames(const QByteArray &json)
{
    if (!json.contains('\\'))
        return json;
    QByteArray result;
    qsizetype copied = 0;
    for (qsizetype start = json.indexOf('"'); start >= 0;) {
        const qsizetype end = endOfString(json, start);
        const QByteArray quoted = json.sliced(start, end - start + 1);
        if (quoted.contains('\\') && isName(json, end)) {
            const QJsonArray name = QJsonDocument::fromJson('[' + quoted + ']').array();
            result.append(QByteArrayView(json).sliced(copied, start - copied));
            appendJsonString(result, name.at(0).toString());
            copied = end + 1;
        }
        start = json.indexOf('"', end + 1);
    }
    return result.append(QByteArrayView(json).sliced(copied));
}

bool isPlainName(QStringView name)
{
    return name.isValidUtf16() && std::ranges::none_of(name, [](QChar c) {
               return c < u' ' || c == u'"' || c == u'\\';
           });
}

QJsonObject parseForeignObject(const QByteArray &json)
{
    QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.isEmpty() || !json.contains('\\'))
        return object;
    object = QJsonDocument::fromJson(withPlainNames(json)).object();
    if (!hasPlainNames(object))
        return {};
    return object;
}

} // namespace countersign
