// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/contract.h"

#include <QUrlQuery>

namespace countersign::contract {

// Checks requests, and what was answered, against the contract's schemas. Not thread-safe (it caches compiled expressions): one per
// worker thread. Failures name the field as a JSON pointer ("/phone") or as the parameter's name.
class Validator
{
public:
    explicit Validator(std::shared_ptr<const Contract> contract);
    ~Validator();
    Validator(const Validator &) = delete;
    Validator &operator=(const Validator &) = delete;

    /// Parses and validates a JSON body. InvalidJson, UnknownField or InvalidRequest.
    Result<QJsonObject> body(const Operation &operation, const QByteArray &json);
    /// Converts query parameters to the types the contract declares and validates them; unknown or repeated
    /// ones are refused (UnknownField / InvalidRequest). `query` is still percent-encoded.
    Result<QJsonObject> query(const Operation &operation, const QUrlQuery &query);
    /// Validates path parameters (already split from the path, percent-decoded). A malformed one is NotFound.
    Result<void> path(const Operation &operation, const QHash<QString, QString> &parameters);
    /// Whether the contract promises such an answer. Internal, saying what is wrong, if it does not.
    Result<void> reply(const Operation &operation, int status, const QByteArray &json);
    /// Whether the contract says that `operation` may answer with `status`.
    bool mayAnswer(const Operation &operation, int status) const;

private:
    struct Data;
    std::unique_ptr<Data> m_data;
};

} // namespace countersign::contract
