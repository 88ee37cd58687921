// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "crypto/signingkey.h"

#include <QHash>

namespace countersign::crypto {

// What an access token of a member of staff says. Times have whole seconds on the wire.
struct TokenClaims
{
    QString subject; // StaffId
    QString sessionId;
    QString tokenId;
    Instant issuedAt;
    Instant expiresAt;
    qint64 roleVersion = 0;

    /// Neither expired nor from the future; a minute is forgiven, for clocks differ.
    bool isValidAt(Instant now) const;
};

// Makes access tokens: JWT (RFC 7519) in the compact form, header
// {"alg":"EdDSA","kid":…,"typ":"at+jwt"} (RFC 9068). Immutable, thread-safe.
class TokenIssuer
{
public:
    TokenIssuer(SigningKey key, QString issuer, QString audience);
    QByteArray issue(const TokenClaims &claims) const;
    /// Names a public key inside tokens: the start of its SHA-256, base64url.
    static QString keyId(QByteArrayView publicKey);

private:
    SigningKey m_key;
    QString m_issuer;
    QString m_audience;
};

// Reads what a TokenIssuer made and nothing else. One algorithm, fixed here and never taken from
// the token; keys only from the own list (no jku, jwk, x5u); header and claims must be byte for
// byte the canonical form in which the issuer writes them, which rules out duplicate members,
// `crit` and every other variant. Immutable, thread-safe.
class TokenVerifier
{
public:
    static constexpr qsizetype LongestToken = 4096;

    TokenVerifier(const QList<QByteArray> &publicKeys, QString issuer, QString audience);
    /// The claims of a token that is ours and valid at `now`. Unauthenticated otherwise, with the
    /// same words for all reasons. A token from the future (a minute is forgiven) is refused like
    /// an expired one.
    Result<TokenClaims> verify(QByteArrayView token, Instant now) const;

private:
    QHash<QString, QByteArray> m_keys; // by key id
    QString m_issuer;
    QString m_audience;
};

} // namespace countersign::crypto
