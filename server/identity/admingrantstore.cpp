// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/admingrantstore.h"

#include "database/connection.h"

namespace countersign::identity::AdminGrantStore {

using namespace Qt::StringLiterals;
using database::Connection;
using database::Row;

namespace {

const auto Live
    = "SELECT id, staff_id, asked_by, asked_at, expires_at FROM admin_grants WHERE expires_at > ? "_L1;

AdminGrantRow grantOf(const Row &row)
{
    return {row.text(0), StaffId(row.text(1)), StaffId(row.text(2)),
            fromMilliseconds(row.integer(3)), fromMilliseconds(row.integer(4))};
}

} // namespace

Result<void> insert(Connection &transaction, const AdminGrantRow &grant)
{
    return transaction
        .execute(
            u"INSERT OR REPLACE INTO admin_grants (id, staff_id, asked_by, asked_at, expires_at) "
            "VALUES (?, ?, ?, ?, ?)"_s,
            {grant.id, grant.staff.value(), grant.askedBy.value(), toMilliseconds(grant.askedAt),
             toMilliseconds(grant.expiresAt)})
        .transform([](qint64) {});
}

Result<QList<AdminGrantRow>> all(Connection &connection, Instant now)
{
    return connection.all(Live + u"ORDER BY id"_s, {toMilliseconds(now)}, grantOf);
}

Result<std::optional<AdminGrantRow>> find(Connection &connection, const QString &id, Instant now)
{
    return connection.one(Live + u"AND id = ?"_s, {toMilliseconds(now), id}, grantOf);
}

Result<std::optional<AdminGrantRow>> ofStaff(Connection &connection, const StaffId &staff,
                                             Instant now)
{
    return connection.one(Live + u"AND staff_id = ?"_s, {toMilliseconds(now), staff.value()},
                          grantOf);
}

Result<QList<AdminGrantRow>> touching(Connection &connection, const StaffId &staff, Instant now)
{
    return connection.all(Live + u"AND (staff_id = ? OR asked_by = ?) ORDER BY id"_s,
                          {toMilliseconds(now), staff.value(), staff.value()}, grantOf);
}

Result<void> remove(Connection &transaction, const QString &id)
{
    return transaction.execute(u"DELETE FROM admin_grants WHERE id = ?"_s, {id})
        .transform([](qint64) {});
}

Result<bool> anyExpired(Connection &connection, Instant now)
{
    return connection
        .one(u"SELECT 1 FROM admin_grants WHERE expires_at <= ? LIMIT 1"_s, {toMilliseconds(now)},
             [](const Row &row) { return row.integer(0); })
        .transform([](const std::optional<qint64> &found) { return found.has_value(); });
}

Result<qint64> removeExpired(Connection &transaction, Instant now)
{
    return transaction.execute(u"DELETE FROM admin_grants WHERE expires_at <= ?"_s,
                               {toMilliseconds(now)});
}

} // namespace countersign::identity::AdminGrantStore
