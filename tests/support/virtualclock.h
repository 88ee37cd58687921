// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <atomic>

namespace countersign::support {

// A clock that stands still until a test moves it. Thread-safe.
class VirtualClock final : public Clock
{
public:
    /// 22 November 2026, 12:00 UTC, unless told otherwise.
    VirtualClock() = default;
    explicit VirtualClock(Instant now)
        : m_now(toMilliseconds(now))
    {}

    Instant now() const override { return fromMilliseconds(m_now.load()); }
    void set(Instant now) { m_now = toMilliseconds(now); }
    void advance(std::chrono::milliseconds by) { m_now += by.count(); }

private:
    std::atomic<qint64> m_now = 1'795'348'800'000;
};

} // namespace countersign::support
