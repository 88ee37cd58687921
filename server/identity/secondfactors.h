// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "contract/secondfactor.h"
#include "identity/secondfactor.h"
#include "identity/secondfactorstore.h"

namespace countersign::audit {
class Transaction;
}

namespace countersign::crypto {
class KeyRing;
}

namespace countersign::identity {

class LoginGuard;

// The one answer to whoever comes with a challenge that is none, or over.
std::unexpected<Error> challengeIsOver();
// The one answer to a code that does not count, whatever the reason. `now` is told, because a clock that is wrong is why
// right codes fail.
std::unexpected<Error> wrongCode(Instant now);

// Authenticators and recovery codes of staff (feature B1): setting up, using, counting. Works inside the caller's
// transaction; who counts wrong codes is LoginGuard. Thread-safe.
class SecondFactors
{
public:
    enum class Method : quint8 { Authenticator, RecoveryCode, Password };

    SecondFactors(vault::Vault &vault, const crypto::KeyRing &keys, RandomSource &random);

    Result<bool> isEnrolled(database::Connection &connection, const StaffId &staff) const;
    Result<contract::SecondFactorStatus> status(database::Connection &connection,
                                                const StaffId &staff) const;

    /// Checks a code or recovery code, which is used up then, counts it with `guard` (which has not read yet) and records
    /// what is wrong with it. A password counts only where there is no authenticator. Nothing if it is wrong, was used before, or somebody is locked. `device`: hash of the known
    /// device it came from, or empty. `purpose` is for the event: "sign_in", "step_up".
    Result<std::optional<Method>> prove(audit::Transaction &transaction, LoginGuard &guard,
                                        const StaffId &staff, const QByteArray &device,
                                        const Proof &proof, const QString &purpose) const;
    /// Sets the authenticator up, in place of an older one, if `code` shows that the app has the secret, and gives the
    /// person's new recovery codes. Nothing if the code is wrong.
    Result<std::optional<QStringList>> enrol(database::Connection &transaction,
                                             const StaffId &staff, const SecretBytes &secret,
                                             const QString &code, Instant now) const;
    /// Ten new codes; the older ones are good no longer.
    Result<QStringList> renewRecoveryCodes(database::Connection &transaction,
                                           const StaffId &staff) const;
    /// Whether there was one.
    Result<bool> remove(database::Connection &transaction, const StaffId &staff) const;

    /// A new secret for an authenticator.
    SecretBytes makeSecret() const;
    /// Keeps a challenge and gives its token; `challenge` comes without the hash of one.
    Result<QString> issue(database::Connection &transaction, ProofChallenge challenge) const;
    /// The challenge of a token. Unauthenticated if there is none, or its time is over.
    Result<ProofChallenge> challenge(database::Connection &connection, const QString &token,
                                     Instant now) const;
    /// Nothing that somebody has begun with their password goes on.
    Result<void> endChallengesOf(database::Connection &transaction, const StaffId &staff) const;

private:
    Result<std::optional<Method>> use(database::Connection &transaction, const StaffId &staff,
                                      const Proof &proof, Instant now) const;
    QByteArray recoveryHash(const StaffId &staff, const QByteArray &code) const;

    const SecondFactorStore m_store;
    const SecretBytes m_recoveryKey;
    RandomSource &m_random;
};

} // namespace countersign::identity
