// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customerdesk.h"
#include "customers/customerroutes.h"
#include "customers/importservice.h"
#include "http/request.h"

#include <QTest>

using namespace countersign;
using namespace countersign::customers;
using namespace Qt::StringLiterals;

// The handlers by themselves; what stands before them (token, permission, schema) is tested with http/.
class TestRoutes : public QObject
{
    Q_OBJECT

    std::unique_ptr<support::CustomerDesk> m_desk;
    std::unique_ptr<ImportService> m_imports;
    http::Handlers m_handlers;

    Result<http::Reply> call(const QString &operation, http::Request request)
    {
        request.principal
            = {ActorKind::Staff, u"01938a00-1111-7222-8333-444455556666"_s, u"manager"_s, u"s-1"_s};
        request.requestId = u"r-1"_s;
        request.receivedAt = m_desk->database().clock().now();
        return m_handlers.all().value(operation)(request);
    }

    static QJsonObject json(const Result<http::Reply> &reply)
    {
        return QJsonDocument::fromJson(reply->body).object();
    }

    static QByteArray header(const Result<http::Reply> &reply, QHttpHeaders::WellKnownHeader name)
    {
        return reply->headers.value(name).toByteArray();
    }

    static http::Request about(const QString &id, const QByteArray &ifMatch = {})
    {
        http::Request request;
        request.path = {{u"customerId"_s, id}};
        if (!ifMatch.isEmpty())
            request.headers.append(QHttpHeaders::WellKnownHeader::IfMatch, ifMatch);
        return request;
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<support::CustomerDesk>();
        CS_VERIFY_RESULT(m_desk->open());
        m_imports = std::make_unique<ImportService>(m_desk->context());
        m_handlers = {};
        addCustomerRoutes(m_handlers, m_desk->service());
        addImportRoutes(m_handlers, *m_imports, m_desk->service());
    }

    void cleanup()
    {
        m_imports.reset();
        m_desk.reset();
    }

    void bindsItsOperations()
    {
        QStringList bound = m_handlers.all().keys();
        bound.sort();
        QCOMPARE(bound,
                 (QStringList{u"cancelCustomerImport"_s, u"createCustomer"_s, u"deleteCustomer"_s,
                              u"getCustomer"_s, u"getCustomerImport"_s, u"importCustomers"_s,
                              u"listCustomers"_s, u"revealCustomer"_s, u"updateCustomer"_s}));
    }

    void aCustomersLife()
    {
        http::Request create;
        create.body = {{u"name"_s, u"Jane Roe"_s},
                       {u"phone"_s, u"(202) 555-0123"_s},
                       {u"tags"_s, QJsonArray{u"trade"_s}}};
        const auto created = call(u"createCustomer"_s, create);
        CS_VERIFY_RESULT(created);
        QCOMPARE(created->status, 201);
        const QString id = json(created).value("id"_L1).toString();
        QCOMPARE(header(created, QHttpHeaders::WellKnownHeader::Location),
                 "/v1/customers/" + id.toLatin1());
        QCOMPARE(header(created, QHttpHeaders::WellKnownHeader::ETag), "\"1\""_ba);
        QCOMPARE(json(created).value("phone"_L1).toString(), u"***-***-0123"_s);

        http::Request patch = about(id, "\"1\"");
        patch.body = {{u"vip"_s, true}, {u"email"_s, u"jane@example.com"_s}};
        const auto patched = call(u"updateCustomer"_s, patch);
        CS_VERIFY_RESULT(patched);
        QCOMPARE(header(patched, QHttpHeaders::WellKnownHeader::ETag), "\"2\""_ba);
        CS_VERIFY_ERROR(call(u"updateCustomer"_s, patch), ErrorCode::PreconditionFailed);

        const auto read = call(u"getCustomer"_s, about(id));
        CS_VERIFY_RESULT(read);
        QCOMPARE(json(read), json(patched));
        QCOMPARE(json(read).value("email"_L1).toString(), u"j***@example.com"_s);

        for (const QByteArray &tag :
             {"2"_ba, "\"x\""_ba, "\"\""_ba, "W/\"2\""_ba, "\"1\""_ba, "\"2\", \"3\""_ba, "\""_ba})
            CS_VERIFY_ERROR(call(u"deleteCustomer"_s, about(id, tag)),
                            ErrorCode::PreconditionFailed);
        const auto deleted = call(u"deleteCustomer"_s, about(id, "*"));
        CS_VERIFY_RESULT(deleted);
        QCOMPARE(deleted->status, 204);
        CS_VERIFY_ERROR(call(u"getCustomer"_s, about(id)), ErrorCode::NotFound);
        CS_VERIFY_ERROR(call(u"updateCustomer"_s, patch), ErrorCode::NotFound);
    }

    void refusesWhatTheSchemaCannotSee()
    {
        http::Request create;
        create.body = {{u"name"_s, u"Jane Roe"_s}, {u"phone"_s, u"555"_s}};
        const auto created = call(u"createCustomer"_s, create);
        CS_VERIFY_ERROR(created, ErrorCode::InvalidPhone);
        QCOMPARE(created.error().field, u"/phone"_s);
        http::Request import;
        import.query = {{u"mapping"_s, u"nonsense"_s}};
        CS_VERIFY_ERROR(call(u"importCustomers"_s, import), ErrorCode::InvalidRequest);
    }

    void lists()
    {
        for (int i = 0; i < 3; ++i)
            CS_VERIFY_RESULT(m_desk->add(u"Customer %1"_s.arg(i), u"202555010%1"_s.arg(i)));
        http::Request request;
        request.query = {{u"limit"_s, 2}};
        const auto first = call(u"listCustomers"_s, request);
        CS_VERIFY_RESULT(first);
        QCOMPARE(json(first).value("items"_L1).toArray().size(), 2);
        request.query.insert("after"_L1, json(first).value("next"_L1));
        const auto second = call(u"listCustomers"_s, request);
        CS_VERIFY_RESULT(second);
        QCOMPARE(json(second).value("items"_L1).toArray().size(), 1);
        QVERIFY(!json(second).contains("next"_L1));
        QVERIFY(!first->body.contains("5550"));
        request.query = {{u"query"_s, u"202-555-0101"_s}};
        const auto found = call(u"listCustomers"_s, request);
        QCOMPARE(
            json(found).value("items"_L1).toArray().at(0).toObject().value("name"_L1).toString(),
            u"Customer 1"_s);
    }

    void imports()
    {
        http::Request request;
        request.query = {{u"onError"_s, u"skip"_s}, {u"mapping"_s, u"phone:Mobile"_s}};
        request.rawBody = "name,Mobile\nJane Roe,2025550123\nJohn Doe,1\n";
        const auto started = call(u"importCustomers"_s, request);
        CS_VERIFY_RESULT(started);
        QCOMPARE(started->status, 202);
        const QString id = json(started).value("importId"_L1).toString();
        QCOMPARE(header(started, QHttpHeaders::WellKnownHeader::Location),
                 "/v1/customers/imports/" + id.toLatin1());
        http::Request ask;
        ask.path = {{u"importId"_s, id}};
        QTRY_COMPARE(json(call(u"getCustomerImport"_s, ask)).value("state"_L1).toString(),
                     u"completed"_s);
        const QJsonObject done = json(call(u"getCustomerImport"_s, ask));
        QCOMPARE(done.value("imported"_L1).toInt(), 1);
        QCOMPARE(done.value("errors"_L1).toArray().at(0).toObject().value("code"_L1).toString(),
                 u"invalid_phone"_s);
        CS_VERIFY_ERROR(call(u"cancelCustomerImport"_s, ask), ErrorCode::Conflict);
    }

    // In the clear only for a reason, and only with the record of it.
    void revealing()
    {
        const auto customer
            = m_desk->service().add(m_desk->database().system(),
                                    {.name = u"Jane Roe"_s,
                                     .phone = *PhoneNumber::parse(u"+1 202 555 0123"_s, u"US"_s),
                                     .email = *EmailAddress::parse(u"jane.roe@example.com"_s)},
                                    Source::Manual);
        CS_VERIFY_RESULT(customer);
        http::Request request = about(customer->id.value());
        request.body = {{u"reason"_s, u"  a "_s}};
        CS_VERIFY_ERROR(call(u"revealCustomer"_s, request), ErrorCode::InvalidRequest);
        const auto events = [this] {
            return m_desk->database().reader().one(
                u"SELECT count(*) FROM audit_fields WHERE action = 'customer.revealed'"_s, {},
                [](const database::Row &row) { return row.integer(0); });
        };
        QCOMPARE(events()->value(), 0);
        request.body = {{u"reason"_s, u"Call back about order 1042."_s}};
        const auto reply = call(u"revealCustomer"_s, request);
        CS_VERIFY_RESULT(reply);
        QCOMPARE(json(reply).value(u"phone"_s).toString(), u"+12025550123"_s);
        QCOMPARE(json(reply).value(u"email"_s).toString(), u"jane.roe@example.com"_s);
        QCOMPARE(json(reply).value(u"hideAfter"_s).toInt(), 60);
        QCOMPARE(events()->value(), 1);
        http::Request other = about(u"01938a00-1111-7222-8333-444455556666"_s);
        other.body = request.body;
        CS_VERIFY_ERROR(call(u"revealCustomer"_s, other), ErrorCode::NotFound);
        QCOMPARE(events()->value(), 1);
    }
};

QTEST_GUILESS_MAIN(TestRoutes)
#include "tst_routes.moc"
