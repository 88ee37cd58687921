// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identity/signinservice.h"
#include "identity/staffnotices.h"

namespace countersign::identity {

// What somebody who is signed in does about their second factor, or an admin about another's, and how they prove anew who
// they are (features B1, B7). Owned by the runtime; thread-safe; every call but status() waits for its commit.
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
        const StaffNotices &notices;
        const Clock &clock;
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
    /// if it does not count.
    Result<SignedIn> stepUp(const Actor &actor, Proof proof);
    /// An admin takes away the authenticator that somebody has lost: they set up another at the next sign-in, and whatever
    /// they have open ends. Conflict for oneself; NotFound if there is none.
    Result<void> removeOf(const Actor &actor, const StaffId &staff);

private:
    struct Renewed;
    Result<Renewed> renew(audit::Transaction &transaction, const Session &session,
                          SecondFactors::Method method);

    const Parts m_parts;
};

} // namespace countersign::identity
