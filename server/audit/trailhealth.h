// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <optional>

namespace countersign::database {
class Connection;
}

namespace countersign::audit {

// What is known of the trail without looking at all of it.
struct TrailHealth
{
    struct Verification
    {
        Instant at;
        bool intact = false;
    };

    quint64 size = 0;                              // events
    std::optional<Instant> since = {};             // the first event
    quint64 signedSize = 0;                        // events under the last checkpoint
    std::optional<Instant> signedUpTo = {};        // the newest event under it
    std::optional<Instant> unsignedSince = {};     // the first event that is not
    std::optional<Verification> verification = {}; // the last one that came to an end
};

/// Reads a handful of events and the terms of one action, however long the trail is.
Result<TrailHealth> trailHealth(database::Connection &connection);

} // namespace countersign::audit
