// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identity/signinservice.h"

namespace countersign::identity {

// What somebody who is signed in does about their own second factor, and how they prove anew who they are (features B1,
// B7). Owned by the runtime; thread-safe; every call but status() waits for its commit.
class OwnFactorService
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
        const Clock &clock;
        int wrongPerNetwork = WrongBeforeLock; // before a network is locked
    };

    explicit OwnFactorService(const Parts &parts);

    Result<contract::SecondFactorStatus> status(const Actor &actor) const;
    /// Begins to set up an authenticator, the first one or another in place of the old one.
    Result<Owed> startAuthenticator(const Actor &actor);
    /// Ends that with the first code of the new authenticator: the person's other sessions end, and these are the new
    /// recovery codes. InvalidCode if the code is wrong; Unauthenticated if the challenge is none of this session's, or
    /// over.
    Result<QStringList> confirmAuthenticator(const Actor &actor, const QString &challenge,
                                             const QString &code);
    /// Ten new recovery codes. Conflict if there is no authenticator.
    Result<QStringList> renewRecoveryCodes(const Actor &actor);
    /// Goes on in a session that may do for ten minutes what needs a step-up. With an authenticator its code or a recovery
    /// code proves it, else the password. InvalidRequest at /code or /password if it is the wrong one of these; InvalidCode
    /// or InvalidCredentials if it does not count.
    Result<SignedIn> stepUp(const Actor &actor, const Proof &proof);

private:
    struct Renewed;
    Result<QString> proveFactor(audit::Transaction &transaction, const StaffId &staff,
                                const Proof &proof);
    Result<QString> provePassword(audit::Transaction &transaction,
                                  const StaffService::Checked &checked);
    Result<Renewed> renew(audit::Transaction &transaction, const Session &session,
                          const QString &method);

    const Parts m_parts;
};

} // namespace countersign::identity
