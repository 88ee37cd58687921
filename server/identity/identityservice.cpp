// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/identityservice.h"

#include "audit/ledger.h"
#include "base/emailaddress.h"
#include "base/encoding.h"
#include "crypto/digest.h"
#include "crypto/keyring.h"
#include "database/database.h"
#include "identity/knowndevices.h"

namespace countersign::identity {

using namespace Qt::StringLiterals;
using audit::Transaction;

namespace {

std::unexpected<Error> wrongCredentials()
{
    return failure(ErrorCode::InvalidCredentials,
                   u"The e-mail address or the password is wrong."_s);
}

audit::Event staffEvent(const QString &action, const SessionId &session, const PersonId &person,
                        const QJsonObject &details = {})
{
    return {.action = action,
            .resource = u"session"_s,
            .resourceId = session.value(),
            .subject = person,
            .details = details};
}

// Whoever has shown the password, or a good refresh token, acts as themselves. Who has not stays
// anonymous: the event then says on whose account it was tried.
Actor actingAs(Actor visitor, const StaffAccount &account)
{
    visitor.kind = ActorKind::Staff;
    visitor.id = account.id.value();
    visitor.role = account.role;
    return visitor;
}

audit::Event failedLogin(const std::optional<StaffAccount> &account, bool locked)
{
    // The address that was typed may be anybody's, or a password in the wrong field: it is not
    // kept.
    audit::Event event{.action = u"staff.login.failed"_s,
                       .resource = u"staff"_s,
                       .resourceId = {},
                       .success = false,
                       .error = errorCodeName(ErrorCode::InvalidCredentials)};
    // Nobody has signed in: whoever it was acts as nobody, also with the right password.
    event.anonymous = true;
    if (locked)
        event.details.insert(u"reason"_s, u"locked"_s);
    if (account) {
        event.resourceId = account->id.value();
        event.subject = PersonId(account->id.value());
        if (account->disabled)
            event.details.insert(u"reason"_s, u"disabled"_s);
    }
    return event;
}

// Counts of one person must not depend on how their address is written.
QString normalAddress(const QString &email)
{
    const auto address = EmailAddress::parse(email);
    return address ? address->canonical() : email;
}

} // namespace

// What a sign-in has begun.
struct IdentityService::Admitted
{
    SessionService::Started session;
    QByteArray refreshToken;
    QString deviceToken;
};

// What became of a refresh token.
struct IdentityService::Rotation
{
    SessionId session;
    Instant sessionEnds;
    QByteArray child;
};

crypto::SigningKey tokenSigningKey(const crypto::KeyRing &keys)
{
    // 32 bytes by construction
    return *crypto::SigningKey::fromSeed(keys.derive("staff-token-signing/1"_L1));
}

IdentityService::IdentityService(const Parts &parts)
    : m_parts(parts)
    , m_issuer(tokenSigningKey(parts.keys), TokenIssuerName, TokenAudience)
    , m_refreshKey(parts.keys.derive("refresh-token/1"_L1))
{}

Result<IdentityService::SignedIn> IdentityService::login(const Actor &actor, const QString &email,
                                                         const QString &password,
                                                         const QString &deviceToken)
{
    // Hashed even if the account is locked, so that a lock cannot be told from a wrong password by the time it takes.
    const auto checked = m_parts.staff.checkPassword(email, password);
    if (!checked)
        return failureOf(checked);
    const QByteArray device = KnownDevices::hashOf(deviceToken);
    LoginGuard guard(m_parts.index, normalAddress(email), m_parts.wrongPerNetwork);
    const auto admitted = m_parts.ledger.write<std::optional<Admitted>>(
        checked->right ? actingAs(actor, *checked->account) : actor,
        [&](Transaction &transaction) { return admit(transaction, guard, *checked, device); });
    if (!admitted)
        return failureOf(admitted);
    if (!*admitted)
        return wrongCredentials();
    const Admitted &begun = **admitted;
    SignedIn reply = signedIn(*checked->account, begun.session.id, begun.session.expiresAt,
                              begun.refreshToken);
    reply.deviceToken = begun.deviceToken;
    return reply;
}

// Nothing if the sign-in is refused; that is recorded.
Result<std::optional<IdentityService::Admitted>>
IdentityService::admit(Transaction &transaction, LoginGuard &guard,
                       const StaffService::Checked &checked, const QByteArray &device)
{
    database::Connection &sql = transaction.sql();
    const auto owner = KnownDevices::owner(sql, device, transaction.now());
    if (!owner)
        return failureOf(owner);
    const bool isTheirs
        = *owner && checked.account && (*owner)->value() == checked.account->id.value();
    const QByteArray known = isTheirs ? device : QByteArray();
    if (const auto read = guard.read(sql, transaction.actor(), known); !read)
        return failureOf(read);
    const bool locked = guard.isLocked(transaction.now());
    if (checked.right && !locked) {
        return guard.clear(sql)
            .and_then([&] { return begin(transaction, checked, known); })
            .transform([](const Admitted &begun) { return std::optional(begun); });
    }
    transaction.record(failedLogin(checked.account, locked));
    if (locked)
        return std::optional<Admitted>(); // not even counted: a lock ends by itself
    const auto nowLocked = guard.countWrong(sql, transaction.now());
    if (!nowLocked)
        return failureOf(nowLocked);
    if (*nowLocked) {
        audit::Event event = failedLogin(checked.account, false);
        event.action = u"staff.login.locked"_s;
        transaction.record(std::move(event));
    }
    return std::optional<Admitted>();
}

Result<IdentityService::Admitted> IdentityService::begin(Transaction &transaction,
                                                         const StaffService::Checked &checked,
                                                         const QByteArray &device)
{
    const StaffAccount &account = *checked.account;
    const PersonId person(account.id.value());
    const auto standing = m_parts.staff.standing(transaction.sql(), account.id);
    if (!standing)
        return failureOf(standing);
    if (!*standing || (*standing)->disabled)
        return wrongCredentials(); // disabled while the password was being checked
    if (checked.newHash) {
        if (const auto stored = m_parts.staff.storeHash(transaction, account.id, *checked.newHash);
            !stored)
            return failureOf(stored);
    }
    const auto session = m_parts.sessions.startStaffSession(transaction, account.id, {u"pwd"_s});
    if (!session)
        return failureOf(session);
    const QByteArray token = toBase64Url(m_parts.random.bytes(32));
    if (const auto kept = SessionStore::insertRefresh(transaction.sql(), crypto::sha256(token),
                                                      session->id, transaction.now());
        !kept)
        return failureOf(kept);
    const auto deviceToken = KnownDevices::remember(transaction.sql(), person, device,
                                                    m_parts.random, transaction.now());
    if (!deviceToken)
        return failureOf(deviceToken);
    transaction.record(
        staffEvent(u"staff.login.succeeded"_s, session->id, person,
                   {{u"amr"_s, QJsonArray{u"pwd"_s}}, {u"knownDevice"_s, !device.isEmpty()}}));
    return Admitted{*session, token, *deviceToken};
}

Result<void> IdentityService::purge()
{
    const Instant now = m_parts.clock.now();
    const auto oldCounts = LoginGuard::needsPurge(m_parts.database.reader(), now);
    const auto oldDevices = KnownDevices::needsPurge(m_parts.database.reader(), now);
    if (!oldCounts || !oldDevices || !(*oldCounts || *oldDevices))
        return (oldCounts ? oldDevices : oldCounts).transform([](bool) {});
    return m_parts.ledger
        .write<bool>(
            Actor::system(now),
            [](Transaction &transaction) -> Result<bool> {
                const auto counts = LoginGuard::purge(transaction.sql(), transaction.now());
                const auto devices = KnownDevices::purge(transaction.sql(), transaction.now());
                if (!counts || !devices)
                    return failureOf(counts ? devices : counts);
                transaction.record({.action = u"session.traces.purged"_s,
                                    .resource = u"session"_s,
                                    .resourceId = {},
                                    .details = {{u"counts"_s, *counts}, {u"devices"_s, *devices}}});
                return true;
            })
        .transform([](bool) {});
}

Result<IdentityService::SignedIn> IdentityService::refresh(const Actor &actor,
                                                           const QString &refreshToken)
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
    return signedIn(*account, (*rotation)->session, (*rotation)->sessionEnds, (*rotation)->child);
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

    const QByteArray child = childOf(token, session->id);
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

// Derived instead of drawn, so that the same parent has the same child without the child being
// stored in the clear.
QByteArray IdentityService::childOf(const QByteArray &token, const SessionId &session) const
{
    return toBase64Url(crypto::hmacSha256(m_refreshKey, session.value().toLatin1() + '\0' + token));
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
        [this](const StaffAccount &account) { return userOf(account); });
}

IdentityService::SignedIn IdentityService::signedIn(const StaffAccount &account,
                                                    const SessionId &session, Instant sessionEnds,
                                                    const QByteArray &refreshToken) const
{
    const Instant now = m_parts.clock.now();
    const Instant expires = std::min(now + AccessTokenLife, sessionEnds);
    const QString tokenId = QString::fromLatin1(toBase64Url(m_parts.random.bytes(16)));
    const QByteArray access = m_issuer.issue(
        {account.id.value(), session.value(), tokenId, now, expires, account.roleVersion});
    return {QString::fromLatin1(access), std::chrono::floor<std::chrono::seconds>(expires - now),
            QString::fromLatin1(refreshToken), sessionEnds, userOf(account)};
}

contract::StaffUser IdentityService::userOf(const StaffAccount &account) const
{
    return {account.id.value(), account.name, account.email, account.role,
            m_parts.permissions.permissions(account.role)};
}

} // namespace countersign::identity
