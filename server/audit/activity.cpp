// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/activity.h"

#include "audit/leaf.h"
#include "database/connection.h"

#include <array>

namespace countersign::audit {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QLatin1StringView, Activities> Names{
    "customer_sign_ins"_L1, "staff_sign_ins"_L1,     "failed_sign_ins"_L1,
    "messages_sent"_L1,     "messages_delivered"_L1, "messages_failed"_L1};

qint64 quarterOf(Instant instant)
{
    return std::chrono::floor<std::chrono::duration<qint64, std::ratio<900>>>(
               instant.time_since_epoch())
        .count();
}

std::optional<Activity> activityOf(const QString &action, bool success)
{
    static const QHash<QString, Activity> known{
        {u"session.started"_s, Activity::CustomerSignIns},
        {u"staff.login.succeeded"_s, Activity::StaffSignIns},
        {u"otp.code.refused"_s, Activity::FailedSignIns},
        {u"staff.login.failed"_s, Activity::FailedSignIns},
        {u"staff.second_factor.failed"_s, Activity::FailedSignIns},
        {u"message.sent"_s, Activity::MessagesSent},
        {u"message.delivered"_s, Activity::MessagesDelivered},
        {u"message.failed"_s, Activity::MessagesFailed},
        {u"message.expired"_s, Activity::MessagesFailed},
    };
    if (action == "message.status.received"_L1) // a carrier's report, which says either
        return success ? Activity::MessagesDelivered : Activity::MessagesFailed;
    const auto found = known.constFind(action);
    return found == known.cend() ? std::nullopt : std::optional(*found);
}

} // namespace

QString activityName(Activity activity)
{
    return Names.at(static_cast<std::size_t>(activity));
}

std::optional<ActivityQuarter> countedAs(const Leaf &leaf)
{
    return activityOf(leaf.action, leaf.success).transform([&](Activity activity) {
        return ActivityQuarter{quarterOf(leaf.at), activity};
    });
}

Result<void> ActivityTally::write(database::Connection &transaction)
{
    for (const auto &[of, count] : m_counts.asKeyValueRange()) {
        const auto added = transaction.execute(
            u"INSERT INTO activity_counts (quarter, activity, count) VALUES (?, ?, ?) "
            u"ON CONFLICT (quarter, activity) DO UPDATE SET count = count + excluded.count"_s,
            {of.quarter, activityName(of.activity), count});
        if (!added)
            return failureOf(added);
    }
    m_counts.clear();
    return {};
}

Result<QList<ActivityCount>> activitySince(database::Connection &connection, Instant from)
{
    QList<ActivityCount> counts;
    const auto read = connection.each(
        u"SELECT quarter, activity, count FROM activity_counts WHERE quarter >= ?"_s,
        {quarterOf(from)}, [&](const database::Row &row) {
            const auto name = std::ranges::find(Names, row.text(1));
            if (name != Names.end()) // a later version may count more
                counts.append({{row.integer(0), static_cast<Activity>(name - Names.begin())},
                               row.integer(2)});
            return true;
        });
    if (!read)
        return failureOf(read);
    return counts;
}

} // namespace countersign::audit
