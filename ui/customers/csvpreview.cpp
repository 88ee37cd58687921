// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/csvpreview.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringDecoder>

namespace countersign::ui::customers {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CsvPreview)
};

// Splits text into records after RFC 4180; stops after `limit` of them. An unfinished last record
// is left out when there are others, as the text may be cut there.
QList<QStringList> records(const QString &text, QChar separator, qsizetype limit)
{
    QList<QStringList> all;
    QStringList record;
    QString field;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size() && all.size() < limit; ++i) {
        const QChar c = text.at(i);
        if (quoted) {
            if (c != u'"')
                field += c;
            else if (i + 1 < text.size() && text.at(i + 1) == u'"')
                field += text.at(i++);
            else
                quoted = false;
        } else if (c == u'"' && field.isEmpty()) {
            quoted = true;
        } else if (c == separator) {
            record.append(std::exchange(field, {}));
        } else if (c == u'\n') {
            record.append(std::exchange(field, {}));
            if (record.size() > 1 || !record.first().isEmpty())
                all.append(record);
            record.clear();
        } else if (c != u'\r') {
            field += c;
        }
    }
    if (all.size() < limit && (!record.isEmpty() || !field.isEmpty())) {
        record.append(field);
        all.append(record);
    }
    return all;
}

} // namespace

std::expected<CsvPreview, QString> readPreview(const QByteArray &beginning, int rows)
{
    if (beginning.isEmpty())
        return std::unexpected(Texts::tr("This file is empty."));
    const auto encoding
        = QStringConverter::encodingForData(beginning).value_or(QStringConverter::Utf8);
    QStringDecoder decoder(encoding);
    const QString text = decoder(beginning);
    if (decoder.hasError() || text.contains(QChar(u'\0')))
        return std::unexpected(Texts::tr(
            "This is not a text file in UTF-8 or UTF-16. In a spreadsheet program, save it "
            "as “CSV UTF-8”."));
    const QString firstLine = text.left(text.indexOf(u'\n'));
    const QChar separator = firstLine.count(u';') > firstLine.count(u',') ? u';' : u',';
    QList<QStringList> all = records(text, separator, rows + 1);
    if (all.isEmpty())
        return std::unexpected(Texts::tr("This file is empty."));
    CsvPreview preview;
    for (const QString &heading : all.takeFirst())
        preview.headings.append(heading.trimmed());
    preview.rows = all;
    return preview;
}

QString guessHeading(const QString &field, const QStringList &headings)
{
    static const QHash<QString, QStringList> words{
        {u"name"_s, {u"name"_s, u"fullname"_s, u"customer"_s, u"customername"_s}},
        {u"phone"_s,
         {u"phone"_s, u"phonenumber"_s, u"mobile"_s, u"mobilephone"_s, u"cell"_s, u"telephone"_s,
          u"tel"_s}},
        {u"email"_s, {u"email"_s, u"emailaddress"_s, u"mail"_s}},
        {u"vip"_s, {u"vip"_s}},
        {u"tags"_s, {u"tags"_s, u"tag"_s, u"labels"_s}},
        {u"status"_s, {u"status"_s, u"state"_s}},
    };
    for (const QString &word : words.value(field)) {
        for (const QString &heading : headings) {
            QString plain;
            for (const QChar c : heading) {
                if (c.isLetter())
                    plain += c.toLower();
            }
            if (plain == word)
                return heading;
        }
    }
    return {};
}

} // namespace countersign::ui::customers
