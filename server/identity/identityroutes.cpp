// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/identityroutes.h"

#include "identity/identityservice.h"
#include "identity/knowndevices.h"

#include <QUrl>

namespace countersign::identity {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView RefreshCookie = "countersign_refresh";
constexpr QByteArrayView DeviceCookie = "countersign_device";

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

void setCookie(http::Reply &reply, const http::Request &request, QByteArrayView name,
               const QString &value, std::chrono::seconds life)
{
    QString cookie = QLatin1StringView(name) + u'=' + value
                     + u"; Path=/v1/auth; HttpOnly; SameSite=Strict; Max-Age="_s
                     + QString::number(life.count());
    if (request.secure)
        cookie += u"; Secure"_s;
    reply.headers.append(QHttpHeaders::WellKnownHeader::SetCookie, cookie);
}

http::Reply replyWith(const IdentityService::SignedIn &signedIn, const http::Request &request,
                      bool inBody)
{
    contract::StaffSession session{signedIn.accessToken, signedIn.expiresIn.count(), std::nullopt,
                                   std::nullopt, signedIn.user};
    const bool isSignIn = !signedIn.deviceToken.isEmpty();
    if (inBody) {
        session.refreshToken = signedIn.refreshToken;
        if (isSignIn)
            session.deviceToken = signedIn.deviceToken;
    }
    http::Reply reply = http::Reply::jsonText(contract::jsonText(session));
    if (!inBody) {
        const auto life
            = std::chrono::floor<std::chrono::seconds>(signedIn.sessionEnds - request.receivedAt);
        setCookie(reply, request, RefreshCookie, signedIn.refreshToken, life);
        if (isSignIn)
            setCookie(reply, request, DeviceCookie, signedIn.deviceToken, KnownDeviceLife);
    }
    return reply;
}

Result<http::Reply> login(IdentityService &service, const http::Request &request)
{
    const auto wanted = contract::decode<contract::LoginRequest>(request.body);
    if (!wanted)
        return failureOf(wanted);
    const QString device
        = wanted->deviceToken.value_or(QString::fromLatin1(request.cookie(DeviceCookie)));
    const auto signedIn = service.login(request.actor(), wanted->email, wanted->password, device);
    if (!signedIn)
        return failureOf(signedIn);
    return replyWith(*signedIn, request, wanted->tokenDelivery == u"body"_s);
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
    return replyWith(*signedIn, request, wanted->refreshToken.has_value());
}

Result<http::Reply> logout(IdentityService &service, const http::Request &request)
{
    if (const auto done = service.logout(request.actor()); !done)
        return failureOf(done);
    http::Reply reply = http::Reply::empty();
    setCookie(reply, request, RefreshCookie, {}, std::chrono::seconds(0));
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
    handlers.add(u"login"_s,
                 [&service](const http::Request &request) { return login(service, request); });
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
