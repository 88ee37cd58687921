// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/usersclient.h"

namespace countersign::ui::client {

using namespace Qt::StringLiterals;

namespace {

QUrlQuery queryOf(const QList<std::pair<QString, QString>> &values)
{
    QUrlQuery query;
    for (const auto &[name, value] : values) {
        if (!value.isEmpty())
            query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    }
    return query;
}

ApiRequest deletionOf(const QString &path, const QUrlQuery &query = {})
{
    return {.method = "DELETE"_ba, .path = path, .query = query};
}

} // namespace

ApiCall *UsersClient::list(const QString &role, const QString &status, const QString &after,
                           QObject *context,
                           std::function<void(ApiResult<contract::UserPage>)> handler)
{
    const QUrlQuery query
        = queryOf({{u"role"_s, role}, {u"status"_s, status}, {u"after"_s, after}});
    return m_api.sendFor<contract::UserPage>(ApiRequest::get(u"/v1/users"_s, query), context,
                                             std::move(handler));
}

ApiCall *UsersClient::get(const QString &id, QObject *context,
                          std::function<void(ApiResult<contract::UserView>)> handler)
{
    return m_api.sendFor<contract::UserView>(ApiRequest::get(u"/v1/users/"_s + id), context,
                                             std::move(handler));
}

ApiCall *UsersClient::create(const contract::UserCreateRequest &user, QObject *context,
                             std::function<void(ApiResult<contract::UserView>)> handler)
{
    return m_api.sendFor<contract::UserView>(
        ApiRequest::post(u"/v1/users"_s, contract::encode(user)), context, std::move(handler));
}

ApiCall *UsersClient::change(const QString &id, const contract::UserPatchRequest &change,
                             QObject *context,
                             std::function<void(ApiResult<contract::UserView>)> handler)
{
    ApiRequest request = ApiRequest::post(u"/v1/users/"_s + id, contract::encode(change));
    request.method = "PATCH"_ba;
    return m_api.sendFor<contract::UserView>(std::move(request), context, std::move(handler));
}

ApiCall *UsersClient::removeAuthenticator(const QString &id, QObject *context,
                                          ApiCall::Handler handler)
{
    return m_api.send({.method = "DELETE"_ba, .path = u"/v1/users/%1/authenticator"_s.arg(id)},
                      context, std::move(handler));
}

ApiCall *UsersClient::sendLink(const QString &id, QObject *context, ApiCall::Handler handler)
{
    return m_api.send({.method = "POST"_ba, .path = u"/v1/users/%1/password-reset"_s.arg(id)},
                      context, std::move(handler));
}

ApiCall *UsersClient::grants(QObject *context,
                             std::function<void(ApiResult<contract::AdminGrantList>)> handler)
{
    return m_api.sendFor<contract::AdminGrantList>(ApiRequest::get(u"/v1/users/grants"_s), context,
                                                   std::move(handler));
}

ApiCall *UsersClient::approve(const QString &grantId, QObject *context, ApiCall::Handler handler)
{
    return m_api.send({.method = "POST"_ba, .path = u"/v1/users/grants/%1/approval"_s.arg(grantId)},
                      context, std::move(handler));
}

ApiCall *UsersClient::refuse(const QString &grantId, QObject *context, ApiCall::Handler handler)
{
    return m_api.send(deletionOf(u"/v1/users/grants/"_s + grantId), context, std::move(handler));
}

ApiCall *UsersClient::sessionsOf(const QString &id, QObject *context,
                                 std::function<void(ApiResult<contract::SessionList>)> handler)
{
    return m_api.sendFor<contract::SessionList>(
        ApiRequest::get(u"/v1/sessions"_s, queryOf({{u"user"_s, id}})), context,
        std::move(handler));
}

ApiCall *UsersClient::sessions(const QString &kind, const QString &after, QObject *context,
                               std::function<void(ApiResult<contract::SessionList>)> handler)
{
    return m_api.sendFor<contract::SessionList>(
        ApiRequest::get(u"/v1/sessions"_s, queryOf({{u"kind"_s, kind}, {u"after"_s, after}})),
        context, std::move(handler));
}

ApiCall *UsersClient::endSession(const QString &sessionId, QObject *context,
                                 ApiCall::Handler handler)
{
    return m_api.send(deletionOf(u"/v1/sessions/"_s + sessionId), context, std::move(handler));
}

ApiCall *UsersClient::endSessionsOf(const QString &id, QObject *context, ApiCall::Handler handler)
{
    return m_api.send(deletionOf(u"/v1/sessions"_s, queryOf({{u"user"_s, id}})), context,
                      std::move(handler));
}

} // namespace countersign::ui::client
