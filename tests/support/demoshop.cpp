// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/demoshop.h"

#include "base/emailaddress.h"
#include "base/phonenumber.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <vector>

namespace countersign::support {

using namespace Qt::StringLiterals;

namespace {

Result<QJsonArray> dataFile(QLatin1StringView name)
{
    QFile file(u":/demo/%1.json"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Internal, u"The demo data %1 is missing."_s.arg(name));
    QJsonArray rows = QJsonDocument::fromJson(file.readAll()).array();
    if (rows.isEmpty())
        return failure(ErrorCode::Internal, u"The demo data %1 cannot be read."_s.arg(name));
    return rows;
}

QJsonObject find(const QJsonArray &rows, QLatin1StringView member, const QString &value)
{
    for (const QJsonValue &row : rows) {
        if (row[member].toString() == value)
            return row.toObject();
    }
    return {};
}

QString statusText(const QString &status)
{
    static const QHash<QString, QString> texts = {{u"processing"_s, u"Being prepared"_s},
                                                  {u"shipped"_s, u"On its way"_s},
                                                  {u"out_for_delivery"_s, u"Out for delivery"_s},
                                                  {u"delivered"_s, u"Delivered"_s},
                                                  {u"cancelled"_s, u"Cancelled"_s},
                                                  {u"returned"_s, u"Returned"_s}};
    return texts.value(status);
}

QJsonArray take(const QJsonArray &rows, const QJsonObject &parameters, int byDefault)
{
    const int most = parameters.value("limit"_L1).toInt(byDefault);
    QJsonArray taken;
    for (qsizetype i = 0; i < std::min<qsizetype>(most, rows.size()); ++i)
        taken.append(rows.at(i));
    return taken;
}

} // namespace

Result<DemoShop> DemoShop::open(QDate today)
{
    DemoShop shop;
    shop.m_today = today;
    for (const auto &[name, rows] : {std::pair{"customers"_L1, &shop.m_customers},
                                     {"orders"_L1, &shop.m_orders},
                                     {"products"_L1, &shop.m_products},
                                     {"stores"_L1, &shop.m_stores}}) {
        Result<QJsonArray> read = dataFile(name);
        if (!read)
            return failureOf(read);
        *rows = *read;
    }
    return shop;
}

const QHash<QString, DemoShop::Method> &DemoShop::methods()
{
    static const QHash<QString, Method> methods = {
        {u"get_customer_by_phone"_s, &DemoShop::customerByPhone},
        {u"get_customer_by_email"_s, &DemoShop::customerByEmail},
        {u"get_orders_by_customer"_s, &DemoShop::ordersByCustomer},
        {u"get_order_details"_s, &DemoShop::orderDetails},
        {u"get_order_status"_s, &DemoShop::orderStatus},
        {u"track_delivery"_s, &DemoShop::trackDelivery},
        {u"get_customer_journey"_s, &DemoShop::customerJourney},
        {u"get_loyalty_status"_s, &DemoShop::loyaltyStatus},
        {u"product_search"_s, &DemoShop::productSearch},
        {u"get_product_details"_s, &DemoShop::productDetails},
        {u"get_product_recommendations"_s, &DemoShop::recommendations},
        {u"get_store_locations"_s, &DemoShop::storeLocations},
        {u"request_support_callback"_s, &DemoShop::supportCallback},
        {u"update_contact_preferences"_s, &DemoShop::contactPreferences},
        {u"get_customer_analytics"_s, &DemoShop::customerAnalytics},
        {u"analyze_customer_patterns"_s, &DemoShop::customerPatterns},
        {u"get_business_metrics"_s, &DemoShop::businessMetrics},
        {u"search_customers"_s, &DemoShop::searchCustomers},
    };
    return methods;
}

DemoShop::Answer DemoShop::call(const QString &function, const QJsonObject &parameters)
{
    const Method method = methods().value(function);
    const Found result = method ? (this->*method)(parameters) : std::nullopt;
    if (!result)
        return {404, {{"error"_L1, "not found"_L1}}};
    return {200, {{"result"_L1, *result}}};
}

// --- Customers ----------------------------------------------------------------------------------------

QJsonObject DemoShop::customerRecord(const QJsonObject &customer) const
{
    QJsonObject record = customer;
    record.remove("customer_since_days_ago"_L1);
    record.insert("customer_since"_L1,
                  dateIn(-customer.value("customer_since_days_ago"_L1).toInt()));
    return record;
}

DemoShop::Found DemoShop::customerByPhone(const QJsonObject &parameters)
{
    const Result<PhoneNumber> phone = PhoneNumber::parse(parameters.value("phone"_L1).toString());
    const QJsonObject customer
        = phone ? find(m_customers, "phone"_L1, phone->e164()) : QJsonObject();
    return customer.isEmpty() ? Found() : customerRecord(customer);
}

DemoShop::Found DemoShop::customerByEmail(const QJsonObject &parameters)
{
    const Result<EmailAddress> email = EmailAddress::parse(parameters.value("email"_L1).toString());
    const QJsonObject customer
        = email ? find(m_customers, "email"_L1, email->canonical()) : QJsonObject();
    return customer.isEmpty() ? Found() : customerRecord(customer);
}

DemoShop::Found DemoShop::customerJourney(const QJsonObject &parameters)
{
    const QString id = parameters.value("customer_id"_L1).toString();
    const QJsonObject customer = find(m_customers, "customer_id"_L1, id);
    if (customer.isEmpty())
        return std::nullopt;
    QJsonArray steps;
    const QJsonArray orders = ordersOf(id);
    for (const QJsonValue &order : orders) {
        steps.append(QJsonObject{{"on"_L1, dateIn(-order["placed_days_ago"_L1].toInt())},
                                 {"kind"_L1, "order"_L1},
                                 {"order_id"_L1, order["order_id"_L1]}});
    }
    steps.append(
        QJsonObject{{"on"_L1, dateIn(-customer.value("customer_since_days_ago"_L1).toInt())},
                    {"kind"_L1, "joined"_L1}});
    return QJsonObject{{"customer_id"_L1, id}, {"steps"_L1, steps}};
}

DemoShop::Found DemoShop::loyaltyStatus(const QJsonObject &parameters)
{
    const QString id = parameters.value("customer_id"_L1).toString();
    const QJsonObject customer = find(m_customers, "customer_id"_L1, id);
    if (customer.isEmpty())
        return std::nullopt;
    QJsonObject status = customer.value("loyalty"_L1).toObject();
    const int points = status.value("points"_L1).toInt();
    for (const auto &[tier, needed] :
         {std::pair{"silver"_L1, 400}, {"gold"_L1, 1500}, {"platinum"_L1, 4000}}) {
        if (points < needed) {
            status.insert("next_tier"_L1, tier);
            status.insert("points_to_next"_L1, needed - points);
            break;
        }
    }
    status.insert("customer_id"_L1, id);
    return status;
}

// --- Orders -------------------------------------------------------------------------------------------

QJsonArray DemoShop::ordersOf(const QString &customerId) const
{
    std::vector<QJsonObject> own;
    for (const QJsonValue &order : m_orders) {
        if (order["customer_id"_L1].toString() == customerId)
            own.push_back(order.toObject());
    }
    std::ranges::stable_sort(
        own, {}, [](const QJsonObject &order) { return order["placed_days_ago"_L1].toInt(); });
    QJsonArray sorted;
    for (const QJsonObject &order : own)
        sorted.append(order);
    return sorted;
}

QJsonObject DemoShop::orderSummary(const QJsonObject &order) const
{
    QJsonObject summary = order;
    const QString status = order.value("status"_L1).toString();
    const QJsonValue delivery = summary.take("delivery_in_days"_L1);
    summary.remove("placed_days_ago"_L1);
    summary.insert("placed_on"_L1, dateIn(-order.value("placed_days_ago"_L1).toInt()));
    summary.insert("status_text"_L1, statusText(status));
    summary.insert("currency"_L1, "USD"_L1);
    if (delivery.isDouble())
        summary.insert(delivery.toInt() < 0 ? "delivered_on"_L1 : "expected_on"_L1,
                       dateIn(delivery.toInt()));
    return summary;
}

DemoShop::Found DemoShop::ordersByCustomer(const QJsonObject &parameters)
{
    const QString id = parameters.value("customer_id"_L1).toString();
    if (find(m_customers, "customer_id"_L1, id).isEmpty())
        return std::nullopt;
    QJsonArray orders;
    const QJsonArray own = take(ordersOf(id), parameters, 20);
    for (const QJsonValue &order : own)
        orders.append(orderSummary(order.toObject()));
    return QJsonObject{{"customer_id"_L1, id}, {"orders"_L1, orders}};
}

DemoShop::Found DemoShop::orderDetails(const QJsonObject &parameters)
{
    const QJsonObject order
        = find(m_orders, "order_id"_L1, parameters.value("order_id"_L1).toString());
    if (order.isEmpty())
        return std::nullopt;
    QJsonObject details = orderSummary(order);
    details.insert("store"_L1,
                   find(m_stores, "store_id"_L1, order.value("store_id"_L1).toString()));
    return details;
}

DemoShop::Found DemoShop::orderStatus(const QJsonObject &parameters)
{
    const QJsonObject order
        = find(m_orders, "order_id"_L1, parameters.value("order_id"_L1).toString());
    if (order.isEmpty())
        return std::nullopt;
    const QJsonObject summary = orderSummary(order);
    QJsonObject status;
    for (const auto member : {"order_id"_L1, "customer_id"_L1, "status"_L1, "status_text"_L1,
                              "expected_on"_L1, "delivered_on"_L1}) {
        if (summary.contains(member))
            status.insert(member, summary.value(member));
    }
    return status;
}

DemoShop::Found DemoShop::trackDelivery(const QJsonObject &parameters)
{
    const QJsonObject order
        = find(m_orders, "order_id"_L1, parameters.value("order_id"_L1).toString());
    if (order.isEmpty())
        return std::nullopt;
    const int placed = -order.value("placed_days_ago"_L1).toInt();
    QJsonObject tracking = order.value("tracking"_L1).toObject();
    QJsonArray steps{QJsonObject{{"on"_L1, dateIn(placed)}, {"text"_L1, "Order received"_L1}}};
    if (!tracking.isEmpty())
        steps.prepend(
            QJsonObject{{"on"_L1, dateIn(placed / 2)}, {"text"_L1, "Handed to the carrier"_L1}});
    if (order.value("status"_L1) == "delivered"_L1)
        steps.prepend(QJsonObject{{"on"_L1, dateIn(order.value("delivery_in_days"_L1).toInt())},
                                  {"text"_L1, "Delivered"_L1}});
    QJsonObject result = *orderStatus(parameters);
    result.insert("carrier"_L1, tracking.value("carrier"_L1));
    result.insert("tracking_number"_L1, tracking.value("number"_L1));
    result.insert("steps"_L1, steps);
    return result;
}

// --- Changes ------------------------------------------------------------------------------------------

DemoShop::Found DemoShop::supportCallback(const QJsonObject &parameters)
{
    if (find(m_customers, "customer_id"_L1, parameters.value("customer_id"_L1).toString())
            .isEmpty())
        return std::nullopt;
    return QJsonObject{
        {"customer_id"_L1, parameters.value("customer_id"_L1)},
        {"request_id"_L1, u"CB-"_s + QString::number(++m_callbacks).rightJustified(5, u'0')},
        {"expected_within_minutes"_L1, 30}};
}

DemoShop::Found DemoShop::contactPreferences(const QJsonObject &parameters)
{
    for (qsizetype i = 0; i < m_customers.size(); ++i) {
        QJsonObject customer = m_customers.at(i).toObject();
        if (customer.value("customer_id"_L1) != parameters.value("customer_id"_L1))
            continue;
        QJsonObject preferences = customer.value("contact_preferences"_L1).toObject();
        for (const auto way : {"email"_L1, "sms"_L1, "call"_L1}) {
            if (parameters.value(way).isBool())
                preferences.insert(way, parameters.value(way));
        }
        customer.insert("contact_preferences"_L1, preferences);
        m_customers.replace(i, customer);
        return QJsonObject{{"customer_id"_L1, customer.value("customer_id"_L1)},
                           {"contact_preferences"_L1, preferences}};
    }
    return std::nullopt;
}

// --- Products and stores ------------------------------------------------------------------------------

DemoShop::Found DemoShop::productSearch(const QJsonObject &parameters)
{
    const QStringList words
        = parameters.value("query"_L1).toString().split(u' ', Qt::SkipEmptyParts);
    const int dearest
        = parameters.value("max_price_cents"_L1).toInt(std::numeric_limits<int>::max());
    const QString category = parameters.value("category"_L1).toString();
    QJsonArray matches;
    for (const QJsonValue &product : std::as_const(m_products)) {
        const QString text
            = product["name"_L1].toString() + u' ' + product["category"_L1].toString() + u' '
              + product["description"_L1].toString() + u' ' + product["material"_L1].toString();
        const bool matching = std::ranges::all_of(
            words, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
        if (matching && product["price_cents"_L1].toInt() <= dearest
            && (category.isEmpty() || product["category"_L1].toString() == category))
            matches.append(product);
    }
    return QJsonObject{{"total"_L1, matches.size()},
                       {"products"_L1, take(matches, parameters, 10)}};
}

DemoShop::Found DemoShop::productDetails(const QJsonObject &parameters)
{
    const QJsonObject product
        = find(m_products, "product_id"_L1, parameters.value("product_id"_L1).toString());
    return product.isEmpty() ? Found() : product;
}

DemoShop::Found DemoShop::recommendations(const QJsonObject &parameters)
{
    const QString like = parameters.value("product_id"_L1).toString();
    QString category = parameters.value("category"_L1).toString();
    if (!like.isEmpty())
        category = find(m_products, "product_id"_L1, like).value("category"_L1).toString();
    std::vector<QJsonObject> matches;
    for (const QJsonValue &product : std::as_const(m_products)) {
        if ((category.isEmpty() || product["category"_L1].toString() == category)
            && product["product_id"_L1].toString() != like)
            matches.push_back(product.toObject());
    }
    std::ranges::stable_sort(matches, std::greater<>(), [](const QJsonObject &product) {
        return product["rating"_L1].toDouble();
    });
    QJsonArray best;
    for (const QJsonObject &product : matches)
        best.append(product);
    return QJsonObject{{"products"_L1, take(best, parameters, 5)}};
}

DemoShop::Found DemoShop::storeLocations(const QJsonObject &parameters)
{
    QJsonArray stores;
    for (const QJsonValue &store : std::as_const(m_stores)) {
        const QString state = parameters.value("state"_L1).toString(store["state"_L1].toString());
        const QString city = parameters.value("city"_L1).toString(store["city"_L1].toString());
        if (store["state"_L1].toString() == state
            && store["city"_L1].toString().compare(city, Qt::CaseInsensitive) == 0)
            stores.append(store);
    }
    return QJsonObject{{"stores"_L1, stores}};
}

} // namespace countersign::support
