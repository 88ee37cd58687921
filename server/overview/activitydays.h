// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/activity.h"
#include "contract/overview.h"

namespace countersign::overview {

/// Days in a chart: today and those before.
inline constexpr int ChartDays = 14;

/// The instant at which the first day of the chart begins where clocks are `offset` ahead of UTC.
Instant chartBegin(Instant now, std::chrono::minutes offset);
/// Adds quarters of an hour up to days, for these kinds of things in this order. The offset holds for the whole chart,
/// so after a change to or from daylight saving time the days before it are an hour off.
contract::ActivityChart chartOf(const QList<audit::ActivityCount> &counts,
                                const QList<audit::Activity> &wanted, Instant now,
                                std::chrono::minutes offset);

} // namespace countersign::overview
