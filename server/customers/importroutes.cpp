// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/customerroutes.h"
#include "customers/importservice.h"
#include "http/request.h"

namespace countersign::customers {

using namespace Qt::StringLiterals;
using http::Reply;
using http::Request;

namespace {

QString importOf(const Request &request)
{
    return request.path.value(u"importId"_s);
}

Result<Reply> startImport(ImportService &imports, const CustomerService &service,
                          const Request &request)
{
    const auto options = importOptionsOf(request.query, service.region());
    if (!options)
        return failureOf(options);
    return imports.start(request.actor(), request.rawBody, *options)
        .transform([](const QString &id) {
            Reply reply = Reply::jsonText(contract::jsonText(contract::ImportAccepted{id}), 202);
            reply.headers.append(QHttpHeaders::WellKnownHeader::Location,
                                 u"/v1/customers/imports/"_s + id);
            return reply;
        });
}

} // namespace

void addImportRoutes(http::Handlers &handlers, ImportService &imports,
                     const CustomerService &service)
{
    handlers.add(u"importCustomers"_s, [&imports, &service](const Request &request) {
        return startImport(imports, service, request);
    });
    handlers.add(u"getCustomerImport"_s, [&imports](const Request &request) {
        return imports.job(importOf(request)).transform([](const contract::ImportJob &job) {
            return Reply::jsonText(contract::jsonText(job));
        });
    });
    handlers.add(u"cancelCustomerImport"_s, [&imports](const Request &request) {
        return imports.cancel(request.actor(), importOf(request)).transform([] {
            return Reply::empty();
        });
    });
}

} // namespace countersign::customers
