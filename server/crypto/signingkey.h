// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "base/result.h"
#include "base/secretbytes.h"

#include <memory>

namespace countersign::crypto {

// An Ed25519 key pair (RFC 8032) for tokens and checkpoints. Immutable and cheap to copy; any
// thread may sign.
class SigningKey
{
public:
    static constexpr qsizetype SeedSize = 32;
    static constexpr qsizetype PublicKeySize = 32;
    static constexpr qsizetype SignatureSize = 64;

    static SigningKey generate(RandomSource &random);
    /// The key whose private part is `seed` (RFC 8032 section 5.1.5). Internal unless it has 32
    /// bytes.
    static Result<SigningKey> fromSeed(const SecretBytes &seed);

    /// 32 bytes.
    const QByteArray &publicKey() const { return m_publicKey; }
    /// 64 bytes.
    QByteArray sign(QByteArrayView data) const;

private:
    struct Data;
    SigningKey(std::shared_ptr<const Data> data, QByteArray publicKey);
    std::shared_ptr<const Data> m_data;
    QByteArray m_publicKey;
};

/// Whether `signature` (64 bytes) over `data` was made by the owner of `publicKey` (32 bytes);
/// false for other lengths.
bool verifyEd25519(QByteArrayView publicKey, QByteArrayView data, QByteArrayView signature);

} // namespace countersign::crypto
