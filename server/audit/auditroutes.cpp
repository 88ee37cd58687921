// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/auditroutes.h"

#include "audit/filterparameters.h"
#include "audit/trailservice.h"
#include "http/request.h"

namespace countersign::audit {

using namespace Qt::StringLiterals;

namespace {

constexpr int DefaultLimit = 50;

template<typename T>
Result<http::Reply> replyWith(const Result<T> &value)
{
    return value.transform(
        [](const T &object) { return http::Reply::jsonText(contract::jsonText(object)); });
}

std::optional<quint64> optionalNumber(const QJsonObject &query, QLatin1StringView name)
{
    const QJsonValue value = query.value(name);
    return value.isUndefined() ? std::nullopt
                               : std::optional(static_cast<quint64>(value.toInteger()));
}

Result<http::Reply> listEvents(TrailService &service, const http::Request &request)
{
    const auto filter = filterFrom(request.query);
    if (!filter)
        return failureOf(filter);
    const int limit = request.query.value("limit"_L1).toInt(DefaultLimit);
    return service.list(request.actor(), *filter, request.query.value("after"_L1).toString(), limit)
        .transform([](const QByteArray &page) { return http::Reply::jsonText(page); });
}

Result<http::Reply> proveInclusion(TrailService &service, const http::Request &request)
{
    const QString event = request.query.value("event"_L1).toString();
    const auto index = optionalNumber(request.query, "index"_L1);
    const auto size = optionalNumber(request.query, "size"_L1);
    if (event.isEmpty() == !index)
        return failure(ErrorCode::InvalidRequest,
                       u"Name the event by its id or by its index, not by both."_s, u"event"_s);
    return replyWith(index ? service.inclusion(*index, size)
                           : service.inclusion(EventId(event), size));
}

Result<http::Reply> proveConsistency(TrailService &service, const http::Request &request)
{
    return replyWith(service.consistency(optionalNumber(request.query, "from"_L1).value_or(0),
                                         optionalNumber(request.query, "to"_L1).value_or(0)));
}

} // namespace

void addAuditRoutes(http::Handlers &handlers, TrailService &service)
{
    handlers.add(u"listAuditEvents"_s,
                 [&service](const http::Request &request) { return listEvents(service, request); });
    handlers.add(u"getAuditCheckpoint"_s,
                 [&service](const http::Request &) { return replyWith(service.checkpoint()); });
    handlers.add(u"getInclusionProof"_s, [&service](const http::Request &request) {
        return proveInclusion(service, request);
    });
    handlers.add(u"getConsistencyProof"_s, [&service](const http::Request &request) {
        return proveConsistency(service, request);
    });
}

} // namespace countersign::audit
