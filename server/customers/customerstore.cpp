// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/customerstore.h"

#include "database/connection.h"

namespace countersign::customers {

using namespace Qt::StringLiterals;

namespace {

#define CUSTOMER_COLUMNS \
    "id, profile, phone_index, email_index, source, import_id, created_at, updated_at, version, " \
    "loft_index"

CustomerRow toRow(const database::Row &row)
{
    return {.id = CustomerId(row.text(0)),
            .profile = row.blob(1),
            .phoneIndex = row.isNull(2) ? QByteArray() : row.blob(2),
            .emailIndex = row.isNull(3) ? QByteArray() : row.blob(3),
            .loftIndex = row.isNull(9) ? QByteArray() : row.blob(9),
            .source = sourceFromName(row.text(4)),
            .importId = row.optionalText(5).value_or(QString()),
            .createdAt = fromMilliseconds(row.integer(6)),
            .updatedAt = fromMilliseconds(row.integer(7)),
            .version = row.integer(8)};
}

CustomerId toId(const database::Row &row)
{
    return CustomerId(row.text(0));
}

template<typename T>
QVariant orNull(const T &value)
{
    return value.isEmpty() ? QVariant() : QVariant(value);
}

Result<bool> anyChanged(const Result<qint64> &rows)
{
    return rows.transform([](qint64 count) { return count > 0; });
}

// One statement for up to BatchSize indexes: a statement each would take longer than everything else in an import. The
// statements are given the values in place of "%1".
Result<QSet<QByteArray>> among(database::Connection &connection, const QList<QByteArray> &indexes,
                               std::initializer_list<QString> statements)
{
    constexpr qsizetype BatchSize = 256;
    static const QString places = QStringList(BatchSize, u"?"_s).join(u',');
    QSet<QByteArray> found;
    for (qsizetype start = 0; start < indexes.size(); start += BatchSize) {
        QVariantList values;
        for (qsizetype i = start; i < start + BatchSize; ++i)
            values.append(i < indexes.size() ? QVariant(indexes.at(i)) : QVariant());
        for (const QString &sql : statements) {
            const auto visited
                = connection.each(sql.arg(places), values, [&](const database::Row &row) {
                      found.insert(row.blob(0));
                      return true;
                  });
            if (!visited)
                return failureOf(visited);
        }
    }
    return found;
}

} // namespace

QList<QByteArray> CustomerRow::identifiers() const
{
    QList<QByteArray> list{phoneIndex, emailIndex, loftIndex};
    list.removeIf([](const QByteArray &index) { return index.isEmpty(); });
    return list;
}

Result<bool> CustomerStore::insert(const CustomerRow &row)
{
    return anyChanged(m_connection.execute(
        u"INSERT INTO customers (" CUSTOMER_COLUMNS
        ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"_s,
        {row.id.value(), row.profile, orNull(row.phoneIndex), orNull(row.emailIndex),
         sourceName(row.source), orNull(row.importId), toMilliseconds(row.createdAt),
         toMilliseconds(row.updatedAt), row.version, orNull(row.loftIndex)}));
}

Result<bool> CustomerStore::update(const CustomerRow &row)
{
    return anyChanged(m_connection.execute(
        u"UPDATE customers SET profile = ?, phone_index = ?, email_index = ?, loft_index = ?, "
        "updated_at = ?, version = ? WHERE id = ?"_s,
        {row.profile, orNull(row.phoneIndex), orNull(row.emailIndex), orNull(row.loftIndex),
         toMilliseconds(row.updatedAt), row.version, row.id.value()}));
}

Result<bool> CustomerStore::remove(const CustomerId &id)
{
    return anyChanged(m_connection.execute(u"DELETE FROM customers WHERE id = ?"_s, {id.value()}));
}

Result<std::optional<CustomerRow>> CustomerStore::find(const CustomerId &id) const
{
    return m_connection.one(u"SELECT " CUSTOMER_COLUMNS " FROM customers WHERE id = ?"_s,
                            {id.value()}, toRow);
}

Result<std::optional<CustomerRow>> CustomerStore::findByPhone(const QByteArray &index) const
{
    return m_connection.one(u"SELECT " CUSTOMER_COLUMNS " FROM customers WHERE phone_index = ?"_s,
                            {index}, toRow);
}

Result<std::optional<CustomerRow>> CustomerStore::findByEmail(const QByteArray &index) const
{
    return m_connection.one(u"SELECT " CUSTOMER_COLUMNS " FROM customers WHERE email_index = ?"_s,
                            {index}, toRow);
}

// Ids are UUIDs of version 7, so their order is that of creation.
Result<QList<CustomerRow>> CustomerStore::list(const std::optional<CustomerId> &after,
                                               int limit) const
{
    if (!after)
        return m_connection.all(u"SELECT " CUSTOMER_COLUMNS
                                " FROM customers ORDER BY id DESC LIMIT ?"_s,
                                {limit}, toRow);
    return m_connection.all(u"SELECT " CUSTOMER_COLUMNS
                            " FROM customers WHERE id < ? ORDER BY id DESC LIMIT ?"_s,
                            {after->value(), limit}, toRow);
}

Result<qint64> CustomerStore::count() const
{
    return m_connection
        .one(u"SELECT count(*) FROM customers"_s, {},
             [](const database::Row &row) { return row.integer(0); })
        .transform([](const std::optional<qint64> &count) { return count.value_or(0); });
}

Result<std::optional<CustomerId>> CustomerStore::phoneOwner(const QByteArray &index) const
{
    return m_connection.one(u"SELECT id FROM customers WHERE phone_index = ?"_s, {index}, toId);
}

Result<std::optional<CustomerId>> CustomerStore::emailOwner(const QByteArray &index) const
{
    return m_connection.one(u"SELECT id FROM customers WHERE email_index = ?"_s, {index}, toId);
}

Result<std::optional<CustomerId>> CustomerStore::loftOwner(const QByteArray &index) const
{
    return m_connection.one(
        u"SELECT id FROM customers WHERE loft_index = ? ORDER BY id DESC LIMIT 1"_s, {index}, toId);
}

Result<QSet<QByteArray>> CustomerStore::taken(const QList<QByteArray> &indexes) const
{
    return among(m_connection, indexes,
                 {u"SELECT phone_index FROM customers WHERE phone_index IN (%1)"_s,
                  u"SELECT email_index FROM customers WHERE email_index IN (%1)"_s});
}

// A number that has passed to another customer is theirs: erasing its former owner must not touch it.
Result<QList<QByteArray>> CustomerStore::formerIdentifiers(const CustomerId &id) const
{
    return m_connection.all(
        u"SELECT f.identifier FROM former_identifiers f WHERE f.customer_id = ? "
        "AND NOT EXISTS (SELECT 1 FROM customers WHERE phone_index = f.identifier AND id <> "
        "f.customer_id) "
        "AND NOT EXISTS (SELECT 1 FROM customers WHERE email_index = f.identifier AND id <> "
        "f.customer_id) "
        "AND NOT EXISTS (SELECT 1 FROM customers WHERE loft_index = f.identifier AND id <> f.customer_id)"_s,
        {id.value()}, [](const database::Row &row) { return row.blob(0); });
}

Result<void> CustomerStore::keepErased(const QList<QByteArray> &identifiers, Instant now)
{
    for (const QByteArray &identifier : identifiers) {
        const auto kept
            = m_connection.execute(u"INSERT INTO erased_identifiers (identifier, at) VALUES (?, ?) "
                                   "ON CONFLICT (identifier) DO UPDATE SET at = excluded.at"_s,
                                   {identifier, toMilliseconds(now)});
        if (!kept)
            return failureOf(kept);
    }
    return {};
}

Result<bool> CustomerStore::admitAgain(const QList<QByteArray> &identifiers)
{
    bool any = false;
    for (const QByteArray &identifier : identifiers) {
        const auto gone = anyChanged(m_connection.execute(
            u"DELETE FROM erased_identifiers WHERE identifier = ?"_s, {identifier}));
        if (!gone)
            return gone;
        any = any || *gone;
    }
    return any;
}

Result<QSet<QByteArray>> CustomerStore::erased(const QList<QByteArray> &identifiers) const
{
    return among(m_connection, identifiers,
                 {u"SELECT identifier FROM erased_identifiers WHERE identifier IN (%1)"_s});
}

#undef CUSTOMER_COLUMNS

} // namespace countersign::customers
