// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/identityroutes.h"

#include "identity/identityservice.h"
#include "identity/sessionreply.h"

#include <QUrl>

namespace countersign::identity {

using namespace Qt::StringLiterals;

namespace {

// Browsers send a cookie wherever the request comes from. SameSite=Strict keeps other sites out;
// this keeps out other ports and hosts of the same site, and browsers that do not know SameSite.
bool isSameOrigin(const http::Request &request)
{
    const QByteArray site = request.headers.value("sec-fetch-site").toByteArray();
    if (!site.isEmpty())
        return site == "same-origin";
    const QUrl origin(
        QString::fromLatin1(request.headers.value(QHttpHeaders::WellKnownHeader::Origin)),
        QUrl::StrictMode);
    const QString host
        = QString::fromLatin1(request.headers.value(QHttpHeaders::WellKnownHeader::Host)).toLower();
    return origin.isValid() && !host.isEmpty() && origin.authority().toLower() == host
           && origin.scheme() == (request.secure ? "https"_L1 : "http"_L1);
}

Result<http::Reply> refreshToken(IdentityService &service, const http::Request &request)
{
    const auto wanted = contract::decode<contract::RefreshRequest>(request.body);
    if (!wanted)
        return failureOf(wanted);
    const QString token
        = wanted->refreshToken.value_or(QString::fromLatin1(request.cookie(RefreshCookie)));
    if (token.isEmpty())
        return failure(ErrorCode::Unauthenticated, u"Please sign in first."_s);
    if (!wanted->refreshToken && !isSameOrigin(request))
        return failure(ErrorCode::OriginNotAllowed,
                       u"A page of another origin cannot renew this session."_s);
    const auto signedIn = service.refresh(request.actor(), token);
    if (!signedIn)
        return failureOf(signedIn);
    return sessionReply(*signedIn, request, wanted->refreshToken.has_value());
}

Result<http::Reply> logout(IdentityService &service, const http::Request &request)
{
    if (const auto done = service.logout(request.actor()); !done)
        return failureOf(done);
    http::Reply reply = http::Reply::empty();
    clearRefreshCookie(reply, request);
    return reply;
}

Result<http::Reply> getStaffSelf(const IdentityService &service, const http::Request &request)
{
    return service.self(StaffId(request.principal.id))
        .transform([](const contract::StaffUser &user) {
            return http::Reply::jsonText(contract::jsonText(user));
        });
}

} // namespace

void addIdentityRoutes(http::Handlers &handlers, IdentityService &service)
{
    handlers.add(u"refreshToken"_s, [&service](const http::Request &request) {
        return refreshToken(service, request);
    });
    handlers.add(u"logout"_s,
                 [&service](const http::Request &request) { return logout(service, request); });
    handlers.add(u"getStaffSelf"_s, [&service](const http::Request &request) {
        return getStaffSelf(service, request);
    });
}

} // namespace countersign::identity
