// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/outboxmessage.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace countersign::outbox {

namespace {

// In the order of the enumerators.
constexpr std::array stateNames = {"queued"_L1, "sending"_L1,  "sent"_L1, "delivered"_L1,
                                   "failed"_L1, "withheld"_L1, "local"_L1};
constexpr std::array fallbackNames = {"none"_L1, "wanted"_L1, "queued"_L1, "impossible"_L1};

template<typename Enum, std::size_t Size>
std::optional<Enum> valueOf(const std::array<QLatin1StringView, Size> &names, QStringView name)
{
    const auto found
        = std::ranges::find_if(names, [&](QLatin1StringView known) { return known == name; });
    if (found == names.end())
        return std::nullopt;
    return static_cast<Enum>(found - names.begin());
}

} // namespace

QString stateName(State state)
{
    return stateNames.at(static_cast<std::size_t>(state));
}

std::optional<State> stateOf(QStringView name)
{
    return valueOf<State>(stateNames, name);
}

QString fallbackName(Fallback fallback)
{
    return fallbackNames.at(static_cast<std::size_t>(fallback));
}

std::optional<Fallback> fallbackOf(QStringView name)
{
    return valueOf<Fallback>(fallbackNames, name);
}

std::chrono::milliseconds pauseAfter(int attempt, const DeliveryPolicy &policy,
                                     RandomSource &random)
{
    const int doublings = std::clamp(attempt - 1, 0, 20);
    const auto pause = std::min(policy.firstPause * (1 << doublings), policy.longestPause);
    // Jitter, so that what failed together does not come back together.
    const auto spread = static_cast<quint32>(std::max<qint64>(1, pause.count() / 2));
    return pause - pause / 4 + std::chrono::milliseconds(random.below(spread));
}

} // namespace countersign::outbox
