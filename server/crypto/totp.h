// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/secretbytes.h"

#include <QByteArray>

#include <optional>

namespace countersign::crypto {

// Time-based one-time codes (RFC 6238 over RFC 4226, HMAC-SHA-1, steps of 30 s), as authenticator
// apps make them. Immutable, thread-safe. The last accepted step is the caller's to keep: no code
// counts twice.
class Totp
{
public:
    /// `secret` has at least 16 bytes (RFC 4226 section 4, R6; ours have 20). `digits` is 6 to 8.
    explicit Totp(SecretBytes secret, int digits = 6);

    QByteArray code(Instant instant) const;
    /// The step that `code` belongs to: now, one before or one after, and later than
    /// `lastAcceptedStep`; else nothing.
    std::optional<qint64> verify(QByteArrayView code, Instant now,
                                 std::optional<qint64> lastAcceptedStep) const;

    static qint64 stepOf(Instant instant);
    /// RFC 4226 section 5.3
    static QByteArray hotp(const SecretBytes &secret, quint64 counter, int digits);

private:
    SecretBytes m_secret;
    int m_digits;
};

} // namespace countersign::crypto
