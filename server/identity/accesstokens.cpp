// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/accesstokens.h"

#include "base/encoding.h"
#include "crypto/digest.h"
#include "crypto/keyring.h"
#include "identity/sessionstore.h"

namespace countersign::identity {

using namespace Qt::StringLiterals;

AccessTokens::AccessTokens(const TokenKeys &tokenKeys, const crypto::KeyRing &keys,
                           const contract::PermissionMatrix &permissions, const Clock &clock,
                           RandomSource &random)
    : m_tokenKeys(tokenKeys)
    , m_permissions(permissions)
    , m_clock(clock)
    , m_random(random)
    , m_refreshKey(keys.derive("refresh-token/1"_L1))
{}

Result<QByteArray> AccessTokens::firstRefreshToken(database::Connection &transaction,
                                                   const SessionId &session, Instant now) const
{
    QByteArray token = toBase64Url(m_random.bytes(32));
    return SessionStore::insertRefresh(transaction, crypto::sha256(token), session, now)
        .transform([&] { return token; });
}

QByteArray AccessTokens::childOf(const QByteArray &tokenHash, const SessionId &session) const
{
    return toBase64Url(
        crypto::hmacSha256(m_refreshKey, session.value().toLatin1() + '\0' + tokenHash));
}

Result<QByteArray> AccessTokens::succeed(database::Connection &transaction, const SessionId &old,
                                         const SessionId &session, Instant now) const
{
    const auto parent = SessionStore::unusedRefresh(transaction, old);
    if (!parent)
        return failureOf(parent);
    if (!*parent)
        return firstRefreshToken(transaction, session, now);
    QByteArray token = childOf(**parent, session);
    return SessionStore::useRefresh(transaction, **parent, now)
        .and_then([&] { return SessionStore::moveRefresh(transaction, **parent, session); })
        .and_then([&] {
            return SessionStore::insertRefresh(transaction, crypto::sha256(token), session, now);
        })
        .transform([&] { return token; });
}

SignedIn AccessTokens::issue(const StaffAccount &account, const SessionId &session,
                             Instant sessionEnds, const QByteArray &refreshToken) const
{
    const Instant now = m_clock.now();
    const Instant expires = std::min(now + AccessTokenLife, sessionEnds);
    const QString tokenId = QString::fromLatin1(toBase64Url(m_random.bytes(16)));
    const QByteArray access = m_tokenKeys.issuer(now)->issue(
        {account.id.value(), session.value(), tokenId, now, expires, account.roleVersion});
    return {QString::fromLatin1(access),
            std::chrono::floor<std::chrono::seconds>(expires - now),
            QString::fromLatin1(refreshToken),
            sessionEnds,
            std::chrono::floor<std::chrono::seconds>(std::max(sessionEnds, now) - now),
            userOf(account)};
}

contract::StaffUser AccessTokens::userOf(const StaffAccount &account) const
{
    return {account.id.value(), account.name, account.email, account.role,
            m_permissions.permissions(account.role)};
}

} // namespace countersign::identity
