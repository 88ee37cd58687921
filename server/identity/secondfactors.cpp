// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/secondfactors.h"

#include "audit/ledger.h"
#include "base/encoding.h"
#include "crypto/digest.h"
#include "crypto/keyring.h"
#include "crypto/totp.h"
#include "identity/loginguard.h"

#include <QDateTime>
#include <QTimeZone>

namespace countersign::identity {

using namespace Qt::StringLiterals;
using database::Connection;

namespace {

constexpr qsizetype TokenLength = 43; // 32 bytes

audit::Event factorEvent(const QString &action, const StaffId &staff, const QJsonObject &details)
{
    return {.action = action,
            .resource = u"staff"_s,
            .resourceId = staff.value(),
            .subject = PersonId(staff.value()),
            .details = details};
}

// Whoever gives a wrong code may not be the person: the event says on whose account it was tried.
audit::Event failedProof(const QString &action, const StaffId &staff, const QString &purpose)
{
    audit::Event event = factorEvent(action, staff, {{u"purpose"_s, purpose}});
    event.success = false;
    event.error = errorCodeName(ErrorCode::InvalidCode);
    event.anonymous = true;
    return event;
}

} // namespace

std::unexpected<Error> challengeIsOver()
{
    return failure(ErrorCode::Unauthenticated,
                   u"This took too long, or was finished elsewhere. Please start again."_s);
}

std::unexpected<Error> wrongCode(Instant now)
{
    const QString time = QDateTime::fromMSecsSinceEpoch(toMilliseconds(now), QTimeZone::UTC)
                             .toString(u"HH:mm:ss"_s);
    return failure(
        ErrorCode::InvalidCode,
        u"This code is wrong or was used before. After five wrong ones none counts for a minute or more. The clock of this server says %1 UTC."_s
            .arg(time),
        u"/code"_s);
}

SecondFactors::SecondFactors(vault::Vault &vault, const crypto::KeyRing &keys, RandomSource &random)
    : m_store(vault)
    , m_recoveryKey(keys.derive("recovery-code/1"_L1))
    , m_random(random)
{}

Result<bool> SecondFactors::isEnrolled(Connection &connection, const StaffId &staff) const
{
    return SecondFactorStore::enrolledAt(connection, staff)
        .transform([](const std::optional<Instant> &since) { return since.has_value(); });
}

Result<contract::SecondFactorStatus> SecondFactors::status(Connection &connection,
                                                           const StaffId &staff) const
{
    const auto since = SecondFactorStore::enrolledAt(connection, staff);
    if (!since)
        return failureOf(since);
    if (!*since)
        return contract::SecondFactorStatus{};
    const auto left = SecondFactorStore::recoveryCodesLeft(connection, staff);
    if (!left)
        return failureOf(left);
    return contract::SecondFactorStatus{true, formatInstant(**since), *left};
}

Result<std::optional<SecondFactors::Method>>
SecondFactors::prove(audit::Transaction &transaction, LoginGuard &guard, const StaffId &staff,
                     const QByteArray &device, const Proof &proof, const QString &purpose) const
{
    Connection &sql = transaction.sql();
    if (const auto read = guard.read(sql, transaction.actor(), device); !read)
        return failureOf(read);
    audit::Event failed = failedProof(u"staff.second_factor.failed"_s, staff, purpose);
    if (guard.isLocked(transaction.now())) {
        failed.details.insert(u"reason"_s, u"locked"_s);
        transaction.record(std::move(failed)); // not even counted: a lock ends by itself
        return std::optional<Method>();
    }
    const auto used = use(sql, staff, proof, transaction.now());
    if (!used)
        return used;
    if (*used) {
        if (**used == Method::RecoveryCode)
            transaction.record(
                factorEvent(u"staff.recovery_code.used"_s, staff, {{u"purpose"_s, purpose}}));
        return guard.clear(sql).transform([&] { return *used; });
    }
    transaction.record(std::move(failed));
    const auto nowLocked = guard.countWrong(sql, transaction.now());
    if (!nowLocked)
        return failureOf(nowLocked);
    if (*nowLocked)
        transaction.record(failedProof(u"staff.second_factor.locked"_s, staff, purpose));
    return std::optional<Method>();
}

Result<std::optional<SecondFactors::Method>> SecondFactors::use(Connection &transaction,
                                                                const StaffId &staff,
                                                                const Proof &proof,
                                                                Instant now) const
{
    using Used = std::optional<Method>;
    const auto found = m_store.authenticator(transaction, staff);
    if (!found)
        return failureOf(found);
    if (!*found)
        return proof.passwordIsRight ? Used(Method::Password) : Used();
    if (!proof.password.isEmpty())
        return Used();
    if (!proof.recoveryCode.isEmpty()) {
        return SecondFactorStore::useRecoveryCode(
                   transaction, staff, recoveryHash(staff, normalRecoveryCode(proof.recoveryCode)))
            .transform([](bool used) { return used ? Used(Method::RecoveryCode) : Used(); });
    }
    const auto step
        = crypto::Totp((*found)->secret).verify(proof.code.toLatin1(), now, (*found)->lastStep);
    if (!step)
        return Used();
    return SecondFactorStore::saveStep(transaction, staff, *step).transform([] {
        return Used(Method::Authenticator);
    });
}

Result<std::optional<QStringList>> SecondFactors::enrol(Connection &transaction,
                                                        const StaffId &staff,
                                                        const SecretBytes &secret,
                                                        const QString &code, Instant now) const
{
    const auto step = crypto::Totp(secret).verify(code.toLatin1(), now, std::nullopt);
    if (!step)
        return std::optional<QStringList>();
    return m_store.saveAuthenticator(transaction, staff, {secret, *step, now})
        .and_then([&] { return endChallengesOf(transaction, staff); })
        .and_then([&] { return renewRecoveryCodes(transaction, staff); })
        .transform([](const QStringList &codes) { return std::optional(codes); });
}

Result<QStringList> SecondFactors::renewRecoveryCodes(Connection &transaction,
                                                      const StaffId &staff) const
{
    QStringList codes;
    QByteArrayList hashes;
    for (int i = 0; i < RecoveryCodeCount; ++i) {
        codes.append(makeRecoveryCode(m_random));
        hashes.append(recoveryHash(staff, normalRecoveryCode(codes.last())));
    }
    return SecondFactorStore::replaceRecoveryCodes(transaction, staff, hashes).transform([&] {
        return codes;
    });
}

Result<bool> SecondFactors::remove(Connection &transaction, const StaffId &staff) const
{
    const auto removed = SecondFactorStore::removeAuthenticator(transaction, staff);
    if (!removed)
        return removed;
    return endChallengesOf(transaction, staff).transform([&] { return *removed; });
}

SecretBytes SecondFactors::makeSecret() const
{
    QByteArray bytes = m_random.bytes(AuthenticatorSecretSize);
    return SecretBytes::fromWiping(bytes);
}

Result<QString> SecondFactors::issue(Connection &transaction, ProofChallenge challenge) const
{
    const QByteArray token = toBase64Url(m_random.bytes(32));
    challenge.tokenHash = crypto::sha256(token);
    return m_store.insert(transaction, challenge).transform([&] {
        return QString::fromLatin1(token);
    });
}

Result<ProofChallenge> SecondFactors::challenge(Connection &connection, const QString &token,
                                                Instant now) const
{
    if (token.size() != TokenLength)
        return challengeIsOver();
    auto found = m_store.challenge(connection, crypto::sha256(token.toLatin1()));
    if (!found)
        return failureOf(found);
    if (!*found || (*found)->expiresAt <= now)
        return challengeIsOver();
    return std::move(**found);
}

Result<void> SecondFactors::endChallengesOf(Connection &transaction, const StaffId &staff) const
{
    return SecondFactorStore::removeChallengesOf(transaction, staff);
}

// The person's id is the salt, so that two people with one code have different hashes; the key makes up for a code's 50
// bits, which somebody with the database alone could try out.
QByteArray SecondFactors::recoveryHash(const StaffId &staff, const QByteArray &code) const
{
    return crypto::hmacSha256(m_recoveryKey, staff.value().toLatin1() + '\0' + code);
}

} // namespace countersign::identity
