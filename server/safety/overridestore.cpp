// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "safety/overridestore.h"

#include "database/connection.h"
#include "vault/vault.h"

namespace countersign::safety {

using namespace Qt::StringLiterals;
using database::Connection;
using database::Row;

namespace {

#define OVERRIDE_COLUMNS \
    "id, customer_id, asked_by, procedure, checks, reason, sensitive, phone_change, asked_at, " \
    "started_at, expires_at"

struct StoredOverride
{
    Override entry;
    QByteArray reason; // sealed
};

StoredOverride toStored(const Row &row)
{
    const auto started = row.optionalInteger(9);
    return {{.id = row.text(0),
             .customer = CustomerId(row.text(1)),
             .askedBy = StaffId(row.text(2)),
             .procedure = row.text(3),
             .checks = row.text(4).split(u' ', Qt::SkipEmptyParts),
             .reason = {},
             .sensitive = row.text(6).split(u' ', Qt::SkipEmptyParts),
             .phoneChange = row.integer(7) != 0,
             .askedAt = fromMilliseconds(row.integer(8)),
             .startedAt = started ? std::optional(fromMilliseconds(*started)) : std::nullopt,
             .expiresAt = fromMilliseconds(row.integer(10))},
            row.blob(5)};
}

vault::Place reasonPlace(const QString &id)
{
    return {"overrides"_L1, "reason"_L1, id};
}

std::optional<Override> firstOf(const QList<Override> &entries)
{
    return entries.isEmpty() ? std::nullopt : std::optional(entries.first());
}

} // namespace

Result<void> OverrideStore::insert(Connection &sql, const Override &entry) const
{
    const auto reason = m_vault.seal(sql, PersonId(entry.customer.value()), reasonPlace(entry.id),
                                     entry.reason.toUtf8());
    if (!reason)
        return failureOf(reason);
    return sql
        .execute(u"INSERT INTO overrides (" OVERRIDE_COLUMNS
                 ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                 {entry.id, entry.customer.value(), entry.askedBy.value(), entry.procedure,
                  entry.checks.join(u' '), *reason, entry.sensitive.join(u' '),
                  entry.phoneChange ? 1 : 0, toMilliseconds(entry.askedAt),
                  entry.startedAt ? QVariant(toMilliseconds(*entry.startedAt)) : QVariant(),
                  toMilliseconds(entry.expiresAt)})
        .transform([](qint64) {});
}

Result<QList<Override>> OverrideStore::where(Connection &sql, const QString &condition,
                                             const QVariantList &values) const
{
    const auto stored = sql.all(u"SELECT " OVERRIDE_COLUMNS " FROM overrides WHERE "_s + condition
                                    + u" ORDER BY id LIMIT 200"_s,
                                values, toStored);
    if (!stored)
        return failureOf(stored);
    QList<Override> entries;
    for (const StoredOverride &row : *stored) {
        const auto reason = m_vault.open(sql, PersonId(row.entry.customer.value()),
                                         reasonPlace(row.entry.id), row.reason);
        if (!reason)
            return failureOf(reason);
        entries.append(row.entry);
        entries.last().reason = QString::fromUtf8(*reason);
    }
    return entries;
}

Result<std::optional<Override>> OverrideStore::find(Connection &sql, const QString &id) const
{
    return where(sql, u"id = ?"_s, {id}).transform(firstOf);
}

Result<std::optional<Override>>
OverrideStore::ofCustomer(Connection &sql, const CustomerId &customer, Instant now) const
{
    return where(sql, u"customer_id = ? AND expires_at > ?"_s,
                 {customer.value(), toMilliseconds(now)})
        .transform(firstOf);
}

Result<QList<Override>> OverrideStore::open(Connection &sql, Instant now) const
{
    return where(sql, u"expires_at > ?"_s, {toMilliseconds(now)});
}

Result<QList<Override>> OverrideStore::expired(Connection &sql, Instant now) const
{
    return where(sql, u"expires_at <= ?"_s, {toMilliseconds(now)});
}

Result<void> OverrideStore::start(Connection &sql, const QString &id, Instant now, Instant until)
{
    return sql
        .execute(u"UPDATE overrides SET started_at = ?, expires_at = ? WHERE id = ?"_s,
                 {toMilliseconds(now), toMilliseconds(until), id})
        .transform([](qint64) {});
}

Result<void> OverrideStore::remove(Connection &sql, const QString &id)
{
    return sql.execute(u"DELETE FROM overrides WHERE id = ?"_s, {id}).transform([](qint64) {});
}

#undef OVERRIDE_COLUMNS

} // namespace countersign::safety
