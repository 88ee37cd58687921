// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/functions.h"
#include "contract/schema.h"
#include "functions/calleridentity.h"

#include <QHash>
#include <QList>

namespace countersign::functions {

/// How a function is held to the customer's own data: a parameter that must be theirs (and is filled in), a member
/// of the result that must be theirs, or both.
struct OwnRule
{
    QString parameter;
    QString reply;
    OwnKey key = OwnKey::CustomerId;
};

// One function of LOFT that the gateway offers.
struct Function
{
    QString name;
    QString title;
    QString description;
    QString scope;        // which data it is about: own, catalogue, support, analytics, business
    QStringList roles;    // who may call it
    bool changes = false; // not a lookup: never sent twice
    std::optional<OwnRule> own;
    QStringList recorded; // parameters whose values the trail keeps, sealed: numbers and choices,
                          // never contact data or words
    contract::Schema parameters;
    QJsonObject
        customerParameters; // the schema as a customer sees it, without what is filled in for them

    /// As it is listed to somebody of `role`.
    contract::FunctionDescription describe(const QString &role) const;
};

// The functions of resources/functions.json. Immutable, thread-safe.
class FunctionCatalogue
{
public:
    /// Reads and compiles the list. Fails with Internal, naming the function, on anything missing, unknown or
    /// duplicate, and where customers could reach data without an own rule.
    static Result<FunctionCatalogue> load(const QByteArray &json);
    /// The list that is built into the program.
    static Result<FunctionCatalogue> builtIn();

    const QList<Function> &functions() const { return m_functions; }
    const Function *function(const QString &name) const;

private:
    QList<Function> m_functions;
    QHash<QString, qsizetype> m_byName;
};

} // namespace countersign::functions
