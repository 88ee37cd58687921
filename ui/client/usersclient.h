// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/apiclient.h"
#include "contract/identity.h"
#include "contract/users.h"

namespace countersign::ui::client {

// Accounts of staff, their sessions and what waits for a second admin. Handlers run on the GUI thread, and never after
// `context` is gone.
class UsersClient
{
public:
    explicit UsersClient(ApiClient &api)
        : m_api(api)
    {}

    /// One page, the oldest first; `role` and `status` empty: all.
    ApiCall *list(const QString &role, const QString &status, const QString &after,
                  QObject *context, std::function<void(ApiResult<contract::UserPage>)> handler);
    ApiCall *get(const QString &id, QObject *context,
                 std::function<void(ApiResult<contract::UserView>)> handler);
    ApiCall *create(const contract::UserCreateRequest &user, QObject *context,
                    std::function<void(ApiResult<contract::UserView>)> handler);
    ApiCall *change(const QString &id, const contract::UserPatchRequest &change, QObject *context,
                    std::function<void(ApiResult<contract::UserView>)> handler);
    /// Sends the person a link for a password.
    /// Takes a lost authenticator away: they set up another at their next sign-in.
    ApiCall *removeAuthenticator(const QString &id, QObject *context, ApiCall::Handler handler);
    ApiCall *sendLink(const QString &id, QObject *context, ApiCall::Handler handler);

    ApiCall *grants(QObject *context,
                    std::function<void(ApiResult<contract::AdminGrantList>)> handler);
    ApiCall *approve(const QString &grantId, QObject *context, ApiCall::Handler handler);
    ApiCall *refuse(const QString &grantId, QObject *context, ApiCall::Handler handler);

    ApiCall *sessionsOf(const QString &id, QObject *context,
                        std::function<void(ApiResult<contract::SessionList>)> handler);
    /// A page of everybody's; `kind` may be empty.
    ApiCall *sessions(const QString &kind, const QString &after, QObject *context,
                      std::function<void(ApiResult<contract::SessionList>)> handler);
    ApiCall *endSession(const QString &sessionId, QObject *context, ApiCall::Handler handler);
    ApiCall *endSessionsOf(const QString &id, QObject *context, ApiCall::Handler handler);

private:
    ApiClient &m_api;
};

} // namespace countersign::ui::client
