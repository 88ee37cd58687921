// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/error.h"

#include <QString>

// Brakes (feature A4): what stops attacks that no budget of one address sees. Pure rules over values, with the time
// handed in. Known devices are never braked by what strangers do.
namespace countersign::otp {

// When brakes trip. Defaults are the product's; settings may change them.
struct BrakeLimits
{
    // Wrong guesses in any hour: of one network; of everybody, before the alarm, during which a thirtieth of that is too
    // much for a network; and at customers' codes, before codes are checked on known devices only. A thousand guesses at six digits
    // an hour hit once in a thousand hours.
    int wrongPerNetwork = 30;
    int wrongForAlarm = 300;
    int wrongForStop = 1000;
    int percentWrongForAlarm = 40; // of at least …
    int checksForAlarm = 200;

    // Text messages to a range of ten thousand numbers in any hour: fewer codes used than this, of at least so many
    // sent, and the range is cut.
    int conversionFloor = 25; // percent
    int sendsForCut = 20;

    // In millionths of whatever the provider's bill is in. Nothing is counted while messages cost nothing.
    qint64 textCost = 0;
    qint64 costPerDay = 25'000'000;
};

inline constexpr std::chrono::hours GuessWindow{1};
inline constexpr std::chrono::hours RangeWindow{1};
inline constexpr std::chrono::hours RangeCut{24};
/// People take a moment to read and type a code: what was sent since does not count against a range, unless there is
/// three times as much as it takes.
inline constexpr std::chrono::minutes TypingTime{2};
/// How long a brake that acts no longer can be seen.
inline constexpr std::chrono::days BrakesShown{7};

enum class BrakeKind : quint8 { Guessing, NumberRange, Spend };

/// "guessing", "number_range", "spend": as it is stored and shown.
QString brakeName(BrakeKind kind);
std::optional<BrakeKind> brakeOf(QStringView name);

// Guesses in a window and in the one before it.
struct GuessTally
{
    Instant since = {};
    int checked = 0;
    int wrong = 0;
    int aimed = 0; // of the wrong ones, those at customers' codes
    int checkedBefore = 0;
    int wrongBefore = 0;
    int aimedBefore = 0;

    friend bool operator==(const GuessTally &, const GuessTally &) = default;
};

// What a guess was. Only one at a customer's code could have hit: those stop everybody at worst, so that nobody can close
// the sign-in with flows for made-up numbers, which cost them nothing.
enum class GuessKind : quint8 {
    Right,
    Stray, // nothing was compared: no such flow, or its guesses were used up
    Wrong, // for an address that nobody is known to have
    Aimed, // at a customer's code, and wrong
};

/// The tally in the window that `now` falls into.
GuessTally inPresent(const GuessTally &tally, Instant now);
/// As everybody's guesses are counted: strays are not.
GuessTally afterGuess(const GuessTally &everybody, GuessKind kind, Instant now);
/// As those of one network are: it is behind everything that is not right.
GuessTally afterGuessFrom(const GuessTally &network, GuessKind kind, Instant now);
/// Wrong guesses in the last hour: what this window has, and the part of the one before that is still within the hour.
int recentWrong(const GuessTally &tally, Instant now);
bool isAlarmed(const GuessTally &everybody, const BrakeLimits &limits, Instant now);
/// Why a stranger from this network may not guess now; nothing if they may.
std::optional<Error> guessRefusal(const GuessTally &network, const GuessTally &everybody,
                                  const BrakeLimits &limits, Instant now);

// Text messages to a range of numbers in the last hour.
struct RangeTally
{
    int sent = 0;
    int settled = 0; // of them, those that have had their typing time
    int verified = 0;
};

/// The numbers that share everything but the last four digits: "+12025550123" → "+1202555". Empty for an e-mail address.
QString numberRange(const QString &address);
bool isPumped(const RangeTally &tally, const BrakeLimits &limits);

/// The next midnight, UTC: until then a day's money must last.
Instant endOfDay(Instant now);

} // namespace countersign::otp
