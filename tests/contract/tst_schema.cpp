// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/schema.h"
#include "support/verify.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>

using namespace countersign;
using namespace countersign::contract;
using namespace Qt::StringLiterals;

namespace {

// JSON with single quotes for double ones, which read badly in C++.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

QJsonObject object(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

const auto PersonSchema = R"({
    "type": "object", "additionalProperties": false, "required": ["name"], "maxProperties": 8,
    "properties": {
        "name": {"type": "string", "minLength": 2, "maxLength": 5},
        "code": {"type": "string", "pattern": "^[0-9]{6}$", "x-hint": "the six digits of the code"},
        "shape": {"type": "string", "pattern": "^[$a]+$"},
        "color": {"type": "string", "enum": ["red", "green"]},
        "age": {"type": "integer", "minimum": 0, "maximum": 150},
        "born": {"type": ["string", "null"]},
        "ok": {"type": "boolean"},
        "tags": {"type": "array", "maxItems": 2, "uniqueItems": true, "items": {"type": "string", "maxLength": 3}},
        "address": {"type": "object", "additionalProperties": false, "properties": {"town": {"type": "string"}}},
        "fields": {"type": "object", "maxProperties": 2, "propertyNames": {"maxLength": 4}, "additionalProperties": {"type": "string"}}
    }})"_ba;

const auto LongTextSchema = R"({"type": "object", "properties": {"text": {
    "type": "string", "format": "date-time", "maxLength": 300000, "pattern": "^[a-z0-9]*$"}}})"_ba;

const auto BranchingSchema
    = R"({"type": "string", "maxLength": 300000, "pattern": "^([a-z]|[0-9])*$"})"_ba;

const auto FullPerson
    = R"({"name": "Jane", "code": "012345", "color": "red", "age": 3.0, "born": null, "ok": false,
                                     "tags": ["a", "b"], "fields": {"a": "b"}})"_ba;

const auto ExactlyOne
    = R"({"type": "object", "properties": {"phone": {"type": "string"}, "email": {}},
            "oneOf": [{"required": ["phone"]}, {"required": ["email"]}]})"_ba;

const auto Document = R"({"components": {"schemas": {
            "Short": {"type": "string", "maxLength": 3, "description": "short"},
            "Pair": {"type": "array", "items": {"$ref": "#/components/schemas/Short"}}}}})"_ba;

const auto Referring = R"({"type": "object", "properties": {
            "a": {"$ref": "#/components/schemas/Short", "maxLength": 5},
            "b": {"$ref": "#/components/schemas/Pair"}}, "example": {"$ref": "not a reference"}})"_ba;

} // namespace

class TestSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("least") << json("{'name': 'Jane'}");
        QTest::newRow("most") << FullPerson;
        QTest::newRow("characters beyond the basic plane count as one")
            << json("{'name': '😀😀😀😀😀'}");
        QTest::newRow("a dollar sign inside brackets") << json("{'name': 'Jane', 'shape': 'a$a'}");
    }

    void accepts()
    {
        QFETCH(const QByteArray, text);
        const auto schema = Schema::compile(object(PersonSchema));
        CS_VERIFY_RESULT(schema);
        SchemaChecker checker;
        CS_VERIFY_RESULT(checker.check(*schema, object(text)));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("detail");
        const auto row
            = [](const char *name, const QByteArray &text, const QString &field,
                 const QString &detail) { QTest::newRow(name) << text << field << detail; };
        row("missing", json("{}"), u"/name"_s, u"The field “name” is missing."_s);
        row("wrong type", json("{'name': 5}"), u"/name"_s, u"The field “name” must be a text."_s);
        row("null", json("{'name': null}"), u"/name"_s, u"The field “name” must be a text."_s);
        row("too short", json("{'name': 'J'}"), u"/name"_s,
            u"The field “name” must be at least 2 characters long."_s);
        row("too long", json("{'name': 'Jane R'}"), u"/name"_s,
            u"The field “name” must be at most 5 characters long."_s);
        row("pattern with hint", json("{'name': 'Jane', 'code': '12345'}"), u"/code"_s,
            u"The field “code” must be the six digits of the code."_s);
        row("final line feed", json("{'name': 'Jane', 'code': '123456\\n'}"), u"/code"_s,
            u"The field “code” must be the six digits of the code."_s);
        row("other digits", json("{'name': 'Jane', 'code': '١٢٣٤٥٦'}"), u"/code"_s,
            u"The field “code” must be the six digits of the code."_s);
        row("pattern without hint", json("{'name': 'Jane', 'shape': 'b'}"), u"/shape"_s,
            u"The field “shape” does not have the right form."_s);
        row("enum", json("{'name': 'Jane', 'color': 'blue'}"), u"/color"_s,
            u"The field “color” must be one of “red”, “green”."_s);
        row("too small", json("{'name': 'Jane', 'age': -1}"), u"/age"_s,
            u"The field “age” must be at least 0."_s);
        row("too large", json("{'name': 'Jane', 'age': 151}"), u"/age"_s,
            u"The field “age” must be at most 150."_s);
        row("fraction", json("{'name': 'Jane', 'age': 1.5}"), u"/age"_s,
            u"The field “age” must be a whole number."_s);
        row("text for number", json("{'name': 'Jane', 'age': '1'}"), u"/age"_s,
            u"The field “age” must be a whole number."_s);
        row("one of two types", json("{'name': 'Jane', 'born': 5}"), u"/born"_s,
            u"The field “born” must be a text or null."_s);
        row("number for boolean", json("{'name': 'Jane', 'ok': 1}"), u"/ok"_s,
            u"The field “ok” must be true or false."_s);
        row("object for list", json("{'name': 'Jane', 'tags': {}}"), u"/tags"_s,
            u"The field “tags” must be a list."_s);
        row("too many entries", json("{'name': 'Jane', 'tags': ['a', 'b', 'c']}"), u"/tags"_s,
            u"The field “tags” must have at most 2 entries."_s);
        row("the same twice", json("{'name': 'Jane', 'tags': ['a', 'a']}"), u"/tags"_s,
            u"The field “tags” must not have the same entry twice."_s);
        row("entry too long", json("{'name': 'Jane', 'tags': ['a', 'abcd']}"), u"/tags/1"_s,
            u"The field “tags.1” must be at most 3 characters long."_s);
        row("value of a free field", json("{'name': 'Jane', 'fields': {'a': 5}}"), u"/fields/a"_s,
            u"The field “fields.a” must be a text."_s);
        row("name of a free field", json("{'name': 'Jane', 'fields': {'abcde': 'x'}}"),
            u"/fields"_s, u"The field “fields” has a member whose name is not allowed."_s);
        row("too many free fields", json("{'name': 'Jane', 'fields': {'a': '', 'b': '', 'c': ''}}"),
            u"/fields"_s, u"The field “fields” must have at most 2 members."_s);
        row("NUL", json("{'name': 'Ja\\u0000ne Roe is far too long'}"), u"/name"_s,
            u"A text has a character in it that cannot be stored."_s);
        row("half a surrogate pair", json("{'name': 'Ja\\ud800'}"), u"/name"_s,
            u"A text has a character in it that cannot be stored."_s);
    }

    void refuses()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, field);
        QFETCH(const QString, detail);
        const auto schema = Schema::compile(object(PersonSchema));
        CS_VERIFY_RESULT(schema);
        SchemaChecker checker;
        const auto checked = checker.check(*schema, object(text));
        CS_VERIFY_ERROR(checked, ErrorCode::InvalidRequest);
        QCOMPARE(checked.error().detail, detail);
        QCOMPARE(checked.error().field, field);
    }

    void unknownFieldsAreNamed()
    {
        const auto schema = Schema::compile(object(PersonSchema));
        SchemaChecker checker;
        const auto top = checker.check(*schema, object(json("{'name': 'Jane', 'Name': 'x'}")));
        CS_VERIFY_ERROR(top, ErrorCode::UnknownField);
        QCOMPARE(top.error().field, u"/Name"_s);
        QCOMPARE(top.error().detail, u"There is no field “Name” here."_s);
        const auto inner
            = checker.check(*schema, object(json("{'name': 'Jane', 'address': {'a/b~c': 1}}")));
        CS_VERIFY_ERROR(inner, ErrorCode::UnknownField);
        QCOMPARE(inner.error().field, u"/address/a~1b~0c"_s);
    }

    void choicesAreExplained()
    {
        SchemaChecker checker;
        const auto one = Schema::compile(object(ExactlyOne));
        CS_VERIFY_RESULT(one);
        QCOMPARE(checker.check(*one, QJsonObject()).error().detail,
                 u"Give exactly one of “phone” and “email”."_s);
        QCOMPARE(checker.check(*one, object(json("{'phone': '1', 'email': '2'}"))).error().detail,
                 u"Give exactly one of “phone” and “email”."_s);
        QCOMPARE(checker.check(*one, object(json("{'phone': 1}"))).error().field, u"/phone"_s);
        CS_VERIFY_RESULT(checker.check(*one, object(json("{'phone': '1'}"))));
        const auto any = Schema::compile(object(
            json("{'type': 'object', 'anyOf': [{'required': ['a']}, {'required': ['b']}]}")));
        QCOMPARE(checker.check(*any, QJsonObject()).error().detail,
                 u"Give at least one of “a” and “b”."_s);
    }

    void longTextsDoNoHarm() // std::regex, the checker's default, overflows the stack here
    {
        const auto schema = Schema::compile(object(LongTextSchema));
        CS_VERIFY_RESULT(schema);
        SchemaChecker checker;
        QElapsedTimer timer;
        timer.start();
        CS_VERIFY_RESULT(checker.check(*schema, QJsonObject{{u"text"_s, QString(200'000, u'a')}}));
        CS_VERIFY_ERROR(
            checker.check(*schema, QJsonObject{{u"text"_s, QString(200'000, u'a') + u'!'}}),
            ErrorCode::InvalidRequest);
        const auto branching = Schema::compile(object(BranchingSchema));
        CS_VERIFY_ERROR(checker.check(*branching, QString(200'000, u'a') + u'!'),
                        ErrorCode::InvalidRequest);
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }

    void referencesAreFollowed()
    {
        const QJsonObject document = object(Document);
        const auto schema = Schema::compile(object(Referring), document);
        CS_VERIFY_RESULT(schema);
        SchemaChecker checker;
        CS_VERIFY_RESULT(checker.check(*schema, object(json("{'a': '12345', 'b': ['123']}"))));
        CS_VERIFY_ERROR(checker.check(*schema, object(json("{'a': '123456'}"))),
                        ErrorCode::InvalidRequest);
        QCOMPARE(checker.check(*schema, object(json("{'b': ['123', '1234']}"))).error().field,
                 u"/b/1"_s);
    }

    void faultySchemasDoNotCompile()
    {
        CS_VERIFY_ERROR(Schema::compile(5), ErrorCode::Internal);
        CS_VERIFY_ERROR(Schema::compile(object(json("{'$ref': '#/a'}"))), ErrorCode::Internal);
        CS_VERIFY_ERROR(Schema::compile(object(json("{'properties': {'a': {'pattern': '['}}}"))),
                        ErrorCode::Internal);
        CS_VERIFY_ERROR(Schema::compile(object(json("{'type': 'strin'}"))), ErrorCode::Internal);
        const QJsonObject loop = object(json("{'a': {'properties': {'b': {'$ref': '#/a'}}}}"));
        CS_VERIFY_ERROR(Schema::compile(object(json("{'$ref': '#/a'}")), loop),
                        ErrorCode::Internal);
    }
};

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
