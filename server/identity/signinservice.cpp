// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/signinservice.h"

#include "audit/ledger.h"
#include "base/emailaddress.h"
#include "database/database.h"
#include "identity/knowndevices.h"

#include <QJsonArray>

namespace countersign::identity {

using namespace Qt::StringLiterals;
using audit::Transaction;

namespace {

std::unexpected<Error> wrongCredentials()
{
    return failure(ErrorCode::InvalidCredentials,
                   u"The e-mail address or the password is wrong."_s);
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

// A session that has begun.
struct SignInService::Begun
{
    SessionService::Started session;
    QByteArray refreshToken;
    QString deviceToken;
};

SignInService::SignInService(const Parts &parts)
    : m_parts(parts)
{}

Result<std::variant<SignedIn, Owed>> SignInService::login(const Actor &actor, const QString &email,
                                                          const QString &password,
                                                          const QString &deviceToken)
{
    // Hashed even if the account is locked, so that a lock cannot be told from a wrong password by the time it takes.
    const auto checked = m_parts.staff.checkPassword(email, password);
    if (!checked)
        return failureOf(checked);
    const QByteArray device = KnownDevices::hashOf(deviceToken);
    const auto step = m_parts.ledger.write<Step>(
        checked->right ? actingAs(actor, *checked->account) : actor,
        [&](Transaction &transaction) { return admit(transaction, email, *checked, device); });
    if (!step)
        return failureOf(step);
    if (const auto *owed = std::get_if<Owed>(&*step))
        return *owed;
    if (const auto *begun = std::get_if<Begun>(&*step))
        return replyOf(*checked->account, *begun);
    return wrongCredentials();
}

// Nothing if the sign-in is refused; that is recorded.
Result<SignInService::Step> SignInService::admit(Transaction &transaction, const QString &email,
                                                 const StaffService::Checked &checked,
                                                 const QByteArray &device)
{
    database::Connection &sql = transaction.sql();
    const auto owner = KnownDevices::owner(sql, device, transaction.now());
    if (!owner)
        return failureOf(owner);
    const bool isTheirs
        = *owner && checked.account && (*owner)->value() == checked.account->id.value();
    const QByteArray known = isTheirs ? device : QByteArray();
    LoginGuard guard(m_parts.index, GuessedFactor::Password, normalAddress(email),
                     m_parts.wrongPerNetwork);
    if (const auto read = guard.read(sql, transaction.actor(), known); !read)
        return failureOf(read);
    const bool locked = guard.isLocked(transaction.now());
    if (checked.right && !locked)
        return guard.clear(sql).and_then([&] { return begin(transaction, checked, known); });
    transaction.record(failedLogin(checked.account, locked));
    if (locked)
        return Step(); // not even counted: a lock ends by itself
    const auto nowLocked = guard.countWrong(sql, transaction.now());
    if (!nowLocked)
        return failureOf(nowLocked);
    if (*nowLocked) {
        audit::Event event = failedLogin(checked.account, false);
        event.action = u"staff.login.locked"_s;
        transaction.record(std::move(event));
    }
    return Step();
}

Result<SignInService::Step> SignInService::begin(Transaction &transaction,
                                                 const StaffService::Checked &checked,
                                                 const QByteArray &device)
{
    const StaffAccount &account = *checked.account;
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
    const auto enrolled = m_parts.factors.isEnrolled(transaction.sql(), account.id);
    if (!enrolled)
        return failureOf(enrolled);
    if (*enrolled || m_parts.mustEnrol)
        return askForMore(transaction, account, device, *enrolled).transform([](const Owed &owed) {
            return Step(owed);
        });
    return startSession(transaction, account.id, device, {u"pwd"_s})
        .transform([](const Begun &begun) { return Step(begun); });
}

Result<Owed> SignInService::askForMore(Transaction &transaction, const StaffAccount &account,
                                       const QByteArray &device, bool enrolled)
{
    const auto life = enrolled ? ChallengeLife : EnrolmentLife;
    const SecretBytes secret = enrolled ? SecretBytes() : m_parts.factors.makeSecret();
    const auto token
        = m_parts.factors.issue(transaction.sql(), {.tokenHash = {},
                                                    .staff = account.id,
                                                    .session = {},
                                                    .device = device,
                                                    .secret = secret,
                                                    .expiresAt = transaction.now() + life});
    if (!token)
        return failureOf(token);
    transaction.record({.action = u"staff.second_factor.asked"_s,
                        .resource = u"staff"_s,
                        .resourceId = account.id.value(),
                        .subject = PersonId(account.id.value()),
                        .details = {{u"enrolled"_s, enrolled}}});
    return Owed{*token, life, secret, account.email};
}

Result<SignInService::Begun> SignInService::startSession(Transaction &transaction,
                                                         const StaffId &staff,
                                                         const QByteArray &device,
                                                         const QStringList &amr)
{
    database::Connection &sql = transaction.sql();
    const PersonId person(staff.value());
    const auto session = m_parts.sessions.startStaffSession(transaction, staff, amr);
    if (!session)
        return failureOf(session);
    const auto token = m_parts.tokens.firstRefreshToken(sql, session->id, transaction.now());
    if (!token)
        return failureOf(token);
    const auto deviceToken
        = KnownDevices::remember(sql, person, device, m_parts.random, transaction.now());
    if (!deviceToken)
        return failureOf(deviceToken);
    transaction.record({.action = u"staff.login.succeeded"_s,
                        .resource = u"session"_s,
                        .resourceId = session->id.value(),
                        .subject = person,
                        .details = {{u"amr"_s, QJsonArray::fromStringList(amr)},
                                    {u"knownDevice"_s, !device.isEmpty()}}});
    return Begun{*session, *token, *deviceToken};
}

Result<ProofChallenge> SignInService::challengeOf(database::Connection &connection,
                                                  const QString &token, bool enrolling,
                                                  Instant now) const
{
    auto challenge = m_parts.factors.challenge(connection, token, now);
    if (!challenge)
        return challenge;
    // That of somebody who is signed in is not for signing in; one kind does not do for the other.
    if (!challenge->session.isEmpty() || challenge->secret.isEmpty() == enrolling)
        return challengeIsOver();
    const auto standing = m_parts.staff.standing(connection, challenge->staff);
    if (!standing)
        return failureOf(standing);
    if (!*standing || (*standing)->disabled)
        return challengeIsOver();
    return challenge;
}

Result<SignedIn> SignInService::prove(const Actor &actor, const QString &challenge,
                                      const Proof &proof)
{
    // Made-up challenges end here, without a place in the writer's queue.
    const auto known
        = challengeOf(m_parts.database.reader(), challenge, false, m_parts.clock.now());
    if (!known)
        return failureOf(known);
    const auto account = m_parts.staff.account(known->staff);
    if (!account)
        return failureOf(account);
    const auto step = m_parts.ledger.write<Step>(
        actingAs(actor, *account), [&](Transaction &transaction) -> Result<Step> {
            const auto still = challengeOf(transaction.sql(), challenge, false, transaction.now());
            if (!still)
                return failureOf(still);
            LoginGuard guard(m_parts.index, GuessedFactor::SecondFactor, still->staff.value(),
                             m_parts.wrongPerNetwork);
            const auto method = m_parts.factors.prove(transaction, guard, still->staff,
                                                      still->device, proof, u"sign_in"_s);
            if (!method)
                return failureOf(method);
            if (!*method)
                return Step();
            const bool isCode = **method == SecondFactors::Method::Authenticator;
            return m_parts.factors.endChallengesOf(transaction.sql(), still->staff)
                .and_then([&] {
                    return startSession(transaction, still->staff, still->device,
                                        isCode ? QStringList{u"pwd"_s, u"otp"_s, u"mfa"_s}
                                               : QStringList{u"pwd"_s, u"mfa"_s});
                })
                .transform([](const Begun &begun) { return Step(begun); });
        });
    if (!step)
        return failureOf(step);
    if (const auto *begun = std::get_if<Begun>(&*step))
        return replyOf(*account, *begun);
    return wrongCode(m_parts.clock.now());
}

Result<SignInService::Enrolled> SignInService::enrol(const Actor &actor, const QString &challenge,
                                                     const QString &code)
{
    const auto known = challengeOf(m_parts.database.reader(), challenge, true, m_parts.clock.now());
    if (!known)
        return failureOf(known);
    const auto account = m_parts.staff.account(known->staff);
    if (!account)
        return failureOf(account);
    QStringList recoveryCodes;
    const auto begun = m_parts.ledger.write<Begun>(
        actingAs(actor, *account), [&](Transaction &transaction) -> Result<Begun> {
            database::Connection &sql = transaction.sql();
            const auto still = challengeOf(sql, challenge, true, transaction.now());
            if (!still)
                return failureOf(still);
            const auto enrolled = m_parts.factors.isEnrolled(sql, still->staff);
            if (!enrolled)
                return failureOf(enrolled);
            if (*enrolled)
                return challengeIsOver(); // else a password alone would replace the factor
            const auto codes
                = m_parts.factors.enrol(sql, still->staff, still->secret, code, transaction.now());
            if (!codes)
                return failureOf(codes);
            if (!*codes)
                return wrongCode(transaction.now());
            recoveryCodes = **codes;
            transaction.record({.action = u"staff.second_factor.enrolled"_s,
                                .resource = u"staff"_s,
                                .resourceId = still->staff.value(),
                                .subject = PersonId(still->staff.value())});
            return m_parts.notices.add(transaction, still->staff, StaffNotice::AuthenticatorSetUp)
                .and_then([&] {
                    return startSession(transaction, still->staff, still->device,
                                        {u"pwd"_s, u"otp"_s, u"mfa"_s});
                });
        });
    if (!begun)
        return failureOf(begun);
    return Enrolled{replyOf(*account, *begun), recoveryCodes};
}

SignedIn SignInService::replyOf(const StaffAccount &account, const Begun &begun) const
{
    SignedIn reply = m_parts.tokens.issue(account, begun.session.id, begun.session.expiresAt,
                                          begun.refreshToken);
    reply.deviceToken = begun.deviceToken;
    return reply;
}

} // namespace countersign::identity
