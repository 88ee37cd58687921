// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/contract.h"
#include "contract/schema.h"

namespace countersign::contract {

// The compiled rules of one operation.
struct OperationRules
{
    std::optional<Schema> body;         // of a JSON body
    Schema query;                       // an object of all query parameters
    QHash<QString, QString> queryTypes; // "integer", "boolean", "string" by parameter
    QHash<QString, Schema> path;        // by path parameter
};

struct Contract::Data
{
    QList<Operation> operations;
    QHash<QString, qsizetype> indexes; // operation by id
    QList<OperationRules> rules;       // in the order of `operations`
    QByteArray document;

    const OperationRules *rulesOf(const Operation &operation) const
    {
        const auto found = indexes.constFind(operation.id);
        return found == indexes.constEnd() ? nullptr : &rules.at(*found);
    }
};

} // namespace countersign::contract
