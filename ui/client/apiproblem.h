// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <expected>
#include <optional>

namespace countersign::ui::client {

// Why a call to the API did not succeed: the server said no (RFC 9457 problem), or nobody could be
// asked. A value. problemText() in client/problemtext.h turns it into a sentence for people.
struct ApiProblem
{
    enum class Kind : quint8 {
        Refused,    // the server answered with a problem; `status` and `code` tell which
        Offline,    // no connection to the server, or it broke
        TimedOut,   // the server did not answer in time
        Untrusted,  // the server showed a certificate other than the pinned one
        Unreadable, // an answer that this program does not understand
    };

    Kind kind = Kind::Refused;
    int status = 0;
    QString code = {};   // stable snake_case code of the API, "invalid_phone"
    QString field = {};  // JSON pointer or parameter name, if one is at fault
    QString detail = {}; // the server's sentence, in English
    QString requestId = {};
    std::optional<std::chrono::seconds> retryAfter = {};

    /// Whether the very same may succeed later, without anybody doing anything: the server is out of reach or busy.
    bool mayPass() const
    {
        return kind == Kind::Offline || kind == Kind::TimedOut || status == 429 || status == 503;
    }
    /// How long to wait before asking again, where it may pass.
    std::chrono::seconds patience() const { return retryAfter.value_or(std::chrono::seconds(3)); }
};

template<typename T>
using ApiResult = std::expected<T, ApiProblem>;

} // namespace countersign::ui::client
