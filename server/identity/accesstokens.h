// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "contract/identity.h"
#include "contract/permissions.h"
#include "identity/identity.h"
#include "identity/tokenkeys.h"

namespace countersign::crypto {
class KeyRing;
}

namespace countersign::database {
class Connection;
}

namespace countersign::identity {

// What a sign-in, a step-up or a refresh gives. Not for logs.
struct SignedIn
{
    QString accessToken;
    std::chrono::seconds expiresIn{0};
    QString refreshToken;
    Instant sessionEnds;
    std::chrono::seconds endsIn{0}; // as of now
    contract::StaffUser user;
    QString deviceToken = {}; // after a sign-in: what makes this device known from now on
};

// Makes the tokens of staff sessions: access tokens (JWT, 15 minutes) and refresh tokens, each good for one use.
// Thread-safe.
class AccessTokens
{
public:
    /// Everything must outlive this.
    AccessTokens(const TokenKeys &tokenKeys, const crypto::KeyRing &keys,
                 const contract::PermissionMatrix &permissions, const Clock &clock,
                 RandomSource &random);

    /// Makes and keeps the first refresh token of a session.
    Result<QByteArray> firstRefreshToken(database::Connection &transaction,
                                         const SessionId &session, Instant now) const;
    /// The token that comes after one that is used up, known by its SHA-256. Derived instead of drawn, so that the same
    /// parent has the same child without the child being stored in the clear.
    QByteArray childOf(const QByteArray &tokenHash, const SessionId &session) const;
    /// Makes and keeps the first refresh token of a session that replaces `old`: the child of the one that `old` would
    /// have used next, which stays known as used up now. To be called before `old` has gone.
    Result<QByteArray> succeed(database::Connection &transaction, const SessionId &old,
                               const SessionId &session, Instant now) const;
    /// What the person gets for their session, with a new access token.
    SignedIn issue(const StaffAccount &account, const SessionId &session, Instant sessionEnds,
                   const QByteArray &refreshToken) const;
    contract::StaffUser userOf(const StaffAccount &account) const;

private:
    const TokenKeys &m_tokenKeys;
    const contract::PermissionMatrix &m_permissions;
    const Clock &m_clock;
    RandomSource &m_random;
    const SecretBytes m_refreshKey;
};

} // namespace countersign::identity
