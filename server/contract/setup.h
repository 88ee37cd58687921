// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/codec.h"

// Setting an installation up, as it travels. A value; see resources/openapi.json.
namespace countersign::contract {

// POST /v1/setup
struct SetupRequest
{
    QString code; // that the service has shown at its start
    QString name;
    QString email;
    QString password;
    static constexpr auto members = std::tuple{
        member("code", &SetupRequest::code), member("name", &SetupRequest::name),
        member("email", &SetupRequest::email), member("password", &SetupRequest::password)};
};

} // namespace countersign::contract
