// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "base/secretbytes.h"

namespace countersign::database {
class Connection;
}

namespace countersign::vault {
class Vault;
}

namespace countersign::identity {

// Somebody's authenticator as it is stored. Not for logs.
struct Authenticator
{
    SecretBytes secret;
    qint64 lastStep = 0; // of the last code that counted (crypto::Totp)
    Instant enrolledAt;
};

// Somebody who has to prove who they are, or sets up an authenticator. Not for logs.
struct ProofChallenge
{
    QByteArray tokenHash;
    StaffId staff;
    SessionId session;  // empty: who is not signed in yet
    QByteArray device;  // hash of the known device it came from, or empty
    SecretBytes secret; // of the authenticator that is being set up, or empty
    Instant expiresAt;
};

// SQL of second_factors, recovery_codes and proof_challenges, with secrets in the clear on this side and sealed on that
// one. Thread-safe as far as its connections are; errors are those of the connection and the vault.
class SecondFactorStore
{
public:
    explicit SecondFactorStore(vault::Vault &vault)
        : m_vault(vault)
    {}

    /// Replaces the one that was there; its recovery codes go with it.
    Result<void> saveAuthenticator(database::Connection &transaction, const StaffId &staff,
                                   const Authenticator &authenticator) const;
    Result<std::optional<Authenticator>> authenticator(database::Connection &connection,
                                                       const StaffId &staff) const;
    /// Since when there is one, without opening its secret.
    static Result<std::optional<Instant>> enrolledAt(database::Connection &connection,
                                                     const StaffId &staff);
    static Result<void> saveStep(database::Connection &transaction, const StaffId &staff,
                                 qint64 step);
    /// Whether there was one.
    static Result<bool> removeAuthenticator(database::Connection &transaction,
                                            const StaffId &staff);

    static Result<void> replaceRecoveryCodes(database::Connection &transaction,
                                             const StaffId &staff, const QByteArrayList &hashes);
    /// Whether it was there: it is gone then.
    static Result<bool> useRecoveryCode(database::Connection &transaction, const StaffId &staff,
                                        const QByteArray &hash);
    static Result<qint64> recoveryCodesLeft(database::Connection &connection, const StaffId &staff);

    Result<void> insert(database::Connection &transaction, const ProofChallenge &challenge) const;
    Result<std::optional<ProofChallenge>> challenge(database::Connection &connection,
                                                    const QByteArray &tokenHash) const;
    static Result<void> removeChallengesOf(database::Connection &transaction, const StaffId &staff);
    static Result<bool> hasExpired(database::Connection &connection, Instant now);
    /// How many.
    static Result<qint64> removeExpired(database::Connection &transaction, Instant now);

private:
    vault::Vault &m_vault;
};

} // namespace countersign::identity
