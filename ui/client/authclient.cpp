// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/authclient.h"

#include "client/devicememory.h"

namespace countersign::ui::client {

using namespace Qt::StringLiterals;

namespace {

struct StaffSession
{
    QString accessToken;
    QString refreshToken;
    std::optional<QString> deviceToken; // after a sign-in
    Staff user;
    static constexpr auto members
        = std::tuple{contract::member("accessToken", &StaffSession::accessToken),
                     contract::member("refreshToken", &StaffSession::refreshToken),
                     contract::member("deviceToken", &StaffSession::deviceToken),
                     contract::member("user", &StaffSession::user)};
};

} // namespace

ApiCall *AuthClient::signIn(const QString &email, const QString &password, QObject *context,
                            std::function<void(ApiResult<Staff>)> handler)
{
    QJsonObject body{
        {u"email"_s, email}, {u"password"_s, password}, {u"tokenDelivery"_s, u"body"_s}};
    if (const QString device = m_devices ? m_devices->tokenOf(email) : QString(); !device.isEmpty())
        body.insert(u"deviceToken"_s, device);
    ApiRequest request = ApiRequest::post(u"/v1/auth/login"_s, body);
    request.access = ApiRequest::Access::Public;
    return m_api.sendFor<StaffSession>(
        std::move(request), context,
        [&api = m_api, devices = m_devices, email,
         handler = std::move(handler)](const ApiResult<StaffSession> &session) {
            if (!session) {
                handler(std::unexpected(session.error()));
                return;
            }
            if (devices && session->deviceToken)
                devices->remember(email, *session->deviceToken);
            api.beginSession({session->accessToken, session->refreshToken});
            handler(session->user);
        });
}

void AuthClient::resume(QObject *context, std::function<void(ApiResult<Staff>)> handler)
{
    m_api.resume(context, decoding<StaffSession>([handler = std::move(handler)](
                                                     const ApiResult<StaffSession> &session) {
                     handler(
                         session.transform([](const StaffSession &found) { return found.user; }));
                 }));
}

void AuthClient::signOut()
{
    m_api.leaveSession();
}

ApiCall *AuthClient::sessions(QObject *context,
                              std::function<void(ApiResult<contract::SessionList>)> handler)
{
    return m_api.sendFor<contract::SessionList>(ApiRequest::get(u"/v1/auth/sessions"_s), context,
                                                std::move(handler));
}

ApiCall *AuthClient::endSession(const QString &id, QObject *context, ApiCall::Handler handler)
{
    return m_api.send({.method = "DELETE"_ba, .path = u"/v1/auth/sessions/"_s + id}, context,
                      std::move(handler));
}

} // namespace countersign::ui::client
