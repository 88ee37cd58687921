// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/sessionreply.h"

#include "identity/knowndevices.h"

namespace countersign::identity {

using namespace Qt::StringLiterals;

namespace {

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

} // namespace

bool wantsBody(const std::optional<QString> &tokenDelivery)
{
    return tokenDelivery == u"body"_s;
}

contract::StaffSession deliver(const SignedIn &signedIn, bool inBody)
{
    contract::StaffSession session{.accessToken = signedIn.accessToken,
                                   .expiresIn = signedIn.expiresIn.count(),
                                   .idleTimeout = std::chrono::seconds(IdleTime).count(),
                                   .endsIn = signedIn.endsIn.count(),
                                   .user = signedIn.user};
    if (inBody) {
        session.refreshToken = signedIn.refreshToken;
        if (!signedIn.deviceToken.isEmpty())
            session.deviceToken = signedIn.deviceToken;
    }
    return session;
}

void setSessionCookies(http::Reply &reply, const SignedIn &signedIn, const http::Request &request)
{
    const auto life
        = std::chrono::floor<std::chrono::seconds>(signedIn.sessionEnds - request.receivedAt);
    setCookie(reply, request, RefreshCookie, signedIn.refreshToken, life);
    if (!signedIn.deviceToken.isEmpty())
        setCookie(reply, request, DeviceCookie, signedIn.deviceToken, KnownDeviceLife);
}

void clearRefreshCookie(http::Reply &reply, const http::Request &request)
{
    setCookie(reply, request, RefreshCookie, {}, std::chrono::seconds(0));
}

http::Reply sessionReply(const SignedIn &signedIn, const http::Request &request, bool inBody)
{
    http::Reply reply = http::Reply::jsonText(contract::jsonText(deliver(signedIn, inBody)));
    if (!inBody)
        setSessionCookies(reply, signedIn, request);
    return reply;
}

} // namespace countersign::identity
