// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/apikeystore.h"

#include "database/run.h"

namespace countersign::identity::ApiKeyStore {

using namespace Qt::StringLiterals;
using database::Connection;
using database::Row;
using database::run;

namespace {

const auto Columns
    = "SELECT id, prefix, secret_hash, owner_id, name, scopes, networks, created_at, "
      "expires_at, last_used_at, replaced FROM api_keys "_L1;

ApiKey keyOf(const Row &row)
{
    return {ApiKeyId(row.text(0)),
            row.text(1),
            row.blob(2),
            StaffId(row.text(3)),
            row.text(4),
            row.text(5).split(u' ', Qt::SkipEmptyParts),
            row.text(6).split(u' ', Qt::SkipEmptyParts),
            fromMilliseconds(row.integer(7)),
            fromMilliseconds(row.integer(8)),
            row.optionalInteger(9).transform(fromMilliseconds),
            row.integer(10) != 0};
}

} // namespace

Result<void> insert(Connection &transaction, const ApiKey &key)
{
    return run(transaction,
               u"INSERT INTO api_keys (id, prefix, secret_hash, owner_id, name, scopes, networks, "
               u"created_at, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
               {key.id.value(), key.prefix, key.secretHash, key.owner.value(), key.name,
                key.scopes.join(u' '), key.networks.join(u' '), toMilliseconds(key.createdAt),
                toMilliseconds(key.expiresAt)});
}

Result<std::optional<ApiKey>> find(Connection &connection, const ApiKeyId &id)
{
    return connection.one(Columns + u"WHERE id = ?"_s, {id.value()}, keyOf);
}

Result<std::optional<ApiKey>> findByPrefix(Connection &connection, const QString &prefix)
{
    return connection.one(Columns + u"WHERE prefix = ?"_s, {prefix}, keyOf);
}

Result<QList<ApiKey>> all(Connection &connection)
{
    return connection.all(Columns + u"ORDER BY id DESC"_s, {}, keyOf);
}

Result<QList<ApiKey>> of(Connection &connection, const StaffId &owner)
{
    return connection.all(Columns + u"WHERE owner_id = ?"_s, {owner.value()}, keyOf);
}

Result<qint64> countOf(Connection &connection, const StaffId &owner, Instant now)
{
    return connection
        .one(u"SELECT count(*) FROM api_keys WHERE owner_id = ? AND expires_at > ?"_s,
             {owner.value(), toMilliseconds(now)}, [](const Row &row) { return row.integer(0); })
        .transform([](const std::optional<qint64> &count) { return count.value_or(0); });
}

Result<void> markReplaced(Connection &transaction, const ApiKeyId &id, Instant expiresAt)
{
    return run(transaction, u"UPDATE api_keys SET expires_at = ?, replaced = 1 WHERE id = ?"_s,
               {toMilliseconds(expiresAt), id.value()});
}

Result<void> saveUse(Connection &transaction, const ApiKeyId &id, Instant usedAt)
{
    return run(
        transaction,
        u"UPDATE api_keys SET last_used_at = max(coalesce(last_used_at, 0), ?) WHERE id = ?"_s,
        {toMilliseconds(usedAt), id.value()});
}

Result<bool> remove(Connection &transaction, const ApiKeyId &id)
{
    return transaction.execute(u"DELETE FROM api_keys WHERE id = ?"_s, {id.value()})
        .transform([](qint64 rows) { return rows == 1; });
}

} // namespace countersign::identity::ApiKeyStore
