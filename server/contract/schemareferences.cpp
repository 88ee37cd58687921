// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/schemareferences.h"

#include <QJsonArray>

namespace countersign::contract {

using namespace Qt::StringLiterals;

namespace {

// Members whose content is data, not a schema: a "$ref" in there is only a name.
bool holdsData(const QString &name)
{
    return name == "example"_L1 || name == "examples"_L1 || name == "default"_L1
           || name == "const"_L1 || name == "enum"_L1;
}

class Resolver
{
public:
    explicit Resolver(const QJsonObject &document)
        : m_document(document)
    {}

    Result<QJsonObject> object(const QJsonObject &schema)
    {
        if (!schema.value("$ref"_L1).isString())
            return members(schema);
        const QString reference = schema.value("$ref"_L1).toString();
        if (m_open.contains(reference))
            return failure(ErrorCode::Internal,
                           u"The reference “%1” leads back to itself."_s.arg(reference));
        const Result<QJsonObject> target = resolvePointer(reference, m_document);
        if (!target)
            return failureOf(target);
        m_open.append(reference);
        Result<QJsonObject> resolved = object(*target);
        m_open.removeLast();
        if (!resolved)
            return resolved;
        QJsonObject own = schema;
        own.remove("$ref"_L1);
        const Result<QJsonObject> beside = members(own);
        if (!beside)
            return beside;
        for (auto it = beside->begin(); it != beside->end(); ++it)
            resolved->insert(it.key(), it.value());
        return resolved;
    }

private:
    Result<QJsonObject> members(QJsonObject object)
    {
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (holdsData(it.key()))
                continue;
            const Result<QJsonValue> resolved = value(it.value());
            if (!resolved)
                return failureOf(resolved);
            it.value() = *resolved;
        }
        return object;
    }

    Result<QJsonValue> value(const QJsonValue &json)
    {
        if (json.isObject()) {
            const Result<QJsonObject> resolved = object(json.toObject());
            return resolved ? Result<QJsonValue>(*resolved) : failureOf(resolved);
        }
        if (!json.isArray())
            return json;
        QJsonArray array;
        for (const QJsonValue &item : json.toArray()) {
            const Result<QJsonValue> resolved = value(item);
            if (!resolved)
                return resolved;
            array.append(*resolved);
        }
        return array;
    }

    const QJsonObject &m_document;
    QStringList m_open;
};

} // namespace

Result<QJsonObject> resolvePointer(const QString &reference, const QJsonObject &document)
{
    const auto broken = [&] {
        return failure(ErrorCode::Internal,
                       u"The reference “%1” points to nothing."_s.arg(reference));
    };
    if (!reference.startsWith("#/"_L1))
        return broken();
    QJsonValue value = document;
    for (QString token : reference.sliced(2).split(u'/')) {
        token.replace("~1"_L1, "/"_L1)
            .replace("~0"_L1, "~"_L1); // RFC 6901 section 4: in this order
        value = value.toObject().value(token);
    }
    if (!value.isObject())
        return broken();
    return value.toObject();
}

Result<QJsonObject> resolveReferences(const QJsonObject &schema, const QJsonObject &document)
{
    return Resolver(document).object(schema);
}

} // namespace countersign::contract
