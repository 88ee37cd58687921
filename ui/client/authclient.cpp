// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/authclient.h"

namespace countersign::ui::client {

using namespace Qt::StringLiterals;

namespace {

struct StaffSession
{
    QString accessToken;
    QString refreshToken;
    Staff user;
    static constexpr auto members
        = std::tuple{contract::member("accessToken", &StaffSession::accessToken),
                     contract::member("refreshToken", &StaffSession::refreshToken),
                     contract::member("user", &StaffSession::user)};
};

} // namespace

ApiCall *AuthClient::signIn(const QString &email, const QString &password, QObject *context,
                            std::function<void(ApiResult<Staff>)> handler)
{
    ApiRequest request = ApiRequest::post(
        u"/v1/auth/login"_s,
        {{u"email"_s, email}, {u"password"_s, password}, {u"tokenDelivery"_s, u"body"_s}});
    request.access = ApiRequest::Access::Public;
    return m_api.sendFor<StaffSession>(
        std::move(request), context,
        [&api = m_api, handler = std::move(handler)](const ApiResult<StaffSession> &session) {
            if (!session) {
                handler(std::unexpected(session.error()));
                return;
            }
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

} // namespace countersign::ui::client
