// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/token.h"

#include "base/encoding.h"
#include "base/foreignjson.h"
#include "crypto/digest.h"

#include <QJsonObject>

#include <optional>

namespace countersign::crypto {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

qint64 toSeconds(Instant instant)
{
    return std::chrono::floor<std::chrono::seconds>(instant).time_since_epoch().count();
}

std::unexpected<Error> refused()
{
    return failure(ErrorCode::Unauthenticated, u"Please sign in again."_s);
}

QByteArray headerFor(const QString &keyId)
{
    return canonicalJson({{u"alg"_s, u"EdDSA"_s}, {u"kid"_s, keyId}, {u"typ"_s, u"at+jwt"_s}});
}

QByteArray payloadFor(const TokenClaims &claims, const QString &issuer, const QString &audience)
{
    return canonicalJson({{u"iss"_s, issuer},
                          {u"aud"_s, audience},
                          {u"sub"_s, claims.subject},
                          {u"sid"_s, claims.sessionId},
                          {u"jti"_s, claims.tokenId},
                          {u"iat"_s, toSeconds(claims.issuedAt)},
                          {u"nbf"_s, toSeconds(claims.issuedAt)},
                          {u"exp"_s, toSeconds(claims.expiresAt)},
                          {u"role_ver"_s, claims.roleVersion}});
}

std::optional<QString> text(const QJsonObject &claims, QLatin1StringView name)
{
    const QJsonValue value = claims.value(name);
    return value.isString() && !value.toString().isEmpty() ? std::optional(value.toString())
                                                           : std::nullopt;
}

std::optional<qint64> number(const QJsonObject &claims, QLatin1StringView name)
{
    // Beyond 2^53 JSON numbers are not exact; before 1970 there were no tokens.
    const qint64 value = claims.value(name).toInteger(-1);
    return value >= 0 && value < (qint64(1) << 53) ? std::optional(value) : std::nullopt;
}

std::optional<TokenClaims> readClaims(const QJsonObject &claims)
{
    const auto subject = text(claims, "sub"_L1);
    const auto session = text(claims, "sid"_L1);
    const auto id = text(claims, "jti"_L1);
    const auto issued = number(claims, "iat"_L1);
    const auto expires = number(claims, "exp"_L1);
    const auto role = number(claims, "role_ver"_L1);
    if (!subject || !session || !id || !issued || !expires || !role)
        return std::nullopt;
    return TokenClaims{*subject,
                       *session,
                       *id,
                       Instant(std::chrono::seconds(*issued)),
                       Instant(std::chrono::seconds(*expires)),
                       *role};
}

} // namespace

bool TokenClaims::isValidAt(Instant now) const
{
    return now < expiresAt && issuedAt <= now + 60s && issuedAt < expiresAt;
}

TokenIssuer::TokenIssuer(SigningKey key, QString issuer, QString audience)
    : m_key(std::move(key))
    , m_issuer(std::move(issuer))
    , m_audience(std::move(audience))
{}

QByteArray TokenIssuer::issue(const TokenClaims &claims) const
{
    const QByteArray signedPart = toBase64Url(headerFor(keyId(m_key.publicKey()))) + '.'
                                  + toBase64Url(payloadFor(claims, m_issuer, m_audience));
    return signedPart + '.' + toBase64Url(m_key.sign(signedPart));
}

QString TokenIssuer::keyId(QByteArrayView publicKey)
{
    return QString::fromLatin1(toBase64Url(sha256(publicKey).first(12)));
}

TokenVerifier::TokenVerifier(const QList<QByteArray> &publicKeys, QString issuer, QString audience)
    : m_issuer(std::move(issuer))
    , m_audience(std::move(audience))
{
    for (const QByteArray &key : publicKeys)
        m_keys.insert(TokenIssuer::keyId(key), key);
}

Result<TokenClaims> TokenVerifier::verify(QByteArrayView token, Instant now) const
{
    if (token.size() > LongestToken)
        return refused();
    const QList<QByteArray> parts = token.toByteArray().split('.');
    if (parts.size() != 3)
        return refused();
    const auto header = fromBase64Url(parts[0]);
    const auto payload = fromBase64Url(parts[1]);
    const auto signature = fromBase64Url(parts[2]);
    if (!header || !payload || !signature)
        return refused();
    const QString keyId = parseForeignObject(*header).value("kid"_L1).toString();
    const auto key = m_keys.constFind(keyId);
    if (key == m_keys.cend() || *header != headerFor(keyId)
        || !verifyEd25519(*key, token.first(parts[0].size() + 1 + parts[1].size()), *signature))
        return refused();

    // What was read, written as we write it, is what was signed: no other issuer or audience, no member more, and nothing
    // that QJsonObject takes for one of ours (it finds "sub\u0000" under "sub").
    const auto claims = readClaims(parseForeignObject(*payload));
    if (!claims || *payload != payloadFor(*claims, m_issuer, m_audience))
        return refused();
    if (!claims->isValidAt(now))
        return refused();
    return *claims;
}

} // namespace countersign::crypto
