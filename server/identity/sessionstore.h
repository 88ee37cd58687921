// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identity/sessiontable.h"

#include "base/result.h"

#include <QStringList>

namespace countersign::database {
class Connection;
}

namespace countersign::identity {

enum class SessionKind : quint8 { Customer, Staff };

// A session as it is stored.
struct Session
{
    SessionId id;
    SessionKind kind = SessionKind::Customer;
    PersonId person;
    QByteArray tokenHash; // customers only
    QStringList amr;
    Instant startedAt;
    Instant seenAt;
    Instant expiresAt;
    std::optional<Instant> provedAt
        = {};               // staff only: with all factors, see identity/secondfactor.h
    QByteArray device = {}; // sealed, see identity/sessiondevice.h; may be empty

    SessionTable::Stored stored() const { return {id, seenAt, expiresAt}; }
};

struct RefreshToken
{
    SessionId session;
    std::optional<Instant> usedAt;
};

// SQL of the tables sessions and refresh_tokens. Stateless; errors are those of the connection.
namespace SessionStore {

Result<void> insert(database::Connection &transaction, const Session &session);
Result<std::optional<Session>> find(database::Connection &connection, const SessionId &id);
Result<std::optional<Session>> findByToken(database::Connection &connection,
                                           const QByteArray &tokenHash);
/// The oldest first.
Result<QList<Session>> ofPerson(database::Connection &connection, const PersonId &person);
/// The newest first: `limit` of those before `before`, which may be empty, and of one kind if one is given.
Result<QList<Session>> page(database::Connection &connection,
                            const std::optional<SessionKind> &kind, const SessionId &before,
                            int limit);
/// Those that, as far as the database knows, are idle since `seenBefore` or expired at `now`:
/// `limit` of them in the order of their ids, behind `after`.
Result<QList<Session>> stale(database::Connection &connection, Instant seenBefore, Instant now,
                             const SessionId &after, int limit);
/// Whether it was there.
Result<bool> remove(database::Connection &transaction, const SessionId &id);
/// What its person has proved anew counts no longer: the next sensitive operation asks again.
Result<void> forgetProof(database::Connection &transaction, const SessionId &id);
Result<void> saveSeen(database::Connection &transaction, const SessionId &id, Instant seenAt);

Result<void> insertRefresh(database::Connection &transaction, const QByteArray &hash,
                           const SessionId &session, Instant now);
Result<std::optional<RefreshToken>> findRefresh(database::Connection &connection,
                                                const QByteArray &hash);
/// The hash of the one token of a session that is not used up yet; nothing if there is none.
Result<std::optional<QByteArray>> unusedRefresh(database::Connection &connection,
                                                const SessionId &session);
/// Makes a token one of another session, so that it outlives its own.
Result<void> moveRefresh(database::Connection &transaction, const QByteArray &hash,
                         const SessionId &session);
Result<void> useRefresh(database::Connection &transaction, const QByteArray &hash, Instant now);

} // namespace SessionStore

} // namespace countersign::identity
