// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secretbytes.h"

namespace countersign::crypto {

// Passwords at rest: bcrypt( base64( HMAC-SHA-384( pepper, NFC(password) ) ) ). The HMAC lets
// bcrypt, which reads 72 bytes, see the whole of any password, and its pepper makes a stolen table
// useless without the master key. Immutable, thread-safe, and slow on purpose (about 0.3 s at cost
// 12): run it on the hash pool, never on the I/O or GUI thread.
class PasswordHasher
{
public:
    static constexpr int StandardCost = 12;

    /// `pepper` is 32 bytes from the KeyRing. Costs below 10 are for tests (4 is the least bcrypt
    /// knows).
    explicit PasswordHasher(SecretBytes pepper, int cost = StandardCost);

    /// The hash to store, 60 ASCII characters ("$2a$12$…"). Internal if bcrypt fails.
    Result<QByteArray> hash(const QString &password) const;
    /// Whether `password` belongs to `hash`; false too for anything that is not a bcrypt hash of
    /// cost 4 to 16.
    bool verify(const QString &password, QByteArrayView hash) const;
    /// Whether `hash` was made at another cost, and so should be replaced at the next successful
    /// sign-in.
    bool needsRehash(QByteArrayView hash) const;

private:
    SecretBytes digest(const QString &password) const;
    SecretBytes m_pepper;
    int m_cost;
};

/// The known-answer test of bcrypt, for the self-test.
bool bcryptWorks();

} // namespace countersign::crypto
