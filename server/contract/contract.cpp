// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/contract.h"

#include "contract/contractdata.h"
#include "contract/contractloader.h"
#include "contract/jsontext.h"

#include <QFile>

namespace countersign::contract {

using namespace Qt::StringLiterals;

namespace {

bool isMethod(const QString &name)
{
    static const QStringList methods{u"get"_s,     u"put"_s,  u"post"_s,  u"delete"_s,
                                     u"options"_s, u"head"_s, u"patch"_s, u"trace"_s};
    return methods.contains(name);
}

} // namespace

Contract::Contract(std::unique_ptr<Data> data)
    : m_data(std::move(data))
{}

Contract::~Contract() = default;

Result<std::shared_ptr<const Contract>> Contract::load(const QByteArray &openapiJson)
{
    const Result<QJsonObject> document = parseJsonObject(openapiJson);
    if (!document)
        return failure(ErrorCode::Internal,
                       u"The contract cannot be read. "_s + document.error().detail);
    if (!document->value("openapi"_L1).toString().startsWith("3.1"_L1))
        return failure(ErrorCode::Internal, u"The contract is not an OpenAPI 3.1 document."_s);

    auto data = std::make_unique<Data>();
    data->document = openapiJson;
    const QJsonObject paths = document->value("paths"_L1).toObject();
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        const QJsonObject item = path.value().toObject();
        for (const QString &method : item.keys()) {
            if (!isMethod(method))
                continue;
            Result<LoadedOperation> loaded = loadOperation(path.key(), method, item, *document);
            if (!loaded)
                return failureOf(loaded);
            const QString id = loaded->operation.id;
            if (data->indexes.contains(id))
                return failure(ErrorCode::Internal,
                               u"The contract has two operations called %1."_s.arg(id));
            data->indexes.insert(id, data->operations.size());
            data->operations.append(std::move(loaded->operation));
            data->rules.append(std::move(loaded->rules));
        }
    }
    if (data->operations.isEmpty())
        return failure(ErrorCode::Internal, u"The contract has no operations."_s);
    return std::shared_ptr<const Contract>(new Contract(std::move(data)));
}

Result<std::shared_ptr<const Contract>> Contract::builtIn()
{
    QFile file(u":/openapi.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Internal, u"The contract is missing from the program."_s);
    return load(file.readAll());
}

const QList<Operation> &Contract::operations() const
{
    return m_data->operations;
}

const Operation *Contract::operation(const QString &id) const
{
    const auto found = m_data->indexes.constFind(id);
    return found == m_data->indexes.constEnd() ? nullptr : &m_data->operations.at(*found);
}

const QByteArray &Contract::document() const
{
    return m_data->document;
}

} // namespace countersign::contract
