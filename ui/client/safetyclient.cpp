// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/safetyclient.h"

namespace countersign::ui::client {

using namespace Qt::StringLiterals;

namespace {

QString pathOf(const QString &customer, QLatin1StringView part, const QString &id = {})
{
    const QString path = u"/v1/customers/%1/%2"_s.arg(customer, part);
    return id.isEmpty() ? path : path + u'/' + id;
}

ApiRequest deletionOf(const QString &path)
{
    return {.method = "DELETE"_ba, .path = path};
}

} // namespace

ApiCall *SafetyClient::safety(const QString &customer, QObject *context,
                              std::function<void(ApiResult<contract::CustomerSafetyView>)> handler)
{
    return m_api.sendFor<contract::CustomerSafetyView>(
        ApiRequest::get(pathOf(customer, "safety"_L1)), context, std::move(handler));
}

ApiCall *SafetyClient::timeline(const QString &customer, const QString &after, QObject *context,
                                std::function<void(ApiResult<contract::TimelinePage>)> handler)
{
    QUrlQuery query;
    if (!after.isEmpty())
        query.addQueryItem(u"after"_s, after);
    return m_api.sendFor<contract::TimelinePage>(
        ApiRequest::get(pathOf(customer, "timeline"_L1), query), context, std::move(handler));
}

ApiCall *SafetyClient::sessions(const QString &customer, QObject *context,
                                std::function<void(ApiResult<contract::SessionList>)> handler)
{
    return m_api.sendFor<contract::SessionList>(ApiRequest::get(pathOf(customer, "sessions"_L1)),
                                                context, std::move(handler));
}

ApiCall *SafetyClient::endSession(const QString &customer, const QString &session, QObject *context,
                                  ApiCall::Handler handler)
{
    return m_api.send(deletionOf(pathOf(customer, "sessions"_L1, session)), context,
                      std::move(handler));
}

ApiCall *SafetyClient::endSessions(const QString &customer, QObject *context,
                                   ApiCall::Handler handler)
{
    return m_api.send(deletionOf(pathOf(customer, "sessions"_L1)), context, std::move(handler));
}

ApiCall *SafetyClient::unlockCodes(const QString &customer, QObject *context,
                                   ApiCall::Handler handler)
{
    return m_api.send({.method = "POST"_ba, .path = pathOf(customer, "sign-in/enable"_L1)}, context,
                      std::move(handler));
}

ApiCall *
SafetyClient::holdChange(const QString &customer, const contract::ContactChangeRequest &change,
                         QObject *context,
                         std::function<void(ApiResult<contract::ContactChangeView>)> handler)
{
    return m_api.sendFor<contract::ContactChangeView>(
        ApiRequest::post(pathOf(customer, "contact-changes"_L1), contract::encode(change)), context,
        std::move(handler));
}

ApiCall *SafetyClient::cancelChange(const QString &customer, const QString &change,
                                    QObject *context, ApiCall::Handler handler)
{
    return m_api.send(deletionOf(pathOf(customer, "contact-changes"_L1, change)), context,
                      std::move(handler));
}

ApiCall *SafetyClient::fillIn(const QString &customer, const contract::CustomerPatchRequest &patch,
                              QObject *context,
                              std::function<void(ApiResult<contract::CustomerView>)> handler)
{
    ApiRequest request = ApiRequest::post(u"/v1/customers/"_s + customer, contract::encode(patch));
    request.method = "PATCH"_ba;
    return m_api.sendFor<contract::CustomerView>(std::move(request), context, std::move(handler));
}

ApiCall *
SafetyClient::procedures(QObject *context,
                         std::function<void(ApiResult<contract::OverrideProcedureList>)> handler)
{
    return m_api.sendFor<contract::OverrideProcedureList>(
        ApiRequest::get(u"/v1/overrides/procedures"_s), context, std::move(handler));
}

ApiCall *SafetyClient::overrides(QObject *context,
                                 std::function<void(ApiResult<contract::OverrideList>)> handler)
{
    return m_api.sendFor<contract::OverrideList>(ApiRequest::get(u"/v1/overrides"_s), context,
                                                 std::move(handler));
}

ApiCall *
SafetyClient::requestOverride(const QString &customer, const contract::OverrideRequest &wanted,
                              QObject *context,
                              std::function<void(ApiResult<contract::OverrideView>)> handler)
{
    return m_api.sendFor<contract::OverrideView>(
        ApiRequest::post(pathOf(customer, "overrides"_L1), contract::encode(wanted)), context,
        std::move(handler));
}

ApiCall *SafetyClient::approveOverride(const QString &customer, const QString &id, QObject *context,
                                       ApiCall::Handler handler)
{
    return m_api.send(
        {.method = "POST"_ba, .path = pathOf(customer, "overrides"_L1, id) + u"/approval"_s},
        context, std::move(handler));
}

ApiCall *SafetyClient::endOverride(const QString &customer, const QString &id, QObject *context,
                                   ApiCall::Handler handler)
{
    return m_api.send(deletionOf(pathOf(customer, "overrides"_L1, id)), context,
                      std::move(handler));
}

} // namespace countersign::ui::client
