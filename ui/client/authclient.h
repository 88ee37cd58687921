// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/apiclient.h"
#include "contract/identity.h"

namespace countersign::ui::client {

class DeviceMemory;

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

// Signing in and out, and one's own sessions. Puts the tokens into the ApiClient; nobody else touches them. GUI thread.
class AuthClient
{
public:
    /// With `devices`, a sign-in makes this console a known device; they outlive the calls.
    explicit AuthClient(ApiClient &api, DeviceMemory *devices = nullptr)
        : m_api(api)
        , m_devices(devices)
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

    /// The sessions of the person who is signed in.
    ApiCall *sessions(QObject *context,
                      std::function<void(ApiResult<contract::SessionList>)> handler);
    /// Ends one of them.
    ApiCall *endSession(const QString &id, QObject *context, ApiCall::Handler handler);

private:
    ApiClient &m_api;
    DeviceMemory *m_devices;
};

} // namespace countersign::ui::client
