// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secretbytes.h"

#include <initializer_list>

namespace countersign::crypto {

// Hashes and what is built of them. Stateless, thread-safe. The HMAC functions need a key of at
// least one byte.

/// FIPS 180-4, 32 bytes.
QByteArray sha256(QByteArrayView data);
/// Of all parts, one after the other.
QByteArray sha256(std::initializer_list<QByteArrayView> parts);
/// RFC 2104 with SHA-256, 32 bytes.
QByteArray hmacSha256(const SecretBytes &key, QByteArrayView data);
/// RFC 2104 with SHA-384, 48 bytes; kept secret, because it stands in for a password.
SecretBytes hmacSha384(const SecretBytes &key, QByteArrayView data);
/// RFC 2104 with SHA-1, 20 bytes: for RFC 4226 only.
QByteArray hmacSha1(const SecretBytes &key, QByteArrayView data);
/// RFC 5869 with SHA-256. `length` is 1 to 8160 bytes (255 blocks); Internal beyond that.
Result<SecretBytes> hkdfSha256(const SecretBytes &secret, QByteArrayView salt, QByteArrayView info,
                               int length);

} // namespace countersign::crypto
