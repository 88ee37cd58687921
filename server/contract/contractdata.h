// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/contract.h"
#include "contract/schema.h"

#include <QSet>

namespace countersign::contract {

// The compiled rules of one operation.
struct OperationRules
{
    std::optional<Schema> body;         // of a JSON body
    Schema query;                       // an object of all query parameters
    QHash<QString, QString> queryTypes; // "integer", "boolean", "string" by parameter
    QHash<QString, Schema> path;        // by path parameter
    QSet<int> statuses;                 // that the responses describe
    QHash<int, Schema> replies;         // of JSON bodies, by status
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
