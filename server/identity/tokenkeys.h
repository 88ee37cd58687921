// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "crypto/token.h"

#include <memory>
#include <mutex>

namespace countersign::crypto {
class KeyRing;
}

namespace countersign::identity {

/// How long a key signs tokens.
inline constexpr std::chrono::days TokenKeyLife{30};
inline constexpr QLatin1StringView TokenIssuerName("urn:countersign:server");
inline constexpr QLatin1StringView TokenAudience("urn:countersign:staff");

// The keys that sign staff tokens: another one every 30 days, each derived from the installation's root, so that none is
// stored and every service on the same database has the same. The one before goes on verifying until five minutes after
// its last token has ended. Thread-safe.
class TokenKeys
{
public:
    /// `keys` must outlive this.
    explicit TokenKeys(const crypto::KeyRing &keys);

    /// Signs with the key in force at `now`.
    std::shared_ptr<const crypto::TokenIssuer> issuer(Instant now) const;
    /// Knows that key, and the one before for as long as a token of it may live.
    std::shared_ptr<const crypto::TokenVerifier> verifier(Instant now) const;

    /// The public part of the key in force at `now`, 32 bytes.
    QByteArray publicKey(Instant now) const;

private:
    struct Period
    {
        qint64 number = -1;
        bool knowsFormer = false;
        std::shared_ptr<const crypto::TokenIssuer> issuer = {};
        std::shared_ptr<const crypto::TokenVerifier> verifier = {};
    };
    crypto::SigningKey keyOf(qint64 number) const;
    Period at(Instant now) const;

    const crypto::KeyRing &m_keys;
    mutable std::mutex m_mutex;
    mutable Period m_period;
};

} // namespace countersign::identity
