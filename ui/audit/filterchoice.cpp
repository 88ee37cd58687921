// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/filterchoice.h"

#include <algorithm>
#include <array>

namespace countersign::ui::audit {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array periodNames{"any"_L1,  "hour"_L1,  "day"_L1,   "today"_L1,
                                 "week"_L1, "month"_L1, "custom"_L1}; // in the order of Period

} // namespace

client::AuditFilter filterAt(const FilterChoice &choice, const QDateTime &now)
{
    client::AuditFilter filter{.user = choice.user,
                               .subject = choice.subject,
                               .action = choice.action,
                               .resource = choice.resource,
                               .success = choice.success};
    switch (choice.period) {
    case Period::AnyTime:
        break;
    case Period::LastHour:
        filter.from = now.addSecs(-3600);
        break;
    case Period::LastDay:
        filter.from = now.addSecs(-24 * 3600);
        break;
    case Period::Today:
        filter.from = now.date().startOfDay();
        break;
    case Period::LastWeek:
        filter.from = now.date().addDays(-6).startOfDay();
        break;
    case Period::LastMonth:
        filter.from = now.date().addDays(-29).startOfDay();
        break;
    case Period::Custom:
        filter.from = choice.first.startOfDay();
        filter.to = choice.last.addDays(1).startOfDay();
        break;
    }
    return filter;
}

QJsonObject toJson(const FilterChoice &choice)
{
    QJsonObject json{{"user"_L1, choice.user},
                     {"subject"_L1, choice.subject},
                     {"action"_L1, choice.action},
                     {"resource"_L1, choice.resource},
                     {"period"_L1, periodNames.at(static_cast<std::size_t>(choice.period))}};
    if (choice.success)
        json.insert("success"_L1, *choice.success);
    if (choice.period == Period::Custom) {
        json.insert("first"_L1, choice.first.toString(Qt::ISODate));
        json.insert("last"_L1, choice.last.toString(Qt::ISODate));
    }
    return json;
}

std::optional<FilterChoice> choiceFrom(const QJsonObject &json)
{
    const QString period = json.value("period"_L1).toString();
    const auto name = std::ranges::find(periodNames, period);
    if (name == periodNames.end())
        return {};
    FilterChoice choice{.user = json.value("user"_L1).toString(),
                        .subject = json.value("subject"_L1).toString(),
                        .action = json.value("action"_L1).toString(),
                        .resource = json.value("resource"_L1).toString(),
                        .period = static_cast<Period>(name - periodNames.begin())};
    if (json.value("success"_L1).isBool())
        choice.success = json.value("success"_L1).toBool();
    if (choice.period == Period::Custom) {
        choice.first = QDate::fromString(json.value("first"_L1).toString(), Qt::ISODate);
        choice.last = QDate::fromString(json.value("last"_L1).toString(), Qt::ISODate);
        if (!choice.first.isValid() || !choice.last.isValid())
            return {};
    }
    return choice;
}

} // namespace countersign::ui::audit
