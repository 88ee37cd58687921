// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/knowndevices.h"

#include "base/encoding.h"
#include "crypto/digest.h"
#include "database/connection.h"

namespace countersign::identity {

using namespace Qt::StringLiterals;
using database::Connection;
using database::Row;

namespace {

constexpr auto TokenPrefix = "cdv_"_L1;
constexpr qsizetype TokenLength = 47; // the prefix and 32 bytes in base64url

Result<void> done(const Result<qint64> &changed)
{
    return changed.transform([](qint64) {});
}

// Keeps the newest, of which `hash` is one.
Result<void> forgetOldest(Connection &sql, const PersonId &person, const QByteArray &hash)
{
    const auto others = sql.all(
        u"SELECT token_hash FROM known_devices WHERE person_id = ? AND token_hash <> ? ORDER BY seen_at"_s,
        {person.value(), hash}, [](const Row &row) { return row.blob(0); });
    if (!others)
        return failureOf(others);
    for (qsizetype i = 0; i <= others->size() - MostKnownDevices; ++i) {
        const auto gone
            = sql.execute(u"DELETE FROM known_devices WHERE token_hash = ?"_s, {others->at(i)});
        if (!gone)
            return failureOf(gone);
    }
    return {};
}

} // namespace

QByteArray KnownDevices::hashOf(const QString &token)
{
    if (!token.startsWith(TokenPrefix) || token.size() != TokenLength)
        return {};
    return crypto::sha256(token.toUtf8());
}

Result<std::optional<PersonId>> KnownDevices::owner(Connection &sql, const QByteArray &hash,
                                                    Instant now)
{
    if (hash.isEmpty())
        return std::nullopt;
    return sql.one(u"SELECT person_id FROM known_devices WHERE token_hash = ? AND seen_at > ?"_s,
                   {hash, toMilliseconds(now - KnownDeviceLife)},
                   [](const Row &row) { return PersonId(row.text(0)); });
}

Result<QString> KnownDevices::remember(Connection &sql, const PersonId &person,
                                       const QByteArray &replaced, RandomSource &random,
                                       Instant now)
{
    QString token = TokenPrefix + QString::fromLatin1(toBase64Url(random.bytes(32)));
    const auto kept
        = done(sql.execute(u"DELETE FROM known_devices WHERE person_id = ? AND token_hash = ?"_s,
                           {person.value(), replaced}))
              .and_then([&] {
                  return done(sql.execute(
                      u"INSERT INTO known_devices (token_hash, person_id, seen_at) VALUES (?, ?, ?)"_s,
                      {hashOf(token), person.value(), toMilliseconds(now)}));
              })
              .and_then([&] { return forgetOldest(sql, person, hashOf(token)); });
    if (!kept)
        return failureOf(kept);
    return token;
}

Result<QList<QByteArray>> KnownDevices::of(Connection &sql, const PersonId &person)
{
    return sql.all(u"SELECT token_hash FROM known_devices WHERE person_id = ?"_s, {person.value()},
                   [](const Row &row) { return row.blob(0); });
}

Result<void> KnownDevices::forget(Connection &sql, const PersonId &person)
{
    return done(sql.execute(u"DELETE FROM known_devices WHERE person_id = ?"_s, {person.value()}));
}

Result<bool> KnownDevices::needsPurge(Connection &sql, Instant now)
{
    return sql
        .one(u"SELECT 1 FROM known_devices WHERE seen_at <= ?"_s,
             {toMilliseconds(now - KnownDeviceLife)}, [](const Row &) { return true; })
        .transform([](const std::optional<bool> &found) { return found.has_value(); });
}

Result<qint64> KnownDevices::purge(Connection &sql, Instant now)
{
    return sql.execute(u"DELETE FROM known_devices WHERE seen_at <= ?"_s,
                       {toMilliseconds(now - KnownDeviceLife)});
}

} // namespace countersign::identity
