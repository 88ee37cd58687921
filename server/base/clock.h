// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace countersign {

/// An instant in UTC with millisecond resolution: the only instant type of the program.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

// Where the time comes from. Rules take an Instant; only services ask a Clock, so tests run on a virtual
// one (tests/support/virtualclock.h). Implementations are thread-safe and never fail.
class Clock
{
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
};

// The computer's clock.
class SystemClock final : public Clock
{
public:
    Instant now() const override;
};

/// RFC 3339 in UTC with milliseconds, "2026-11-22T00:14:10.000Z".
QString formatInstant(Instant instant);
/// Reads RFC 3339 with any offset; nothing if `text` is not a date and time with an offset.
std::optional<Instant> parseInstant(QStringView text);
/// Milliseconds since 1970, the form in which instants are stored.
qint64 toMilliseconds(Instant instant);
Instant fromMilliseconds(qint64 milliseconds);

} // namespace countersign
