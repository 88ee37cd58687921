// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/apiclient.h"
#include "contract/secondfactor.h"

#include <variant>

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

// What a password leads to: signed in, or the second factor is owed.
using SignInStep = std::variant<Staff, contract::ProofChallenge>;

// Signed in with an authenticator that was just set up, and its recovery codes, shown this once.
struct Enrolled
{
    Staff staff;
    QStringList recoveryCodes;
};

// What proves who somebody is. One is there.
struct Proof
{
    QString code = {}; // of the authenticator
    QString recoveryCode = {};
    QString password = {}; // only of who has no authenticator
};

/// The members of a request's body.
QJsonObject proofBody(const Proof &proof);

// Signing in and out, one's own second factor and sessions. Puts the tokens into the ApiClient; nobody else touches them. GUI thread.
class AuthClient
{
public:
    /// With `devices`, a sign-in makes this console a known device; they outlive the calls.
    explicit AuthClient(ApiClient &api, DeviceMemory *devices = nullptr)
        : m_api(api)
        , m_devices(devices)
    {}

    /// Makes the first account of an installation, with the code that its service has shown.
    ApiCall *setUp(const QString &code, const QString &name, const QString &email,
                   const QString &password, QObject *context, ApiCall::Handler handler);
    /// Signs in; the tokens come in the reply's body and are kept by the ApiClient. On failure
    /// nothing is kept.
    ApiCall *signIn(const QString &email, const QString &password, QObject *context,
                    std::function<void(ApiResult<SignInStep>)> handler);
    /// Finishes a sign-in with the second factor.
    ApiCall *prove(const QString &email, const QString &challenge, const Proof &proof,
                   QObject *context, std::function<void(ApiResult<Staff>)> handler);
    /// Finishes the first sign-in with the first code of a new authenticator.
    ApiCall *enrol(const QString &email, const QString &challenge, const QString &code,
                   QObject *context, std::function<void(ApiResult<Enrolled>)> handler);
    /// Goes on as whoever was signed in when the program last ended. On failure nobody is signed in.
    void resume(QObject *context, std::function<void(ApiResult<Staff>)> handler);
    /// Forgets the session at once and tells the server, whatever it answers. With a token that has
    /// expired the session is renewed for that, so that it ends on the server too.
    void signOut();

    /// The second factor of the person who is signed in.
    ApiCall *secondFactor(QObject *context,
                          std::function<void(ApiResult<contract::SecondFactorStatus>)> handler);
    ApiCall *startAuthenticator(QObject *context,
                                std::function<void(ApiResult<contract::ProofChallenge>)> handler);
    ApiCall *confirmAuthenticator(const QString &challenge, const QString &code, QObject *context,
                                  std::function<void(ApiResult<contract::RecoveryCodes>)> handler);
    ApiCall *renewRecoveryCodes(QObject *context,
                                std::function<void(ApiResult<contract::RecoveryCodes>)> handler);

    /// Gives the person who is signed in another password; what it refuses is at /currentPassword or /password.
    ApiCall *changePassword(const QString &current, const QString &password, QObject *context,
                            ApiCall::Handler handler);

    /// The sessions of the person who is signed in.
    ApiCall *sessions(QObject *context,
                      std::function<void(ApiResult<contract::SessionList>)> handler);
    /// Ends one of them.
    ApiCall *endSession(const QString &id, QObject *context, ApiCall::Handler handler);

private:
    Staff begin(const QString &email, const contract::StaffSession &session);

    ApiClient &m_api;
    DeviceMemory *m_devices;
};

} // namespace countersign::ui::client
