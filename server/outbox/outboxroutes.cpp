// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/outboxroutes.h"

#include "gateways/twilioreply.h"
#include "gateways/twiliosignature.h"
#include "http/request.h"
#include "outbox/outboxservice.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::outbox {

namespace {

Result<http::Reply> listOutbox(OutboxService &service, const http::Request &request)
{
    OutboxService::Query query;
    query.state = stateOf(request.query.value("state"_L1).toString());
    query.after = request.query.value("after"_L1).toString();
    query.limit = std::clamp(request.query.value("limit"_L1).toInt(query.limit), 1, 200);
    return service.list(request.actor(), query).transform([](const contract::OutboxPage &page) {
        return http::Reply::jsonText(contract::jsonText(page));
    });
}

QString valueOf(const gateways::FormFields &fields, QLatin1StringView name)
{
    const auto found
        = std::ranges::find_if(fields, [&](const auto &field) { return field.first == name; });
    return found == fields.end() ? QString() : found->second;
}

Result<http::Reply> receiveTwilioStatus(OutboxService &service, const TwilioCallback &callback,
                                        const http::Request &request)
{
    const auto fields = gateways::parseForm(request.rawBody);
    const QByteArrayView signature = request.headers.value("X-Twilio-Signature");
    if (!fields || callback.url.isEmpty()
        || !gateways::isTwilioSignature(signature, callback.authToken, callback.url, *fields))
        return failure(ErrorCode::Forbidden, u"This request does not carry Twilio's signature."_s);

    const QString sid = valueOf(*fields, "MessageSid"_L1);
    const auto report = gateways::readTwilioStatus(sid, valueOf(*fields, "MessageStatus"_L1),
                                                   valueOf(*fields, "ErrorCode"_L1).toInt());
    if (!report || !gateways::isTwilioMessageSid(sid))
        return http::Reply::empty(); // about something else; Twilio would only repeat it
    return service.receiveReport(request.actor(), u"twilio"_s, sid, *report).transform([] {
        return http::Reply::empty();
    });
}

} // namespace

void addOutboxRoutes(http::Handlers &handlers, OutboxService &service,
                     const std::function<TwilioCallback()> &callback)
{
    handlers.add(u"listOutbox"_s,
                 [&service](const http::Request &request) { return listOutbox(service, request); });
    handlers.add(u"receiveTwilioStatus"_s, [&service, callback](const http::Request &request) {
        return receiveTwilioStatus(service, callback(), request);
    });
}

} // namespace countersign::outbox
