// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "otp/brake.h"

#include <algorithm>
#include <array>

namespace countersign::otp {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

// In the order of the enumerators.
constexpr std::array Names = {"guessing"_L1, "number_range"_L1, "spend"_L1};

/// What is still within the hour of a number that the window before had.
int remainderOf(int before, milliseconds elapsed)
{
    const milliseconds window = GuessWindow;
    return static_cast<int>(before * (window - elapsed).count() / window.count());
}

int recent(int current, int before, const GuessTally &tally, Instant now)
{
    return current + remainderOf(before, std::chrono::floor<milliseconds>(now - tally.since));
}

int recentAimed(const GuessTally &tally, Instant now)
{
    const GuessTally current = inPresent(tally, now);
    return recent(current.aimed, current.aimedBefore, current, now);
}

/// How long until `count` of a tally is below `limit`, if nobody guesses any more.
std::chrono::seconds waitBelow(int limit, const GuessTally &tally, Instant now,
                               int (*count)(const GuessTally &, Instant))
{
    // The number only falls meanwhile; within two windows it is nought.
    const Instant start = std::chrono::floor<std::chrono::seconds>(now);
    std::chrono::seconds low(0);
    std::chrono::seconds high = 2 * GuessWindow;
    while (high - low > std::chrono::seconds(1)) {
        const std::chrono::seconds middle = (low + high) / 2;
        (count(tally, start + middle) < limit ? high : low) = middle;
    }
    return high;
}

} // namespace

QString brakeName(BrakeKind kind)
{
    return Names.at(static_cast<std::size_t>(kind));
}

std::optional<BrakeKind> brakeOf(QStringView name)
{
    const auto found
        = std::ranges::find_if(Names, [&](QLatin1StringView known) { return known == name; });
    if (found == Names.end())
        return std::nullopt;
    return static_cast<BrakeKind>(found - Names.begin());
}

GuessTally inPresent(const GuessTally &tally, Instant now)
{
    if (now >= tally.since && now < tally.since + GuessWindow)
        return tally;
    // A clock that went back starts anew: counts from a wrong future would brake for ever.
    const bool justOver = now >= tally.since && now < tally.since + 2 * GuessWindow;
    if (!justOver)
        return {.since = now};
    return {.since = tally.since + GuessWindow,
            .checkedBefore = tally.checked,
            .wrongBefore = tally.wrong,
            .aimedBefore = tally.aimed};
}

GuessTally afterGuess(const GuessTally &everybody, GuessKind kind, Instant now)
{
    GuessTally after = inPresent(everybody, now);
    after.checked += kind == GuessKind::Stray ? 0 : 1;
    after.wrong += kind == GuessKind::Wrong || kind == GuessKind::Aimed ? 1 : 0;
    after.aimed += kind == GuessKind::Aimed ? 1 : 0;
    return after;
}

GuessTally afterGuessFrom(const GuessTally &network, GuessKind kind, Instant now)
{
    return afterGuess(network, kind == GuessKind::Right ? kind : GuessKind::Wrong, now);
}

int recentWrong(const GuessTally &tally, Instant now)
{
    const GuessTally current = inPresent(tally, now);
    return recent(current.wrong, current.wrongBefore, current, now);
}

bool isAlarmed(const GuessTally &everybody, const BrakeLimits &limits, Instant now)
{
    const int wrong = recentWrong(everybody, now);
    if (wrong >= limits.wrongForAlarm)
        return true;
    const GuessTally current = inPresent(everybody, now);
    const int checked = recent(current.checked, current.checkedBefore, current, now);
    return checked >= limits.checksForAlarm && wrong * 100 > checked * limits.percentWrongForAlarm;
}

std::optional<Error> guessRefusal(const GuessTally &network, const GuessTally &everybody,
                                  const BrakeLimits &limits, Instant now)
{
    if (recentAimed(everybody, now) >= limits.wrongForStop)
        return Error{ErrorCode::SignInGuarded,
                     u"Somebody is trying out codes, so for a while codes work only on devices on "
                     u"which you have signed in before. Try again later, or call us."_s,
                     {},
                     waitBelow(limits.wrongForStop, everybody, now, recentAimed)};
    const int allowed = isAlarmed(everybody, limits, now) ? std::max(1, limits.wrongPerNetwork / 30)
                                                          : limits.wrongPerNetwork;
    if (recentWrong(network, now) < allowed)
        return std::nullopt;
    return Error{ErrorCode::TooManyGuesses,
                 u"Too many wrong codes came from your network. Wait before you try again."_s,
                 {},
                 waitBelow(allowed, network, now, recentWrong)};
}

QString numberRange(const QString &address)
{
    return address.startsWith(u'+') ? address.chopped(4) : QString();
}

bool isPumped(const RangeTally &tally, const BrakeLimits &limits)
{
    const int judged = tally.sent >= 3 * limits.sendsForCut ? tally.sent : tally.settled;
    return judged >= limits.sendsForCut && tally.verified * 100 < judged * limits.conversionFloor;
}

Instant endOfDay(Instant now)
{
    return std::chrono::floor<std::chrono::days>(now) + std::chrono::days(1);
}

} // namespace countersign::otp
