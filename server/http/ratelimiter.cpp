// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/ratelimiter.h"

#include <QHostAddress>

#include <algorithm>
#include <vector>

namespace countersign::http {

using std::chrono::ceil;
using std::chrono::seconds;

RateLimiter::RateLimiter(const Clock &clock, qsizetype maximumBuckets)
    : m_clock(clock)
    , m_maximumBuckets(maximumBuckets)
{}

RateVerdict RateLimiter::draw(const QByteArray &key, const Rate &rate)
{
    const Nanoseconds now = m_clock.now().time_since_epoch();
    const Nanoseconds window = rate.window;
    const Nanoseconds perCall = window / std::max<qint64>(rate.calls, 1);

    auto bucket = m_buckets.find(key);
    if (bucket == m_buckets.end()) {
        makeRoom(now);
        bucket = m_buckets.insert(key, now);
    }
    // Never fuller than full, and never emptier than empty when the clock was set back.
    const Nanoseconds full = std::clamp(*bucket, now, now + window);
    const Nanoseconds after = full + perCall;
    if (rate.calls <= 0 || after - now > window) {
        *bucket = full;
        return {false, 0, ceil<seconds>(full - now),
                std::max(ceil<seconds>(after - now - window), seconds(1))};
    }
    *bucket = after;
    return {true, (window - (after - now)) / perCall, ceil<seconds>(after - now), seconds(0)};
}

void RateLimiter::giveBack(const QByteArray &key, const Rate &rate)
{
    // A bucket that had to make room meanwhile is full again anyway.
    if (const auto bucket = m_buckets.find(key); bucket != m_buckets.end())
        *bucket -= Nanoseconds(rate.window) / std::max<qint64>(rate.calls, 1);
}

void RateLimiter::makeRoom(Nanoseconds now)
{
    if (m_buckets.size() < m_maximumBuckets)
        return;
    m_buckets.removeIf([now](auto bucket) { return bucket.value() <= now; });
    if (m_buckets.size() < m_maximumBuckets)
        return;
    std::vector<Nanoseconds> times(m_buckets.cbegin(), m_buckets.cend());
    const auto tenth = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 10);
    std::ranges::nth_element(times, tenth);
    m_buckets.removeIf([limit = *tenth](auto bucket) { return bucket.value() <= limit; });
}

QByteArray rateLimitAddress(const QString &address)
{
    const QHostAddress parsed(address);
    if (parsed.protocol() != QAbstractSocket::IPv6Protocol)
        return address.toUtf8();
    const Q_IPV6ADDR bytes = parsed.toIPv6Address();
    return QByteArray(reinterpret_cast<const char *>(bytes.c), 8).toHex() + "/64";
}

QByteArray rateLimitFields(QByteArrayView policy, const Rate &rate, const RateVerdict &verdict)
{
    const QByteArray name = '"' + policy.toByteArray() + '"';
    return "RateLimit-Policy: " + name + ";q=" + QByteArray::number(rate.calls)
           + ";w=" + QByteArray::number(static_cast<qint64>(rate.window.count()))
           + "\r\nRateLimit: " + name + ";r=" + QByteArray::number(verdict.remaining)
           + ";t=" + QByteArray::number(static_cast<qint64>(verdict.refill.count())) + "\r\n";
}

} // namespace countersign::http
