// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/identity.h"
#include "identity/accesstokens.h"
#include "identity/sessionservice.h"
#include "identity/staffservice.h"

namespace countersign::identity {

// Staff sessions after the sign-in (feature B4): renewing, signing out. Owned by the runtime; thread-safe; every call but
// self() waits for its commit. Signing in is SignInService's.
class IdentityService
{
public:
    // What it stands on; all of it must outlive the service.
    struct Parts
    {
        audit::Ledger &ledger;
        const database::Database &database;
        const AccessTokens &tokens;
        StaffService &staff;
        SessionService &sessions;
        const Clock &clock;
    };

    explicit IdentityService(const Parts &parts);

    /// Trades a refresh token for new tokens. Unauthenticated if it is not (or no longer) good; one
    /// that was used before, other than within the grace of 30 s, ends the whole session.
    Result<SignedIn> refresh(const Actor &actor, const QString &refreshToken);
    /// Ends the acting session.
    Result<void> logout(const Actor &actor);
    Result<contract::StaffUser> self(const StaffId &id) const;
    /// Forgets counts of wrong passwords, devices and unfinished sign-ins that nobody has come back to for long.
    Result<void> purge();

private:
    struct Rotation;
    Result<StaffAccount> ownerOf(const QByteArray &token) const;
    static Result<Session> sessionOf(database::Connection &connection, const QByteArray &token);
    Result<std::optional<Rotation>> rotate(audit::Transaction &transaction,
                                           const QByteArray &token);
    Result<void> endForReuse(audit::Transaction &transaction, const Session &session);

    const Parts m_parts;
};

} // namespace countersign::identity
