// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/contract.h"
#include "support/verify.h"

#include <QJsonDocument>
#include <QTest>

using namespace countersign;
using namespace countersign::contract;
using namespace Qt::StringLiterals;

namespace {

// A small contract with one sound operation; `change` spoils it.
QByteArray
contractWith(const std::function<void(QJsonObject &operation, QJsonObject &document)> &change,
             const QString &path = u"/v1/things/{thingId}"_s)
{
    QJsonObject operation = QJsonDocument::fromJson(R"({
        "operationId": "changeThing",
        "x-countersign": {"permission": "things:update", "rate": "sensitive", "audit": ["thing.changed"], "maximumBody": 500},
        "parameters": [
            {"name": "thingId", "in": "path", "required": true, "schema": {"$ref": "#/components/schemas/Id"}},
            {"name": "limit", "in": "query", "schema": {"type": "integer"}}],
        "requestBody": {"required": true, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}},
        "responses": {"204": {"description": "Done."}}})")
                                .object();
    QJsonObject document = QJsonDocument::fromJson(R"({
        "openapi": "3.1.0",
        "components": {"schemas": {
            "Id": {"type": "string", "pattern": "^[a-z]+$"},
            "Thing": {"type": "object", "properties": {"id": {"$ref": "#/components/schemas/Id"}}},
            "Loop": {"type": "object", "properties": {"next": {"$ref": "#/components/schemas/Loop"}}}}}})")
                               .object();
    change(operation, document);
    if (!document.contains("paths"_L1))
        document.insert("paths"_L1, QJsonObject{{path, QJsonObject{{u"put"_s, operation}}}});
    return QJsonDocument(document).toJson();
}

void setExtension(QJsonObject &operation, const QString &name, const QJsonValue &value)
{
    QJsonObject extension = operation.value("x-countersign"_L1).toObject();
    if (value.isUndefined())
        extension.remove(name);
    else
        extension.insert(name, value);
    operation.insert("x-countersign"_L1, extension);
}

QJsonObject bodyWith(const QString &type, const QByteArray &schema)
{
    return {{u"content"_s,
             QJsonObject{
                 {type, QJsonObject{{u"schema"_s, QJsonDocument::fromJson(schema).object()}}}}}};
}

using Change = std::function<void(QJsonObject &, QJsonObject &)>;

const auto BadPattern = R"({"type": "string", "pattern": "["})"_ba;
const auto BadSchema = R"({"type": "object", "required": 5})"_ba;
const auto DanglingReference = R"({"$ref": "#/components/schemas/None"})"_ba;
const auto LoopReference = R"({"$ref": "#/components/schemas/Loop"})"_ba;
const auto BadType = R"({"type": "nonsense"})"_ba;

} // namespace

class TestLoader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsASoundOperation()
    {
        const QByteArray json = contractWith([](QJsonObject &, QJsonObject &) {});
        const auto contract = Contract::load(json);
        CS_VERIFY_RESULT(contract);
        const Operation *operation = (*contract)->operation(u"changeThing"_s);
        QVERIFY(operation);
        QCOMPARE(operation->method, "PUT"_ba);
        QCOMPARE(operation->path, u"/v1/things/{thingId}"_s);
        QCOMPARE(operation->permission, u"things:update"_s);
        QCOMPARE(operation->rate, RateClass::Sensitive);
        QCOMPARE(operation->auditActions, QStringList{u"thing.changed"_s});
        QCOMPARE(operation->bodyType, "application/json"_ba);
        QCOMPARE(operation->maximumBody, 500);
        QVERIFY(operation->bodyRequired && operation->available);
        QCOMPARE((*contract)->document(), json);
        QVERIFY(!(*contract)->operation(u"other"_s));
    }

    void refuses_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const QString &reason, const Change &change) {
            QTest::newRow(name) << change << reason;
        };
        row("another version", u"OpenAPI 3.1"_s,
            [](auto &, auto &document) { document.insert("openapi"_L1, u"3.0.3"_s); });
        row("no operations", u"no operations"_s,
            [](auto &, auto &document) { document.insert("paths"_L1, QJsonObject()); });
        row("no operationId", u"operationId"_s,
            [](auto &operation, auto &) { operation.remove("operationId"_L1); });
        row("no extension", u"permission"_s,
            [](auto &operation, auto &) { operation.remove("x-countersign"_L1); });
        row("no permission", u"permission"_s, [](auto &operation, auto &) {
            setExtension(operation, u"permission"_s, QJsonValue::Undefined);
        });
        row("odd permission", u"permission"_s,
            [](auto &operation, auto &) { setExtension(operation, u"permission"_s, u"Things"_s); });
        row("no rate", u"rate"_s, [](auto &operation, auto &) {
            setExtension(operation, u"rate"_s, QJsonValue::Undefined);
        });
        row("odd rate", u"rate"_s,
            [](auto &operation, auto &) { setExtension(operation, u"rate"_s, u"often"_s); });
        row("no audit", u"audit"_s, [](auto &operation, auto &) {
            setExtension(operation, u"audit"_s, QJsonValue::Undefined);
        });
        row("empty audit", u"audit"_s,
            [](auto &operation, auto &) { setExtension(operation, u"audit"_s, QJsonArray()); });
        row("odd audit", u"audit"_s, [](auto &operation, auto &) {
            setExtension(operation, u"audit"_s, QJsonArray{u"Thing"_s});
        });
        row("odd only", u"only"_s,
            [](auto &operation, auto &) { setExtension(operation, u"only"_s, u"mondays"_s); });
        row("odd maximumBody", u"maximumBody"_s,
            [](auto &operation, auto &) { setExtension(operation, u"maximumBody"_s, -1); });
        row("path parameter not declared", u"path parameter “thingId”"_s,
            [](auto &operation, auto &) { operation.remove("parameters"_L1); });
        row("path parameter not in the path", u"its path does not have"_s,
            [](auto &operation, auto &) {
                QJsonArray parameters = operation.value("parameters"_L1).toArray();
                parameters.append(QJsonObject{{u"name"_s, u"other"_s},
                                              {u"in"_s, u"path"_s},
                                              {u"required"_s, true},
                                              {u"schema"_s, QJsonObject()}});
                operation.insert("parameters"_L1, parameters);
            });
        row("parameter without schema", u"without name or schema"_s, [](auto &operation, auto &) {
            operation.insert("parameters"_L1, QJsonArray{QJsonObject{{u"name"_s, u"thingId"_s},
                                                                     {u"in"_s, u"path"_s},
                                                                     {u"required"_s, true}}});
        });
        row("path parameter not required", u"not required"_s, [](auto &operation, auto &) {
            operation.insert("parameters"_L1,
                             QJsonArray{QJsonObject{{u"name"_s, u"thingId"_s},
                                                    {u"in"_s, u"path"_s},
                                                    {u"schema"_s, QJsonObject()}}});
        });
        row("parameter in an unknown place", u"unknown place"_s, [](auto &operation, auto &) {
            operation.insert("parameters"_L1,
                             QJsonArray{QJsonObject{{u"name"_s, u"x"_s},
                                                    {u"in"_s, u"body"_s},
                                                    {u"schema"_s, QJsonObject()}}});
        });
        row("two types of body", u"exactly one"_s, [](auto &operation, auto &) {
            operation.insert(
                "requestBody"_L1,
                QJsonObject{{u"content"_s, QJsonObject{{u"text/csv"_s, QJsonObject()},
                                                       {u"text/plain"_s, QJsonObject()}}}});
        });
        row("body with a faulty pattern", u"pattern"_s, [](auto &operation, auto &) {
            operation.insert("requestBody"_L1, bodyWith(u"application/json"_s, BadPattern));
        });
        row("body with a faulty schema", u"does not compile"_s, [](auto &operation, auto &) {
            operation.insert("requestBody"_L1, bodyWith(u"application/json"_s, BadSchema));
        });
        row("body with a dangling reference", u"points to nothing"_s, [](auto &operation, auto &) {
            operation.insert("requestBody"_L1, bodyWith(u"application/json"_s, DanglingReference));
        });
        row("body that refers to itself", u"back to itself"_s, [](auto &operation, auto &) {
            operation.insert("requestBody"_L1, bodyWith(u"application/json"_s, LoopReference));
        });
        row("no responses", u"no response"_s,
            [](auto &operation, auto &) { operation.remove("responses"_L1); });
        row("response with a faulty schema", u"response 200"_s, [](auto &operation, auto &) {
            operation.insert("responses"_L1,
                             QJsonObject{{u"200"_s, bodyWith(u"application/json"_s, BadType)}});
        });
    }

    void refuses()
    {
        QFETCH(const Change, change);
        QFETCH(const QString, reason);
        const auto contract = Contract::load(contractWith(change));
        CS_VERIFY_ERROR(contract, ErrorCode::Internal);
        QVERIFY2(contract.error().detail.contains(reason), qPrintable(contract.error().detail));
    }

    void refusesWhatIsNoJson()
    {
        CS_VERIFY_ERROR(Contract::load("{"), ErrorCode::Internal);
        CS_VERIFY_ERROR(Contract::load("[]"), ErrorCode::Internal);
        CS_VERIFY_ERROR(Contract::load(R"({"openapi": "3.1.0", "openapi": "3.1.0"})"),
                        ErrorCode::Internal);
    }

    void namesTheOperation()
    {
        const auto contract = Contract::load(contractWith(
            [](QJsonObject &operation, QJsonObject &) { setExtension(operation, u"rate"_s, 5); }));
        QVERIFY(contract.error().detail.contains("changeThing"_L1));
        QVERIFY(contract.error().detail.contains("PUT /v1/things/{thingId}"_L1));
    }

    void refusesTwoOperationsOfOneName()
    {
        const auto contract
            = Contract::load(contractWith([](QJsonObject &operation, QJsonObject &document) {
                  operation.remove("parameters"_L1);
                  const QJsonObject item{{u"put"_s, operation}};
                  document.insert("paths"_L1, QJsonObject{{u"/a"_s, item}, {u"/b"_s, item}});
              }));
        CS_VERIFY_ERROR(contract, ErrorCode::Internal);
        QVERIFY(contract.error().detail.contains("two operations called changeThing"_L1));
    }

    void pathItemParametersCount()
    {
        const auto contract = Contract::load(
            contractWith([](QJsonObject &operation, QJsonObject &document) {
                const QJsonArray parameters = operation.take("parameters"_L1).toArray();
                document.insert("paths"_L1, QJsonObject{{u"/v1/things/{thingId}"_s,
                                                         QJsonObject{{u"parameters"_s, parameters},
                                                                     {u"put"_s, operation}}}});
            }));
        CS_VERIFY_RESULT(contract);
    }
};

QTEST_GUILESS_MAIN(TestLoader)
#include "tst_loader.moc"
