// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/sessionstore.h"

#include "database/run.h"

namespace countersign::identity::SessionStore {

using namespace Qt::StringLiterals;
using database::Connection;
using database::Row;
using database::run;

namespace {

const auto Columns
    = "SELECT id, kind, person_id, token_hash, amr, started_at, seen_at, expires_at, "
      "proved_at, device FROM sessions "_L1;

Session sessionOf(const Row &row)
{
    return {SessionId(row.text(0)),
            row.text(1) == "staff"_L1 ? SessionKind::Staff : SessionKind::Customer,
            PersonId(row.text(2)),
            row.blob(3),
            row.text(4).split(u' ', Qt::SkipEmptyParts),
            fromMilliseconds(row.integer(5)),
            fromMilliseconds(row.integer(6)),
            fromMilliseconds(row.integer(7)),
            row.optionalInteger(8).transform(fromMilliseconds),
            row.blob(9)};
}

} // namespace

Result<void> insert(Connection &transaction, const Session &session)
{
    return run(transaction,
               u"INSERT INTO sessions (id, kind, person_id, token_hash, amr, started_at, seen_at, "
               u"expires_at, proved_at, device) "
               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
               {session.id.value(), session.kind == SessionKind::Staff ? u"staff"_s : u"customer"_s,
                session.person.value(),
                session.tokenHash.isNull() ? QVariant() : QVariant(session.tokenHash),
                session.amr.join(u' '), toMilliseconds(session.startedAt),
                toMilliseconds(session.seenAt), toMilliseconds(session.expiresAt),
                database::nullable(session.provedAt.transform(toMilliseconds)),
                session.device.isEmpty() ? QVariant() : QVariant(session.device)});
}

Result<std::optional<Session>> find(Connection &connection, const SessionId &id)
{
    return connection.one(Columns + u"WHERE id = ?"_s, {id.value()}, sessionOf);
}

Result<std::optional<Session>> findByToken(Connection &connection, const QByteArray &tokenHash)
{
    return connection.one(Columns + u"WHERE token_hash = ?"_s, {tokenHash}, sessionOf);
}

Result<QList<Session>> ofPerson(Connection &connection, const PersonId &person)
{
    return connection.all(Columns + u"WHERE person_id = ? ORDER BY started_at, id"_s,
                          {person.value()}, sessionOf);
}

Result<QList<Session>> page(Connection &connection, const std::optional<SessionKind> &kind,
                            const SessionId &before, int limit)
{
    // '~' comes after every id.
    const QString start = before.isEmpty() ? u"~"_s : before.value();
    if (!kind)
        return connection.all(Columns + u"WHERE id < ? ORDER BY id DESC LIMIT ?"_s, {start, limit},
                              sessionOf);
    return connection.all(Columns + u"WHERE id < ? AND kind = ? ORDER BY id DESC LIMIT ?"_s,
                          {start, *kind == SessionKind::Staff ? u"staff"_s : u"customer"_s, limit},
                          sessionOf);
}

Result<QList<Session>> stale(Connection &connection, Instant seenBefore, Instant now,
                             const SessionId &after, int limit)
{
    return connection.all(
        Columns + u"WHERE id > ? AND (seen_at <= ? OR expires_at <= ?) ORDER BY id LIMIT ?"_s,
        {after.value(), toMilliseconds(seenBefore), toMilliseconds(now), limit}, sessionOf);
}

Result<bool> remove(Connection &transaction, const SessionId &id)
{
    return transaction.execute(u"DELETE FROM sessions WHERE id = ?"_s, {id.value()})
        .transform([](qint64 rows) { return rows == 1; });
}

Result<void> forgetProof(Connection &transaction, const SessionId &id)
{
    return run(transaction, u"UPDATE sessions SET proved_at = NULL WHERE id = ?"_s, {id.value()});
}

Result<void> saveSeen(Connection &transaction, const SessionId &id, Instant seenAt)
{
    return run(transaction, u"UPDATE sessions SET seen_at = max(seen_at, ?) WHERE id = ?"_s,
               {toMilliseconds(seenAt), id.value()});
}

Result<void> insertRefresh(Connection &transaction, const QByteArray &hash,
                           const SessionId &session, Instant now)
{
    return run(
        transaction,
        u"INSERT INTO refresh_tokens (token_hash, session_id, created_at) VALUES (?, ?, ?)"_s,
        {hash, session.value(), toMilliseconds(now)});
}

Result<std::optional<RefreshToken>> findRefresh(Connection &connection, const QByteArray &hash)
{
    return connection.one(u"SELECT session_id, used_at FROM refresh_tokens WHERE token_hash = ?"_s,
                          {hash}, [](const Row &row) {
                              return RefreshToken{
                                  SessionId(row.text(0)),
                                  row.optionalInteger(1).transform(fromMilliseconds)};
                          });
}

Result<std::optional<QByteArray>> unusedRefresh(Connection &connection, const SessionId &session)
{
    return connection.one(
        u"SELECT token_hash FROM refresh_tokens WHERE session_id = ? AND used_at IS NULL"_s,
        {session.value()}, [](const Row &row) { return row.blob(0); });
}

Result<void> moveRefresh(Connection &transaction, const QByteArray &hash, const SessionId &session)
{
    return run(transaction, u"UPDATE refresh_tokens SET session_id = ? WHERE token_hash = ?"_s,
               {session.value(), hash});
}

Result<void> useRefresh(Connection &transaction, const QByteArray &hash, Instant now)
{
    return run(transaction,
               u"UPDATE refresh_tokens SET used_at = ? WHERE token_hash = ? AND used_at IS NULL"_s,
               {toMilliseconds(now), hash});
}

} // namespace countersign::identity::SessionStore
