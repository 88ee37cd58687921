// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/exportroutes.h"

#include "audit/exportservice.h"
#include "audit/filterparameters.h"
#include "contract/auditexport.h"
#include "contract/jsontext.h"
#include "http/request.h"

namespace countersign::audit {

using namespace Qt::StringLiterals;

namespace {

Result<http::Reply> createExport(ExportService &service, const http::Request &request)
{
    const auto filter = filterFrom(request.body.value("filter"_L1).toObject());
    if (!filter) {
        Error error = filter.error();
        error.field = u"/filter/"_s + error.field;
        return std::unexpected(error);
    }
    return service.record(request.actor(), *filter, request.body.value("format"_L1).toString())
        .transform([](const QString &id) {
            return http::Reply::jsonText(contract::jsonText(contract::AuditExport{id}), 201);
        });
}

} // namespace

void addExportRoutes(http::Handlers &handlers, ExportService &service)
{
    handlers.add(u"createAuditExport"_s, [&service](const http::Request &request) {
        return createExport(service, request);
    });
}

} // namespace countersign::audit
