// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/apikeysclient.h"

namespace countersign::ui::client {

using namespace Qt::StringLiterals;

ApiCall *ApiKeysClient::list(QObject *context,
                             std::function<void(ApiResult<contract::ApiKeyList>)> handler)
{
    return m_api.sendFor<contract::ApiKeyList>(ApiRequest::get(u"/v1/api-keys"_s), context,
                                               std::move(handler));
}

ApiCall *ApiKeysClient::create(const contract::ApiKeyRequest &wanted, QObject *context,
                               std::function<void(ApiResult<contract::NewApiKey>)> handler)
{
    return m_api.sendFor<contract::NewApiKey>(
        ApiRequest::post(u"/v1/api-keys"_s, contract::encode(wanted)), context, std::move(handler));
}

ApiCall *ApiKeysClient::rotate(const QString &id, QObject *context,
                               std::function<void(ApiResult<contract::NewApiKey>)> handler)
{
    return m_api.sendFor<contract::NewApiKey>(
        ApiRequest::post(u"/v1/api-keys/%1/rotation"_s.arg(id)), context, std::move(handler));
}

ApiCall *ApiKeysClient::revoke(const QString &id, QObject *context, ApiCall::Handler handler)
{
    return m_api.send({.method = "DELETE"_ba, .path = u"/v1/api-keys/"_s + id}, context,
                      std::move(handler));
}

} // namespace countersign::ui::client
