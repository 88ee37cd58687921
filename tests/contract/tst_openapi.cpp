// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/contract.h"
#include "contract/schema.h"
#include "support/verify.h"

#include <QJsonDocument>
#include <QTest>

using namespace countersign;
using namespace countersign::contract;
using namespace Qt::StringLiterals;

// Holds resources/openapi.json to what design idea 2 and the integrators who read it expect.
class TestOpenapi : public QObject
{
    Q_OBJECT

    QJsonObject m_document;
    int m_examples = 0;
    SchemaChecker m_checker;

    QJsonObject pointed(const QJsonObject &object) const
    {
        const QString reference = object.value("$ref"_L1).toString();
        if (reference.isEmpty())
            return object;
        QJsonValue value = m_document;
        for (const QString &token : reference.sliced(2).split(u'/'))
            value = value.toObject().value(token);
        return value.toObject();
    }

    void visitOperations(const std::function<void(const QString &path, const QString &method,
                                                  const QJsonObject &)> &visit) const
    {
        const QJsonObject paths = m_document.value("paths"_L1).toObject();
        for (auto path = paths.begin(); path != paths.end(); ++path) {
            const QJsonObject item = path.value().toObject();
            for (auto method = item.begin(); method != item.end(); ++method)
                visit(path.key(), method.key(), method.value().toObject());
        }
    }

    void checkExample(const QString &place, const QJsonValue &schema, const QJsonValue &example)
    {
        const auto compiled = Schema::compile(schema, m_document);
        QVERIFY2(compiled, qPrintable(place));
        const auto checked = m_checker.check(*compiled, example);
        QVERIFY2(checked,
                 qPrintable(place + u": "_s + (checked ? QString() : checked.error().detail)));
        ++m_examples;
    }

    // Checks every "examples" of a schema and of the schemas inside it.
    void checkSchemaExamples(const QString &place, const QJsonObject &schema)
    {
        for (const QJsonValue &example : schema.value("examples"_L1).toArray())
            checkExample(place, schema, example);
        const QJsonObject properties = schema.value("properties"_L1).toObject();
        for (auto it = properties.begin(); it != properties.end(); ++it)
            checkSchemaExamples(place + u'.' + it.key(), it.value().toObject());
        if (schema.value("items"_L1).isObject())
            checkSchemaExamples(place + u"[]"_s, schema.value("items"_L1).toObject());
    }

    void checkContent(const QString &place, const QJsonObject &holder)
    {
        const QJsonObject content = holder.value("content"_L1).toObject();
        for (auto type = content.begin(); type != content.end(); ++type) {
            const QJsonObject media = type.value().toObject();
            const QJsonValue schema = media.value("schema"_L1);
            if (media.contains("example"_L1))
                checkExample(place, schema, media.value("example"_L1));
            const QJsonObject examples = media.value("examples"_L1).toObject();
            for (auto it = examples.begin(); it != examples.end(); ++it)
                checkExample(place + u' ' + it.key(), schema,
                             it.value().toObject().value("value"_L1));
        }
    }

    // Every object that a request may hold must be closed, and every text bounded.
    void checkRequestSchema(const QString &place, const QJsonObject &schema)
    {
        const QJsonValue type = schema.value("type"_L1);
        const bool text = type.toString() == "string"_L1 || type.toArray().contains(u"string"_s);
        if (text)
            QVERIFY2(schema.contains("maxLength"_L1) || schema.contains("enum"_L1),
                     qPrintable(place + u" has no maxLength"_s));
        if (type.toString() == "array"_L1) {
            QVERIFY2(schema.contains("maxItems"_L1), qPrintable(place + u" has no maxItems"_s));
            checkRequestSchema(place + u"[]"_s, schema.value("items"_L1).toObject());
        }
        if (type.toString() != "object"_L1)
            return;
        QVERIFY2(schema.value("additionalProperties"_L1) == false
                     || schema.contains("maxProperties"_L1),
                 qPrintable(place + u" takes any member"_s));
        const QJsonObject properties = schema.value("properties"_L1).toObject();
        for (auto it = properties.begin(); it != properties.end(); ++it)
            checkRequestSchema(place + u'.' + it.key(), it.value().toObject());
    }

    static void collectReferences(const QJsonValue &value, QStringList &found)
    {
        for (const QJsonValue &item : value.toArray())
            collectReferences(item, found);
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (it.key() == "$ref"_L1 && it.value().isString())
                found += it.value().toString();
            collectReferences(it.value(), found);
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto contract = Contract::builtIn();
        CS_VERIFY_RESULT(contract);
        m_document = QJsonDocument::fromJson((*contract)->document()).object();
        QCOMPARE(m_document.value("info"_L1).toObject().value("version"_L1).toString(), u"0.1.0"_s);
    }

    void hasThePathsThatIntegratorsRelyOn_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("path");
        for (const char *line : {"post /v1/otp/send",
                                 "post /v1/otp/verify",
                                 "get /v1/me",
                                 "post /v1/me/logout",
                                 "get /v1/functions",
                                 "post /v1/functions/{name}",
                                 "post /v1/auth/login",
                                 "post /v1/auth/refresh",
                                 "post /v1/auth/logout",
                                 "get /v1/customers",
                                 "post /v1/customers",
                                 "get /v1/customers/{customerId}",
                                 "patch /v1/customers/{customerId}",
                                 "delete /v1/customers/{customerId}",
                                 "post /v1/customers/imports",
                                 "get /v1/audit/events",
                                 "get /v1/audit/checkpoint",
                                 "get /v1/audit/proofs/inclusion",
                                 "get /v1/audit/proofs/consistency",
                                 "get /v1/outbox",
                                 "get /healthz",
                                 "get /readyz",
                                 "get /metrics",
                                 "get /openapi.json"}) {
            const QStringList parts = QString::fromLatin1(line).split(u' ');
            QTest::newRow(line) << parts.first() << parts.last();
        }
    }

    void hasThePathsThatIntegratorsRelyOn()
    {
        QFETCH(const QString, method);
        QFETCH(const QString, path);
        QVERIFY(m_document.value("paths"_L1).toObject().value(path).toObject().contains(method));
    }

    void everyReferenceResolves()
    {
        QStringList references;
        collectReferences(m_document, references);
        QVERIFY(references.size() > 100);
        for (const QString &reference : references) {
            QVERIFY2(reference.startsWith("#/components/"_L1), qPrintable(reference));
            QVERIFY2(!pointed({{u"$ref"_s, reference}}).isEmpty(), qPrintable(reference));
        }
    }

    void everyComponentIsUsed()
    {
        QStringList references;
        collectReferences(m_document, references);
        const QJsonObject components = m_document.value("components"_L1).toObject();
        for (const QString &kind : {u"schemas"_s, u"parameters"_s, u"responses"_s, u"headers"_s}) {
            for (const QString &name : components.value(kind).toObject().keys()) {
                const QString reference = u"#/components/%1/%2"_s.arg(kind, name);
                QVERIFY2(references.contains(reference), qPrintable(reference));
            }
        }
    }

    void everyOperationIsDescribed()
    {
        visitOperations([&](const QString &path, const QString &method,
                            const QJsonObject &operation) {
            const QString place = method + u' ' + path;
            const QJsonObject extension = operation.value("x-countersign"_L1).toObject();
            QVERIFY2(extension.contains("permission"_L1) && extension.contains("rate"_L1)
                         && extension.contains("audit"_L1),
                     qPrintable(place));
            QVERIFY2(!operation.value("summary"_L1).toString().isEmpty(), qPrintable(place));
            QVERIFY2(operation.value("description"_L1).toString().size() > 20, qPrintable(place));
            const bool open = extension.value("permission"_L1).toString() == "public"_L1;
            const QJsonArray security = operation.value("security"_L1).toArray();
            const bool tokenNeeded = !security.isEmpty() && !security.contains(QJsonObject());
            QVERIFY2(operation.contains("security"_L1) && tokenNeeded != open, qPrintable(place));
            for (const QJsonValue &entry : operation.value("parameters"_L1).toArray()) {
                const QJsonObject parameter = pointed(entry.toObject());
                QVERIFY2(!parameter.value("description"_L1).toString().isEmpty(),
                         qPrintable(place));
                QVERIFY2(parameter.contains("example"_L1),
                         qPrintable(place + u' ' + parameter.value("name"_L1).toString()));
            }
        });
    }

    void everyOperationListsItsProblems()
    {
        visitOperations([&](const QString &path, const QString &method,
                            const QJsonObject &operation) {
            const QString place = method + u' ' + path;
            const QJsonObject responses = operation.value("responses"_L1).toObject();
            const QJsonObject extension = operation.value("x-countersign"_L1).toObject();
            const auto lists = [&](const QString &status) { return responses.contains(status); };
            if (extension.value("permission"_L1).toString() != "public"_L1)
                QVERIFY2(lists(u"401"_s) && lists(u"403"_s), qPrintable(place));
            if (operation.contains("requestBody"_L1))
                QVERIFY2(lists(u"400"_s) && lists(u"413"_s) && lists(u"415"_s), qPrintable(place));
            if (extension.value("rate"_L1).toString() != "exempt"_L1)
                QVERIFY2(lists(u"429"_s) && lists(u"503"_s), qPrintable(place));
            for (auto it = responses.begin(); it != responses.end(); ++it)
                QVERIFY2(
                    !pointed(it.value().toObject()).value("description"_L1).toString().isEmpty(),
                    qPrintable(place));
        });
    }

    void requestsAreClosedAndBounded()
    {
        visitOperations(
            [&](const QString &path, const QString &method, const QJsonObject &operation) {
                const QString place = method + u' ' + path;
                for (const QJsonValue &entry : operation.value("parameters"_L1).toArray()) {
                    const auto schema
                        = Schema::compile(pointed(entry.toObject()).value("schema"_L1), m_document);
                    CS_VERIFY_RESULT(schema);
                    checkRequestSchema(place + u" parameter"_s, schema->source());
                }
                const QJsonObject content
                    = operation.value("requestBody"_L1).toObject().value("content"_L1).toObject();
                if (!content.contains("application/json"_L1))
                    return;
                const auto schema = Schema::compile(
                    content.value("application/json"_L1).toObject().value("schema"_L1), m_document);
                CS_VERIFY_RESULT(schema);
                checkRequestSchema(place, schema->source());
            });
    }

    void everyExampleIsValid()
    {
        m_examples = 0;
        const QJsonObject components = m_document.value("components"_L1).toObject();
        const QJsonObject schemas = components.value("schemas"_L1).toObject();
        for (auto it = schemas.begin(); it != schemas.end(); ++it)
            checkSchemaExamples(it.key(), it.value().toObject());
        const QJsonObject responses = components.value("responses"_L1).toObject();
        for (auto it = responses.begin(); it != responses.end(); ++it)
            checkContent(it.key(), it.value().toObject());
        visitOperations(
            [&](const QString &path, const QString &method, const QJsonObject &operation) {
                const QString place = method + u' ' + path;
                for (const QJsonValue &entry : operation.value("parameters"_L1).toArray()) {
                    const QJsonObject parameter = pointed(entry.toObject());
                    checkExample(place + u" parameter"_s, parameter.value("schema"_L1),
                                 parameter.value("example"_L1));
                }
                checkContent(place, operation.value("requestBody"_L1).toObject());
                const QJsonObject answers = operation.value("responses"_L1).toObject();
                for (auto it = answers.begin(); it != answers.end(); ++it)
                    checkContent(place + u' ' + it.key(), it.value().toObject());
            });
        QVERIFY2(m_examples > 150, qPrintable(QString::number(m_examples)));
    }

    void examplesAreInvented()
    {
        const QByteArray text = QJsonDocument(m_document).toJson();
        static const QRegularExpression address(uR"([A-Za-z0-9._-]+@([A-Za-z0-9.-]+))"_s);
        for (const auto &match : address.globalMatch(QString::fromUtf8(text)))
            QVERIFY2(match.captured(1).endsWith("example.com"_L1), qPrintable(match.captured()));
        static const QRegularExpression phone(uR"(\(?\b\d{3}\)?[ .-](\d{3})[ .-](\d{2})\d{2}\b)"_s);
        for (const auto &match : phone.globalMatch(QString::fromUtf8(text)))
            QVERIFY2(match.captured(1) == "555"_L1 && match.captured(2) == "01"_L1,
                     qPrintable(match.captured()));
    }
};

QTEST_GUILESS_MAIN(TestOpenapi)
#include "tst_openapi.moc"
