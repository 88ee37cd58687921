// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/apiclient.h"
#include "contract/apikeys.h"

namespace countersign::ui::client {

// The keys of programs. GUI thread.
class ApiKeysClient final
{
public:
    explicit ApiKeysClient(ApiClient &api)
        : m_api(api)
    {}

    ApiCall *list(QObject *context, std::function<void(ApiResult<contract::ApiKeyList>)> handler);
    ApiCall *create(const contract::ApiKeyRequest &wanted, QObject *context,
                    std::function<void(ApiResult<contract::NewApiKey>)> handler);
    /// Another in its place; the old one goes on for a day.
    ApiCall *rotate(const QString &id, QObject *context,
                    std::function<void(ApiResult<contract::NewApiKey>)> handler);
    ApiCall *revoke(const QString &id, QObject *context, ApiCall::Handler handler);

private:
    ApiClient &m_api;
};

} // namespace countersign::ui::client
