// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/tokenauthenticator.h"

#include "crypto/digest.h"
#include "database/database.h"
#include "identity/apikeyservice.h"
#include "identity/secondfactor.h"
#include "identity/sessionservice.h"
#include "identity/staffstore.h"
#include "identity/tokenkeys.h"

namespace countersign::identity {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostVerified = 4096;

// A proof from the future is no proof: the clock was set back, and would make it last.
bool isSteppedUp(const Session &session, Instant now)
{
    return session.provedAt && *session.provedAt <= now && now - *session.provedAt <= StepUpLife;
}

} // namespace

TokenAuthenticator::TokenAuthenticator(const TokenKeys &keys, const database::Database &database,
                                       SessionService &sessions, ApiKeyService &apiKeys)
    : m_keys(keys)
    , m_database(database)
    , m_sessions(sessions)
    , m_apiKeys(apiKeys)
{}

Result<http::Principal> TokenAuthenticator::authenticate(QByteArrayView bearerToken,
                                                         const QString &address, Instant now,
                                                         http::Cause cause)
{
    if (bearerToken.startsWith("otp_"))
        return m_apiKeys.authenticate(bearerToken, address, now);
    return bearerToken.startsWith("cst_") ? customer(bearerToken, now)
                                          : staff(bearerToken, now, cause);
}

Result<http::Principal> TokenAuthenticator::customer(QByteArrayView token, Instant now)
{
    return m_sessions.useCustomerToken(token, now).transform([](const Session &session) {
        return http::Principal{.kind = ActorKind::Customer,
                               .id = session.person.value(),
                               .role = u"customer"_s,
                               .sessionId = session.id.value()};
    });
}

// Verifying Ed25519 takes longer than everything else about a small request.
Result<crypto::TokenClaims> TokenAuthenticator::claimsOf(QByteArrayView token, Instant now)
{
    const QByteArray digest = crypto::sha256(token);
    {
        const std::lock_guard lock(m_mutex);
        if (const auto known = m_verified.constFind(digest);
            known != m_verified.cend() && known->isValidAt(now))
            return *known;
    }
    auto claims = m_keys.verifier(now)->verify(token, now);
    if (!claims)
        return claims;
    const std::lock_guard lock(m_mutex);
    if (m_verified.size() >= MostVerified)
        m_verified.clear(); // they come back with their next request
    m_verified.insert(digest, *claims);
    return claims;
}

Result<http::Principal> TokenAuthenticator::staff(QByteArrayView token, Instant now,
                                                  http::Cause cause)
{
    const auto claims = claimsOf(token, now);
    if (!claims)
        return failureOf(claims);
    const StaffId id(claims->subject);
    const auto standing = StaffStore::standing(m_database.reader(), id);
    if (!standing)
        return failureOf(standing);
    // A new role needs a new token: the client gets one with its refresh token and goes on.
    if (!*standing || (*standing)->disabled || (*standing)->roleVersion != claims->roleVersion)
        return sessionIsOver();
    const auto session = m_sessions.useStaffSession(SessionId(claims->sessionId), now, cause);
    if (!session)
        return failureOf(session);
    if (session->kind != SessionKind::Staff || session->person.value() != id.value())
        return sessionIsOver();
    return http::Principal{.kind = ActorKind::Staff,
                           .id = id.value(),
                           .role = (*standing)->role,
                           .sessionId = session->id.value(),
                           .steppedUp = isSteppedUp(*session, now)};
}

} // namespace countersign::identity
