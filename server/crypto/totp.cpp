// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/totp.h"

#include "crypto/digest.h"

#include <QtEndian>

#include <algorithm>

namespace countersign::crypto {

Totp::Totp(SecretBytes secret, int digits)
    : m_secret(std::move(secret))
    , m_digits(std::clamp(digits, 6, 8))
{
    Q_ASSERT(m_secret.size() >= 16);
}

QByteArray Totp::code(Instant instant) const
{
    return hotp(m_secret, static_cast<quint64>(stepOf(instant)), m_digits);
}

std::optional<qint64> Totp::verify(QByteArrayView code, Instant now,
                                   std::optional<qint64> lastAcceptedStep) const
{
    std::optional<qint64> accepted;
    const qint64 current = stepOf(now);
    // All three are compared, found or not: the time tells nothing about which one it was.
    for (qint64 step = current - 1; step <= current + 1; ++step) {
        const bool same
            = constantTimeEquals(hotp(m_secret, static_cast<quint64>(step), m_digits), code);
        if (same && (!lastAcceptedStep || step > *lastAcceptedStep))
            accepted = step;
    }
    return accepted;
}

qint64 Totp::stepOf(Instant instant)
{
    return std::chrono::floor<std::chrono::seconds>(instant).time_since_epoch().count() / 30;
}

QByteArray Totp::hotp(const SecretBytes &secret, quint64 counter, int digits)
{
    QByteArray message(8, Qt::Uninitialized);
    qToBigEndian(counter, message.data());
    const QByteArray mac = hmacSha1(secret, message);
    const int offset = mac.back() & 0x0f;
    const quint32 truncated = qFromBigEndian<quint32>(mac.constData() + offset) & 0x7fffffffU;
    quint32 modulus = 1;
    for (int i = 0; i < digits; ++i)
        modulus *= 10;
    return QByteArray::number(truncated % modulus).rightJustified(digits, '0');
}

} // namespace countersign::crypto
