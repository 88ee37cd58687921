// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widget/widgetfiles.h"

#include "base/encoding.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace countersign::widget {

using namespace Qt::StringLiterals;

namespace {

struct Entry
{
    QLatin1StringView name;
    const char *contentType;
    bool demo = false;
};

constexpr auto script = "text/javascript; charset=utf-8";
constexpr Entry entries[] = {
    {"countersign.js"_L1, script},
    {"countersign-api.js"_L1, script},
    {"countersign-chat.js"_L1, script},
    {"countersign-dom.js"_L1, script},
    {"countersign-orders.js"_L1, script},
    {"countersign-signin.js"_L1, script},
    {"countersign-style.js"_L1, script},
    {"countersign-words.js"_L1, script},
    {"demo.js"_L1, script, true},
    {"demo.css"_L1, "text/css; charset=utf-8", true},
    {"demo.html"_L1, "text/html; charset=utf-8", true},
};

// What stands in a script in place of the setting; between quotes there.
constexpr QByteArrayView PhonePlace("\"%SUPPORT_PHONE%\"");

QByteArray asScriptText(const QString &text)
{
    const QByteArray array
        = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact); // ["text"]
    return array.sliced(1, array.size() - 2);
}

QByteArray tagOf(const QByteArray &content)
{
    const QByteArray hash = QCryptographicHash::hash(content, QCryptographicHash::Sha256);
    return '"' + toBase64Url(hash.first(16)) + '"';
}

} // namespace

Result<WidgetFiles> WidgetFiles::load(bool demo)
{
    WidgetFiles files;
    for (const Entry &entry : entries) {
        if (entry.demo && !demo)
            continue;
        QFile source(":/widget/"_L1 + entry.name);
        if (!source.open(QIODevice::ReadOnly))
            return failure(ErrorCode::Internal,
                           u"The widget's file %1 is not part of this program."_s.arg(entry.name));
        const QByteArray content = source.readAll();
        files.m_files.insert(entry.name, {content, entry.contentType, tagOf(content)});
        if (content.contains(PhonePlace))
            files.m_withPhone.insert(entry.name);
    }
    return files;
}

std::optional<WidgetFile> WidgetFiles::file(const QString &name, const QString &supportPhone) const
{
    const auto found = m_files.constFind(name);
    if (found == m_files.cend())
        return std::nullopt;
    WidgetFile file = *found;
    if (m_withPhone.contains(name)) {
        file.content.replace(PhonePlace, asScriptText(supportPhone));
        file.etag = tagOf(file.content);
    }
    return file;
}

} // namespace countersign::widget
