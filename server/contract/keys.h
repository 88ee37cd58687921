// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/codec.h"

#include <QString>

// The keys of an installation as they travel. Values; see resources/openapi.json.
namespace countersign::contract {

// GET /v1/keys
struct KeyStatus
{
    QString keyId;      // hexadecimal, of the wrapping key in use
    QString inUseSince; // RFC 3339
    bool rekeying = false;
    qint64 total = 0; // keys of persons
    qint64 moved = 0; // those under the key in use
    static constexpr auto members = std::tuple{
        member("keyId", &KeyStatus::keyId), member("inUseSince", &KeyStatus::inUseSince),
        member("rekeying", &KeyStatus::rekeying), member("total", &KeyStatus::total),
        member("moved", &KeyStatus::moved)};
};

} // namespace countersign::contract
