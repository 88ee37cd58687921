// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/page.h"

// Accounts of staff as they travel. Values; see resources/openapi.json.
namespace countersign::contract {

// An account as colleagues see it.
struct UserView
{
    QString id;
    QString name;
    QString email;  // masked for who may not change accounts
    QString role;   // "admin", "manager", "agent", "viewer", "auditor"
    QString status; // "active", "invited" (has no password yet), "disabled"
    QString createdAt;
    QString updatedAt;
    std::optional<QString> pendingGrant
        = {}; // id of the grant that would make them an admin; for who may change accounts
    static constexpr auto members = std::tuple{member("id", &UserView::id),
                                               member("name", &UserView::name),
                                               member("email", &UserView::email),
                                               member("role", &UserView::role),
                                               member("status", &UserView::status),
                                               member("createdAt", &UserView::createdAt),
                                               member("updatedAt", &UserView::updatedAt),
                                               member("pendingGrant", &UserView::pendingGrant)};
};

using UserPage = Page<UserView>;

struct UserCreateRequest
{
    QString name;
    QString email;
    QString role;
    std::optional<QString> reason = {}; // for making an admin while there is no second one
    static constexpr auto members = std::tuple{
        member("name", &UserCreateRequest::name), member("email", &UserCreateRequest::email),
        member("role", &UserCreateRequest::role), member("reason", &UserCreateRequest::reason)};
};

// What is absent stays as it is.
struct UserPatchRequest
{
    std::optional<QString> name = {};
    std::optional<QString> email = {};
    std::optional<QString> role = {};
    std::optional<bool> disabled = {};
    std::optional<QString> reason = {};
    static constexpr auto members = std::tuple{
        member("name", &UserPatchRequest::name), member("email", &UserPatchRequest::email),
        member("role", &UserPatchRequest::role), member("disabled", &UserPatchRequest::disabled),
        member("reason", &UserPatchRequest::reason)};
};

// Somebody is to become an admin, and a second admin has to agree.
struct AdminGrantView
{
    QString id;
    QString user;
    QString userName;
    QString askedBy;
    QString askedByName;
    QString askedAt;
    QString expiresAt;
    bool decidable = false; // the caller may approve or refuse it: they are neither of the two
    static constexpr auto members = std::tuple{member("id", &AdminGrantView::id),
                                               member("user", &AdminGrantView::user),
                                               member("userName", &AdminGrantView::userName),
                                               member("askedBy", &AdminGrantView::askedBy),
                                               member("askedByName", &AdminGrantView::askedByName),
                                               member("askedAt", &AdminGrantView::askedAt),
                                               member("expiresAt", &AdminGrantView::expiresAt),
                                               member("decidable", &AdminGrantView::decidable)};
};

struct AdminGrantList
{
    QList<AdminGrantView> items;
    static constexpr auto members = std::tuple{member("items", &AdminGrantList::items)};
};

struct PasswordResetRequest
{
    QString email;
    static constexpr auto members = std::tuple{member("email", &PasswordResetRequest::email)};
};

// POST /v1/auth/password
struct PasswordChange
{
    QString currentPassword;
    QString password;
    static constexpr auto members
        = std::tuple{member("currentPassword", &PasswordChange::currentPassword),
                     member("password", &PasswordChange::password)};
};

struct PasswordResetConfirmation
{
    QString token; // from the message
    QString password;
    static constexpr auto members
        = std::tuple{member("token", &PasswordResetConfirmation::token),
                     member("password", &PasswordResetConfirmation::password)};
};

} // namespace countersign::contract
