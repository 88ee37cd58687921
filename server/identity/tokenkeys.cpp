// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/tokenkeys.h"

#include "crypto/keyring.h"
#include "identity/identity.h"

namespace countersign::identity {

namespace {

/// Beyond the life of the last token that the former key has signed.
constexpr std::chrono::minutes FormerKeySlack{5};

qint64 periodAt(Instant now)
{
    return std::chrono::floor<std::chrono::days>(now).time_since_epoch() / TokenKeyLife;
}

} // namespace

TokenKeys::TokenKeys(const crypto::KeyRing &keys)
    : m_keys(keys)
{}

std::shared_ptr<const crypto::TokenIssuer> TokenKeys::issuer(Instant now) const
{
    return at(now).issuer;
}

std::shared_ptr<const crypto::TokenVerifier> TokenKeys::verifier(Instant now) const
{
    return at(now).verifier;
}

QByteArray TokenKeys::publicKey(Instant now) const
{
    return keyOf(periodAt(now)).publicKey();
}

TokenKeys::Period TokenKeys::at(Instant now) const
{
    const qint64 number = periodAt(now);
    const Instant begin = Instant(number * TokenKeyLife);
    const bool knowsFormer = now < begin + AccessTokenLife + FormerKeySlack;
    const std::lock_guard lock(m_mutex);
    if (m_period.number != number || m_period.knowsFormer != knowsFormer) {
        const crypto::SigningKey key = keyOf(number);
        QList<QByteArray> known{key.publicKey()};
        if (knowsFormer)
            known.append(keyOf(number - 1).publicKey());
        m_period = {number, knowsFormer,
                    std::make_shared<crypto::TokenIssuer>(key, TokenIssuerName, TokenAudience),
                    std::make_shared<crypto::TokenVerifier>(known, TokenIssuerName, TokenAudience)};
    }
    return m_period;
}

crypto::SigningKey TokenKeys::keyOf(qint64 number) const
{
    const QByteArray purpose = "staff-token-signing/2/" + QByteArray::number(number);
    // 32 bytes by construction
    return *crypto::SigningKey::fromSeed(m_keys.derive(QLatin1StringView(purpose)));
}

} // namespace countersign::identity
