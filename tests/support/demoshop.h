// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDate>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace countersign::support {

// The invented furniture shop behind LoftStandIn: customers, orders, products and stores of resources/demo, and LOFT's
// 18 functions over them. Dates in the data are days before or after `today`, so that the shop never looks deserted.
// Not thread-safe.
class DemoShop
{
public:
    struct Answer
    {
        int status = 200;
        QJsonObject body; // {"result": {...}} or {"error": "..."}
    };

    /// Fails with Internal if the data is not part of the program or broken.
    static Result<DemoShop> open(QDate today);

    Answer call(const QString &function, const QJsonObject &parameters);
    const QJsonArray &customers() const { return m_customers; }
    const QJsonArray &orders() const { return m_orders; }

private:
    // One function of LOFT: its result, or nothing for "no such record".
    using Found = std::optional<QJsonObject>;
    using Method = Found (DemoShop::*)(const QJsonObject &);
    static const QHash<QString, Method> &methods();

    Found customerByPhone(const QJsonObject &parameters);
    Found customerByEmail(const QJsonObject &parameters);
    Found ordersByCustomer(const QJsonObject &parameters);
    Found orderDetails(const QJsonObject &parameters);
    Found orderStatus(const QJsonObject &parameters);
    Found trackDelivery(const QJsonObject &parameters);
    Found customerJourney(const QJsonObject &parameters);
    Found loyaltyStatus(const QJsonObject &parameters);
    Found productSearch(const QJsonObject &parameters);
    Found productDetails(const QJsonObject &parameters);
    Found recommendations(const QJsonObject &parameters);
    Found storeLocations(const QJsonObject &parameters);
    Found supportCallback(const QJsonObject &parameters);
    Found contactPreferences(const QJsonObject &parameters);
    Found customerAnalytics(const QJsonObject &parameters);
    Found customerPatterns(const QJsonObject &parameters);
    Found businessMetrics(const QJsonObject &parameters);
    Found searchCustomers(const QJsonObject &parameters);

    QJsonObject customerRecord(const QJsonObject &customer) const;
    QJsonObject orderSummary(const QJsonObject &order) const;
    QJsonArray ordersOf(const QString &customerId) const; // newest first
    QJsonArray recentOrders(const QJsonObject &parameters) const;
    QString dateIn(int days) const { return m_today.addDays(days).toString(Qt::ISODate); }

    QDate m_today;
    QJsonArray m_customers;
    QJsonArray m_orders;
    QJsonArray m_products;
    QJsonArray m_stores;
    int m_callbacks = 0;
};

} // namespace countersign::support
