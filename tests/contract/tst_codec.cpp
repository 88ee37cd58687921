// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/audit.h"
#include "contract/customers.h"
#include "contract/functions.h"
#include "contract/otp.h"
#include "contract/outbox.h"
#include "support/verify.h"

#include <QJsonDocument>
#include <QTest>

using namespace countersign;
using namespace countersign::contract;
using namespace Qt::StringLiterals;

namespace {

QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

// decode() and encode() of `json` give `json` again, and so does the text.
template<typename T>
void comparesAfterRoundTrip(const QJsonObject &json)
{
    const Result<T> decoded = decode<T>(json);
    CS_VERIFY_RESULT(decoded);
    QCOMPARE(encode(*decoded), json);
    QCOMPARE(QJsonDocument::fromJson(jsonText(*decoded)).object(), json);
}

} // namespace

class TestCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void optionalMembersMayBeAbsent()
    {
        comparesAfterRoundTrip<OtpSendRequest>(object(R"({"phone": "(202) 555-0123"})"));
        comparesAfterRoundTrip<OtpSendRequest>(
            object(R"({"email": "jane@example.com", "channel": "email", "notice": "ab"})"));
        const auto decoded = decode<OtpSendRequest>(object(R"({"phone": "1", "email": null})"));
        CS_VERIFY_RESULT(decoded);
        QVERIFY(!decoded->email);
    }

    void nestedAndListsRoundTrip()
    {
        comparesAfterRoundTrip<OtpVerifyReply>(object(
            R"({"token": "cst_x", "expiresIn": 1800, "deviceToken": "cdv_x", "customer": {"id": "1", "name": "Ren\u00e9e Roe", "phone": "+12025550123"}})"));
        comparesAfterRoundTrip<CustomerPage>(object(
            R"({"items": [{"id": "1", "name": "Jane Roe", "vip": true, "tags": ["a", "b"], "status": "active",
                "customFields": {"x": "y"}, "source": "loft", "createdAt": "t", "updatedAt": "t", "version": 3}],
                "next": "abc"})"));
        comparesAfterRoundTrip<ImportJob>(object(
            R"({"importId": "1", "state": "refused", "dryRun": false, "rowsTotal": 3, "rowsRead": 3, "imported": 0,
                "errorCount": 1, "errors": [{"row": 2, "column": "phone", "code": "invalid_phone", "detail": "No."}]})"));
        comparesAfterRoundTrip<AuditPage>(object(
            R"({"items": [{"index": 7, "id": "1", "at": "t", "actor": {"kind": "staff", "id": "2", "role": "admin"},
                "action": "customer.read", "resource": "customer", "resourceId": "3", "success": true,
                "durationMs": 1, "requestId": "4", "leafHash": "x", "erased": true}]})"));
        comparesAfterRoundTrip<OutboxPage>(object(
            R"({"items": [{"id": "1", "at": "t", "channel": "sms", "kind": "otp.code", "state": "local",
                "attempts": 1, "body": "Your code"}]})"));
        comparesAfterRoundTrip<FunctionCallReply>(
            object(R"({"function": "x", "result": {"a": [1, 2.5, null]}})"));
    }

    void wrongMembersAreNamed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("field");
        QTest::newRow("missing") << "{\"items\": [{}]}"_ba << u"/items/0/id"_s;
        QTest::newRow("wrong type") << "{\"items\": 5}"_ba << u"/items"_s;
        QTest::newRow("item of wrong type") << "{\"items\": [5]}"_ba << u"/items/0"_s;
        QTest::newRow("optional of wrong type") << "{\"items\": [], \"next\": 5}"_ba << u"/next"_s;
        QTest::newRow("fraction")
            << "{\"items\": [{\"id\": \"1\", \"name\": \"x\", \"vip\": true, \"tags\": [], "
               "\"status\": \"x\","
               "\"customFields\": {}, \"source\": \"x\", \"createdAt\": \"\", \"updatedAt\": \"\","
               "\"version\": 1.5}]}"_ba
            << u"/items/0/version"_s;
        QTest::newRow("too large for any integer")
            << "{\"items\": [{\"id\": \"1\", \"name\": \"x\", \"vip\": true, \"tags\": [], "
               "\"status\": \"x\","
               "\"customFields\": {}, \"source\": \"x\", \"createdAt\": \"\", \"updatedAt\": \"\","
               "\"version\": 1e300}]}"_ba
            << u"/items/0/version"_s;
    }

    void wrongMembersAreNamed()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, field);
        const auto decoded = decode<CustomerPage>(object(json.constData()));
        CS_VERIFY_ERROR(decoded, ErrorCode::InvalidRequest);
        QCOMPARE(decoded.error().field, field);
    }

    void unknownMembersAreIgnored() // a console must understand a newer server
    {
        const auto decoded = decode<ImportAccepted>(object(R"({"importId": "1", "new": true})"));
        CS_VERIFY_RESULT(decoded);
        QCOMPARE(decoded->importId, u"1"_s);
    }
};

QTEST_GUILESS_MAIN(TestCodec)
#include "tst_codec.moc"
