// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/request.h"
#include "safety/customersafety.h"
#include "safety/overrideservice.h"
#include "safety/safetyroutes.h"

namespace countersign::safety {

using namespace Qt::StringLiterals;
using http::Reply;
using http::Request;
using Named = OverrideService::Named;

namespace {

contract::OverrideView viewOf(const Named &named)
{
    const Override &entry = named.entry;
    return {.id = entry.id,
            .customer = entry.customer.value(),
            .customerName = named.customer,
            .askedBy = entry.askedBy.value(),
            .askedByName = named.askedBy,
            .procedure = entry.procedure,
            .checks = entry.checks,
            .reason = entry.reason,
            .phoneChange = entry.phoneChange,
            .sensitive = entry.sensitive,
            .state = entry.startedAt ? u"active"_s : u"waiting"_s,
            .askedAt = formatInstant(entry.askedAt),
            .expiresAt = formatInstant(entry.expiresAt)};
}

std::optional<QString> timeOf(const std::optional<Instant> &at)
{
    return at ? std::optional(formatInstant(*at)) : std::nullopt;
}

Reply replyWith(const Named &named, int status)
{
    return Reply::jsonText(contract::jsonText(viewOf(named)), status);
}

Reply replyWith(const CustomerSafety::State &state)
{
    contract::CustomerSafetyView view{.phoneProvedAt = timeOf(state.phoneProvedAt),
                                      .emailProvedAt = timeOf(state.emailProvedAt),
                                      .codesLocked = state.codesLocked,
                                      .changes = {},
                                      .openOverride = {}};
    for (const ContactChange &change : state.changes)
        view.changes.append(safety::viewOf(change, true));
    if (state.openOverride)
        view.openOverride = viewOf(*state.openOverride);
    return Reply::jsonText(contract::jsonText(view));
}

CustomerId customerOf(const Request &request)
{
    return CustomerId(request.path.value(u"customerId"_s));
}

QString overrideOf(const Request &request)
{
    return request.path.value(u"overrideId"_s);
}

} // namespace

void addOverrideRoutes(http::Handlers &handlers, OverrideService &service, CustomerSafety &safety)
{
    handlers.add(u"getCustomerSafety"_s, [&safety](const Request &request) {
        return safety.read(request.actor(), customerOf(request))
            .transform([](const CustomerSafety::State &state) { return replyWith(state); });
    });
    handlers.add(u"listOverrideProcedures"_s, [&service](const Request &) -> Result<Reply> {
        return Reply::jsonText(
            contract::jsonText(contract::OverrideProcedureList{service.procedures().all()}));
    });
    handlers.add(u"listOverrides"_s, [&service](const Request &request) {
        return service.list(request.actor()).transform([](const QList<Named> &entries) {
            contract::OverrideList list;
            for (const Named &entry : entries)
                list.items.append(viewOf(entry));
            return Reply::jsonText(contract::jsonText(list));
        });
    });
    handlers.add(u"requestOverride"_s, [&service](const Request &request) {
        return contract::decode<contract::OverrideRequest>(request.body)
            .and_then([&](const contract::OverrideRequest &wanted) {
                return service.request(request.actor(), customerOf(request), wanted);
            })
            .transform([](const Named &made) { return replyWith(made, 201); });
    });
    handlers.add(u"approveOverride"_s, [&service](const Request &request) {
        return service.approve(request.actor(), customerOf(request), overrideOf(request))
            .transform([](const Named &approved) { return replyWith(approved, 200); });
    });
    handlers.add(u"endOverride"_s, [&service](const Request &request) {
        return service.end(request.actor(), customerOf(request), overrideOf(request)).transform([] {
            return Reply::empty();
        });
    });
}

} // namespace countersign::safety
