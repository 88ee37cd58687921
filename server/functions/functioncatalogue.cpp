// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "functions/functioncatalogue.h"

#include <QFile>
#include <QJsonDocument>

namespace countersign::functions {

using namespace Qt::StringLiterals;

namespace {

constexpr auto customerRole = "customer"_L1;

std::unexpected<Error> faulty(const QString &function, QLatin1StringView what)
{
    return failure(ErrorCode::Internal, u"functions.json: %1: %2"_s.arg(function, what));
}

QStringList texts(const QJsonValue &array)
{
    QStringList list;
    const QJsonArray values = array.toArray();
    for (const QJsonValue &value : values)
        list.append(value.toString());
    return list;
}

bool subset(const QStringList &list, std::initializer_list<QLatin1StringView> allowed)
{
    return std::ranges::all_of(
        list, [&](const QString &text) { return std::ranges::contains(allowed, text); });
}

std::optional<OwnKey> ownKey(const QString &name)
{
    if (name == "customer_id"_L1)
        return OwnKey::CustomerId;
    if (name == "phone"_L1)
        return OwnKey::Phone;
    if (name == "email"_L1)
        return OwnKey::Email;
    return std::nullopt;
}

Result<std::optional<OwnRule>> ownRule(const QString &function, const QJsonValue &json)
{
    if (json.isUndefined())
        return std::nullopt;
    const std::optional<OwnKey> key = ownKey(json["key"_L1].toString());
    OwnRule rule{json["parameter"_L1].toString(), json["reply"_L1].toString(),
                 key.value_or(OwnKey::CustomerId)};
    if (!key || (rule.parameter.isEmpty() && rule.reply.isEmpty()))
        return faulty(function, "its own rule holds nothing"_L1);
    return rule;
}

QJsonObject withoutParameter(QJsonObject schema, const QString &name)
{
    QJsonObject properties = schema.value("properties"_L1).toObject();
    properties.remove(name);
    schema.insert("properties"_L1, properties);
    QJsonArray required;
    const QJsonArray before = schema.value("required"_L1).toArray();
    for (const QJsonValue &value : before) {
        if (value.toString() != name)
            required.append(value);
    }
    schema.remove("required"_L1);
    if (!required.isEmpty())
        schema.insert("required"_L1, required);
    const int least = schema.value("minProperties"_L1).toInt();
    if (least > 1)
        schema.insert("minProperties"_L1, least - 1);
    return schema;
}

// What must hold for a function before anybody may call it.
Result<void> check(const Function &function)
{
    const QJsonObject schema = function.parameters.source();
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    if (function.name.isEmpty() || function.title.isEmpty() || function.description.isEmpty())
        return faulty(function.name, "it needs a name, a title and a description"_L1);
    if (!subset({function.scope},
                {"own"_L1, "catalogue"_L1, "support"_L1, "analytics"_L1, "business"_L1}))
        return faulty(function.name, "its scope is unknown"_L1);
    if (function.roles.isEmpty()
        || !subset(function.roles, {customerRole, "admin"_L1, "manager"_L1}))
        return faulty(function.name, "its roles are missing or unknown"_L1);
    if (schema.value("additionalProperties"_L1) != QJsonValue(false))
        return faulty(function.name, "its parameters must not allow more than they name"_L1);
    if (function.own && !function.own->parameter.isEmpty()
        && !properties.contains(function.own->parameter))
        return faulty(function.name, "its own rule names a parameter that it does not have"_L1);
    for (const QString &name : function.recorded) {
        if (!properties.contains(name))
            return faulty(function.name, "it records a parameter that it does not have"_L1);
    }
    if (function.roles.contains(customerRole) && function.scope != "catalogue"_L1 && !function.own)
        return faulty(function.name,
                      "customers may call it, and nothing holds them to their own data"_L1);
    return {};
}

Result<Function> read(const QJsonObject &json)
{
    const QString name = json.value("name"_L1).toString();
    const auto own = ownRule(name, json.value("own"_L1));
    if (!own)
        return failureOf(own);
    const auto schema = contract::Schema::compile(json.value("parameters"_L1));
    if (!schema)
        return failureOf(schema);
    Function function{.name = name,
                      .title = json.value("title"_L1).toString(),
                      .description = json.value("description"_L1).toString(),
                      .scope = json.value("scope"_L1).toString(),
                      .roles = texts(json.value("roles"_L1)),
                      .changes = json.value("changes"_L1).toBool(true),
                      .own = *own,
                      .recorded = texts(json.value("recorded"_L1)),
                      .parameters = *schema,
                      .customerParameters = schema->source()};
    if (function.own && !function.own->parameter.isEmpty())
        function.customerParameters
            = withoutParameter(function.customerParameters, function.own->parameter);
    return check(function).transform([&] { return std::move(function); });
}

} // namespace

contract::FunctionDescription Function::describe(const QString &role) const
{
    return {name, title, description, scope,
            role == customerRole ? customerParameters : parameters.source()};
}

Result<FunctionCatalogue> FunctionCatalogue::load(const QByteArray &json)
{
    const QJsonArray list = QJsonDocument::fromJson(json).object().value("functions"_L1).toArray();
    if (list.isEmpty())
        return faulty(u"the file"_s, "it lists no functions"_L1);
    FunctionCatalogue catalogue;
    for (const QJsonValue &value : list) {
        Result<Function> function = read(value.toObject());
        if (!function)
            return failureOf(function);
        if (catalogue.m_byName.contains(function->name))
            return faulty(function->name, "it is there twice"_L1);
        catalogue.m_byName.insert(function->name, catalogue.m_functions.size());
        catalogue.m_functions.append(std::move(*function));
    }
    return catalogue;
}

Result<FunctionCatalogue> FunctionCatalogue::builtIn()
{
    QFile file(u":/countersign/functions.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return faulty(u"the file"_s, "it is not part of this program"_L1);
    return load(file.readAll());
}

const Function *FunctionCatalogue::function(const QString &name) const
{
    const auto found = m_byName.constFind(name);
    return found == m_byName.cend() ? nullptr : &m_functions.at(*found);
}

} // namespace countersign::functions
