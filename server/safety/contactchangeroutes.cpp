// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/request.h"
#include "safety/contactchangeservice.h"
#include "safety/safetyroutes.h"

namespace countersign::safety {

using namespace Qt::StringLiterals;
using http::Reply;
using http::Request;

namespace {

CustomerId customerOf(const Request &request)
{
    return CustomerId(request.path.value(u"customerId"_s));
}

QString changeOf(const Request &request)
{
    return request.path.value(u"changeId"_s);
}

Reply nothing()
{
    return Reply::empty();
}

} // namespace

void addContactChangeRoutes(http::Handlers &handlers, ContactChangeService &service)
{
    handlers.add(u"holdContactChange"_s, [&service](const Request &request) {
        return contract::decode<contract::ContactChangeRequest>(request.body)
            .and_then([&](const contract::ContactChangeRequest &wanted) {
                return service.hold(request.actor(), customerOf(request), wanted);
            })
            .transform([](const ContactChange &change) {
                return Reply::jsonText(contract::jsonText(viewOf(change, true)), 202);
            });
    });
    handlers.add(u"cancelContactChange"_s, [&service](const Request &request) {
        return service.cancel(request.actor(), customerOf(request), changeOf(request))
            .transform(nothing);
    });
    handlers.add(u"listMyContactChanges"_s, [&service](const Request &request) {
        return service.open(CustomerId(request.principal.id))
            .transform([](const QList<ContactChange> &changes) {
                contract::ContactChangeList list;
                for (const ContactChange &change : changes)
                    list.items.append(viewOf(change, false));
                return Reply::jsonText(contract::jsonText(list));
            });
    });
    handlers.add(u"askContactChange"_s, [&service](const Request &request) {
        return contract::decode<contract::OwnContactChangeRequest>(request.body)
            .and_then([&](const contract::OwnContactChangeRequest &wanted) {
                return service.ask(request.actor(), wanted);
            })
            .transform([](const contract::ContactChangeAsked &asked) {
                return Reply::jsonText(contract::jsonText(asked), 202);
            });
    });
    handlers.add(u"confirmContactChange"_s, [&service](const Request &request) {
        return contract::decode<contract::ContactChangeConfirmation>(request.body)
            .and_then([&](const contract::ContactChangeConfirmation &given) {
                return service.confirm(request.actor(), changeOf(request), given.code);
            })
            .transform([](const ContactChange &change) {
                return Reply::jsonText(contract::jsonText(viewOf(change, false)));
            });
    });
    handlers.add(u"cancelMyContactChange"_s, [&service](const Request &request) {
        return service.cancel(request.actor(), CustomerId(request.principal.id), changeOf(request))
            .transform(nothing);
    });
}

} // namespace countersign::safety
