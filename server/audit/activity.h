// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QMap>

#include <compare>

namespace countersign::database {
class Connection;
}

namespace countersign::audit {

struct Leaf;

// What the ledger counts of the events that it appends, so that nobody needs to read a trail of millions for a chart.
enum class Activity : quint8 {
    CustomerSignIns,
    StaffSignIns,
    FailedSignIns, // a wrong password or code, of whomever
    MessagesSent,  // handed to a carrier, or put where the demo shows them
    MessagesDelivered,
    MessagesFailed,
};
inline constexpr int Activities = 6;

/// As the table and the API have it: "customer_sign_ins".
QString activityName(Activity activity);

// One kind of thing within one quarter of an hour, the smallest step between time zones.
struct ActivityQuarter
{
    qint64 quarter = 0; // since 1970
    Activity activity = Activity::CustomerSignIns;

    friend auto operator<=>(const ActivityQuarter &, const ActivityQuarter &) = default;
};

/// What an event counts as; nothing if it is not counted.
std::optional<ActivityQuarter> countedAs(const Leaf &leaf);

// Counts that are not written down yet.
class ActivityTally
{
public:
    void add(const ActivityQuarter &quarter) { ++m_counts[quarter]; }
    /// Adds them to the table activity_counts and forgets them. Needs a write transaction's connection.
    Result<void> write(database::Connection &transaction);

private:
    QMap<ActivityQuarter, qint64> m_counts;
};

// So many within a quarter.
struct ActivityCount
{
    ActivityQuarter of;
    qint64 count = 0;
};
/// What was counted from the quarter that holds `from` on, in no order.
Result<QList<ActivityCount>> activitySince(database::Connection &connection, Instant from);

} // namespace countersign::audit
