// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/apiclient.h"

namespace countersign::ui::client {

// The member of staff who is signed in.
struct Staff
{
    QString id;
    QString name;
    QString email;
    QString role;
    QStringList permissions; // "customers:read", …; what is not here, the console does not show

    bool may(const QString &permission) const
    {
        return permission.isEmpty() || permissions.contains(permission);
    }

    static constexpr auto members = std::tuple{
        contract::member("id", &Staff::id), contract::member("name", &Staff::name),
        contract::member("email", &Staff::email), contract::member("role", &Staff::role),
        contract::member("permissions", &Staff::permissions)};
};

// Signing in and out. Puts the tokens into the ApiClient; nobody else touches them. GUI thread.
class AuthClient
{
public:
    explicit AuthClient(ApiClient &api)
        : m_api(api)
    {}

    /// Signs in; the tokens come in the reply's body and are kept by the ApiClient. On failure
    /// nothing is kept.
    ApiCall *signIn(const QString &email, const QString &password, QObject *context,
                    std::function<void(ApiResult<Staff>)> handler);
    /// Goes on as whoever was signed in when the program last ended. On failure nobody is signed in.
    void resume(QObject *context, std::function<void(ApiResult<Staff>)> handler);
    /// Forgets the session at once and tells the server, whatever it answers. With a token that has
    /// expired the session is renewed for that, so that it ends on the server too.
    void signOut();

private:
    ApiClient &m_api;
};

} // namespace countersign::ui::client
