// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "functions/functionroutes.h"

#include "functions/functionservice.h"
#include "http/request.h"

namespace countersign::functions {

using namespace Qt::StringLiterals;

void addFunctionRoutes(http::Handlers &handlers, FunctionService &service)
{
    handlers.add(u"listFunctions"_s,
                 [&service](const http::Request &request) -> Result<http::Reply> {
                     const contract::FunctionPage page{service.available(request.principal.role),
                                                       std::nullopt};
                     return http::Reply::jsonText(contract::jsonText(page));
                 });
    handlers.add(
        u"callFunction"_s, [&service](const http::Request &request) -> Result<http::Reply> {
            const auto body = contract::decode<contract::FunctionCallRequest>(request.body);
            if (!body)
                return failureOf(body);
            const QString name = request.path.value(u"name"_s);
            return service.call(request.actor(), name, body->parameters.value_or(QJsonObject()))
                .transform([&](const QJsonObject &result) {
                    return http::Reply::jsonText(
                        contract::jsonText(contract::FunctionCallReply{name, result}));
                });
        });
}

} // namespace countersign::functions
