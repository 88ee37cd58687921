// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/codec.h"

// Keys for programs, as they travel. Values; see resources/openapi.json.
namespace countersign::contract {

// A key as staff see it, without its secret.
struct ApiKeyView
{
    QString id;
    QString prefix; // "otp_live_ab23cd45"
    QString name;
    QString owner; // StaffId
    QStringList scopes;
    QStringList networks; // "203.0.113.0/24"; empty: from anywhere
    QString createdAt;
    QString expiresAt;
    std::optional<QString> lastUsedAt;
    static constexpr auto members = std::tuple{member("id", &ApiKeyView::id),
                                               member("prefix", &ApiKeyView::prefix),
                                               member("name", &ApiKeyView::name),
                                               member("owner", &ApiKeyView::owner),
                                               member("scopes", &ApiKeyView::scopes),
                                               member("networks", &ApiKeyView::networks),
                                               member("createdAt", &ApiKeyView::createdAt),
                                               member("expiresAt", &ApiKeyView::expiresAt),
                                               member("lastUsedAt", &ApiKeyView::lastUsedAt)};
};

struct ApiKeyList
{
    QList<ApiKeyView> items;
    static constexpr auto members = std::tuple{member("items", &ApiKeyList::items)};
};

// POST /v1/api-keys
struct ApiKeyRequest
{
    QString name;
    QStringList scopes;
    std::optional<QStringList> networks;
    std::optional<qint64> days; // until it expires, 90 if absent
    static constexpr auto members = std::tuple{
        member("name", &ApiKeyRequest::name), member("scopes", &ApiKeyRequest::scopes),
        member("networks", &ApiKeyRequest::networks), member("days", &ApiKeyRequest::days)};
};

// A new key: the only time that its secret is shown.
struct NewApiKey
{
    QString key;
    ApiKeyView view;
    static constexpr auto members
        = std::tuple{member("key", &NewApiKey::key), member("view", &NewApiKey::view)};
};

} // namespace countersign::contract
