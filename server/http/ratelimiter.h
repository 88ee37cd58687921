// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "contract/contract.h"

#include <QByteArray>
#include <QHash>

#include <chrono>

namespace countersign::http {

// So many calls per window, spread evenly: a token bucket that holds `calls` and fills up once per
// window.
struct Rate
{
    qint64 calls = 100;
    std::chrono::seconds window{900};
};

// Feature B10. `console` is for the socket that only this user's own console can open.
struct RateLimits
{
    Rate api{100, std::chrono::minutes(15)};
    Rate auth{5, std::chrono::minutes(15)};
    Rate sensitive{10, std::chrono::hours(1)};
    Rate console{6000, std::chrono::minutes(15)};
};

// What a bucket says to a call, with the numbers of its RateLimit header.
struct RateVerdict
{
    bool allowed = true;
    qint64 remaining = 0;               // calls left right now
    std::chrono::seconds refill{0};     // until the bucket is full again
    std::chrono::seconds retryAfter{0}; // until the next call is allowed, if this one is not
};

// Token buckets, each held as one number (the generic cell rate algorithm), so a bucket costs a
// hash entry. Memory is bounded: at `maximumBuckets`, full buckets go first and then those nearest
// to full. Used from one thread.
class RateLimiter
{
public:
    explicit RateLimiter(const Clock &clock, qsizetype maximumBuckets = 100'000);

    /// Draws one call from the bucket `key`.
    RateVerdict draw(const QByteArray &key, const Rate &rate);
    /// Takes back one call that was drawn.
    void giveBack(const QByteArray &key, const Rate &rate);
    qsizetype buckets() const { return m_buckets.size(); }

private:
    using Nanoseconds = std::chrono::nanoseconds;
    void makeRoom(Nanoseconds now);

    const Clock &m_clock;
    const qsizetype m_maximumBuckets;
    QHash<QByteArray, Nanoseconds> m_buckets; // when each will be full again
};

/// The part of a client's address that a bucket belongs to: all of an IPv4 address, the /64 network
/// of an IPv6 one, since a client usually has a whole network to itself.
QByteArray rateLimitAddress(const QString &address);

/// `RateLimit-Policy` and `RateLimit` field lines (draft-ietf-httpapi-ratelimit-headers-10).
QByteArray rateLimitFields(QByteArrayView policy, const Rate &rate, const RateVerdict &verdict);

} // namespace countersign::http
