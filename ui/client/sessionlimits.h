// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

namespace countersign::ui::client {

// How long a session lasts, as the server says with its tokens; nothing if it does not say.
struct SessionLimits
{
    std::optional<std::chrono::seconds> idle;   // without a call by the person
    std::optional<std::chrono::seconds> endsIn; // from now on, whatever is done
};

} // namespace countersign::ui::client
