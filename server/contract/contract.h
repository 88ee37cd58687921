// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <memory>

namespace countersign::contract {

// Token bucket that a call draws from (feature B10).
enum class RateClass : quint8 { Api, Auth, Sensitive, Exempt };

// One operation of the API as resources/openapi.json describes it, with its `x-countersign` part.
struct Operation
{
    QString id;         // operationId, "sendOtp"
    QByteArray method;  // "POST"
    QString path;       // template, "/v1/customers/{customerId}"
    QString permission; // "customers:update", or "public"
    RateClass rate = RateClass::Api;
    /// Stable event codes: it writes no others, and a look-up (GET) that lists any answers nothing without having
    /// written one. Empty only where x-countersign.audit is "none".
    QStringList auditActions;
    bool stepUp = false;    // only for who has proved within the last ten minutes who they are
    bool available = true;  // false: bound only in demo mode (x-countersign.only = "demo")
    qint64 maximumBody = 0; // bytes; 0: no body is accepted
    QByteArray bodyType;    // "application/json", "text/csv"; empty if no body
    bool bodyRequired = false;
};

// The API description, compiled: operations by id and their schemas. Immutable after load(), so it may be read
// from any thread; a Validator (contract/validator.h) is per thread.
class Contract
{
public:
    /// Reads and compiles an OpenAPI 3.1 document. Fails, naming the operation, if one lacks operationId,
    /// x-countersign.permission, .rate or .audit, if a path parameter is undeclared, or if a schema does not compile.
    static Result<std::shared_ptr<const Contract>> load(const QByteArray &openapiJson);
    /// The contract that this program was built with, resources/openapi.json.
    static Result<std::shared_ptr<const Contract>> builtIn();

    const QList<Operation> &operations() const;
    const Operation *operation(const QString &id) const;
    /// The document as it is served at /openapi.json.
    const QByteArray &document() const;

    Contract(const Contract &) = delete;
    Contract &operator=(const Contract &) = delete;
    ~Contract();

private:
    struct Data; // contract/contractdata.h
    explicit Contract(std::unique_ptr<Data> data);
    std::unique_ptr<Data> m_data;
    friend class Validator;
};

} // namespace countersign::contract
