// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/secondfactorstore.h"

#include "database/run.h"
#include "vault/vault.h"

namespace countersign::identity {

using namespace Qt::StringLiterals;
using database::Connection;
using database::Row;
using database::run;

namespace {

vault::Place placeOf(const StaffId &staff)
{
    return {"second_factors"_L1, "totp_secret"_L1, staff.value()};
}

vault::Place placeOf(const QByteArray &tokenHash)
{
    return {"proof_challenges"_L1, "totp_secret"_L1, QString::fromLatin1(tokenHash.toHex())};
}

PersonId personOf(const StaffId &staff)
{
    return PersonId(staff.value());
}

// A row with its secret still sealed.
template<typename T>
struct Stored
{
    T value;
    QByteArray sealed;
};

} // namespace

Result<void> SecondFactorStore::saveAuthenticator(Connection &transaction, const StaffId &staff,
                                                  const Authenticator &authenticator) const
{
    const auto sealed
        = m_vault.seal(transaction, personOf(staff), placeOf(staff), authenticator.secret.view());
    if (!sealed)
        return failureOf(sealed);
    if (const auto removed = removeAuthenticator(transaction, staff); !removed)
        return failureOf(removed);
    return run(
        transaction,
        u"INSERT INTO second_factors (staff_id, totp_secret, last_step, enrolled_at) VALUES (?, ?, ?, ?)"_s,
        {staff.value(), *sealed, authenticator.lastStep, toMilliseconds(authenticator.enrolledAt)});
}

Result<std::optional<Authenticator>> SecondFactorStore::authenticator(Connection &connection,
                                                                      const StaffId &staff) const
{
    auto stored = connection.one(
        u"SELECT last_step, enrolled_at, totp_secret FROM second_factors WHERE staff_id = ?"_s,
        {staff.value()}, [](const Row &row) {
            return Stored<Authenticator>{{{}, row.integer(0), fromMilliseconds(row.integer(1))},
                                         row.blob(2)};
        });
    if (!stored)
        return failureOf(stored);
    if (!*stored)
        return std::nullopt;
    auto secret = m_vault.open(connection, personOf(staff), placeOf(staff), (*stored)->sealed);
    if (!secret)
        return failureOf(secret);
    Authenticator found = std::move((*stored)->value);
    found.secret = SecretBytes::fromWiping(*secret);
    return found;
}

Result<std::optional<Instant>> SecondFactorStore::enrolledAt(Connection &connection,
                                                             const StaffId &staff)
{
    return connection.one(u"SELECT enrolled_at FROM second_factors WHERE staff_id = ?"_s,
                          {staff.value()},
                          [](const Row &row) { return fromMilliseconds(row.integer(0)); });
}

Result<void> SecondFactorStore::saveStep(Connection &transaction, const StaffId &staff, qint64 step)
{
    return run(transaction, u"UPDATE second_factors SET last_step = ? WHERE staff_id = ?"_s,
               {step, staff.value()});
}

Result<bool> SecondFactorStore::removeAuthenticator(Connection &transaction, const StaffId &staff)
{
    return transaction.execute(u"DELETE FROM second_factors WHERE staff_id = ?"_s, {staff.value()})
        .transform([](qint64 rows) { return rows == 1; });
}

Result<void> SecondFactorStore::replaceRecoveryCodes(Connection &transaction, const StaffId &staff,
                                                     const QByteArrayList &hashes)
{
    auto done
        = run(transaction, u"DELETE FROM recovery_codes WHERE staff_id = ?"_s, {staff.value()});
    for (const QByteArray &hash : hashes) {
        done = done.and_then([&] {
            return run(transaction,
                       u"INSERT INTO recovery_codes (staff_id, code_hash) VALUES (?, ?)"_s,
                       {staff.value(), hash});
        });
    }
    return done;
}

Result<bool> SecondFactorStore::useRecoveryCode(Connection &transaction, const StaffId &staff,
                                                const QByteArray &hash)
{
    return transaction
        .execute(u"DELETE FROM recovery_codes WHERE staff_id = ? AND code_hash = ?"_s,
                 {staff.value(), hash})
        .transform([](qint64 rows) { return rows == 1; });
}

Result<qint64> SecondFactorStore::recoveryCodesLeft(Connection &connection, const StaffId &staff)
{
    return connection
        .one(u"SELECT count(*) FROM recovery_codes WHERE staff_id = ?"_s, {staff.value()},
             [](const Row &row) { return row.integer(0); })
        .transform([](const std::optional<qint64> &count) { return count.value_or(0); });
}

Result<void> SecondFactorStore::insert(Connection &transaction,
                                       const ProofChallenge &challenge) const
{
    QVariant secret;
    if (!challenge.secret.isEmpty()) {
        const auto sealed = m_vault.seal(transaction, personOf(challenge.staff),
                                         placeOf(challenge.tokenHash), challenge.secret.view());
        if (!sealed)
            return failureOf(sealed);
        secret = *sealed;
    }
    return run(
        transaction,
        u"INSERT INTO proof_challenges (token_hash, staff_id, session_id, device, totp_secret, expires_at) VALUES (?, ?, ?, ?, ?, ?)"_s,
        {challenge.tokenHash, challenge.staff.value(),
         challenge.session.isEmpty() ? QVariant() : QVariant(challenge.session.value()),
         challenge.device.isEmpty() ? QVariant() : QVariant(challenge.device), secret,
         toMilliseconds(challenge.expiresAt)});
}

Result<std::optional<ProofChallenge>>
SecondFactorStore::challenge(Connection &connection, const QByteArray &tokenHash) const
{
    auto stored = connection.one(
        u"SELECT staff_id, session_id, device, expires_at, totp_secret FROM proof_challenges WHERE token_hash = ?"_s,
        {tokenHash}, [&](const Row &row) {
            return Stored<ProofChallenge>{{tokenHash,
                                           StaffId(row.text(0)),
                                           SessionId(row.text(1)),
                                           row.blob(2),
                                           {},
                                           fromMilliseconds(row.integer(3))},
                                          row.blob(4)};
        });
    if (!stored)
        return failureOf(stored);
    if (!*stored)
        return std::nullopt;
    ProofChallenge found = std::move((*stored)->value);
    if (!(*stored)->sealed.isEmpty()) {
        auto secret = m_vault.open(connection, personOf(found.staff), placeOf(tokenHash),
                                   (*stored)->sealed);
        if (!secret)
            return failureOf(secret);
        found.secret = SecretBytes::fromWiping(*secret);
    }
    return found;
}

Result<void> SecondFactorStore::removeChallengesOf(Connection &transaction, const StaffId &staff)
{
    return run(transaction, u"DELETE FROM proof_challenges WHERE staff_id = ?"_s, {staff.value()});
}

Result<bool> SecondFactorStore::hasExpired(Connection &connection, Instant now)
{
    return connection
        .one(u"SELECT 1 FROM proof_challenges WHERE expires_at <= ?"_s, {toMilliseconds(now)},
             [](const Row &) { return true; })
        .transform([](const std::optional<bool> &found) { return found.has_value(); });
}

Result<qint64> SecondFactorStore::removeExpired(Connection &transaction, Instant now)
{
    return transaction.execute(u"DELETE FROM proof_challenges WHERE expires_at <= ?"_s,
                               {toMilliseconds(now)});
}

} // namespace countersign::identity
