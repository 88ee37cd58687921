// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/page.h"

// The function gateway as it travels. Values; see resources/openapi.json.
namespace countersign::contract {

struct FunctionDescription
{
    QString name; // "get_order_status"
    QString title;
    QString description;
    QString scope;          // "own", "catalogue", "analytics", "business", "support"
    QJsonObject parameters; // JSON Schema of the parameters
    static constexpr auto members = std::tuple{
        member("name", &FunctionDescription::name), member("title", &FunctionDescription::title),
        member("description", &FunctionDescription::description),
        member("scope", &FunctionDescription::scope),
        member("parameters", &FunctionDescription::parameters)};
};

/// GET /v1/functions: the functions that the caller may call; never has a `next`.
using FunctionPage = Page<FunctionDescription>;

// POST /v1/functions/{name}
struct FunctionCallRequest
{
    std::optional<QJsonObject> parameters;
    static constexpr auto members
        = std::tuple{member("parameters", &FunctionCallRequest::parameters)};
};

struct FunctionCallReply
{
    QString function;
    QJsonObject result;
    static constexpr auto members = std::tuple{member("function", &FunctionCallReply::function),
                                               member("result", &FunctionCallReply::result)};
};

} // namespace countersign::contract
