// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/ownfactorservice.h"

#include "audit/ledger.h"
#include "base/emailaddress.h"
#include "database/database.h"

namespace countersign::identity {

using namespace Qt::StringLiterals;
using audit::Transaction;

namespace {

audit::Event ownEvent(const QString &action, const Actor &actor, const QJsonObject &details = {})
{
    return {.action = action,
            .resource = u"staff"_s,
            .resourceId = actor.id,
            .subject = PersonId(actor.id),
            .details = details};
}

QString methodName(SecondFactors::Method method)
{
    return method == SecondFactors::Method::Authenticator ? u"authenticator"_s : u"recovery_code"_s;
}

Result<Session> liveSession(database::Connection &sql, const Actor &actor)
{
    const auto session = SessionStore::find(sql, SessionId(actor.sessionId));
    if (!session)
        return failureOf(session);
    if (!*session || (*session)->person.value() != actor.id)
        return sessionIsOver();
    return **session;
}

} // namespace

struct OwnFactorService::Renewed
{
    SessionService::Started session;
    QByteArray refreshToken;
};

OwnFactorService::OwnFactorService(const Parts &parts)
    : m_parts(parts)
{}

Result<contract::SecondFactorStatus> OwnFactorService::status(const Actor &actor) const
{
    return m_parts.factors.status(m_parts.database.reader(), StaffId(actor.id));
}

Result<Owed> OwnFactorService::startAuthenticator(const Actor &actor)
{
    const StaffId staff(actor.id);
    const auto account = m_parts.staff.account(staff);
    if (!account)
        return failureOf(account);
    const SecretBytes secret = m_parts.factors.makeSecret();
    return m_parts.ledger
        .write<QString>(actor,
                        [&](Transaction &transaction) {
                            transaction.record(ownEvent(u"staff.second_factor.asked"_s, actor));
                            return m_parts.factors.issue(
                                transaction.sql(),
                                {.tokenHash = {},
                                 .staff = staff,
                                 .session = SessionId(actor.sessionId),
                                 .device = {},
                                 .secret = secret,
                                 .expiresAt = transaction.now() + EnrolmentLife});
                        })
        .transform([&](const QString &token) {
            return Owed{token, EnrolmentLife, secret, account->email};
        });
}

Result<QStringList> OwnFactorService::confirmAuthenticator(const Actor &actor,
                                                           const QString &challenge,
                                                           const QString &code)
{
    return m_parts.ledger.write<QStringList>(
        actor, [&](Transaction &transaction) -> Result<QStringList> {
            database::Connection &sql = transaction.sql();
            const StaffId staff(actor.id);
            const auto found = m_parts.factors.challenge(sql, challenge, transaction.now());
            if (!found)
                return failureOf(found);
            if (found->session.value() != actor.sessionId || found->staff != staff)
                return failure(ErrorCode::Unauthenticated,
                               u"This was begun in another session. Please start again."_s);
            const auto had = m_parts.factors.isEnrolled(sql, staff);
            if (!had)
                return failureOf(had);
            const auto codes
                = m_parts.factors.enrol(sql, staff, found->secret, code, transaction.now());
            if (!codes)
                return failureOf(codes);
            if (!*codes)
                return wrongCode(transaction.now());
            transaction.record(
                ownEvent(u"staff.second_factor.enrolled"_s, actor, {{u"replaced"_s, *had}}));
            return m_parts.sessions
                .endAllOf(transaction, PersonId(actor.id), u"second_factor_changed"_s,
                          SessionId(actor.sessionId))
                .transform([&] { return **codes; });
        });
}

Result<QStringList> OwnFactorService::renewRecoveryCodes(const Actor &actor)
{
    return m_parts.ledger.write<QStringList>(
        actor, [&](Transaction &transaction) -> Result<QStringList> {
            const StaffId staff(actor.id);
            const auto enrolled = m_parts.factors.isEnrolled(transaction.sql(), staff);
            if (!enrolled)
                return failureOf(enrolled);
            if (!*enrolled)
                return failure(
                    ErrorCode::Conflict,
                    u"Set up an authenticator first; its recovery codes come with it."_s);
            transaction.record(ownEvent(u"staff.recovery_codes.renewed"_s, actor));
            return m_parts.factors.renewRecoveryCodes(transaction.sql(), staff);
        });
}

Result<SignedIn> OwnFactorService::stepUp(const Actor &actor, const Proof &proof)
{
    const StaffId staff(actor.id);
    const auto account = m_parts.staff.account(staff);
    if (!account)
        return failureOf(account);
    const auto enrolled = m_parts.factors.isEnrolled(m_parts.database.reader(), staff);
    if (!enrolled)
        return failureOf(enrolled);
    if (*enrolled && !proof.password.isEmpty())
        return failure(ErrorCode::InvalidRequest,
                       u"Give a code of your authenticator, or a recovery code."_s, u"/code"_s);
    if (!*enrolled && proof.password.isEmpty())
        return failure(ErrorCode::InvalidRequest,
                       u"Give your password: you have no authenticator yet."_s, u"/password"_s);
    // Hashed before the writer's turn.
    StaffService::Checked checked;
    if (!*enrolled) {
        auto outcome = m_parts.staff.checkPassword(account->email, proof.password);
        if (!outcome)
            return failureOf(outcome);
        checked = std::move(*outcome);
    }
    const auto renewed = m_parts.ledger.write<std::optional<Renewed>>(
        actor, [&](Transaction &transaction) -> Result<std::optional<Renewed>> {
            const auto session = liveSession(transaction.sql(), actor);
            if (!session)
                return failureOf(session);
            const auto method = *enrolled ? proveFactor(transaction, staff, proof)
                                          : provePassword(transaction, checked);
            if (!method)
                return failureOf(method);
            if (method->isEmpty())
                return std::optional<Renewed>(); // its failure is recorded
            return renew(transaction, *session, *method).transform([](const Renewed &done) {
                return std::optional(done);
            });
        });
    if (!renewed)
        return failureOf(renewed);
    if (*renewed)
        return m_parts.tokens.issue(*account, (*renewed)->session.id, (*renewed)->session.expiresAt,
                                    (*renewed)->refreshToken);
    if (*enrolled)
        return wrongCode(m_parts.clock.now());
    return failure(ErrorCode::InvalidCredentials, u"The password is wrong."_s, u"/password"_s);
}

// How it was proved; empty if it was not.
Result<QString> OwnFactorService::proveFactor(Transaction &transaction, const StaffId &staff,
                                              const Proof &proof)
{
    // No device: whoever has taken a session over must not lock its owner's devices out.
    LoginGuard guard(m_parts.index, GuessedFactor::SecondFactor, staff.value(),
                     m_parts.wrongPerNetwork);
    return m_parts.factors.prove(transaction, guard, staff, {}, proof, u"step_up"_s)
        .transform([](const std::optional<SecondFactors::Method> &method) {
            return method ? methodName(*method) : QString();
        });
}

Result<QString> OwnFactorService::provePassword(Transaction &transaction,
                                                const StaffService::Checked &checked)
{
    database::Connection &sql = transaction.sql();
    const auto address = EmailAddress::parse(checked.account ? checked.account->email : QString());
    LoginGuard guard(m_parts.index, GuessedFactor::Password,
                     address ? address->canonical() : QString(), m_parts.wrongPerNetwork);
    if (const auto read = guard.read(sql, transaction.actor(), {}); !read)
        return failureOf(read);
    const bool locked = guard.isLocked(transaction.now());
    if (checked.right && !locked)
        return guard.clear(sql).transform([] { return u"password"_s; });
    audit::Event failed
        = ownEvent(u"staff.login.failed"_s, transaction.actor(), {{u"purpose"_s, u"step_up"_s}});
    failed.success = false;
    failed.error = errorCodeName(ErrorCode::InvalidCredentials);
    transaction.record(std::move(failed));
    if (locked)
        return QString();
    return guard.countWrong(sql, transaction.now()).transform([](bool) { return QString(); });
}

Result<OwnFactorService::Renewed>
OwnFactorService::renew(Transaction &transaction, const Session &session, const QString &method)
{
    QStringList amr = session.amr;
    if (method != "password"_L1 && !amr.contains(u"mfa"_s))
        amr.append(u"mfa"_s);
    const auto started = m_parts.sessions.replaceStaffSession(transaction, session, amr);
    if (!started)
        return failureOf(started);
    const auto token
        = m_parts.tokens.firstRefreshToken(transaction.sql(), started->id, transaction.now());
    if (!token)
        return failureOf(token);
    transaction.record({.action = u"staff.step_up.succeeded"_s,
                        .resource = u"session"_s,
                        .resourceId = started->id.value(),
                        .subject = session.person,
                        .details = {{u"method"_s, method}, {u"replaces"_s, session.id.value()}}});
    return Renewed{*started, *token};
}

} // namespace countersign::identity
