// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "safety/contactchangestore.h"

#include "database/connection.h"
#include "vault/vault.h"

namespace countersign::safety {

using namespace Qt::StringLiterals;
using database::Connection;
using database::Row;

namespace {

#define CHANGE_COLUMNS \
    "id, customer_id, field, state, by_staff, value, code_mac, code_to, wrong, created_at, due_at"

constexpr int MostAtOnce = 100;

struct StoredChange
{
    ContactChange change;
    QByteArray value; // sealed
};

StoredChange toStored(const Row &row)
{
    return {{.id = row.text(0),
             .customer = CustomerId(row.text(1)),
             .field = fieldOf(row.text(2)).value_or(ContactField::Phone),
             .state = changeStateOf(row.text(3)),
             .byStaff = row.integer(4) != 0,
             .codeMac = row.isNull(6) ? QByteArray() : row.blob(6),
             .codeTo = row.isNull(7) ? QByteArray() : row.blob(7),
             .wrong = static_cast<int>(row.integer(8)),
             .createdAt = fromMilliseconds(row.integer(9)),
             .dueAt = fromMilliseconds(row.integer(10))},
            row.isNull(5) ? QByteArray() : row.blob(5)};
}

vault::Place valuePlace(const QString &id)
{
    return {"held_changes"_L1, "value"_L1, id};
}

QVariant orNull(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QVariant() : QVariant(bytes);
}

Result<void> done(const Result<qint64> &rows)
{
    return rows.transform([](qint64) {});
}

Result<bool> any(Connection &sql, const QString &query, const QVariantList &values)
{
    return sql.one(query, values, [](const Row &) { return true; })
        .transform([](const std::optional<bool> &found) { return found.has_value(); });
}

} // namespace

Result<void> ContactChangeStore::insert(Connection &sql, const ContactChange &change) const
{
    const auto sealed = m_vault.seal(sql, PersonId(change.customer.value()), valuePlace(change.id),
                                     change.value.toUtf8());
    if (!sealed)
        return failureOf(sealed);
    return done(sql.execute(
        u"INSERT INTO held_changes (" CHANGE_COLUMNS ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {change.id, change.customer.value(), fieldName(change.field), changeStateName(change.state),
         change.byStaff ? 1 : 0, *sealed, orNull(change.codeMac), orNull(change.codeTo),
         change.wrong, toMilliseconds(change.createdAt), toMilliseconds(change.dueAt)}));
}

Result<ContactChange> ContactChangeStore::opened(Connection &sql, ContactChange change,
                                                 const QByteArray &sealed) const
{
    if (sealed.isEmpty()) // done with
        return change;
    return m_vault.open(sql, PersonId(change.customer.value()), valuePlace(change.id), sealed)
        .transform([&](const QByteArray &value) {
            change.value = QString::fromUtf8(value);
            return change;
        });
}

Result<std::optional<ContactChange>> ContactChangeStore::find(Connection &sql,
                                                              const QString &id) const
{
    const auto stored
        = sql.one(u"SELECT " CHANGE_COLUMNS " FROM held_changes WHERE id = ?"_s, {id}, toStored);
    if (!stored)
        return failureOf(stored);
    if (!*stored)
        return std::nullopt;
    return opened(sql, (*stored)->change, (*stored)->value)
        .transform([](const ContactChange &change) { return std::optional(change); });
}

Result<QList<ContactChange>> ContactChangeStore::open(Connection &sql,
                                                      const CustomerId &customer) const
{
    const auto stored
        = sql.all(u"SELECT " CHANGE_COLUMNS " FROM held_changes WHERE customer_id = ? AND "
                  "(state = 'asked' OR state = 'held') ORDER BY id"_s,
                  {customer.value()}, toStored);
    if (!stored)
        return failureOf(stored);
    QList<ContactChange> changes;
    for (const StoredChange &row : *stored) {
        auto change = opened(sql, row.change, row.value);
        if (!change)
            return failureOf(change);
        changes.append(std::move(*change));
    }
    return changes;
}

Result<QStringList> ContactChangeStore::due(Connection &sql, Instant now)
{
    return sql
        .all(u"SELECT id FROM held_changes WHERE due_at <= ? AND state = 'held' "
             "ORDER BY due_at LIMIT ?"_s,
             {toMilliseconds(now), MostAtOnce}, [](const Row &row) { return row.text(0); })
        .transform([](const QList<QString> &ids) { return QStringList(ids); });
}

Result<void> ContactChangeStore::hold(Connection &sql, const QString &id, Instant due)
{
    return done(sql.execute(u"UPDATE held_changes SET state = 'held', code_mac = NULL, "
                            "code_to = NULL, due_at = ? WHERE id = ?"_s,
                            {toMilliseconds(due), id}));
}

Result<void> ContactChangeStore::finish(Connection &sql, const QString &id, ChangeState state,
                                        Instant now)
{
    return done(sql.execute(u"UPDATE held_changes SET state = ?, value = NULL, code_mac = NULL, "
                            "code_to = NULL, due_at = ? WHERE id = ?"_s,
                            {changeStateName(state), toMilliseconds(now), id}));
}

Result<void> ContactChangeStore::countWrong(Connection &sql, const QString &id)
{
    return done(sql.execute(u"UPDATE held_changes SET wrong = wrong + 1 WHERE id = ?"_s, {id}));
}

Result<void> ContactChangeStore::dropAsked(Connection &sql, const CustomerId &customer,
                                           ContactField field)
{
    return done(sql.execute(
        u"DELETE FROM held_changes WHERE customer_id = ? AND field = ? AND state = 'asked'"_s,
        {customer.value(), fieldName(field)}));
}

Result<bool> ContactChangeStore::isHeld(Connection &sql, const CustomerId &customer)
{
    return any(sql, u"SELECT 1 FROM held_changes WHERE customer_id = ? AND state = 'held'"_s,
               {customer.value()});
}

Result<bool> ContactChangeStore::isHeld(Connection &sql, const CustomerId &customer,
                                        ContactField field)
{
    return any(
        sql, u"SELECT 1 FROM held_changes WHERE customer_id = ? AND field = ? AND state = 'held'"_s,
        {customer.value(), fieldName(field)});
}

Result<bool> ContactChangeStore::phoneChangedSince(Connection &sql, const CustomerId &customer,
                                                   Instant since)
{
    return any(sql,
               u"SELECT 1 FROM held_changes WHERE customer_id = ? AND field = 'phone' AND "
               "state = 'made' AND due_at > ?"_s,
               {customer.value(), toMilliseconds(since)});
}

#define OLD_CHANGES \
    "(state = 'asked' AND due_at <= ?) OR " \
    "((state = 'made' OR state = 'cancelled') AND due_at <= ?)"

Result<bool> ContactChangeStore::needsPurge(Connection &sql, Instant now)
{
    return any(sql, u"SELECT 1 FROM held_changes WHERE " OLD_CHANGES " LIMIT 1"_s,
               {toMilliseconds(now), toMilliseconds(now - RecentChange)});
}

Result<qint64> ContactChangeStore::purge(Connection &sql, Instant now)
{
    return sql.execute(u"DELETE FROM held_changes WHERE " OLD_CHANGES ""_s,
                       {toMilliseconds(now), toMilliseconds(now - RecentChange)});
}

#undef OLD_CHANGES
#undef CHANGE_COLUMNS

} // namespace countersign::safety
