// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QList>

#include <optional>

// Guess and send budgets (feature A4): pure rules over a value, with the time handed in. Where they differ from
// common practice: budgets belong to the address that the code goes to, not to a flow, so asking for a new code, a
// new flow or coming from another network never brings new guesses.
namespace countersign::otp {

// The limits of one phone number or e-mail address. Defaults are the product's; a setting may change them.
struct Limits
{
    std::chrono::seconds codeLife{300};
    int wrongPerCode = 3;
    int wrongPerDay = 10;       // in any 24 hours, over all flows
    int consecutiveWrong = 100; // NIST SP 800-63B section 3.2.2: then the authenticator is disabled
    QList<std::chrono::seconds> coolDowns
        = {std::chrono::seconds(60), std::chrono::seconds(120), std::chrono::seconds(300)};
    int sendsPerHour = 5;
    int sendsPerDay = 10;
};

// How long wrong guesses in a row are remembered after the last thing that happened with the address. Nothing personal
// is kept for ever (GDPR Art. 5(1)(e)), and whoever waits this long between guesses gains nothing: the day's own limit
// would have let them make nine times as many. What is disabled stays until staff enable it or the customer is erased.
inline constexpr std::chrono::days WrongGuessesKept{90};

// What has been used up so far. Instants are in ascending order.
struct Budget
{
    QList<Instant> sends = {};  // of the last 24 hours
    QList<Instant> wrongs = {}; // of the last 24 hours
    int consecutiveWrong = 0;   // since the last right code, however long ago
    std::optional<Instant> disabledAt = {};

    friend bool operator==(const Budget &, const Budget &) = default;
};

/// Whether a code may be sent now: nothing if so, else how long to wait (at least one second).
std::optional<std::chrono::seconds> waitBeforeSend(const Budget &budget, const Limits &limits,
                                                   Instant now);

/// How long to wait after the send that is being made now, for the reply's `resendAfter`.
std::chrono::seconds waitAfterSend(const Budget &budget, const Limits &limits, Instant now);

/// Whether a guess may be compared at all.
bool mayGuess(const Budget &budget, const Limits &limits, Instant now);

Budget afterSend(Budget budget, Instant now);
/// Counts a wrong guess; the one that reaches `limits.consecutiveWrong` disables the address.
Budget afterWrongGuess(Budget budget, const Limits &limits, Instant now);
/// A right code clears the consecutive count. The guesses of the day stay counted, or an attacker who can sign in
/// to an address of their own between guesses would never run out.
Budget afterRightGuess(Budget budget);
/// Staff let the address receive codes again: its guesses are forgotten, its sends are not.
Budget afterEnabling(Budget budget);

} // namespace countersign::otp
