// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "base/result.h"
#include "crypto/fieldcipher.h"

namespace countersign::crypto {

class KeyRing;

// A key that seals what is stored, with an identifier that stands in front of everything it sealed:
// 0x01 | key id (8) | nonce (12) | ciphertext | tag (16). So a value tells which key opens it, and
// during a re-key old and new ones live side by side. The associated data says where the value
// stands, so that one which is moved does not open; it and the head are authenticated. A value;
// used from any thread.
class DataKey
{
public:
    static constexpr qsizetype IdSize = 8;
    static constexpr qsizetype Overhead = 1 + IdSize + FieldCipher::Overhead;

    /// A new key: identifier and bytes are random.
    static DataKey generate(RandomSource &random);
    /// The ring's key for `purpose`; its identifier is derived like it.
    static DataKey derive(const KeyRing &ring, QLatin1StringView purpose);

    /// 8 bytes that say nothing about the key.
    const QByteArray &id() const { return m_id; }

    Result<QByteArray> seal(QByteArrayView aad, QByteArrayView plain, RandomSource &random) const;
    /// Internal if `sealed` was altered, moved from its `aad` or sealed under another key.
    Result<QByteArray> open(QByteArrayView aad, QByteArrayView sealed) const;

    /// Seals another key, with its identifier, under this one.
    Result<QByteArray> wrap(const DataKey &key, QByteArrayView aad, RandomSource &random) const;
    /// Opens what wrap() made. Errors as open().
    Result<DataKey> unwrap(QByteArrayView aad, QByteArrayView wrapped) const;

private:
    DataKey(QByteArray id, SecretBytes bytes)
        : m_id(std::move(id))
        , m_bytes(std::move(bytes))
    {}
    QByteArray m_id;
    SecretBytes m_bytes;
};

} // namespace countersign::crypto
