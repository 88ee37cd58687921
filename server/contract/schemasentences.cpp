// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/schemasentences.h"

#include "contract/jsontext.h"

#include <QJsonArray>

#include <algorithm>

namespace countersign::contract {

using namespace Qt::StringLiterals;

namespace {

bool isWholeNumber(const QString &token)
{
    return !token.isEmpty()
           && std::ranges::all_of(token, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

// Not by value(): the checker's words may lead to a name that is not there, in an object with names that are not plain
// (base/foreignjson.h).
QJsonValue memberOf(const QJsonObject &object, const QString &name)
{
    return object.keys().contains(name) ? object.value(name) : QJsonValue(QJsonValue::Undefined);
}

QJsonValue valueAt(const QJsonValue &root, const QStringList &path)
{
    QJsonValue value = root;
    for (const QString &token : path)
        value = value.isArray() ? value.toArray().at(token.toInt())
                                : memberOf(value.toObject(), token);
    return value;
}

QString quotedText(const QString &text)
{
    return u"“%1”"_s.arg(repeatableName(text));
}

QString typeName(const QString &type)
{
    if (type == "string"_L1)
        return u"a text"_s;
    if (type == "integer"_L1)
        return u"a whole number"_s;
    if (type == "number"_L1)
        return u"a number"_s;
    if (type == "boolean"_L1)
        return u"true or false"_s;
    if (type == "array"_L1)
        return u"a list"_s;
    return type == "object"_L1 ? u"an object"_s : u"null"_s;
}

QStringList typesOf(const QJsonObject &schema)
{
    const QJsonValue type = schema.value("type"_L1);
    if (type.isString())
        return {type.toString()};
    QStringList types;
    for (const QJsonValue &item : type.toArray())
        types += item.toString();
    return types;
}

QString valueList(const QJsonArray &values)
{
    QStringList names;
    for (const QJsonValue &value : values)
        names += value.isString() ? quotedText(value.toString()) : value.toVariant().toString();
    return names.join(u", "_s);
}

QString count(qint64 number, const QString &one, const QString &many)
{
    return u"%1 %2"_s.arg(QString::number(number), number == 1 ? one : many);
}

QString number(const QJsonObject &schema, QLatin1StringView rule)
{
    return QString::number(schema.value(rule).toDouble(), 'g', 15);
}

// The rule of a text that `value` breaks, as the end of a sentence; empty if it breaks none.
QString textRule(const QJsonObject &schema, const QJsonValue &value)
{
    const qsizetype length = value.toString().toUcs4().size();
    const qint64 least = schema.value("minLength"_L1).toInteger(0);
    const qint64 most = schema.value("maxLength"_L1).toInteger(length);
    if (length < least)
        return least == 1 ? u"must not be empty"_s
                          : u"must be at least %1 long"_s.arg(
                                count(least, u"character"_s, u"characters"_s));
    if (length > most)
        return u"must be at most %1 long"_s.arg(count(most, u"character"_s, u"characters"_s));
    if (schema.contains("pattern"_L1)) {
        const QString hint = schema.value("x-hint"_L1).toString();
        return hint.isEmpty() ? u"does not have the right form"_s : u"must be "_s + hint;
    }
    return {};
}

QString numberRule(const QJsonObject &schema, double value)
{
    if (value < schema.value("minimum"_L1).toDouble(value))
        return u"must be at least "_s + number(schema, "minimum"_L1);
    if (value > schema.value("maximum"_L1).toDouble(value))
        return u"must be at most "_s + number(schema, "maximum"_L1);
    return {};
}

QString listRule(const QJsonObject &schema, const QJsonArray &list)
{
    const qint64 least = schema.value("minItems"_L1).toInteger(0);
    const qint64 most = schema.value("maxItems"_L1).toInteger(list.size());
    if (list.size() < least)
        return u"must have at least "_s + count(least, u"entry"_s, u"entries"_s);
    if (list.size() > most)
        return u"must have at most "_s + count(most, u"entry"_s, u"entries"_s);
    return schema.value("uniqueItems"_L1).toBool() ? u"must not have the same entry twice"_s
                                                   : QString();
}

QString objectRule(const QJsonObject &schema, const QJsonObject &object)
{
    if (object.size() < schema.value("minProperties"_L1).toInteger(0))
        return u"must have at least "_s
               + count(schema.value("minProperties"_L1).toInteger(), u"member"_s, u"members"_s);
    if (object.size() > schema.value("maxProperties"_L1).toInteger(object.size()))
        return u"must have at most "_s
               + count(schema.value("maxProperties"_L1).toInteger(), u"member"_s, u"members"_s);
    if (schema.contains("propertyNames"_L1))
        return u"has a member whose name is not allowed"_s;
    return {};
}

QString brokenRule(const QJsonObject &schema, const QJsonValue &value)
{
    const QStringList types = typesOf(schema);
    QStringList names;
    bool fits = types.isEmpty();
    for (const QString &type : types) {
        names += typeName(type);
        fits
            |= (type == "string"_L1 && value.isString()) || (type == "boolean"_L1 && value.isBool())
               || (type == "array"_L1 && value.isArray())
               || (type == "object"_L1 && value.isObject()) || (type == "null"_L1 && value.isNull())
               || (type == "number"_L1 && value.isDouble())
               || (type == "integer"_L1 && value.isDouble()
                   && value.toInteger(0) == value.toInteger(1));
    }
    if (!fits)
        return u"must be "_s + names.join(u" or "_s);
    if (schema.contains("enum"_L1) && !schema.value("enum"_L1).toArray().contains(value))
        return u"must be one of "_s + valueList(schema.value("enum"_L1).toArray());
    QString rule;
    if (value.isString())
        rule = textRule(schema, value);
    else if (value.isDouble())
        rule = numberRule(schema, value.toDouble());
    else if (value.isArray())
        rule = listRule(schema, value.toArray());
    else if (value.isObject())
        rule = objectRule(schema, value.toObject());
    return rule.isEmpty() ? u"has a value that is not allowed"_s : rule;
}

// What to say where a oneOf or anyOf found nothing: for the usual case, a choice of required members, their names.
QString choiceSentence(const QJsonObject &schema)
{
    const bool one = schema.contains("oneOf"_L1);
    QStringList names;
    for (const QJsonValue &branch : schema.value(one ? "oneOf"_L1 : "anyOf"_L1).toArray()) {
        for (const QJsonValue &name : branch.toObject().value("required"_L1).toArray())
            names += quotedText(name.toString());
    }
    if (names.isEmpty())
        return {};
    const QString choice = names.join(u" and "_s);
    return one ? u"Give exactly one of %1."_s.arg(choice)
               : u"Give at least one of %1."_s.arg(choice);
}

// The name that the checker quotes at the end of its message, after `marker`.
QString quotedName(const QString &message, QLatin1StringView marker)
{
    const qsizetype start = message.lastIndexOf(marker);
    const qsizetype end = message.lastIndexOf(u'\'');
    return start >= 0 && end >= start + marker.size()
               ? message.sliced(start + marker.size(), end - start - marker.size())
               : QString();
}

} // namespace

QJsonObject schemaAt(const QJsonObject &root, const QStringList &path)
{
    QJsonObject schema = root;
    for (const QString &token : path) {
        const QJsonValue property = schema.value("properties"_L1).toObject().value(token);
        if (property.isObject())
            schema = property.toObject();
        else if (isWholeNumber(token) && schema.value("items"_L1).isObject())
            schema = schema.value("items"_L1).toObject();
        else
            schema = schema.value("additionalProperties"_L1).toObject();
    }
    return schema;
}

QString jsonPointer(const QStringList &path)
{
    QString pointer;
    for (const QString &name : path)
        pointer += u'/' + repeatableName(name).replace("~"_L1, "~0"_L1).replace("/"_L1, "~1"_L1);
    return pointer;
}

Error explainFindings(QList<Finding> findings, const QJsonObject &schema, const QJsonValue &value)
{
    // The checker says nothing about names of members; that a member failed it says of the object around it.
    for (Finding &finding : findings) {
        if (const QString name = quotedName(finding.message, "associated with property name '"_L1);
            !name.isEmpty())
            finding.path += name;
    }
    const auto deeper
        = [](const Finding &a, const Finding &b) { return a.path.size() < b.path.size(); };
    const Finding &inner = *std::ranges::max_element(findings, deeper);
    const auto beside = [&](QLatin1StringView text) {
        return std::ranges::find_if(findings, [&](const Finding &finding) {
            return finding.path == inner.path && finding.message.contains(text);
        });
    };
    const QJsonObject rules = schemaAt(schema, inner.path);
    const QString field = jsonPointer(inner.path);

    if (const auto unknown = beside("'additionalProperties' constraints"_L1);
        unknown != findings.end()) {
        const QString name = quotedName(unknown->message, "constraints: '"_L1);
        return {ErrorCode::UnknownField,
                u"There is no field “%1” here."_s.arg(repeatableName(name)),
                field + jsonPointer({name})};
    }
    if (beside("oneOf"_L1) != findings.end() || beside("anyOf"_L1) != findings.end()
        || beside("exactly one child"_L1) != findings.end()) {
        if (const QString sentence = choiceSentence(rules); !sentence.isEmpty())
            return {ErrorCode::InvalidRequest, sentence, field};
    }
    if (const auto missing = beside("Missing required property"_L1); missing != findings.end()) {
        const QString name = quotedName(missing->message, "property '"_L1);
        return {ErrorCode::InvalidRequest, u"The field “%1” is missing."_s.arg(name),
                field + jsonPointer({name})};
    }
    QStringList names;
    for (const QString &name : inner.path)
        names += repeatableName(name);
    const QString subject
        = names.isEmpty() ? u"The body"_s : u"The field “%1”"_s.arg(names.join(u'.'));
    return {ErrorCode::InvalidRequest,
            u"%1 %2."_s.arg(subject, brokenRule(rules, valueAt(value, inner.path))), field};
}

} // namespace countersign::contract
