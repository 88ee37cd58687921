// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/codec.h"

// Staff signing in, as it travels. Values; see resources/openapi.json.
namespace countersign::contract {

// POST /v1/auth/login
struct LoginRequest
{
    QString email;
    QString password;
    std::optional<QString>
        tokenDelivery; // "cookie" (by default) or "body": where the refresh token goes
    std::optional<QString> deviceToken
        = {}; // of a sign-in before; absent where a cookie carries it
    static constexpr auto members = std::tuple{
        member("email", &LoginRequest::email), member("password", &LoginRequest::password),
        member("tokenDelivery", &LoginRequest::tokenDelivery),
        member("deviceToken", &LoginRequest::deviceToken)};
};

// POST /v1/auth/refresh
struct RefreshRequest
{
    std::optional<QString> refreshToken; // absent where the cookie carries it
    static constexpr auto members
        = std::tuple{member("refreshToken", &RefreshRequest::refreshToken)};
};

// A member of staff. Also the reply of GET /v1/auth/me.
struct StaffUser
{
    QString id;
    QString name;
    QString email;
    QString role;               // "admin", "manager", "agent", "viewer", "auditor"
    QList<QString> permissions; // sorted
    static constexpr auto members
        = std::tuple{member("id", &StaffUser::id), member("name", &StaffUser::name),
                     member("email", &StaffUser::email), member("role", &StaffUser::role),
                     member("permissions", &StaffUser::permissions)};
};

// The reply to a sign-in and to a refresh.
struct StaffSession
{
    QString accessToken;
    qint64 expiresIn = 0; // seconds until the access token expires
    std::optional<qint64> idleTimeout
        = {};                          // seconds without a call by a person that end the session
    std::optional<qint64> endsIn = {}; // seconds until the session ends whatever is done
    std::optional<QString> refreshToken = {}; // only if it was asked for in the body
    std::optional<QString> deviceToken = {};  // likewise, and only after a sign-in
    StaffUser user;
    static constexpr auto members = std::tuple{member("accessToken", &StaffSession::accessToken),
                                               member("expiresIn", &StaffSession::expiresIn),
                                               member("idleTimeout", &StaffSession::idleTimeout),
                                               member("endsIn", &StaffSession::endsIn),
                                               member("refreshToken", &StaffSession::refreshToken),
                                               member("deviceToken", &StaffSession::deviceToken),
                                               member("user", &StaffSession::user)};
};

// Somebody's session.
struct SessionView
{
    QString id;
    QString kind; // "staff", "customer"
    QString user; // whose: id of a member of staff or of a customer
    QString startedAt;
    QString lastSeenAt;
    QString expiresAt;
    QList<QString> methods; // RFC 8176: "pwd", "otp", "sms", …
    bool current = false;   // the session that asks
    std::optional<QString>
        address; // from where it was started; masked where the reader may not see it
    std::optional<QString> userAgent;
    std::optional<QString> name = {}; // of whom it is; masked for a customer
    static constexpr auto members = std::tuple{member("id", &SessionView::id),
                                               member("kind", &SessionView::kind),
                                               member("user", &SessionView::user),
                                               member("startedAt", &SessionView::startedAt),
                                               member("lastSeenAt", &SessionView::lastSeenAt),
                                               member("expiresAt", &SessionView::expiresAt),
                                               member("methods", &SessionView::methods),
                                               member("current", &SessionView::current),
                                               member("address", &SessionView::address),
                                               member("userAgent", &SessionView::userAgent),
                                               member("name", &SessionView::name)};
};

// Sessions of one person, at most a handful, or a page of everybody's.
struct SessionList
{
    QList<SessionView> items;
    std::optional<QString> next = {}; // `after` of the following page
    static constexpr auto members
        = std::tuple{member("items", &SessionList::items), member("next", &SessionList::next)};
};

} // namespace countersign::contract
