// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/authclient.h"

#include "client/devicememory.h"

namespace countersign::ui::client {

using namespace Qt::StringLiterals;

namespace {

Staff staffOf(const contract::StaffUser &user)
{
    return {user.id, user.name, user.email, user.role, user.permissions};
}

QJsonObject inBody(QJsonObject body)
{
    body.insert(u"tokenDelivery"_s, u"body"_s);
    return body;
}

ApiRequest publicPost(const QString &path, const QJsonObject &body)
{
    ApiRequest request = ApiRequest::post(path, inBody(body));
    request.access = ApiRequest::Access::Public;
    return request;
}

} // namespace

QJsonObject proofBody(const Proof &proof)
{
    QJsonObject body;
    if (!proof.code.isEmpty())
        body.insert(u"code"_s, proof.code);
    if (!proof.recoveryCode.isEmpty())
        body.insert(u"recoveryCode"_s, proof.recoveryCode);
    if (!proof.password.isEmpty())
        body.insert(u"password"_s, proof.password);
    return body;
}

// From now on this console is a device of theirs.
Staff AuthClient::begin(const QString &email, const contract::StaffSession &session)
{
    if (m_devices && session.deviceToken)
        m_devices->remember(email, *session.deviceToken);
    const auto seconds = [](qint64 count) { return std::chrono::seconds(count); };
    m_api.beginSession(
        {session.accessToken,
         session.refreshToken.value_or(QString()),
         {session.idleTimeout.transform(seconds), session.endsIn.transform(seconds)}});
    return staffOf(session.user);
}

ApiCall *AuthClient::setUp(const QString &code, const QString &name, const QString &email,
                           const QString &password, QObject *context, ApiCall::Handler handler)
{
    ApiRequest request = ApiRequest::post(
        u"/v1/setup"_s,
        {{u"code"_s, code}, {u"name"_s, name}, {u"email"_s, email}, {u"password"_s, password}});
    request.access = ApiRequest::Access::Public;
    return m_api.send(std::move(request), context, std::move(handler));
}

ApiCall *AuthClient::signIn(const QString &email, const QString &password, QObject *context,
                            std::function<void(ApiResult<SignInStep>)> handler)
{
    QJsonObject body{{u"email"_s, email}, {u"password"_s, password}};
    if (const QString device = m_devices ? m_devices->tokenOf(email) : QString(); !device.isEmpty())
        body.insert(u"deviceToken"_s, device);
    return m_api.send(
        publicPost(u"/v1/auth/login"_s, body), context,
        [client = *this, email,
         handler = std::move(handler)](const ApiResult<QJsonObject> &result) mutable {
            if (result && result->contains("challenge"_L1)) {
                decoding<contract::ProofChallenge>(
                    [&handler](const ApiResult<contract::ProofChallenge> &owed) {
                        handler(
                            owed.transform([](const auto &found) { return SignInStep(found); }));
                    })(result);
                return;
            }
            decoding<contract::StaffSession>([&](const ApiResult<contract::StaffSession> &session) {
                handler(session.transform([&](const contract::StaffSession &begun) {
                    return SignInStep(client.begin(email, begun));
                }));
            })(result);
        });
}

ApiCall *AuthClient::prove(const QString &email, const QString &challenge, const Proof &proof,
                           QObject *context, std::function<void(ApiResult<Staff>)> handler)
{
    QJsonObject body = proofBody(proof);
    body.insert(u"challenge"_s, challenge);
    return m_api.sendFor<contract::StaffSession>(
        publicPost(u"/v1/auth/second-factor"_s, body), context,
        [client = *this, email,
         handler = std::move(handler)](const ApiResult<contract::StaffSession> &session) mutable {
            handler(session.transform(
                [&](const contract::StaffSession &begun) { return client.begin(email, begun); }));
        });
}

ApiCall *AuthClient::enrol(const QString &email, const QString &challenge, const QString &code,
                           QObject *context, std::function<void(ApiResult<Enrolled>)> handler)
{
    return m_api.sendFor<contract::EnrolledSession>(
        publicPost(u"/v1/auth/enrolment"_s, {{u"challenge"_s, challenge}, {u"code"_s, code}}),
        context,
        [client = *this, email, handler = std::move(handler)](
            const ApiResult<contract::EnrolledSession> &enrolled) mutable {
            handler(enrolled.transform([&](const contract::EnrolledSession &begun) {
                return Enrolled{client.begin(email, begun.session), begun.recoveryCodes};
            }));
        });
}

void AuthClient::resume(QObject *context, std::function<void(ApiResult<Staff>)> handler)
{
    m_api.resume(
        context,
        decoding<contract::StaffSession>(
            [handler = std::move(handler)](const ApiResult<contract::StaffSession> &session) {
                handler(session.transform(
                    [](const contract::StaffSession &found) { return staffOf(found.user); }));
            }));
}

void AuthClient::signOut()
{
    m_api.leaveSession();
}

ApiCall *
AuthClient::secondFactor(QObject *context,
                         std::function<void(ApiResult<contract::SecondFactorStatus>)> handler)
{
    return m_api.sendFor<contract::SecondFactorStatus>(ApiRequest::get(u"/v1/auth/authenticator"_s),
                                                       context, std::move(handler));
}

ApiCall *
AuthClient::startAuthenticator(QObject *context,
                               std::function<void(ApiResult<contract::ProofChallenge>)> handler)
{
    return m_api.sendFor<contract::ProofChallenge>(ApiRequest::post(u"/v1/auth/authenticator"_s),
                                                   context, std::move(handler));
}

ApiCall *
AuthClient::confirmAuthenticator(const QString &challenge, const QString &code, QObject *context,
                                 std::function<void(ApiResult<contract::RecoveryCodes>)> handler)
{
    return m_api.sendFor<contract::RecoveryCodes>(
        ApiRequest::post(u"/v1/auth/authenticator/confirmation"_s,
                         {{u"challenge"_s, challenge}, {u"code"_s, code}}),
        context, std::move(handler));
}

ApiCall *
AuthClient::renewRecoveryCodes(QObject *context,
                               std::function<void(ApiResult<contract::RecoveryCodes>)> handler)
{
    return m_api.sendFor<contract::RecoveryCodes>(ApiRequest::post(u"/v1/auth/recovery-codes"_s),
                                                  context, std::move(handler));
}

ApiCall *AuthClient::changePassword(const QString &current, const QString &password,
                                    QObject *context, ApiCall::Handler handler)
{
    return m_api.send(ApiRequest::post(u"/v1/auth/password"_s, {{u"currentPassword"_s, current},
                                                                {u"password"_s, password}}),
                      context, std::move(handler));
}

ApiCall *AuthClient::sessions(QObject *context,
                              std::function<void(ApiResult<contract::SessionList>)> handler)
{
    return m_api.sendFor<contract::SessionList>(ApiRequest::get(u"/v1/auth/sessions"_s), context,
                                                std::move(handler));
}

ApiCall *AuthClient::endSession(const QString &id, QObject *context, ApiCall::Handler handler)
{
    return m_api.send({.method = "DELETE"_ba, .path = u"/v1/auth/sessions/"_s + id}, context,
                      std::move(handler));
}

} // namespace countersign::ui::client
