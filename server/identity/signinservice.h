// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identity/accesstokens.h"
#include "identity/loginguard.h"
#include "identity/secondfactors.h"
#include "identity/sessionservice.h"
#include "identity/staffnotices.h"
#include "identity/staffservice.h"

#include <variant>

namespace countersign::identity {

// Whoever has shown the right password and owes the rest. Not for logs.
struct Owed
{
    QString challenge;
    std::chrono::seconds expiresIn{0};
    SecretBytes secret = {}; // of the authenticator that is to be set up first; empty: it is there
    QString account = {};    // what the authenticator calls it
};

// Staff signing in (feature B1): a password, then a code of an authenticator, which is set up at the first sign-in. Owned
// by the runtime; thread-safe; every call waits for its commit.
class SignInService
{
public:
    // What it stands on; all of it must outlive the service.
    struct Parts
    {
        audit::Ledger &ledger;
        const database::Database &database;
        const crypto::BlindIndex &index;
        StaffService &staff;
        SessionService &sessions;
        const SecondFactors &factors;
        const AccessTokens &tokens;
        const StaffNotices &notices;
        const Clock &clock;
        RandomSource &random;
        int wrongPerNetwork = WrongBeforeLock; // before a network is locked
        /// Whether nobody gets a session without a second factor. Off in demo mode only.
        bool mustEnrol = true;
    };

    explicit SignInService(const Parts &parts);

    /// InvalidCredentials, in the same words and after the same time, for an unknown address, a
    /// wrong password, a disabled account and one that is locked (LoginGuard). Unavailable if the
    /// hash pool is full. `deviceToken`: of a sign-in before, or empty.
    Result<std::variant<SignedIn, Owed>> login(const Actor &actor, const QString &email,
                                               const QString &password,
                                               const QString &deviceToken = {});
    /// Finishes a sign-in with a code or a recovery code. InvalidCode if it does not count;
    /// Unauthenticated if the challenge is none, or over.
    Result<SignedIn> prove(const Actor &actor, const QString &challenge, const Proof &proof);

    struct Enrolled
    {
        SignedIn signedIn;
        QStringList recoveryCodes;
    };
    /// Finishes a first sign-in with the first code of the new authenticator. Errors as prove().
    Result<Enrolled> enrol(const Actor &actor, const QString &challenge, const QString &code);

private:
    struct Begun;
    using Step = std::variant<std::monostate, Begun, Owed>; // nothing: refused
    Result<Step> admit(audit::Transaction &transaction, const QString &email,
                       const StaffService::Checked &checked, const QByteArray &device);
    Result<Step> begin(audit::Transaction &transaction, const StaffService::Checked &checked,
                       const QByteArray &device);
    Result<Owed> askForMore(audit::Transaction &transaction, const StaffAccount &account,
                            const QByteArray &device, bool enrolled);
    Result<Begun> startSession(audit::Transaction &transaction, const StaffId &staff,
                               const QByteArray &device, const QStringList &amr);
    Result<ProofChallenge> challengeOf(database::Connection &connection, const QString &token,
                                       bool enrolling, Instant now) const;
    SignedIn replyOf(const StaffAccount &account, const Begun &begun) const;

    const Parts m_parts;
};

} // namespace countersign::identity
