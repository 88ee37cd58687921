// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/validator.h"

#include "contract/contractdata.h"
#include "contract/jsontext.h"

#include <QStringDecoder>

namespace countersign::contract {

using namespace Qt::StringLiterals;

namespace {

// As HTML forms and URLSearchParams write it: "+" is a space. Nothing if it is not UTF-8.
std::optional<QString> decodeFormText(const QString &encoded)
{
    QByteArray bytes = encoded.toUtf8();
    bytes.replace('+', ' ');
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(QByteArray::fromPercentEncoding(bytes));
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

// The value as the type that the contract declares; what does not fit stays a text for the schema to refuse.
QJsonValue typedValue(const QString &text, const QString &type)
{
    if (type == "boolean"_L1 && (text == "true"_L1 || text == "false"_L1))
        return text == "true"_L1;
    if (type == "integer"_L1) {
        bool whole = false;
        const qint64 number = text.toLongLong(&whole);
        if (whole && QString::number(number) == text) // no sign, space or leading zero
            return number;
    }
    return text;
}

std::unexpected<Error> asParameterError(Error error)
{
    if (error.field.startsWith(u'/'))
        error.field.remove(0, 1);
    return std::unexpected(std::move(error));
}

} // namespace

struct Validator::Data
{
    std::shared_ptr<const Contract> contract;
    SchemaChecker checker;
};

Validator::Validator(std::shared_ptr<const Contract> contract)
    : m_data(std::make_unique<Data>(std::move(contract)))
{}

Validator::~Validator() = default;

Result<QJsonObject> Validator::body(const Operation &operation, const QByteArray &json)
{
    const OperationRules *rules = m_data->contract->m_data->rulesOf(operation);
    if (!rules || !rules->body) {
        if (json.isEmpty())
            return QJsonObject();
        return failure(ErrorCode::InvalidRequest, u"This request takes no JSON body."_s);
    }
    if (json.size() > operation.maximumBody)
        return failure(ErrorCode::ContentTooLarge,
                       u"The body must be at most %1 bytes long."_s.arg(operation.maximumBody));
    if (json.isEmpty() && !operation.bodyRequired)
        return QJsonObject();
    Result<QJsonObject> object = parseJsonObject(json);
    if (!object)
        return object;
    if (const Result<void> checked = m_data->checker.check(*rules->body, *object); !checked)
        return failureOf(checked);
    return object;
}

Result<QJsonObject> Validator::query(const Operation &operation, const QUrlQuery &query)
{
    const OperationRules *rules = m_data->contract->m_data->rulesOf(operation);
    if (!rules)
        return failure(ErrorCode::Internal, u"This operation is not part of the contract."_s);
    QJsonObject values;
    for (const auto &[encodedName, encodedValue] : query.queryItems(QUrl::FullyEncoded)) {
        const auto name = decodeFormText(encodedName);
        const auto value = decodeFormText(encodedValue);
        if (!name || !value)
            return failure(ErrorCode::InvalidRequest, u"The query of the address is not UTF-8."_s);
        // Only declared names get into the object, where others would mislead a look-up (base/foreignjson.h).
        const auto type = rules->queryTypes.constFind(*name);
        if (type == rules->queryTypes.constEnd())
            return failure(ErrorCode::UnknownField,
                           u"There is no field “%1” here."_s.arg(repeatableName(*name)),
                           repeatableName(*name));
        if (values.contains(*name))
            return failure(ErrorCode::InvalidRequest,
                           u"The field “%1” is given twice."_s.arg(repeatableName(*name)),
                           repeatableName(*name));
        values.insert(*name, typedValue(*value, *type));
    }
    if (const Result<void> checked = m_data->checker.check(rules->query, values); !checked)
        return asParameterError(checked.error());
    return values;
}

Result<void> Validator::path(const Operation &operation, const QHash<QString, QString> &parameters)
{
    const OperationRules *rules = m_data->contract->m_data->rulesOf(operation);
    if (!rules)
        return failure(ErrorCode::Internal, u"This operation is not part of the contract."_s);
    for (auto it = rules->path.begin(); it != rules->path.end(); ++it) {
        if (!m_data->checker.check(it.value(), parameters.value(it.key())))
            return failure(ErrorCode::NotFound, u"There is nothing at this address."_s);
    }
    return {};
}

bool Validator::mayAnswer(const Operation &operation, int status) const
{
    const OperationRules *rules = m_data->contract->m_data->rulesOf(operation);
    return rules && rules->statuses.contains(status);
}

Result<void> Validator::reply(const Operation &operation, int status, const QByteArray &json)
{
    if (!mayAnswer(operation, status))
        return failure(ErrorCode::Internal, u"the contract knows no answer %1"_s.arg(status));
    const OperationRules *rules = m_data->contract->m_data->rulesOf(operation);
    const auto schema = rules->replies.constFind(status);
    if (schema == rules->replies.constEnd())
        return {}; // no JSON, or no body
    const Result<QJsonObject> object = parseJsonObject(json);
    const Result<void> checked
        = object ? m_data->checker.check(*schema, *object) : failureOf(object);
    if (!checked)
        return failure(ErrorCode::Internal,
                       checked.error().field + u": "_s + checked.error().detail);
    return {};
}

} // namespace countersign::contract
