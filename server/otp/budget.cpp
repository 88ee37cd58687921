// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "otp/budget.h"

#include <algorithm>

namespace countersign::otp {

using namespace std::chrono_literals;

namespace {

qsizetype countSince(const QList<Instant> &instants, Instant since)
{
    return std::count_if(instants.cbegin(), instants.cend(),
                         [since](Instant at) { return at > since; });
}

void forgetBefore(QList<Instant> &instants, Instant since)
{
    instants.removeIf([since](Instant at) { return at <= since; });
}

/// When the window that `count` of `instants` fill is open again: the moment the oldest of them leaves it.
Instant windowOpens(const QList<Instant> &instants, int count, std::chrono::hours window)
{
    return instants.at(instants.size() - count) + window;
}

std::chrono::seconds coolDownAfter(qsizetype sendsInLastHour, const Limits &limits)
{
    if (limits.coolDowns.isEmpty() || sendsInLastHour == 0)
        return 0s;
    return limits.coolDowns.at(std::min(sendsInLastHour, limits.coolDowns.size()) - 1);
}

/// The first instant at which another code may be sent; the past if it may be now.
Instant nextSendAt(const Budget &budget, const Limits &limits, Instant now)
{
    if (budget.sends.isEmpty())
        return now;
    // A code from the future was sent before the clock was set back. How long ago nobody knows: it counts for the caps,
    // but its cool-down would keep an honest customer out for as long as the clock went back.
    Instant next = now;
    if (budget.sends.last() <= now)
        next = budget.sends.last() + coolDownAfter(countSince(budget.sends, now - 1h), limits);
    if (countSince(budget.sends, now - 1h) >= limits.sendsPerHour)
        next = std::max(next, windowOpens(budget.sends, limits.sendsPerHour, 1h));
    if (countSince(budget.sends, now - 24h) >= limits.sendsPerDay)
        next = std::max(next, windowOpens(budget.sends, limits.sendsPerDay, 24h));
    return next;
}

} // namespace

std::optional<std::chrono::seconds> waitBeforeSend(const Budget &budget, const Limits &limits,
                                                   Instant now)
{
    const Instant next = nextSendAt(budget, limits, now);
    if (next <= now)
        return std::nullopt;
    return std::chrono::ceil<std::chrono::seconds>(next - now);
}

std::chrono::seconds waitAfterSend(const Budget &budget, const Limits &limits, Instant now)
{
    return waitBeforeSend(afterSend(budget, now), limits, now).value_or(0s);
}

bool mayGuess(const Budget &budget, const Limits &limits, Instant now)
{
    return !budget.disabledAt && countSince(budget.wrongs, now - 24h) < limits.wrongPerDay;
}

Budget afterSend(Budget budget, Instant now)
{
    forgetBefore(budget.sends, now - 24h);
    budget.sends.append(now);
    return budget;
}

Budget afterWrongGuess(Budget budget, const Limits &limits, Instant now)
{
    forgetBefore(budget.wrongs, now - 24h);
    budget.wrongs.append(now);
    ++budget.consecutiveWrong;
    if (budget.consecutiveWrong >= limits.consecutiveWrong && !budget.disabledAt)
        budget.disabledAt = now;
    return budget;
}

Budget afterRightGuess(Budget budget)
{
    budget.consecutiveWrong = 0;
    return budget;
}

Budget afterEnabling(Budget budget)
{
    return Budget{.sends = std::move(budget.sends)};
}

} // namespace countersign::otp
