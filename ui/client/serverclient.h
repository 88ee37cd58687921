// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/apiclient.h"

namespace countersign::ui::client {

// What the server tells about itself to everybody.
class ServerClient
{
public:
    explicit ServerClient(ApiClient &api)
        : m_api(api)
    {}

    /// Version and sign of life.
    ApiCall *health(QObject *context, ApiCall::Handler handler)
    {
        return ask(QStringLiteral("/healthz"), context, std::move(handler));
    }
    /// Whether it can do its work: storage, delivery, trail.
    ApiCall *readiness(QObject *context, ApiCall::Handler handler)
    {
        return ask(QStringLiteral("/readyz"), context, std::move(handler));
    }
    /// The description of its API, which tells its version.
    ApiCall *contract(QObject *context, ApiCall::Handler handler)
    {
        return ask(QStringLiteral("/openapi.json"), context, std::move(handler));
    }

private:
    ApiCall *ask(const QString &path, QObject *context, ApiCall::Handler handler)
    {
        ApiRequest request = ApiRequest::get(path);
        request.access = ApiRequest::Access::Public;
        return m_api.send(std::move(request), context, std::move(handler));
    }

    ApiClient &m_api;
};

} // namespace countersign::ui::client
