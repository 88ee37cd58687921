// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "base/result.h"
#include "base/secretbytes.h"

namespace countersign::crypto {

// AES-256-GCM of single fields by OpenSSL EVP (QCA knows no associated data). Layout of a sealed
// field: 0x01 | nonce (12) | ciphertext | tag (16). The associated data says where the field
// stands, so that a sealed field which is moved does not open. Stateless, thread-safe. NIST SP
// 800-38D section 8.3: at most 2^32 seals per key.
class FieldCipher
{
public:
    static constexpr qsizetype KeySize = 32;
    static constexpr qsizetype NonceSize = 12;
    static constexpr qsizetype TagSize = 16;
    static constexpr qsizetype Overhead = 1 + NonceSize + TagSize;

    /// Seals `plain` under a fresh random nonce. Internal if the key does not have 32 bytes.
    static Result<QByteArray> seal(const SecretBytes &key, QByteArrayView aad, QByteArrayView plain,
                                   RandomSource &random);
    /// Opens what seal() made. Internal if anything was altered, moved or sealed under another key.
    static Result<QByteArray> open(const SecretBytes &key, QByteArrayView aad,
                                   QByteArrayView sealed);
};

// The key of one person, 32 random bytes. It is stored only wrapped, that is sealed under a key of
// the KeyRing. A value.
class DataKey
{
public:
    static DataKey generate(RandomSource &random);
    /// Internal unless `bytes` are 32.
    static Result<DataKey> fromBytes(SecretBytes bytes);
    /// Internal if `wrapped` was altered, belongs to another `aad` or was wrapped under another
    /// key.
    static Result<DataKey> unwrap(const SecretBytes &wrappingKey, QByteArrayView aad,
                                  QByteArrayView wrapped);
    Result<QByteArray> wrap(const SecretBytes &wrappingKey, QByteArrayView aad,
                            RandomSource &random) const;

    const SecretBytes &bytes() const { return m_bytes; }

private:
    explicit DataKey(SecretBytes bytes)
        : m_bytes(std::move(bytes))
    {}
    SecretBytes m_bytes;
};

} // namespace countersign::crypto
