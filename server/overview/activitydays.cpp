// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/activitydays.h"

#include <QDate>

namespace countersign::overview {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Instant chartBegin(Instant now, std::chrono::minutes offset)
{
    const auto today = std::chrono::floor<std::chrono::days>(now + offset);
    return today - std::chrono::days(ChartDays - 1) - offset;
}

contract::ActivityChart chartOf(const QList<audit::ActivityCount> &counts,
                                const QList<audit::Activity> &wanted, Instant now,
                                std::chrono::minutes offset)
{
    const Instant begin = chartBegin(now, offset);
    contract::ActivityChart chart;
    const QDate first
        = QDate(1970, 1, 1)
              .addDays(std::chrono::floor<std::chrono::days>((begin + offset).time_since_epoch())
                           .count());
    for (int day = 0; day < ChartDays; ++day)
        chart.days.append(first.addDays(day).toString(Qt::ISODate));
    for (const audit::Activity activity : wanted) {
        contract::ActivitySeries series{audit::activityName(activity), QList<qint64>(ChartDays, 0)};
        for (const audit::ActivityCount &counted : counts) {
            const Instant at = Instant(counted.of.quarter * 15min);
            const auto day = std::chrono::floor<std::chrono::days>(at - begin).count();
            // A clock that was set back has left counts in the future.
            if (counted.of.activity == activity && day >= 0 && day < ChartDays)
                series.counts[day] += counted.count;
        }
        chart.series.append(std::move(series));
    }
    return chart;
}

} // namespace countersign::overview
