// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/overviewroutes.h"

#include "http/request.h"
#include "overview/overviewservice.h"

namespace countersign::overview {

using namespace Qt::StringLiterals;

void addOverviewRoutes(http::Handlers &handlers, const OverviewService &service)
{
    handlers.add(u"getOverview"_s, [&service](const http::Request &request) {
        const std::chrono::minutes offset(request.query.value("utcOffset"_L1).toInt(0));
        return service.overview(request.actor(), offset)
            .transform([](const contract::Overview &overview) {
                return http::Reply::jsonText(contract::jsonText(overview));
            });
    });
}

} // namespace countersign::overview
