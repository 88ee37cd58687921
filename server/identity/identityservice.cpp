// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/identityservice.h"

#include "audit/ledger.h"
#include "crypto/digest.h"
#include "database/database.h"
#include "identity/knowndevices.h"
#include "identity/loginguard.h"
#include "identity/secondfactorstore.h"

namespace countersign::identity {

using namespace Qt::StringLiterals;
using audit::Transaction;

namespace {

audit::Event staffEvent(const QString &action, const SessionId &session, const PersonId &person,
                        const QJsonObject &details = {})
{
    return {.action = action,
            .resource = u"session"_s,
            .resourceId = session.value(),
            .subject = person,
            .details = details};
}

} // namespace

// What became of a refresh token.
struct IdentityService::Rotation
{
    SessionId session;
    Instant sessionEnds;
    QByteArray child;
};

IdentityService::IdentityService(const Parts &parts)
    : m_parts(parts)
{}

Result<void> IdentityService::purge()
{
    const Instant now = m_parts.clock.now();
    database::Connection &reader = m_parts.database.reader();
    const auto oldCounts = LoginGuard::needsPurge(reader, now);
    const auto oldDevices = KnownDevices::needsPurge(reader, now);
    const auto oldChallenges = SecondFactorStore::hasExpired(reader, now);
    for (const auto &old : {oldCounts, oldDevices, oldChallenges}) {
        if (!old)
            return failureOf(old);
    }
    if (!*oldCounts && !*oldDevices && !*oldChallenges)
        return {};
    return m_parts.ledger
        .write<bool>(
            Actor::system(now),
            [](Transaction &transaction) -> Result<bool> {
                const auto counts = LoginGuard::purge(transaction.sql(), transaction.now());
                const auto devices = KnownDevices::purge(transaction.sql(), transaction.now());
                const auto challenges
                    = SecondFactorStore::removeExpired(transaction.sql(), transaction.now());
                for (const auto &purged : {counts, devices, challenges}) {
                    if (!purged)
                        return failureOf(purged);
                }
                transaction.record({.action = u"session.traces.purged"_s,
                                    .resource = u"session"_s,
                                    .resourceId = {},
                                    .details = {{u"counts"_s, *counts},
                                                {u"devices"_s, *devices},
                                                {u"challenges"_s, *challenges}}});
                return true;
            })
        .transform([](bool) {});
}

Result<SignedIn> IdentityService::refresh(const Actor &actor, const QString &refreshToken)
{
    const QByteArray token = refreshToken.toLatin1();
    // Made-up tokens end here, without a place in the writer's queue.
    const auto owner = ownerOf(token);
    if (!owner)
        return failureOf(owner);
    const auto rotation = m_parts.ledger.write<std::optional<Rotation>>(
        actingAs(actor, *owner),
        [&](Transaction &transaction) { return rotate(transaction, token); });
    if (!rotation)
        return failureOf(rotation);
    if (!*rotation)
        return sessionIsOver();
    const auto account = m_parts.staff.account(owner->id);
    if (!account)
        return failureOf(account);
    return m_parts.tokens.issue(*account, (*rotation)->session, (*rotation)->sessionEnds,
                                (*rotation)->child);
}

Result<StaffAccount> IdentityService::ownerOf(const QByteArray &token) const
{
    const auto session = sessionOf(m_parts.database.reader(), token);
    if (!session)
        return failureOf(session);
    return m_parts.staff.account(StaffId(session->person.value())).or_else([](const Error &error) {
        return error.code == ErrorCode::NotFound ? Result<StaffAccount>(sessionIsOver())
                                                 : std::unexpected(error);
    });
}

Result<Session> IdentityService::sessionOf(database::Connection &connection,
                                           const QByteArray &token)
{
    const auto stored = SessionStore::findRefresh(connection, crypto::sha256(token));
    if (!stored)
        return failureOf(stored);
    if (!*stored)
        return sessionIsOver();
    const auto session = SessionStore::find(connection, (*stored)->session);
    if (!session)
        return failureOf(session);
    if (!*session)
        return sessionIsOver();
    return **session;
}

// Nothing if the token was used before. The session is over then, in the very unit that saw it: between seeing and ending
// nothing may fail and leave the thief a session (RFC 9700 section 4.14.2).
Result<std::optional<IdentityService::Rotation>> IdentityService::rotate(Transaction &transaction,
                                                                         const QByteArray &token)
{
    database::Connection &sql = transaction.sql();
    const Instant now = transaction.now();
    const auto session = sessionOf(sql, token);
    if (!session)
        return failureOf(session);
    if (!m_parts.sessions.isLive(*session, now))
        return sessionIsOver();
    const auto standing = m_parts.staff.standing(sql, StaffId(session->person.value()));
    if (!standing)
        return failureOf(standing);
    if (!*standing || (*standing)->disabled)
        return sessionIsOver();
    const auto stored = SessionStore::findRefresh(sql, crypto::sha256(token));
    if (!stored)
        return failureOf(stored);

    const QByteArray child = m_parts.tokens.childOf(crypto::sha256(token), session->id);
    const bool repeated = (*stored)->usedAt.has_value();
    if (repeated) {
        // The reply may have been lost: within the grace the same child is handed out again, unless
        // somebody has it already.
        const auto grown = SessionStore::findRefresh(sql, crypto::sha256(child));
        if (!grown)
            return failureOf(grown);
        const bool lost = now - *(*stored)->usedAt <= RefreshGrace && *grown && !(*grown)->usedAt;
        if (!lost)
            return endForReuse(transaction, *session).transform([] {
                return std::optional<Rotation>();
            });
        // The reply of a step-up was lost. Whoever has the token from before goes on, but has proved nothing: no token
        // from before may profit from the proof (ASVS 7.2.4).
        if (session->provedAt && *(*stored)->usedAt <= *session->provedAt) {
            if (const auto forgotten = SessionStore::forgetProof(sql, session->id); !forgotten)
                return failureOf(forgotten);
        }
    } else {
        if (const auto used = SessionStore::useRefresh(sql, crypto::sha256(token), now); !used)
            return failureOf(used);
        if (const auto kept
            = SessionStore::insertRefresh(sql, crypto::sha256(child), session->id, now);
            !kept)
            return failureOf(kept);
    }
    transaction.record(staffEvent(u"staff.token.refreshed"_s, session->id, session->person,
                                  {{u"repeated"_s, repeated}}));
    return Rotation{session->id, session->expiresAt, child};
}

// Whose hands the token is in, nobody knows now: this is recorded of the session, not of its owner's
// doing.
Result<void> IdentityService::endForReuse(Transaction &transaction, const Session &session)
{
    audit::Event event = staffEvent(u"staff.token.reuse_detected"_s, session.id, session.person);
    event.success = false;
    event.error = errorCodeName(ErrorCode::Unauthenticated);
    event.anonymous = true;
    transaction.record(std::move(event));
    return m_parts.sessions.endSession(transaction, session.id).transform([](bool) {});
}

Result<void> IdentityService::logout(const Actor &actor)
{
    const SessionId id(actor.sessionId);
    return m_parts.ledger
        .write<bool>(actor,
                     [&](Transaction &transaction) -> Result<bool> {
                         const auto ended = m_parts.sessions.endSession(transaction, id);
                         if (!ended)
                             return ended;
                         if (!*ended)
                             return sessionIsOver();
                         transaction.record(staffEvent(u"staff.logout"_s, id, PersonId(actor.id)));
                         return true;
                     })
        .transform([](bool) {});
}

Result<contract::StaffUser> IdentityService::self(const StaffId &id) const
{
    return m_parts.staff.account(id).transform(
        [this](const StaffAccount &account) { return m_parts.tokens.userOf(account); });
}

} // namespace countersign::identity
