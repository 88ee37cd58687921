// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/validator.h"
#include "support/verify.h"

#include <QTest>

using namespace countersign;
using namespace countersign::contract;
using namespace Qt::StringLiterals;

// Requests against the real contract.
class TestValidator : public QObject
{
    Q_OBJECT

    std::shared_ptr<const Contract> m_contract;

    const Operation &operation(const QString &id) const
    {
        const Operation *found = m_contract->operation(id);
        if (!found)
            qFatal("no operation %s", qPrintable(id));
        return *found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto contract = Contract::builtIn();
        CS_VERIFY_RESULT(contract);
        m_contract = *contract;
    }

    void acceptsBodies_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("phone") << u"sendOtp"_s << R"({"phone": "(202) 555-0123"})"_ba;
        QTest::newRow("e-mail, other channel")
            << u"sendOtp"_s << R"({"email": "jane@example.com", "channel": "sms"})"_ba;
        QTest::newRow("code") << u"verifyOtp"_s
                              << R"({"flowId": "q83vASNFZ4mrze8BI0VniQ", "code": "000000"})"_ba;
        QTest::newRow("escaped names")
            << u"verifyOtp"_s
            << R"({"flow\u0049d": "q83vASNFZ4mrze8BI0VniQ", "code": "000000"})"_ba;
        QTest::newRow("optional body left out") << u"refreshToken"_s << ""_ba;
        QTest::newRow("no body") << u"logout"_s << ""_ba;
        QTest::newRow("patch with null") << u"updateCustomer"_s << R"({"email": null})"_ba;
        QTest::newRow("free parameters")
            << u"callFunction"_s
            << R"({"parameters": {"order_id": "W-1", "n": [1, {"a": null}]}})"_ba;
        QTest::newRow("fields of any name")
            << u"updateCustomer"_s
            << "{\"customFields\": {\"caf\\u00e9\": \"a\", \"size \\\"L\\\"\": \"b\", \"gr\\u00f6\\u00dfe 5\\\"\": \"c\"}}"_ba;
    }

    void acceptsBodies()
    {
        QFETCH(const QString, id);
        QFETCH(const QByteArray, json);
        Validator validator(m_contract);
        CS_VERIFY_RESULT(validator.body(operation(id), json));
    }

    void refusesBodies_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("field");
        const auto row
            = [](const char *name, const QString &id, const QByteArray &json, const QString &code,
                 const QString &field = {}) { QTest::newRow(name) << id << json << code << field; };
        const QString send = u"sendOtp"_s;
        row("nothing", send, "", u"invalid_json"_s);
        row("broken", send, R"({"phone": "1")", u"invalid_json"_s);
        row("rubbish after the end", send, R"({"phone": "1"} x)", u"invalid_json"_s);
        row("trailing comma", send, R"({"phone": "1",})", u"invalid_json"_s);
        row("not an object", send, R"(["phone"])", u"invalid_json"_s);
        row("a word", send, R"("phone")", u"invalid_json"_s);
        row("not UTF-8", send, "{\"phone\": \"\xff\xfe\"}", u"invalid_json"_s);
        row("UTF-16", send, QByteArray("{\0}\0", 4), u"invalid_json"_s);
        row("a member twice", send, R"({"phone": "1", "phone": "2"})", u"invalid_json"_s);
        row("a member twice, escaped", send, R"({"phone": "1", "ph\u006fne": "2"})",
            u"invalid_json"_s);
        row("a member twice inside", u"callFunction"_s,
            R"({"parameters": {"a": [{"b": 1, "b": 2}]}})", u"invalid_json"_s);
        row("a text after a byte order mark", send, u"{\"phone\": \"\ufeff1\"}"_s.toUtf8(),
            u"invalid_json"_s);
        row("a name after a byte order mark", send, u"{\"\ufeffphone\": \"1\"}"_s.toUtf8(),
            u"invalid_json"_s);
        row("an escaped byte order mark", send, R"({"phone": "\uFEFF1"})", u"invalid_json"_s);
        row("deep lists", u"callFunction"_s,
            R"({"parameters": {"a": )" + QByteArray(40, '[') + QByteArray(40, ']') + "}}",
            u"invalid_json"_s);
        row("very deep lists", u"callFunction"_s,
            R"({"parameters": {"a": )" + QByteArray(20'000, '[') + QByteArray(20'000, ']') + "}}",
            u"invalid_json"_s);
        row("deep objects", u"callFunction"_s,
            R"({"parameters": )" + QByteArray(R"({"a":)").repeated(40) + "1" + QByteArray(40, '}')
                + "}",
            u"invalid_json"_s);
        row("too large", send, R"({"phone": ")" + QByteArray(20'000, '1') + R"("})",
            u"content_too_large"_s);
        row("neither", send, "{}", u"invalid_request"_s);
        row("both", send, R"({"phone": "1", "email": "a@example.com"})", u"invalid_request"_s);
        row("phone of wrong type", send, R"({"phone": 2025550123})", u"invalid_request"_s,
            u"/phone"_s);
        row("phone too long", send, R"({"phone": ")" + QByteArray(65, '1') + R"("})",
            u"invalid_request"_s, u"/phone"_s);
        row("phone empty", send, R"({"phone": ""})", u"invalid_request"_s, u"/phone"_s);
        row("unknown channel", send, R"({"phone": "1", "channel": "fax"})", u"invalid_request"_s,
            u"/channel"_s);
        row("unknown member", send, R"({"phone": "1", "Phone": "1"})", u"unknown_field"_s,
            u"/Phone"_s);
        row("an escaped name", send, R"({"phone\u006eumber": "1"})", u"unknown_field"_s,
            u"/phonenumber"_s);
        row("an escaped name beyond ASCII", send, R"({"phone": "1", "phone\u00e9": "1"})",
            u"unknown_field"_s, u"/phone\u00e9"_s);
        row("a name that is never plain", send, "{\"phone\\\"\": \"1\"}", u"unknown_field"_s);
        row("such a name inside", u"callFunction"_s, "{\"parameters\": {\"order_id\\\"\": \"1\"}}",
            u"unknown_field"_s, u"/parameters"_s);
        row("prototype", send, R"({"phone": "1", "__proto__": {}})", u"unknown_field"_s,
            u"/__proto__"_s);
        row("notice of wrong form", send, R"({"phone": "1", "notice": "x"})", u"invalid_request"_s,
            u"/notice"_s);
        row("code of five", u"verifyOtp"_s,
            R"({"flowId": "q83vASNFZ4mrze8BI0VniQ", "code": "12345"})", u"invalid_request"_s,
            u"/code"_s);
        row("code as number", u"verifyOtp"_s,
            R"({"flowId": "q83vASNFZ4mrze8BI0VniQ", "code": 123456})", u"invalid_request"_s,
            u"/code"_s);
        row("code missing", u"verifyOtp"_s, R"({"flowId": "q83vASNFZ4mrze8BI0VniQ"})",
            u"invalid_request"_s, u"/code"_s);
        row("customer without address", u"createCustomer"_s, R"({"name": "Jane Roe"})",
            u"invalid_request"_s);
        row("name of spaces", u"createCustomer"_s, R"({"name": "     ", "phone": "1"})",
            u"invalid_request"_s, u"/name"_s);
        row("empty patch", u"updateCustomer"_s, "{}", u"invalid_request"_s);
        row("a field that cannot be set", u"updateCustomer"_s, R"({"version": 5})",
            u"unknown_field"_s, u"/version"_s);
        row("body where none is taken", u"logout"_s, "{}", u"invalid_request"_s);
    }

    void refusesBodies()
    {
        QFETCH(const QString, id);
        QFETCH(const QByteArray, json);
        QFETCH(const QString, code);
        QFETCH(const QString, field);
        Validator validator(m_contract);
        const auto body = validator.body(operation(id), json);
        QVERIFY(!body);
        QCOMPARE(errorCodeName(body.error().code), code);
        QCOMPARE(body.error().field, field);
        QVERIFY(!body.error().detail.isEmpty());
    }

    void typesQueries()
    {
        Validator validator(m_contract);
        const auto events = validator.query(
            operation(u"listAuditEvents"_s),
            QUrlQuery(u"success=false&limit=20&action=otp&from=2026-11-22T00:00:00%2B01:00"_s));
        CS_VERIFY_RESULT(events);
        QCOMPARE(*events, (QJsonObject{{u"success"_s, false},
                                       {u"limit"_s, 20},
                                       {u"action"_s, u"otp"_s},
                                       {u"from"_s, u"2026-11-22T00:00:00+01:00"_s}}));
        const auto customers = validator.query(operation(u"listCustomers"_s),
                                               QUrlQuery(u"query=%2B1+202%20555-0123"_s));
        CS_VERIFY_RESULT(customers);
        QCOMPARE(customers->value("query"_L1).toString(), u"+1 202 555-0123"_s);
        CS_VERIFY_RESULT(validator.query(operation(u"listCustomers"_s), QUrlQuery()));
    }

    void refusesQueries_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("field");
        const auto row
            = [](const char *name, const QString &query, const QString &code,
                 const QString &field) { QTest::newRow(name) << query << code << field; };
        row("not a number", u"limit=ten"_s, u"invalid_request"_s, u"limit"_s);
        row("number with a sign", u"limit=%2B5"_s, u"invalid_request"_s, u"limit"_s);
        row("leading zero", u"limit=05"_s, u"invalid_request"_s, u"limit"_s);
        row("fraction", u"limit=5.0"_s, u"invalid_request"_s, u"limit"_s);
        row("empty", u"limit="_s, u"invalid_request"_s, u"limit"_s);
        row("too small", u"limit=0"_s, u"invalid_request"_s, u"limit"_s);
        row("too large", u"limit=201"_s, u"invalid_request"_s, u"limit"_s);
        row("far too large", u"limit=99999999999999999999"_s, u"invalid_request"_s, u"limit"_s);
        row("large beyond 32 bits", u"limit=4294967296"_s, u"invalid_request"_s, u"limit"_s);
        row("boolean", u"success=1"_s, u"invalid_request"_s, u"success"_s);
        row("twice", u"limit=5&limit=5"_s, u"invalid_request"_s, u"limit"_s);
        row("unknown", u"lmit=5"_s, u"unknown_field"_s, u"lmit"_s);
        row("unknown, not ASCII, and longer than another that begins so",
            QString(200, u'x') + u"\U0001d4b6=1&"_s + QString(200, u'x') + u"=2"_s,
            u"unknown_field"_s, QString(64, u'x'));
        row("other case", u"Limit=5"_s, u"unknown_field"_s, u"Limit"_s);
        row("cursor of wrong form", u"after=a%20b"_s, u"invalid_request"_s, u"after"_s);
        row("cursor too long", u"after="_s + QString(513, u'a'), u"invalid_request"_s, u"after"_s);
        row("instant without offset", u"from=2026-11-22T00:00:00"_s, u"invalid_request"_s,
            u"from"_s);
        row("id of wrong form", u"user=abc"_s, u"invalid_request"_s, u"user"_s);
        row("not UTF-8", u"action=%FF"_s, u"invalid_request"_s, QString());
        row("NUL", u"resource=a%00b"_s, u"invalid_request"_s, u"resource"_s);
        row("line feed at the end", u"action=otp%0A"_s, u"invalid_request"_s, u"action"_s);
    }

    void refusesQueries()
    {
        QFETCH(const QString, query);
        QFETCH(const QString, code);
        QFETCH(const QString, field);
        Validator validator(m_contract);
        const auto values = validator.query(operation(u"listAuditEvents"_s), QUrlQuery(query));
        QVERIFY(!values);
        QCOMPARE(errorCodeName(values.error().code), code);
        QCOMPARE(values.error().field, field);
    }

    // What an error repeats of a request can be written down and has an end.
    void repeatsNamesSafely_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("NUL") << R"(a\u0000b)"_ba;
        QTest::newRow("line feed") << R"(a\nb)"_ba;
        QTest::newRow("half a pair") << R"(\ud800)"_ba;
        QTest::newRow("cut inside a pair") << QByteArray(63, 'x') + QByteArray(R"(\ud835\udcb6)");
        QTest::newRow("long") << QByteArray(3000, '/');
    }

    void repeatsNamesSafely()
    {
        QFETCH(const QByteArray, name);
        Validator validator(m_contract);
        const QByteArray inner = "{\"" + name + "\": {\"a\": \"\\u0000\"}}";
        for (const auto &[id, json] :
             {std::pair{u"sendOtp"_s, "{\"" + name + "\": 1}"},
              std::pair{u"sendOtp"_s, "{\"" + name + "\": 1, \"" + name + "\": 2}"},
              std::pair{u"callFunction"_s, "{\"parameters\": " + inner + '}'}}) {
            const auto body = validator.body(operation(id), json);
            QVERIFY(!body);
            const QString told = body.error().detail + body.error().field;
            QVERIFY(told.isValidUtf16() && told.size() < 300);
            QVERIFY(std::ranges::none_of(told, [](QChar c) { return c < u' '; }));
        }
    }

    void requiredParametersAreMissed()
    {
        Validator validator(m_contract);
        const auto values
            = validator.query(operation(u"getConsistencyProof"_s), QUrlQuery(u"from=5"_s));
        CS_VERIFY_ERROR(values, ErrorCode::InvalidRequest);
        QCOMPARE(values.error().field, u"to"_s);
    }

    void malformedPathParametersAreNotFound()
    {
        Validator validator(m_contract);
        const Operation &get = operation(u"getCustomer"_s);
        CS_VERIFY_RESULT(
            validator.path(get, {{u"customerId"_s, u"01938a2c-7b1e-7c3a-9f00-0a1b2c3d4e5f"_s}}));
        for (const QString &id : {u""_s, u"1"_s, u"01938A2C-7B1E-7C3A-9F00-0A1B2C3D4E5F"_s,
                                  u"../x"_s, u"01938a2c-7b1e-7c3a-9f00-0a1b2c3d4e5f\n"_s})
            CS_VERIFY_ERROR(validator.path(get, {{u"customerId"_s, id}}), ErrorCode::NotFound);
        CS_VERIFY_ERROR(validator.path(get, {}), ErrorCode::NotFound);
        CS_VERIFY_RESULT(
            validator.path(operation(u"getWidgetFile"_s), {{u"file"_s, u"countersign.js"_s}}));
        for (const QString &file : {u"../countersign.js"_s, u".js"_s, u"a.exe"_s, u"a/b.js"_s})
            CS_VERIFY_ERROR(validator.path(operation(u"getWidgetFile"_s), {{u"file"_s, file}}),
                            ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestValidator)
#include "tst_validator.moc"
