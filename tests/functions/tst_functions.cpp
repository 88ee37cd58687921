// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/emailaddress.h"
#include "base/phonenumber.h"
#include "fixture.h"
#include "functions/functionroutes.h"
#include "functions/ownership.h"
#include "http/request.h"
#include "support/demoshop.h"
#include "support/verify.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace countersign;
using namespace countersign::functions;
using namespace Qt::StringLiterals;
using Fault = support::LoftStandIn::Fault;

// The function gateway against LOFT's stand-in over a real socket.
class FunctionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<Fixture>(); }
    void cleanup() { m.reset(); }

    void listsTheEighteen();
    void givesRolesWhatTheSeedSays_data();
    void givesRolesWhatTheSeedSays();
    void refusesFaultyLists_data();
    void refusesFaultyLists();
    void demoDataIsSound();

    void answersEveryFunction_data();
    void answersEveryFunction();
    void customersSeeTheirOwn_data();
    void customersSeeTheirOwn();
    void customersSeeNobodyElses_data();
    void customersSeeNobodyElses();
    void sameAnswerForMissingAndForeign();
    void managersSeeEverybody();
    void recordsWhomAManagerLooksAt_data();
    void recordsWhomAManagerLooksAt();
    void recordsTheOverrideOfStaff();
    void recordsTheAttemptToo();
    void recordsWhomASearchFinds();
    void recordsStrangersByTheirNumber_data();
    void recordsStrangersByTheirNumber();
    void showsNobodyWhoCannotBeTold();
    void findsImportedCustomers();
    void knowsNothingOfStrangers();
    void refusesOtherRoles_data();
    void refusesOtherRoles();
    void namesTheFaultyParameter_data();
    void namesTheFaultyParameter();
    void recordsWithoutPersonalData();
    void recordsChangesBeforeTheyHappen();
    void answersNothingWithoutARecord();
    void passesOnWhatFails();
    void handlersSpeakTheContract();

private:
    std::unique_ptr<Fixture> m;
};

void FunctionsTest::listsTheEighteen()
{
    const auto catalogue = FunctionCatalogue::builtIn();
    CS_VERIFY_RESULT(catalogue);
    QCOMPARE(catalogue->functions().size(), 18);
}

void FunctionsTest::givesRolesWhatTheSeedSays_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<int>("count");
    QTest::newRow("customer") << u"customer"_s << 14;
    QTest::newRow("admin") << u"admin"_s << 2;
    QTest::newRow("manager") << u"manager"_s << 18;
    QTest::newRow("agent") << u"agent"_s << 0;
    QTest::newRow("viewer") << u"viewer"_s << 0;
    QTest::newRow("auditor") << u"auditor"_s << 0;
}

void FunctionsTest::givesRolesWhatTheSeedSays()
{
    QFETCH(QString, role);
    const auto list = m->service->available(role);
    QTEST(int(list.size()), "count");
    for (const auto &function : list) {
        const bool analytics = function.scope == "analytics"_L1;
        QVERIFY(role != "admin"_L1 || analytics);
        QVERIFY(role != "customer"_L1 || function.scope != "business"_L1);
        // What is filled in for customers is not asked of them.
        const bool asksForId
            = function.parameters["properties"_L1].toObject().contains("customer_id"_L1);
        QVERIFY(role != "customer"_L1 || !asksForId);
    }
}

void FunctionsTest::refusesFaultyLists_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("twice") << R"("name": "get_order_status")"_ba
                           << R"("name": "get_order_details")"_ba;
    QTest::newRow("scope") << R"("scope": "catalogue")"_ba << R"("scope": "anything")"_ba;
    QTest::newRow("role") << R"("customer",)"_ba << R"("everybody",)"_ba;
    QTest::newRow("open parameters")
        << R"("additionalProperties": false)"_ba << R"("additionalProperties": true)"_ba;
    QTest::newRow("own rule gone") << R"("own": {)"_ba << R"("owned": {)"_ba;
    QTest::newRow("own rule names nothing")
        << R"("parameter": "phone")"_ba << R"("parameter": "telephone")"_ba;
    QTest::newRow("own key unknown") << R"("key": "phone")"_ba << R"("key": "shoe size")"_ba;
    QTest::newRow("bad pattern") << R"(^[a-z]+$)"_ba << R"(^[a-z+$)"_ba;
    QTest::newRow("not JSON") << R"({)"_ba << R"([)"_ba;
}

void FunctionsTest::refusesFaultyLists()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFile file(u":/countersign/functions.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray json = file.readAll();
    CS_VERIFY_RESULT(FunctionCatalogue::load(json));
    QVERIFY(json.contains(from));
    CS_VERIFY_ERROR(FunctionCatalogue::load(json.replace(from, to)), ErrorCode::Internal);
}

void FunctionsTest::demoDataIsSound()
{
    auto shop = support::DemoShop::open(QDate(2026, 11, 22));
    CS_VERIFY_RESULT(shop);
    QCOMPARE(shop->customers().size(), 40);
    QSet<QString> ids;
    for (const QJsonValue &customer : shop->customers()) {
        const QString phone = customer["phone"_L1].toString();
        const auto parsed = PhoneNumber::parse(phone);
        QVERIFY2(parsed && parsed->e164() == phone, qPrintable(phone));
        // Numbers and addresses that belong to nobody: 555-0100 to 555-0199, example.com (RFC 2606).
        QVERIFY2(phone.size() == 12 && phone.sliced(5, 5) == "55501"_L1, qPrintable(phone));
        const QString email = customer["email"_L1].toString();
        QVERIFY2(EmailAddress::parse(email) && email.endsWith("@example.com"_L1),
                 qPrintable(email));
        ids.insert(customer["customer_id"_L1].toString());
    }
    QCOMPARE(ids.size(), 40);
    for (const QJsonValue &order : shop->orders())
        QVERIFY(ids.contains(order["customer_id"_L1].toString()));
}

void FunctionsTest::answersEveryFunction_data()
{
    QTest::addColumn<QJsonObject>("parameters");
    QTest::addColumn<QString>("member");
    const QJsonObject id{{"customer_id"_L1, "C-20454"_L1}};
    const QJsonObject order{{"order_id"_L1, "HL-50241"_L1}};
    QTest::newRow("get_customer_by_phone")
        << QJsonObject{{"phone"_L1, "404-555-0130"_L1}} << u"name"_s;
    QTest::newRow("get_customer_by_email")
        << QJsonObject{{"email"_L1, "Tobias.Fennimore@example.com"_L1}} << u"name"_s;
    QTest::newRow("get_orders_by_customer") << id << u"orders"_s;
    QTest::newRow("get_order_details") << order << u"items"_s;
    QTest::newRow("get_order_status") << order << u"status_text"_s;
    QTest::newRow("track_delivery") << order << u"steps"_s;
    QTest::newRow("get_customer_journey") << id << u"steps"_s;
    QTest::newRow("get_loyalty_status") << id << u"tier"_s;
    QTest::newRow("product_search") << QJsonObject{{"query"_L1, "oak table"_L1}} << u"products"_s;
    QTest::newRow("get_product_details")
        << QJsonObject{{"product_id"_L1, "P-1001"_L1}} << u"price_cents"_s;
    QTest::newRow("get_product_recommendations")
        << QJsonObject{{"category"_L1, "sofas"_L1}} << u"products"_s;
    QTest::newRow("get_store_locations") << QJsonObject{{"state"_L1, "GA"_L1}} << u"stores"_s;
    QTest::newRow("request_support_callback")
        << QJsonObject{{"customer_id"_L1, "C-20454"_L1}, {"topic"_L1, "order"_L1}}
        << u"request_id"_s;
    QTest::newRow("update_contact_preferences")
        << QJsonObject{{"customer_id"_L1, "C-20454"_L1}, {"sms"_L1, false}}
        << u"contact_preferences"_s;
    QTest::newRow("get_customer_analytics") << QJsonObject{} << u"by_tier"_s;
    QTest::newRow("analyze_customer_patterns")
        << QJsonObject{{"days"_L1, 365}} << u"bought_together"_s;
    QTest::newRow("get_business_metrics") << QJsonObject{} << u"revenue_cents"_s;
    QTest::newRow("search_customers") << QJsonObject{{"query"_L1, "fenn"_L1}} << u"customers"_s;
}

void FunctionsTest::answersEveryFunction()
{
    QFETCH(QJsonObject, parameters);
    QFETCH(QString, member);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const auto result = m->service->call(Fixture::staff(u"manager"_s), name, parameters);
    CS_VERIFY_RESULT(result);
    QVERIFY(result->contains(member));
    QVERIFY(!result->value(member).isArray() || !result->value(member).toArray().isEmpty());
    QCOMPARE(m->loft.lastFunction(), name);
    QCOMPARE(m->ledger.events.last().action, u"function.called"_s);
    QCOMPARE(m->ledger.events.last().resourceId, name);
}

void FunctionsTest::customersSeeTheirOwn_data()
{
    QTest::addColumn<QJsonObject>("parameters");
    QTest::newRow("get_customer_by_phone") << QJsonObject{};
    QTest::newRow("get_customer_by_phone") << QJsonObject{{"phone"_L1, "(202) 555 0123"_L1}};
    QTest::newRow("get_customer_by_email") << QJsonObject{};
    QTest::newRow("get_customer_by_email")
        << QJsonObject{{"email"_L1, "MAREN.Aldcroft@EXAMPLE.com"_L1}};
    QTest::newRow("get_orders_by_customer") << QJsonObject{};
    QTest::newRow("get_orders_by_customer")
        << QJsonObject{{"customer_id"_L1, "C-20417"_L1}, {"limit"_L1, 5}};
    QTest::newRow("get_order_details") << QJsonObject{{"order_id"_L1, "HL-50241"_L1}};
    QTest::newRow("get_order_status") << QJsonObject{{"order_id"_L1, "HL-50252"_L1}};
    QTest::newRow("track_delivery") << QJsonObject{{"order_id"_L1, "HL-50225"_L1}};
    QTest::newRow("get_customer_journey") << QJsonObject{};
    QTest::newRow("get_loyalty_status") << QJsonObject{};
    QTest::newRow("request_support_callback") << QJsonObject{{"topic"_L1, "delivery"_L1}};
    QTest::newRow("update_contact_preferences") << QJsonObject{{"call"_L1, true}};
}

void FunctionsTest::customersSeeTheirOwn()
{
    QFETCH(QJsonObject, parameters);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const auto result = m->service->call(Fixture::customer(m->maren), name, parameters);
    CS_VERIFY_RESULT(result);
    QCOMPARE(result->value("customer_id"_L1).toString(), u"C-20417"_s);
    QVERIFY(m->ledger.events.last().success);
    QCOMPARE(m->ledger.events.last().subject.value(), m->maren.value());
}

void FunctionsTest::customersSeeNobodyElses_data()
{
    QTest::addColumn<QJsonObject>("parameters");
    QTest::addColumn<int>("requests"); // that reach LOFT
    const QJsonObject order{{"order_id"_L1, "HL-50255"_L1}};
    const QJsonObject id{{"customer_id"_L1, "C-20454"_L1}};
    QTest::newRow("get_customer_by_phone") << QJsonObject{{"phone"_L1, "+14045550130"_L1}} << 0;
    QTest::newRow("get_customer_by_email")
        << QJsonObject{{"email"_L1, "tobias.fennimore@example.com"_L1}} << 0;
    QTest::newRow("get_orders_by_customer") << id << 0;
    QTest::newRow("get_order_details") << order << 1;
    QTest::newRow("get_order_status") << order << 1;
    QTest::newRow("track_delivery") << order << 1;
    QTest::newRow("get_customer_journey") << id << 0;
    QTest::newRow("get_loyalty_status") << id << 0;
    QTest::newRow("request_support_callback")
        << QJsonObject{{"customer_id"_L1, "C-20454"_L1}, {"topic"_L1, "other"_L1}} << 0;
    QTest::newRow("update_contact_preferences")
        << QJsonObject{{"customer_id"_L1, "C-20454"_L1}, {"sms"_L1, false}} << 0;
}

void FunctionsTest::customersSeeNobodyElses()
{
    QFETCH(QJsonObject, parameters);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const auto result = m->service->call(Fixture::customer(m->maren), name, parameters);
    CS_VERIFY_ERROR(result, ErrorCode::NotFound);
    QTEST(m->loft.requests(), "requests");
    QCOMPARE(m->ledger.events.size(), 1);
    const audit::Event &event = m->ledger.events.constFirst();
    QCOMPARE(event.action, u"function.refused"_s);
    QCOMPARE(event.resourceId, name);
    QCOMPARE(event.error, u"not_found"_s);
    QVERIFY(!event.success);
}

void FunctionsTest::sameAnswerForMissingAndForeign()
{
    const Actor maren = Fixture::customer(m->maren);
    const auto foreign
        = m->service->call(maren, u"get_order_details"_s, {{"order_id"_L1, "HL-50255"_L1}});
    const auto missing
        = m->service->call(maren, u"get_order_details"_s, {{"order_id"_L1, "HL-999999"_L1}});
    QVERIFY(!foreign && !missing);
    QCOMPARE(foreign.error().code, missing.error().code);
    QCOMPARE(foreign.error().detail, missing.error().detail);
    QCOMPARE(foreign.error().field, missing.error().field);
}

void FunctionsTest::managersSeeEverybody()
{
    const Actor manager = Fixture::staff(u"manager"_s);
    CS_VERIFY_RESULT(
        m->service->call(manager, u"get_order_details"_s, {{"order_id"_L1, "HL-50255"_L1}}));
    CS_VERIFY_RESULT(
        m->service->call(manager, u"get_order_details"_s, {{"order_id"_L1, "HL-50241"_L1}}));
}

void FunctionsTest::recordsWhomAManagerLooksAt_data()
{
    QTest::addColumn<QString>("function");
    QTest::addColumn<QJsonObject>("parameters");
    QTest::addColumn<bool>("known");
    QTest::newRow("by phone") << u"get_customer_by_phone"_s
                              << QJsonObject{{"phone"_L1, "(202) 555-0123"_L1}} << true;
    QTest::newRow("by e-mail") << u"get_customer_by_email"_s
                               << QJsonObject{{"email"_L1, "Maren.Aldcroft@example.com"_L1}}
                               << true;
    QTest::newRow("by number") << u"get_loyalty_status"_s
                               << QJsonObject{{"customer_id"_L1, "C-20417"_L1}} << true;
    QTest::newRow("by what LOFT answers")
        << u"get_order_status"_s << QJsonObject{{"order_id"_L1, "HL-50241"_L1}} << true;
    QTest::newRow("not known here")
        << u"get_customer_by_phone"_s << QJsonObject{{"phone"_L1, "+14045550130"_L1}} << false;
    QTest::newRow("about nobody") << u"get_store_locations"_s << QJsonObject{} << false;
}

void FunctionsTest::recordsWhomAManagerLooksAt()
{
    QFETCH(QString, function);
    QFETCH(QJsonObject, parameters);
    QFETCH(bool, known);
    m->identity.callers
        = {{m->maren, {u"C-20417"_s, u"+12025550123"_s, u"maren.aldcroft@example.com"_s}}};
    CS_VERIFY_RESULT(m->service->call(Fixture::staff(u"manager"_s), function, parameters));
    QCOMPARE(m->ledger.events.last().subject, known ? PersonId(m->maren.value()) : PersonId());
}

// What an override is used for, its trail can tell.
void FunctionsTest::recordsTheOverrideOfStaff()
{
    m->identity.callers
        = {{m->maren, {u"C-20417"_s, u"+12025550123"_s, u"maren.aldcroft@example.com"_s}}};
    const QJsonObject parameters{{"customer_id"_L1, "C-20417"_L1}};
    const auto recorded = [&](const Actor &actor) {
        CS_VERIFY_RESULT(m->service->call(actor, u"get_loyalty_status"_s, parameters));
    };
    recorded(Fixture::staff(u"manager"_s));
    QVERIFY(!m->ledger.events.last().details.contains("override"_L1));
    m->identity.verified = m->maren;
    recorded(Fixture::staff(u"manager"_s));
    QCOMPARE(m->ledger.events.last().details["override"_L1], QJsonValue(u"override-1"_s));
    recorded(Fixture::customer(m->maren)); // who needs none
    QVERIFY(!m->ledger.events.last().details.contains("override"_L1));
}

void FunctionsTest::recordsTheAttemptToo()
{
    m->identity.callers = {{m->maren, {{}, u"+12025550199"_s, {}}}}; // LOFT has nobody there
    CS_VERIFY_ERROR(m->service->call(Fixture::staff(u"manager"_s), u"get_customer_by_phone"_s,
                                     {{"phone"_L1, "+12025550199"_L1}}),
                    ErrorCode::NotFound);
    QCOMPARE(m->ledger.events.last().subject, PersonId(m->maren.value()));
    CS_VERIFY_RESULT(
        m->service->call(Fixture::staff(u"manager"_s), u"request_support_callback"_s,
                         {{"customer_id"_L1, "C-20417"_L1}, {"topic"_L1, "order"_L1}}));
}

void FunctionsTest::recordsWhomASearchFinds()
{
    m->identity.callers
        = {{m->maren, {u"C-20417"_s, u"+12025550123"_s, u"maren.aldcroft@example.com"_s}}};
    const auto found = m->service->call(Fixture::staff(u"manager"_s), u"search_customers"_s,
                                        {{"query"_L1, "aldcroft"_L1}});
    CS_VERIFY_RESULT(found);
    QVERIFY(!found->value("customers"_L1).toArray().isEmpty());
    QCOMPARE(m->ledger.events.last().details["persons"_L1].toArray(), QJsonArray{m->maren.value()});
    QVERIFY(!m->ledger.events.last().details.contains("loftCustomers"_L1));

    // who came by an import is known by phone or e-mail only
    for (const CustomerId &id : {m->imported, m->byEmail}) {
        m->identity.callers = {{id,
                                {{},
                                 id == m->imported ? u"+12025550123"_s : QString(),
                                 id == m->byEmail ? u"maren.aldcroft@example.com"_s : QString()}}};
        CS_VERIFY_RESULT(m->service->call(Fixture::staff(u"manager"_s), u"search_customers"_s,
                                          {{"query"_L1, "aldcroft"_L1}}));
        QCOMPARE(m->ledger.events.last().details["persons"_L1].toArray(), QJsonArray{id.value()});
    }
}

void FunctionsTest::recordsStrangersByTheirNumber_data()
{
    QTest::addColumn<QString>("function");
    QTest::addColumn<QJsonObject>("parameters");
    QTest::addColumn<QJsonValue>("customerId"); // as the event's parameters have it
    QTest::newRow("by phone") << u"get_customer_by_phone"_s
                              << QJsonObject{{"phone"_L1, "+14045550130"_L1}}
                              << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("by number") << u"get_loyalty_status"_s
                               << QJsonObject{{"customer_id"_L1, "C-20454"_L1}}
                               << QJsonValue(u"C-20454"_s);
    QTest::newRow("by order") << u"get_order_status"_s
                              << QJsonObject{{"order_id"_L1, "HL-50255"_L1}}
                              << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("by name") << u"search_customers"_s << QJsonObject{{"query"_L1, "fennimore"_L1}}
                             << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("a change") << u"request_support_callback"_s
                              << QJsonObject{{"customer_id"_L1, "C-20454"_L1},
                                             {"topic"_L1, "order"_L1}}
                              << QJsonValue(u"C-20454"_s);
}

// LOFT alone knows them: no trail of their own, but an auditor can see whom a manager looked at.
void FunctionsTest::recordsStrangersByTheirNumber()
{
    QFETCH(QString, function);
    QFETCH(QJsonObject, parameters);
    QFETCH(QJsonValue, customerId);
    m->identity.callers
        = {{m->maren, {u"C-20417"_s, u"+12025550123"_s, u"maren.aldcroft@example.com"_s}}};
    CS_VERIFY_RESULT(m->service->call(Fixture::staff(u"manager"_s), function, parameters));
    const audit::Event &event = m->ledger.events.last();
    QVERIFY(event.subject.isEmpty());
    QVERIFY(!event.details.contains("persons"_L1));
    QCOMPARE(event.details["loftCustomers"_L1].toArray(), QJsonArray{u"C-20454"_s});
    QCOMPARE(event.details["parameters"_L1].toObject().value("customer_id"_L1), customerId);
    // their number, not how to reach them or what they are called
    const QByteArray text = QJsonDocument(event.details).toJson();
    for (const char *personal : {"555", "example.com", "Fennimore", "fennimore"})
        QVERIFY2(!text.contains(personal), text.constData());
}

void FunctionsTest::showsNobodyWhoCannotBeTold()
{
    m->identity.callers.clear();
    m->identity.failing = true;
    CS_VERIFY_ERROR(m->service->call(Fixture::staff(u"manager"_s), u"get_order_status"_s,
                                     {{"order_id"_L1, "HL-50241"_L1}}),
                    ErrorCode::Unavailable);
    CS_VERIFY_ERROR(m->service->call(Fixture::staff(u"manager"_s), u"search_customers"_s,
                                     {{"query"_L1, "aldcroft"_L1}}),
                    ErrorCode::Unavailable);
}

void FunctionsTest::findsImportedCustomers()
{
    for (const CustomerId &id : {m->imported, m->byEmail}) {
        const auto orders
            = m->service->call(Fixture::customer(id), u"get_orders_by_customer"_s, {});
        CS_VERIFY_RESULT(orders);
        QCOMPARE(orders->value("customer_id"_L1).toString(), u"C-20417"_s);
        CS_VERIFY_ERROR(m->service->call(Fixture::customer(id), u"get_orders_by_customer"_s,
                                         {{"customer_id"_L1, "C-20454"_L1}}),
                        ErrorCode::NotFound);
    }
}

void FunctionsTest::knowsNothingOfStrangers()
{
    const Actor stranger = Fixture::customer(m->stranger);
    CS_VERIFY_ERROR(m->service->call(stranger, u"get_orders_by_customer"_s, {}),
                    ErrorCode::NotFound);
    CS_VERIFY_ERROR(
        m->service->call(stranger, u"get_order_details"_s, {{"order_id"_L1, "HL-50255"_L1}}),
        ErrorCode::NotFound);
    CS_VERIFY_ERROR(
        m->service->call(stranger, u"get_orders_by_customer"_s, {{"customer_id"_L1, ""_L1}}),
        ErrorCode::NotFound);
    CS_VERIFY_RESULT(m->service->call(stranger, u"get_store_locations"_s, {}));
    const Actor gone = Fixture::customer(CustomerId(u"0193-erased"_s));
    CS_VERIFY_ERROR(m->service->call(gone, u"get_orders_by_customer"_s, {}), ErrorCode::NotFound);
}

void FunctionsTest::refusesOtherRoles_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("function");
    QTest::newRow("customer: analytics") << u"customer"_s << u"get_customer_analytics"_s;
    QTest::newRow("customer: business") << u"customer"_s << u"search_customers"_s;
    QTest::newRow("admin: a customer") << u"admin"_s << u"get_customer_by_phone"_s;
    QTest::newRow("admin: business") << u"admin"_s << u"get_business_metrics"_s;
    QTest::newRow("agent") << u"agent"_s << u"product_search"_s;
    QTest::newRow("viewer") << u"viewer"_s << u"get_store_locations"_s;
    QTest::newRow("nobody") << QString() << u"get_store_locations"_s;
}

void FunctionsTest::refusesOtherRoles()
{
    QFETCH(QString, role);
    QFETCH(QString, function);
    const Actor actor = role == "customer"_L1 ? Fixture::customer(m->maren) : Fixture::staff(role);
    CS_VERIFY_ERROR(m->service->call(actor, function, {{"query"_L1, "a"_L1}}),
                    ErrorCode::Forbidden);
    QCOMPARE(m->loft.requests(), 0);
    QCOMPARE(m->ledger.events.constFirst().action, u"function.refused"_s);
    QCOMPARE(m->ledger.events.constFirst().error, u"forbidden"_s);
}

void FunctionsTest::namesTheFaultyParameter_data()
{
    QTest::addColumn<QString>("function");
    QTest::addColumn<QJsonObject>("parameters");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("field");
    QTest::newRow("missing") << u"get_order_status"_s << QJsonObject{} << ErrorCode::InvalidRequest
                             << u"/parameters/order_id"_s;
    QTest::newRow("type") << u"get_order_status"_s << QJsonObject{{"order_id"_L1, 50241}}
                          << ErrorCode::InvalidRequest << u"/parameters/order_id"_s;
    QTest::newRow("form") << u"get_order_status"_s << QJsonObject{{"order_id"_L1, "../../etc"_L1}}
                          << ErrorCode::InvalidRequest << u"/parameters/order_id"_s;
    QTest::newRow("own, of another type")
        << u"get_customer_by_phone"_s << QJsonObject{{"phone"_L1, QJsonArray{1}}}
        << ErrorCode::InvalidRequest << u"/parameters/phone"_s;
    QTest::newRow("own, null") << u"get_orders_by_customer"_s
                               << QJsonObject{{"customer_id"_L1, QJsonValue()}}
                               << ErrorCode::InvalidRequest << u"/parameters/customer_id"_s;
    QTest::newRow("range") << u"product_search"_s
                           << QJsonObject{{"query"_L1, "oak"_L1}, {"limit"_L1, 1000}}
                           << ErrorCode::InvalidRequest << u"/parameters/limit"_s;
    QTest::newRow("choice") << u"request_support_callback"_s
                            << QJsonObject{{"topic"_L1, "weather"_L1}} << ErrorCode::InvalidRequest
                            << u"/parameters/topic"_s;
    QTest::newRow("unknown") << u"get_store_locations"_s << QJsonObject{{"country"_L1, "US"_L1}}
                             << ErrorCode::UnknownField << u"/parameters/country"_s;
}

void FunctionsTest::namesTheFaultyParameter()
{
    QFETCH(QString, function);
    QFETCH(QJsonObject, parameters);
    QFETCH(ErrorCode, code);
    const auto result = m->service->call(Fixture::customer(m->maren), function, parameters);
    CS_VERIFY_ERROR(result, code);
    QTEST(result.error().field, "field");
    QVERIFY(!result.error().detail.isEmpty());
    QCOMPARE(m->loft.requests(), 0);
    QVERIFY(m->ledger.events.isEmpty());
}

void FunctionsTest::recordsWithoutPersonalData()
{
    const Actor manager = Fixture::staff(u"manager"_s);
    CS_VERIFY_RESULT(
        m->service->call(manager, u"get_customer_by_phone"_s, {{"phone"_L1, "+14045550130"_L1}}));
    CS_VERIFY_RESULT(
        m->service->call(manager, u"get_order_status"_s, {{"order_id"_L1, "HL-50241"_L1}}));
    const QJsonObject byPhone = m->ledger.events.at(0).details;
    QCOMPARE(byPhone.value("scope"_L1).toString(), u"own"_s);
    QCOMPARE(byPhone["parameters"_L1]["phone"_L1], QJsonValue(true)); // that one came, not which
    QCOMPARE(m->ledger.events.at(1).details["parameters"_L1]["order_id"_L1].toString(),
             u"HL-50241"_s);
}

void FunctionsTest::recordsChangesBeforeTheyHappen()
{
    const Actor maren = Fixture::customer(m->maren);
    CS_VERIFY_RESULT(
        m->service->call(maren, u"request_support_callback"_s, {{"topic"_L1, "order"_L1}}));
    QCOMPARE(m->ledger.events.size(), 2);
    QCOMPARE(m->ledger.events.at(0).details["phase"_L1].toString(), u"asked"_s);
    QCOMPARE(m->ledger.events.at(1).details["phase"_L1].toString(), u"answered"_s);

    m->ledger.failing = true;
    const int before = m->loft.requests();
    CS_VERIFY_ERROR(
        m->service->call(maren, u"request_support_callback"_s, {{"topic"_L1, "order"_L1}}),
        ErrorCode::Unavailable);
    QCOMPARE(m->loft.requests(), before);

    m->ledger.failing = false;
    m->loft.setFault(Fault::HangUp);
    CS_VERIFY_ERROR(
        m->service->call(maren, u"request_support_callback"_s, {{"topic"_L1, "order"_L1}}),
        ErrorCode::UpstreamFailed);
    QCOMPARE(m->loft.requests(), before + 1); // not sent a second time
    QVERIFY(!m->ledger.events.last().success);
}

void FunctionsTest::answersNothingWithoutARecord()
{
    m->ledger.failing = true;
    CS_VERIFY_ERROR(m->service->call(Fixture::customer(m->maren), u"get_orders_by_customer"_s, {}),
                    ErrorCode::Unavailable);
}

void FunctionsTest::passesOnWhatFails()
{
    const Actor maren = Fixture::customer(m->maren);
    const std::pair<Fault, ErrorCode> cases[] = {{Fault::Silence, ErrorCode::UpstreamTimeout},
                                                 {Fault::ServerError, ErrorCode::UpstreamFailed},
                                                 {Fault::Garbage, ErrorCode::UpstreamFailed},
                                                 {Fault::Busy, ErrorCode::Unavailable}};
    for (const auto &[fault, code] : cases) {
        m->loft.setFault(fault);
        CS_VERIFY_ERROR(m->service->call(maren, u"get_orders_by_customer"_s, {}), code);
        QCOMPARE(m->ledger.events.last().error, errorCodeName(code));
        QCOMPARE(m->ledger.events.last().action, u"function.called"_s);
    }
}

void FunctionsTest::handlersSpeakTheContract()
{
    http::Handlers handlers;
    addFunctionRoutes(handlers, *m->service);
    http::Request request;
    request.principal = {ActorKind::Customer, m->maren.value(), u"customer"_s, u"session"_s};
    const auto list = handlers.all().value(u"listFunctions"_s)(request);
    CS_VERIFY_RESULT(list);
    QCOMPARE(QJsonDocument::fromJson(list->body)["items"_L1].toArray().size(), 14);

    request.path.insert(u"name"_s, u"get_orders_by_customer"_s);
    const auto call = handlers.all().value(u"callFunction"_s)(request);
    CS_VERIFY_RESULT(call);
    const QJsonDocument reply = QJsonDocument::fromJson(call->body);
    QCOMPARE(reply["function"_L1].toString(), u"get_orders_by_customer"_s);
    QCOMPARE(reply["result"_L1]["orders"_L1].toArray().size(), 3);

    request.path.insert(u"name"_s, u"drop_tables"_s);
    CS_VERIFY_ERROR(handlers.all().value(u"callFunction"_s)(request), ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(FunctionsTest)
#include "tst_functions.moc"
