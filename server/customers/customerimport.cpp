// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/customerimport.h"

#include "customers/customerinput.h"

#include <QMap>
#include <QSet>

namespace countersign::customers {

using namespace Qt::StringLiterals;
using contract::ImportRowError;

namespace {

// The same bounds as in the contract's schemas of a customer.
constexpr qsizetype MaximumName = 100;
constexpr qsizetype MaximumTag = 40;
constexpr qsizetype MaximumTags = 30;
constexpr qsizetype MaximumCustomFields = 50;
constexpr qsizetype MaximumCustomName = 64;
constexpr qsizetype MaximumCustomValue = 1000;

std::unexpected<Error> refused(const QString &detail)
{
    return failure(ErrorCode::InvalidImport, detail);
}

std::optional<bool> truthOf(const QString &text)
{
    const QString word = text.toLower();
    if (word.isEmpty() || word == "no"_L1 || word == "false"_L1 || word == "0"_L1 || word == "n"_L1)
        return false;
    if (word == "yes"_L1 || word == "true"_L1 || word == "1"_L1 || word == "y"_L1 || word == "x"_L1)
        return true;
    return std::nullopt;
}

// Checks one row and gathers all its errors.
class RowCheck
{
public:
    RowCheck(qint64 row, const QStringList &cells, const ImportColumns &columns)
        : m_row(row)
        , m_cells(cells)
        , m_columns(columns)
    {}

    std::expected<Profile, QList<ImportRowError>> run(const QString &region)
    {
        if (m_cells.size() > m_columns.count) {
            wrong({}, ErrorCode::InvalidRequest,
                  u"The row has more cells than there are headings."_s);
            return std::unexpected(m_errors);
        }
        readName();
        readAddresses(region);
        readRest();
        readCustomFields();
        if (!m_errors.isEmpty())
            return std::unexpected(m_errors);
        return m_profile;
    }

private:
    QString cell(const QString &field) const { return m_columns.cell(m_cells, field); }

    void wrong(const QString &column, ErrorCode code, const QString &detail)
    {
        m_errors.append(rowError(m_row, column, code, detail));
    }

    void readName()
    {
        m_profile.name = tidyName(cell(u"name"_s));
        const qsizetype size = m_profile.name.size();
        if (size < 2)
            wrong(u"name"_s, ErrorCode::InvalidRequest, u"The name is missing."_s);
        else if (size > MaximumName)
            wrong(u"name"_s, ErrorCode::InvalidRequest,
                  u"The name has more than %1 characters."_s.arg(MaximumName));
    }

    void readAddresses(const QString &region)
    {
        const QString phoneText = cell(u"phone"_s);
        const QString emailText = cell(u"email"_s);
        if (phoneText.isEmpty() && emailText.isEmpty())
            wrong({}, ErrorCode::InvalidRequest,
                  u"The row has neither a phone number nor an e-mail address."_s);
        if (!phoneText.isEmpty()) {
            if (const auto phone = PhoneNumber::parse(phoneText, region))
                m_profile.phone = *phone;
            else
                wrong(u"phone"_s, ErrorCode::InvalidPhone, phone.error().detail);
        }
        if (!emailText.isEmpty()) {
            if (const auto email = EmailAddress::parse(emailText))
                m_profile.email = *email;
            else
                wrong(u"email"_s, ErrorCode::InvalidEmail, email.error().detail);
        }
    }

    void readRest()
    {
        if (const auto vip = truthOf(cell(u"vip"_s)))
            m_profile.vip = *vip;
        else
            wrong(u"vip"_s, ErrorCode::InvalidRequest, u"Write “yes” or “no”."_s);
        const QString status = cell(u"status"_s).toLower();
        if (const auto known = statusFromName(status); known || status.isEmpty())
            m_profile.status = known.value_or(Status::Active);
        else
            wrong(u"status"_s, ErrorCode::InvalidRequest,
                  u"Write “active”, “inactive” or “blocked”."_s);
        for (const QString &part : cell(u"tags"_s).split(u'|', Qt::SkipEmptyParts)) {
            const QString tag = part.simplified();
            if (tag.size() > MaximumTag)
                wrong(u"tags"_s, ErrorCode::InvalidRequest,
                      u"A tag has more than %1 characters."_s.arg(MaximumTag));
            else if (!tag.isEmpty() && !m_profile.tags.contains(tag))
                m_profile.tags.append(tag);
        }
        if (m_profile.tags.size() > MaximumTags)
            wrong(u"tags"_s, ErrorCode::InvalidRequest,
                  u"There are more than %1 tags."_s.arg(MaximumTags));
    }

    void readCustomFields()
    {
        QMap<QString, QString> fields;
        for (const auto &[position, name] : m_columns.custom) {
            const QString value = m_cells.value(position).trimmed();
            if (value.size() > MaximumCustomValue)
                wrong(name, ErrorCode::InvalidRequest,
                      u"The text has more than %1 characters."_s.arg(MaximumCustomValue));
            else if (!value.isEmpty())
                fields.insert(name, value);
        }
        // In ascending order: see base/foreignjson.h.
        for (const auto &[name, value] : std::as_const(fields).asKeyValueRange())
            m_profile.customFields.insert(name, value);
    }

    const qint64 m_row;
    const QStringList &m_cells;
    const ImportColumns &m_columns;
    Profile m_profile;
    QList<ImportRowError> m_errors;
};

Result<void> placeHeading(ImportColumns &columns, qsizetype position, const QString &heading,
                          const ImportOptions &options)
{
    QString field;
    for (const QString &candidate : importFields()) {
        const QString wanted = options.headings.value(candidate, candidate);
        if (heading.compare(wanted, Qt::CaseInsensitive) == 0)
            field = candidate;
    }
    if (!field.isEmpty()) {
        columns.fields.insert(field, position);
        return {};
    }
    if (heading.size() > MaximumCustomName)
        return refused(
            u"Column %1 has a heading of more than %2 characters. Is the row of headings missing?"_s
                .arg(position + 1)
                .arg(MaximumCustomName));
    columns.custom.append({position, heading});
    return {};
}

} // namespace

Result<ImportColumns> ImportColumns::from(const QStringList &headings, const ImportOptions &options)
{
    ImportColumns columns;
    columns.count = headings.size();
    QSet<QString> seen;
    for (qsizetype position = 0; position < headings.size(); ++position) {
        const QString heading = headings.at(position).simplified();
        if (heading.isEmpty())
            return refused(u"Column %1 has no heading."_s.arg(position + 1));
        if (seen.contains(heading.toLower()))
            return refused(
                u"Column %1 has the same heading as another column."_s.arg(position + 1));
        seen.insert(heading.toLower());
        if (const auto placed = placeHeading(columns, position, heading, options); !placed)
            return failureOf(placed);
    }
    for (auto it = options.headings.begin(); it != options.headings.end(); ++it) {
        if (!columns.fields.contains(it.key()))
            return refused(u"The file has no column “%1”, which the mapping names for “%2”."_s.arg(
                it.value(), it.key()));
    }
    if (!columns.fields.contains(u"name"_s))
        return refused(
            u"The file has no column “name”. Name its column, or say which one it is."_s);
    if (!columns.fields.contains(u"phone"_s) && !columns.fields.contains(u"email"_s))
        return refused(
            u"The file has neither a column “phone” nor a column “email”. Name it, or say which one it is."_s);
    if (columns.custom.size() > MaximumCustomFields)
        return refused(u"The file has more than %1 further columns."_s.arg(MaximumCustomFields));
    return columns;
}

QString ImportColumns::cell(const QStringList &cells, const QString &field) const
{
    const auto position = fields.constFind(field);
    return position == fields.constEnd() ? QString() : cells.value(*position).trimmed();
}

std::expected<Profile, QList<ImportRowError>>
checkRow(qint64 row, const QStringList &cells, const ImportColumns &columns, const QString &region)
{
    return RowCheck(row, cells, columns).run(region);
}

ImportRowError rowError(qint64 row, const QString &column, ErrorCode code, const QString &detail)
{
    return {row, column, errorCodeName(code), detail};
}

std::optional<ImportRowError> FileDuplicates::take(qint64 row, const QByteArray &phoneIndex,
                                                   const QByteArray &emailIndex)
{
    if (!phoneIndex.isEmpty()) {
        if (const qint64 first = m_rows.value(phoneIndex))
            return rowError(row, u"phone"_s, ErrorCode::Duplicate,
                            u"Row %1 has the same phone number."_s.arg(first));
    }
    if (!emailIndex.isEmpty()) {
        if (const qint64 first = m_rows.value(emailIndex))
            return rowError(row, u"email"_s, ErrorCode::Duplicate,
                            u"Row %1 has the same e-mail address."_s.arg(first));
        m_rows.insert(emailIndex, row);
    }
    if (!phoneIndex.isEmpty())
        m_rows.insert(phoneIndex, row);
    return std::nullopt;
}

} // namespace countersign::customers
