// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/staffadminroutes.h"

#include "base/masking.h"
#include "contract/permissions.h"
#include "contract/users.h"
#include "identity/admingrantservice.h"
#include "identity/staffadminservice.h"

namespace countersign::identity {

using namespace Qt::StringLiterals;
using http::Reply;
using http::Request;
using Grants = QHash<StaffId, QString>;

namespace {

// Who may change accounts sees addresses and what waits for a second admin; everybody sees their own address.
class Viewer
{
public:
    Viewer(const Request &request, const contract::PermissionMatrix &permissions,
           const AdminGrantService &grants)
        : m_id(request.principal.id)
        , m_seesAll(permissions.allows(request.principal.role, u"users:update"_s))
        , m_grants(m_seesAll ? grants.waiting() : Result<Grants>(Grants()))
    {}

    Result<contract::UserView> view(const StaffAccount &account) const
    {
        if (!m_grants)
            return failureOf(m_grants);
        const bool inTheClear = m_seesAll || account.id.value() == m_id;
        contract::UserView view{.id = account.id.value(),
                                .name = account.name,
                                .email = inTheClear ? account.email : maskEmail(account.email),
                                .role = account.role,
                                .status = accountStatus(account),
                                .createdAt = formatInstant(account.createdAt),
                                .updatedAt = formatInstant(account.updatedAt)};
        if (const auto grant = m_grants->constFind(account.id); grant != m_grants->constEnd())
            view.pendingGrant = *grant;
        return view;
    }

private:
    const QString m_id;
    const bool m_seesAll;
    const Result<Grants> m_grants;
};

StaffId userOf(const Request &request)
{
    return StaffId(request.path.value(u"userId"_s));
}

Result<Reply> replyWith(const Result<StaffAccount> &account, const Viewer &viewer, int status = 200)
{
    return account.and_then([&](const StaffAccount &found) { return viewer.view(found); })
        .transform([&](const contract::UserView &view) {
            return Reply::jsonText(contract::jsonText(view), status);
        });
}

Result<Reply> listUsers(const StaffAdminService &service, const Request &request,
                        const Viewer &viewer)
{
    const StaffAdminService::Query query{.filter
                                         = {.role = request.query.value("role"_L1).toString(),
                                            .status = request.query.value("status"_L1).toString()},
                                         .after = request.query.value("after"_L1).toString(),
                                         .limit = request.query.value("limit"_L1).toInt(50)};
    const auto listing = service.list(request.actor(), query);
    if (!listing)
        return failureOf(listing);
    contract::UserPage page;
    for (const StaffAccount &account : listing->accounts) {
        auto view = viewer.view(account);
        if (!view)
            return failureOf(view);
        page.items.append(std::move(*view));
    }
    if (!listing->next.isEmpty())
        page.next = listing->next;
    return Reply::jsonText(contract::jsonText(page));
}

Result<StaffAccount> createUser(StaffAdminService &service, const Request &request)
{
    const auto body = contract::decode<contract::UserCreateRequest>(request.body);
    if (!body)
        return failureOf(body);
    return service.create(request.actor(),
                          {body->name, body->email, body->role, body->reason.value_or(QString())});
}

Result<StaffAccount> updateUser(StaffAdminService &service, const Request &request)
{
    const auto body = contract::decode<contract::UserPatchRequest>(request.body);
    if (!body)
        return failureOf(body);
    return service.change(
        request.actor(), userOf(request),
        {body->name, body->email, body->role, body->disabled, body->reason.value_or(QString())});
}

Result<Reply> listGrants(const AdminGrantService &grants, const Request &request)
{
    const auto waiting = grants.list(request.actor());
    if (!waiting)
        return failureOf(waiting);
    contract::AdminGrantList list;
    const QString &caller = request.principal.id;
    for (const auto &[grant, userName, askedByName] : *waiting)
        list.items.append(
            {.id = grant.id,
             .user = grant.staff.value(),
             .userName = userName,
             .askedBy = grant.askedBy.value(),
             .askedByName = askedByName,
             .askedAt = formatInstant(grant.askedAt),
             .expiresAt = formatInstant(grant.expiresAt),
             .decidable = grant.askedBy.value() != caller && grant.staff.value() != caller});
    return Reply::jsonText(contract::jsonText(list));
}

} // namespace

void addStaffAdminRoutes(http::Handlers &handlers, StaffAdminService &service,
                         AdminGrantService &grants, const contract::PermissionMatrix &permissions)
{
    const auto viewerOf = [&grants, &permissions](const Request &request) {
        return Viewer(request, permissions, grants);
    };
    handlers.add(u"listUsers"_s, [&service, viewerOf](const Request &request) {
        return listUsers(service, request, viewerOf(request));
    });
    handlers.add(u"createUser"_s, [&service, viewerOf](const Request &request) {
        const auto created = createUser(service, request);
        auto reply = replyWith(created, viewerOf(request), 201);
        if (reply)
            reply->headers.append(QHttpHeaders::WellKnownHeader::Location,
                                  u"/v1/users/"_s + created->id.value());
        return reply;
    });
    handlers.add(u"getUser"_s, [&service, viewerOf](const Request &request) {
        return replyWith(service.read(request.actor(), userOf(request)), viewerOf(request));
    });
    handlers.add(u"updateUser"_s, [&service, viewerOf](const Request &request) {
        const auto account = updateUser(service, request);
        return replyWith(account, viewerOf(request));
    });
    handlers.add(u"sendUserLink"_s, [&service](const Request &request) {
        return service.sendLink(request.actor(), userOf(request)).transform([] {
            return Reply::empty(202);
        });
    });
    handlers.add(u"listAdminGrants"_s,
                 [&grants](const Request &request) { return listGrants(grants, request); });
    handlers.add(u"approveAdminGrant"_s, [&grants](const Request &request) {
        return grants.approve(request.actor(), request.path.value(u"grantId"_s)).transform([] {
            return Reply::empty();
        });
    });
    handlers.add(u"refuseAdminGrant"_s, [&grants](const Request &request) {
        return grants.refuse(request.actor(), request.path.value(u"grantId"_s)).transform([] {
            return Reply::empty();
        });
    });
}

} // namespace countersign::identity
