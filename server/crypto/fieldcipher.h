// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "base/result.h"
#include "base/secretbytes.h"

namespace countersign::crypto {

// AES-256-GCM of single fields by OpenSSL EVP (QCA knows no associated data). What it makes:
// nonce (12) | ciphertext | tag (16). The bare cipher; what is stored is sealed by a DataKey.
// Stateless, thread-safe. NIST SP 800-38D section 8.3: at most 2^32 seals per key.
class FieldCipher
{
public:
    static constexpr qsizetype KeySize = 32;
    static constexpr qsizetype NonceSize = 12;
    static constexpr qsizetype TagSize = 16;
    static constexpr qsizetype Overhead = NonceSize + TagSize;

    /// Seals `plain` under a fresh random nonce. Internal if the key does not have 32 bytes.
    static Result<QByteArray> seal(const SecretBytes &key, QByteArrayView aad, QByteArrayView plain,
                                   RandomSource &random);
    /// Opens what seal() made. Internal if anything was altered, moved or sealed under another key.
    static Result<QByteArray> open(const SecretBytes &key, QByteArrayView aad,
                                   QByteArrayView sealed);
};

} // namespace countersign::crypto
