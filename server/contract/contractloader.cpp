// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/contractloader.h"

#include "contract/schemareferences.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace countersign::contract {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 DefaultMaximumBody = 1024 * 1024;

// Reads one operation and gathers what is wrong with it under its name.
class OperationLoader
{
public:
    OperationLoader(const QString &path, const QString &method, const QJsonObject &pathItem,
                    const QJsonObject &document)
        : m_document(document)
        , m_pathItem(pathItem)
        , m_object(pathItem.value(method).toObject())
        , m_place(u"%1 %2"_s.arg(method.toUpper(), path))
    {
        m_operation.path = path;
        m_operation.method = method.toUpper().toLatin1();
    }

    Result<LoadedOperation> load()
    {
        for (const auto step : {&OperationLoader::readId, &OperationLoader::readCountersign,
                                &OperationLoader::readParameters, &OperationLoader::readBody,
                                &OperationLoader::readResponses}) {
            if (const Result<void> done = (this->*step)(); !done)
                return failureOf(done);
        }
        return LoadedOperation{m_operation,
                               {m_body, *m_query, m_queryTypes, m_path, m_statuses, m_replies}};
    }

private:
    std::unexpected<Error> wrong(const QString &what) const
    {
        return failure(ErrorCode::Internal, u"The contract's operation %1 %2"_s.arg(m_place, what));
    }

    Result<void> readId()
    {
        m_operation.id = m_object.value("operationId"_L1).toString();
        if (m_operation.id.isEmpty())
            return wrong(u"has no operationId."_s);
        m_place = u"%1 (%2)"_s.arg(m_operation.id, m_place);
        return {};
    }

    Result<void> readCountersign()
    {
        static const QRegularExpression permission(u"\\A(public|[a-z_]+:[a-z_]+)\\z"_s);
        const QJsonObject extension = m_object.value("x-countersign"_L1).toObject();
        m_operation.permission = extension.value("permission"_L1).toString();
        if (!permission.match(m_operation.permission).hasMatch())
            return wrong(
                u"has no x-countersign.permission: “public”, or one like “customers:read”."_s);
        static const QHash<QString, RateClass> rates{{u"api"_s, RateClass::Api},
                                                     {u"auth"_s, RateClass::Auth},
                                                     {u"sensitive"_s, RateClass::Sensitive},
                                                     {u"exempt"_s, RateClass::Exempt}};
        const auto rate = rates.constFind(extension.value("rate"_L1).toString());
        if (rate == rates.constEnd())
            return wrong(u"has no x-countersign.rate: “api”, “auth”, “sensitive” or “exempt”."_s);
        m_operation.rate = *rate;
        const QJsonValue stepUp = extension.value("stepUp"_L1);
        if (!stepUp.isUndefined() && !stepUp.isBool())
            return wrong(u"has an x-countersign.stepUp that is neither true nor false."_s);
        m_operation.stepUp = stepUp.toBool();
        if (m_operation.stepUp && m_operation.permission == "public"_L1)
            return wrong(u"asks a step-up of the public."_s);
        if (const QJsonValue only = extension.value("only"_L1); !only.isUndefined()) {
            if (only.toString() != "demo"_L1)
                return wrong(u"has an x-countersign.only that is not “demo”."_s);
            m_operation.available = false;
        }
        return readAudit(extension.value("audit"_L1));
    }

    Result<void> readAudit(const QJsonValue &audit)
    {
        if (audit.toString() == "none"_L1)
            return {};
        static const QRegularExpression action(u"\\A[a-z_]+(\\.[a-z_]+)+\\z"_s);
        for (const QJsonValue &code : audit.toArray()) {
            if (!action.match(code.toString()).hasMatch())
                return wrong(
                    u"has an x-countersign.audit that is not a list of codes like “customer.updated”."_s);
            m_operation.auditActions += code.toString();
        }
        if (m_operation.auditActions.isEmpty())
            return wrong(u"has no x-countersign.audit: a list of event codes, or “none”."_s);
        return {};
    }

    Result<void> readParameters()
    {
        QJsonObject properties;
        QJsonArray required;
        QJsonArray declared = m_pathItem.value("parameters"_L1).toArray();
        for (const QJsonValue &parameter : m_object.value("parameters"_L1).toArray())
            declared.append(parameter);
        for (const QJsonValue &entry : declared) {
            const Result<QJsonObject> parameter = resolveReferences(entry.toObject(), m_document);
            if (!parameter)
                return wrong(u"has a faulty parameter. "_s + parameter.error().detail);
            const QString name = parameter->value("name"_L1).toString();
            const QString in = parameter->value("in"_L1).toString();
            const QJsonValue schema = parameter->value("schema"_L1);
            if (name.isEmpty() || !schema.isObject())
                return wrong(u"has a parameter without name or schema."_s);
            const bool needed = parameter->value("required"_L1).toBool();
            if (in == "query"_L1) {
                properties.insert(name, schema);
                m_queryTypes.insert(name, schema.toObject().value("type"_L1).toString());
                if (needed)
                    required.append(name);
            } else if (in == "path"_L1) {
                const Result<Schema> compiled = Schema::compile(schema);
                if (!compiled || !needed)
                    return wrong(
                        u"has a path parameter “%1” that is not required, or whose schema does not compile."_s
                            .arg(name));
                m_path.insert(name, *compiled);
            } else if (in != "header"_L1
                       && in != "cookie"_L1) { // read by handlers, where they mean something
                return wrong(u"has a parameter “%1” in an unknown place."_s.arg(name));
            }
        }
        return compileQuery(properties, required);
    }

    Result<void> compileQuery(const QJsonObject &properties, const QJsonArray &required)
    {
        const Result<Schema> query
            = Schema::compile(QJsonObject{{u"type"_s, u"object"_s},
                                          {u"properties"_s, properties},
                                          {u"required"_s, required},
                                          {u"additionalProperties"_s, false}});
        if (!query)
            return wrong(u"has a query parameter whose schema does not compile. "_s
                         + query.error().detail);
        m_query = *query;
        return comparePathParameters();
    }

    Result<void> comparePathParameters() const
    {
        static const QRegularExpression placeholder(u"\\{([^{}/]+)\\}"_s);
        QSet<QString> used;
        for (const auto &match : placeholder.globalMatch(m_operation.path))
            used.insert(match.captured(1));
        for (const QString &name : used) {
            if (!m_path.contains(name))
                return wrong(u"does not declare its path parameter “%1”."_s.arg(name));
        }
        for (auto it = m_path.keyBegin(); it != m_path.keyEnd(); ++it) {
            if (!used.contains(*it))
                return wrong(
                    u"declares a path parameter “%1” that its path does not have."_s.arg(*it));
        }
        return {};
    }

    Result<void> readBody()
    {
        if (m_object.value("requestBody"_L1).isUndefined())
            return {};
        const Result<QJsonObject> body
            = resolveReferences(m_object.value("requestBody"_L1).toObject(), m_document);
        if (!body)
            return wrong(u"has a faulty body. "_s + body.error().detail);
        const QJsonObject content = body->value("content"_L1).toObject();
        if (content.size() != 1)
            return wrong(u"must have exactly one type of body."_s);
        const QString type = content.begin().key();
        m_operation.bodyType = type.toLatin1();
        m_operation.bodyRequired = body->value("required"_L1).toBool();
        m_operation.maximumBody = m_object.value("x-countersign"_L1)
                                      .toObject()
                                      .value("maximumBody"_L1)
                                      .toInteger(DefaultMaximumBody);
        if (m_operation.maximumBody <= 0)
            return wrong(u"has an x-countersign.maximumBody that is not a number of bytes."_s);
        if (type != "application/json"_L1)
            return {};
        const Result<Schema> schema
            = Schema::compile(content.begin().value().toObject().value("schema"_L1));
        if (!schema)
            return wrong(u"has a body whose schema does not compile. "_s + schema.error().detail);
        m_body = *schema;
        return {};
    }

    Result<void> readResponses()
    {
        const QJsonObject responses = m_object.value("responses"_L1).toObject();
        if (responses.isEmpty())
            return wrong(u"describes no response."_s);
        for (auto it = responses.begin(); it != responses.end(); ++it) {
            const Result<QJsonObject> response
                = resolveReferences(it.value().toObject(), m_document);
            if (!response)
                return wrong(u"has a faulty response %1. "_s.arg(it.key())
                             + response.error().detail);
            const int status = it.key().toInt();
            if (status < 200 || status > 599)
                return wrong(u"describes a response “%1”, which is no status."_s.arg(it.key()));
            m_statuses.insert(status);
            const QJsonObject content = response->value("content"_L1).toObject();
            for (auto type = content.begin(); type != content.end(); ++type) {
                const QJsonValue schema = type.value().toObject().value("schema"_L1);
                const auto compiled = Schema::compile(schema);
                if (!compiled)
                    return wrong(
                        u"has a response %1 whose schema does not compile. "_s.arg(it.key())
                        + compiled.error().detail);
                if (type.key() == "application/json"_L1)
                    m_replies.insert(status, *compiled);
            }
        }
        return {};
    }

    const QJsonObject &m_document;
    const QJsonObject &m_pathItem;
    const QJsonObject m_object;
    QString m_place;
    Operation m_operation;
    std::optional<Schema> m_body;
    std::optional<Schema> m_query;
    QHash<QString, QString> m_queryTypes;
    QHash<QString, Schema> m_path;
    QSet<int> m_statuses;
    QHash<int, Schema> m_replies;
};

} // namespace

Result<LoadedOperation> loadOperation(const QString &path, const QString &method,
                                      const QJsonObject &pathItem, const QJsonObject &document)
{
    return OperationLoader(path, method, pathItem, document).load();
}

} // namespace countersign::contract
