// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/ownfactorservice.h"

#include "audit/ledger.h"
#include "database/database.h"
#include "identity/apikeyservice.h"

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
    switch (method) {
    case SecondFactors::Method::Authenticator:
        return u"authenticator"_s;
    case SecondFactors::Method::RecoveryCode:
        return u"recovery_code"_s;
    case SecondFactors::Method::Password:
        break;
    }
    return u"password"_s;
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
                .and_then([&] { return ApiKeyService::endAllOf(transaction, staff); })
                .and_then([&] {
                    return m_parts.notices.add(transaction, staff, StaffNotice::AuthenticatorSetUp);
                })
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
            return m_parts.notices.add(transaction, staff, StaffNotice::RecoveryCodesRenewed)
                .and_then(
                    [&] { return m_parts.factors.renewRecoveryCodes(transaction.sql(), staff); });
        });
}

Result<void> OwnFactorService::removeOf(const Actor &actor, const StaffId &staff)
{
    if (staff.value() == actor.id)
        return failure(ErrorCode::Conflict,
                       u"Set up another authenticator under “My account” instead."_s);
    return m_parts.ledger
        .write<bool>(
            actor,
            [&](Transaction &transaction) -> Result<bool> {
                database::Connection &sql = transaction.sql();
                const auto removed = m_parts.factors.remove(sql, staff);
                if (!removed)
                    return removed;
                if (!*removed)
                    return failure(ErrorCode::NotFound, u"This person has no authenticator."_s);
                audit::Event event = ownEvent(u"staff.second_factor.removed"_s, actor);
                event.resourceId = staff.value();
                event.subject = PersonId(staff.value());
                transaction.record(std::move(event));
                return LoginGuard::forgetFactor(sql, m_parts.index, staff)
                    .and_then([&] {
                        return m_parts.sessions.endAllOf(transaction, PersonId(staff.value()),
                                                         u"second_factor_changed"_s);
                    })
                    .and_then([&] { return ApiKeyService::endAllOf(transaction, staff); })
                    .and_then([&] {
                        return m_parts.notices.add(transaction, staff,
                                                   StaffNotice::AuthenticatorRemoved);
                    })
                    .transform([] { return true; });
            })
        .transform([](bool) {});
}

Result<SignedIn> OwnFactorService::stepUp(const Actor &actor, Proof proof)
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
    if (!*enrolled) {
        const auto checked = m_parts.staff.checkPassword(account->email, proof.password);
        if (!checked)
            return failureOf(checked);
        proof.passwordIsRight = checked->right;
    }
    const auto renewed = m_parts.ledger.write<std::optional<Renewed>>(
        actor, [&](Transaction &transaction) -> Result<std::optional<Renewed>> {
            const auto session = liveSession(transaction.sql(), actor);
            if (!session)
                return failureOf(session);
            // Counted for this session alone: nobody else can keep its person from what they have to do, and whoever
            // has taken it over cannot lock them out elsewhere.
            LoginGuard guard(m_parts.index, GuessedFactor::StepUp, actor.sessionId);
            const auto method
                = m_parts.factors.prove(transaction, guard, staff, {}, proof, u"step_up"_s);
            if (!method)
                return failureOf(method);
            if (!*method)
                return std::optional<Renewed>(); // its failure is recorded
            return renew(transaction, *session, **method).transform([](const Renewed &done) {
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
    // No 401: the session is as good as before.
    return failure(
        ErrorCode::InvalidCode,
        u"The password is wrong. After five wrong ones none counts for a minute or more."_s,
        u"/password"_s);
}

Result<OwnFactorService::Renewed> OwnFactorService::renew(Transaction &transaction,
                                                          const Session &session,
                                                          SecondFactors::Method method)
{
    QStringList amr = session.amr;
    const auto add = [&amr](const QString &name) {
        if (!amr.contains(name))
            amr.append(name);
    };
    if (method == SecondFactors::Method::Authenticator)
        add(u"otp"_s);
    if (method != SecondFactors::Method::Password)
        add(u"mfa"_s);
    QByteArray token;
    const auto started
        = m_parts.sessions.replaceStaffSession(transaction, session, amr, [&](const SessionId &id) {
              return m_parts.tokens.succeed(transaction.sql(), session.id, id, transaction.now())
                  .transform([&](const QByteArray &made) { token = made; });
          });
    if (!started)
        return failureOf(started);
    transaction.record(
        {.action = u"staff.step_up.succeeded"_s,
         .resource = u"session"_s,
         .resourceId = started->id.value(),
         .subject = session.person,
         .details = {{u"method"_s, methodName(method)}, {u"replaces"_s, session.id.value()}}});
    return Renewed{*started, token};
}

} // namespace countersign::identity
