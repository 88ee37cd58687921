// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace countersign {

namespace {

bool isPlain(char16_t c)
{
    return c >= 0x20 && c < 0x80 && c != u'"' && c != u'\\';
}

} // namespace

void appendJsonString(QByteArray &json, QStringView text)
{
    // Almost all of what the program writes: ids, times, names of actions.
    if (std::ranges::all_of(text, [](QChar c) { return isPlain(c.unicode()); })) {
        const qsizetype before = json.size();
        json.resize(before + text.size() + 2);
        char *out = json.data() + before;
        *out++ = '"';
        for (const QChar c : text)
            *out++ = static_cast<char>(c.unicode());
        *out = '"';
        return;
    }
    appendJsonValue(json, text.toString());
}

void appendJsonValue(QByteArray &json, const QJsonValue &value)
{
    if (value.isObject()) {
        json += QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
        return;
    }
    // QJsonDocument writes objects and arrays only: take the brackets off again.
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    json.append(QByteArrayView(wrapped).sliced(1).chopped(1));
}

} // namespace countersign
