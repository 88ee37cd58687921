// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/identity.h"
#include "contract/permissions.h"
#include "crypto/token.h"
#include "identity/loginguard.h"
#include "identity/sessionservice.h"
#include "identity/staffservice.h"

namespace countersign::identity {

/// How staff tokens are signed and what they say about their origin. The key comes from the master
/// key.
crypto::SigningKey tokenSigningKey(const crypto::KeyRing &keys);
inline constexpr QLatin1StringView TokenIssuerName("urn:countersign:server");
inline constexpr QLatin1StringView TokenAudience("urn:countersign:staff");

// Staff signing in and out (features B1 and B4). Owned by the runtime; thread-safe; every call but
// self() waits for its commit.
class IdentityService
{
public:
    // What it stands on; all of it must outlive the service.
    struct Parts
    {
        audit::Ledger &ledger;
        const database::Database &database;
        const crypto::KeyRing &keys;
        const crypto::BlindIndex &index;
        StaffService &staff;
        SessionService &sessions;
        const contract::PermissionMatrix &permissions;
        const Clock &clock;
        RandomSource &random;
        int wrongPerNetwork = WrongBeforeLock; // before a network is locked
    };

    explicit IdentityService(const Parts &parts);

    // What a sign-in or a refresh gives.
    struct SignedIn
    {
        QString accessToken;
        std::chrono::seconds expiresIn{0};
        QString refreshToken;
        Instant sessionEnds;
        contract::StaffUser user;
        QString deviceToken = {}; // after a sign-in: what makes this device known from now on
    };

    /// InvalidCredentials, in the same words and after the same time, for an unknown address, a
    /// wrong password, a disabled account and one that is locked (LoginGuard). Unavailable if the
    /// hash pool is full. `deviceToken`: of a sign-in before, or empty.
    Result<SignedIn> login(const Actor &actor, const QString &email, const QString &password,
                           const QString &deviceToken = {});
    /// Trades a refresh token for new tokens. Unauthenticated if it is not (or no longer) good; one
    /// that was used before, other than within the grace of 30 s, ends the whole session.
    Result<SignedIn> refresh(const Actor &actor, const QString &refreshToken);
    /// Ends the acting session.
    Result<void> logout(const Actor &actor);
    Result<contract::StaffUser> self(const StaffId &id) const;
    /// Forgets counts of wrong passwords, and devices, that nobody has come back to for long.
    Result<void> purge();

private:
    struct Admitted;
    Result<std::optional<Admitted>> admit(audit::Transaction &transaction, LoginGuard &guard,
                                          const StaffService::Checked &checked,
                                          const QByteArray &device);
    Result<Admitted> begin(audit::Transaction &transaction, const StaffService::Checked &checked,
                           const QByteArray &device);
    struct Rotation;
    Result<StaffAccount> ownerOf(const QByteArray &token) const;
    static Result<Session> sessionOf(database::Connection &connection, const QByteArray &token);
    Result<std::optional<Rotation>> rotate(audit::Transaction &transaction,
                                           const QByteArray &token);
    Result<void> endForReuse(audit::Transaction &transaction, const Session &session);
    QByteArray childOf(const QByteArray &token, const SessionId &session) const;
    SignedIn signedIn(const StaffAccount &account, const SessionId &session, Instant sessionEnds,
                      const QByteArray &refreshToken) const;
    contract::StaffUser userOf(const StaffAccount &account) const;

    const Parts m_parts;
    const crypto::TokenIssuer m_issuer;
    const SecretBytes m_refreshKey;
};

} // namespace countersign::identity
