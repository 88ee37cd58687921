// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/apiclient.h"

namespace countersign::ui::client {

// Choosing a password without being signed in, with the code of an e-mail. Handlers run on the GUI thread, and never
// after `context` is gone.
class PasswordClient
{
public:
    explicit PasswordClient(ApiClient &api)
        : m_api(api)
    {}

    /// Asks for a code. The answer does not tell whether there is such an account.
    ApiCall *askForCode(const QString &email, QObject *context, ApiCall::Handler handler)
    {
        return send(QStringLiteral("/v1/auth/password-resets"), {{QStringLiteral("email"), email}},
                    context, std::move(handler));
    }
    ApiCall *choose(const QString &code, const QString &password, QObject *context,
                    ApiCall::Handler handler)
    {
        return send(QStringLiteral("/v1/auth/password-resets/confirmation"),
                    {{QStringLiteral("token"), code}, {QStringLiteral("password"), password}},
                    context, std::move(handler));
    }

private:
    ApiCall *send(const QString &path, const QJsonObject &body, QObject *context,
                  ApiCall::Handler handler)
    {
        ApiRequest request = ApiRequest::post(path, body);
        request.access = ApiRequest::Access::Public;
        return m_api.send(std::move(request), context, std::move(handler));
    }

    ApiClient &m_api;
};

} // namespace countersign::ui::client
