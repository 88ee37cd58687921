// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/sessionroutes.h"

#include "contract/identity.h"
#include "contract/permissions.h"
#include "identity/sessioncontrolservice.h"

namespace countersign::identity {

using namespace Qt::StringLiterals;
using http::Reply;
using http::Request;
using Listed = QList<SessionControlService::Listed>;

namespace {

std::optional<QString> unlessEmpty(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

contract::SessionView viewOf(const SessionControlService::Listed &listed, const Request &request,
                             bool inTheClear)
{
    const auto &[session, lastSeen, device, name] = listed;
    return {.id = session.id.value(),
            .kind = session.kind == SessionKind::Staff ? u"staff"_s : u"customer"_s,
            .user = session.person.value(),
            .startedAt = formatInstant(session.startedAt),
            .lastSeenAt = formatInstant(lastSeen),
            .expiresAt = formatInstant(session.expiresAt),
            .methods = session.amr,
            .current = session.id.value() == request.principal.sessionId,
            .address = unlessEmpty(inTheClear ? device.address : maskAddress(device.address)),
            .userAgent
            = unlessEmpty(inTheClear ? device.userAgent : maskUserAgent(device.userAgent)),
            .name = unlessEmpty(name)};
}

SessionControlService::Query queryOf(const Request &request)
{
    const QString kind = request.query.value("kind"_L1).toString();
    SessionControlService::Query query{.after = request.query.value("after"_L1).toString(),
                                       .limit = request.query.value("limit"_L1).toInt(50)};
    if (!kind.isEmpty())
        query.kind = kind == "staff"_L1 ? SessionKind::Staff : SessionKind::Customer;
    return query;
}

Result<Reply> replyWith(const Result<SessionControlService::Listing> &listing,
                        const Request &request, bool inTheClear)
{
    if (!listing)
        return failureOf(listing);
    contract::SessionList list{.items = {}, .next = unlessEmpty(listing->next)};
    for (const SessionControlService::Listed &listed : listing->sessions)
        list.items.append(viewOf(listed, request, inTheClear));
    return Reply::jsonText(contract::jsonText(list));
}

Result<Reply> replyWith(const Result<Listed> &sessions, const Request &request, bool inTheClear)
{
    if (!sessions)
        return failureOf(sessions);
    contract::SessionList list;
    for (const SessionControlService::Listed &listed : *sessions)
        list.items.append(viewOf(listed, request, inTheClear));
    return Reply::jsonText(contract::jsonText(list));
}

Reply nothing()
{
    return Reply::empty();
}

PersonId userOf(const Request &request)
{
    return PersonId(request.query.value("user"_L1).toString());
}

CustomerId customerOf(const Request &request)
{
    return CustomerId(request.path.value(u"customerId"_s));
}

SessionId sessionOf(const Request &request)
{
    return SessionId(request.path.value(u"sessionId"_s));
}

} // namespace

void addSessionRoutes(http::Handlers &handlers, SessionControlService &service,
                      const contract::PermissionMatrix &permissions)
{
    const auto listOwn = [&service](const Request &request) {
        return replyWith(service.sessionsOf(PersonId(request.principal.id)), request, true);
    };
    const auto endOwn = [&service](const Request &request) {
        return service.endOwn(request.actor(), sessionOf(request)).transform(nothing);
    };
    handlers.add(u"listOwnSessions"_s, listOwn);
    handlers.add(u"listMySessions"_s, listOwn);
    handlers.add(u"endOwnSession"_s, endOwn);
    handlers.add(u"endMySession"_s, endOwn);
    handlers.add(u"listSessions"_s, [&service, &permissions](const Request &request) {
        // Whoever reads the trail sees the same addresses there.
        const bool inTheClear = permissions.allows(request.principal.role, u"audit:read"_s);
        if (userOf(request).isEmpty())
            return replyWith(service.inspectAll(request.actor(), queryOf(request)), request,
                             inTheClear);
        return replyWith(service.inspect(request.actor(), userOf(request)), request, inTheClear);
    });
    handlers.add(u"listCustomerSessions"_s, [&service, &permissions](const Request &request) {
        const bool inTheClear = permissions.allows(request.principal.role, u"audit:read"_s);
        return replyWith(service.inspectCustomer(request.actor(), customerOf(request)), request,
                         inTheClear);
    });
    handlers.add(u"endCustomerSession"_s, [&service](const Request &request) {
        return service.revokeOfCustomer(request.actor(), customerOf(request), sessionOf(request))
            .transform(nothing);
    });
    handlers.add(u"endCustomerSessions"_s, [&service](const Request &request) {
        return service.revokeAllOfCustomer(request.actor(), customerOf(request)).transform(nothing);
    });
    handlers.add(u"endSession"_s, [&service](const Request &request) {
        return service.revoke(request.actor(), sessionOf(request)).transform(nothing);
    });
    handlers.add(u"endSessionsOf"_s, [&service](const Request &request) {
        return service.revokeAllOf(request.actor(), userOf(request)).transform(nothing);
    });
}

} // namespace countersign::identity
