// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/codec.h"

// Showing what is masked, as it travels. Values; see resources/openapi.json.
namespace countersign::contract {

// POST /v1/customers/{customerId}/reveal
struct RevealRequest
{
    QString reason;
    static constexpr auto members = std::tuple{member("reason", &RevealRequest::reason)};
};

// A customer's phone number and e-mail address in the clear.
struct RevealedContact
{
    std::optional<QString> phone; // E.164
    std::optional<QString> email;
    qint64 hideAfter = 0; // seconds after which a window masks them again
    static constexpr auto members = std::tuple{member("phone", &RevealedContact::phone),
                                               member("email", &RevealedContact::email),
                                               member("hideAfter", &RevealedContact::hideAfter)};
};

} // namespace countersign::contract
