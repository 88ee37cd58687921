// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The figures of the demo shop: what managers and admins ask for.
#include "support/demoshop.h"

#include <QMap>
#include <QSet>

namespace countersign::support {

using namespace Qt::StringLiterals;

namespace {

QJsonObject counted(const QMap<QString, qint64> &counts)
{
    QJsonObject object;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

bool counts(const QJsonValue &order)
{
    const QString status = order["status"_L1].toString();
    return status != "cancelled"_L1 && status != "returned"_L1;
}

} // namespace

QJsonArray DemoShop::recentOrders(const QJsonObject &parameters) const
{
    const int days = parameters.value("days"_L1).toInt(90);
    QJsonArray recent;
    for (const QJsonValue &order : m_orders) {
        if (order["placed_days_ago"_L1].toInt() <= days)
            recent.append(order);
    }
    return recent;
}

DemoShop::Found DemoShop::customerAnalytics(const QJsonObject &parameters)
{
    QMap<QString, qint64> tiers;
    QSet<QString> buyers;
    int active = 0;
    int vip = 0;
    for (const QJsonValue &customer : std::as_const(m_customers)) {
        ++tiers[customer["loyalty"_L1]["tier"_L1].toString()];
        active += customer["status"_L1].toString() == "active"_L1;
        vip += customer["vip"_L1].toBool();
    }
    const QJsonArray recent = recentOrders(parameters);
    for (const QJsonValue &order : recent)
        buyers.insert(order["customer_id"_L1].toString());
    return QJsonObject{{"customers"_L1, m_customers.size()},
                       {"active"_L1, active},
                       {"vip"_L1, vip},
                       {"by_tier"_L1, counted(tiers)},
                       {"buyers"_L1, buyers.size()}};
}

DemoShop::Found DemoShop::customerPatterns(const QJsonObject &parameters)
{
    QMap<QString, qint64> pairs;
    QMap<QString, qint64> weekdays;
    const QJsonArray recent = recentOrders(parameters);
    for (const QJsonValue &order : recent) {
        const QDate day = m_today.addDays(-order["placed_days_ago"_L1].toInt());
        ++weekdays[QString::number(day.dayOfWeek())];
        const QJsonArray items = order["items"_L1].toArray();
        for (qsizetype i = 0; i < items.size(); ++i) {
            for (qsizetype k = i + 1; k < items.size(); ++k)
                ++pairs[items.at(i)["name"_L1].toString() + " + "_L1
                        + items.at(k)["name"_L1].toString()];
        }
    }
    return QJsonObject{{"bought_together"_L1, counted(pairs)},
                       {"by_weekday"_L1, counted(weekdays)}};
}

DemoShop::Found DemoShop::businessMetrics(const QJsonObject &parameters)
{
    QMap<QString, qint64> revenue;
    qint64 total = 0;
    int orders = 0;
    int returned = 0;
    const QJsonArray recent = recentOrders(parameters);
    for (const QJsonValue &order : recent) {
        returned += order["status"_L1].toString() == "returned"_L1;
        if (!counts(order))
            continue;
        ++orders;
        total += order["total_cents"_L1].toInteger();
        revenue[order["store_id"_L1].toString()] += order["total_cents"_L1].toInteger();
    }
    return QJsonObject{{"orders"_L1, orders},
                       {"returned"_L1, returned},
                       {"revenue_cents"_L1, total},
                       {"currency"_L1, "USD"_L1},
                       {"revenue_by_store_cents"_L1, counted(revenue)}};
}

DemoShop::Found DemoShop::searchCustomers(const QJsonObject &parameters)
{
    const QString query = parameters.value("query"_L1).toString();
    const int most = parameters.value("limit"_L1).toInt(10);
    QJsonArray matches;
    for (const QJsonValue &customer : std::as_const(m_customers)) {
        const QString text = customer["name"_L1].toString() + u' ' + customer["city"_L1].toString();
        if (matches.size() < most && text.contains(query, Qt::CaseInsensitive))
            matches.append(customerRecord(customer.toObject()));
    }
    return QJsonObject{{"customers"_L1, matches}};
}

} // namespace countersign::support
