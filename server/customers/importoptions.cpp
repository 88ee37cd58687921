// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/importoptions.h"

namespace countersign::customers {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Error> faultyMapping(const QString &detail)
{
    return failure(ErrorCode::InvalidRequest, detail, u"mapping"_s);
}

// "a:b,c:d\,e" → {{"a", "b"}, {"c", "d,e"}}; a pair without colon has one part.
QList<QStringList> splitMapping(const QString &text)
{
    QList<QStringList> pairs{{QString()}};
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'\\' && i + 1 < text.size())
            pairs.last().last() += text.at(++i);
        else if (c == u',')
            pairs.append({QString()});
        else if (c == u':')
            pairs.last().append(QString());
        else
            pairs.last().last() += c;
    }
    return pairs;
}

} // namespace

const QStringList &importFields()
{
    static const QStringList fields{u"name"_s, u"phone"_s, u"email"_s,
                                    u"vip"_s,  u"tags"_s,  u"status"_s};
    return fields;
}

Result<QHash<QString, QString>> parseMapping(const QString &text)
{
    QHash<QString, QString> headings;
    if (text.isEmpty())
        return headings;
    const auto pairs = splitMapping(text);
    for (const QStringList &pair : pairs) {
        if (pair.size() != 2 || pair.last().trimmed().isEmpty())
            return faultyMapping(
                u"The mapping must be pairs like “phone:Mobile” with commas between."_s);
        const QString field = pair.first().trimmed();
        const QString heading = pair.last().trimmed();
        if (!importFields().contains(field))
            return faultyMapping(
                u"The mapping can name %1 only."_s.arg(importFields().join(u", "_s)));
        if (headings.contains(field) || headings.values().contains(heading))
            return faultyMapping(u"The mapping names a field or a heading twice."_s);
        headings.insert(field, heading);
    }
    return headings;
}

Result<ImportOptions> importOptionsOf(const QJsonObject &query, const QString &defaultRegion)
{
    const auto headings = parseMapping(query.value("mapping"_L1).toString());
    if (!headings)
        return failureOf(headings);
    ImportOptions options;
    options.headings = *headings;
    options.dryRun = query.value("dryRun"_L1).toBool();
    options.region = query.value("region"_L1).toString(defaultRegion);
    if (query.value("onError"_L1).toString() == "skip"_L1)
        options.onError = ImportOptions::OnError::Skip;
    return options;
}

} // namespace countersign::customers
