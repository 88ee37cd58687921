// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/token.h"
#include "http/request.h"

#include <mutex>

namespace countersign::database {
class Database;
}

namespace countersign::identity {

class ApiKeyService;
class SessionService;
class TokenKeys;

// Turns bearer tokens into principals: customers' session tokens, the access tokens of staff and the keys of programs.
// Session, role and account are looked up for every request, so that ending, disabling and a change
// of role bite at once; only what never changes, that the signature of a token is right, is remembered
// for the tokens seen last. Thread-safe.
class TokenAuthenticator final : public http::Authenticator
{
public:
    TokenAuthenticator(const TokenKeys &keys, const database::Database &database,
                       SessionService &sessions, ApiKeyService &apiKeys);
    Result<http::Principal> authenticate(QByteArrayView bearerToken, const QString &address,
                                         Instant now, http::Cause cause) override;

private:
    Result<http::Principal> customer(QByteArrayView token, Instant now);
    Result<http::Principal> staff(QByteArrayView token, Instant now, http::Cause cause);

    Result<crypto::TokenClaims> claimsOf(QByteArrayView token, Instant now);

    const TokenKeys &m_keys;
    const database::Database &m_database;
    SessionService &m_sessions;
    ApiKeyService &m_apiKeys;
    std::mutex m_mutex;
    QHash<QByteArray, crypto::TokenClaims> m_verified; // by the SHA-256 of the token
};

} // namespace countersign::identity
