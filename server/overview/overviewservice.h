// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/actor.h"
#include "base/id.h"
#include "contract/overview.h"
#include "overview/attention.h"

#include <functional>

namespace countersign::contract {
class PermissionMatrix;
}

namespace countersign::database {
class Database;
}

namespace countersign::overview {

// What needs somebody's attention today, as far as their role may know: numbers and instants, no names. Reads only, with
// indexes and counts that are kept, so that a window may ask once a minute however long the trail is. Thread-safe; owned
// by the runtime.
class OverviewService
{
public:
    // All of it must outlive the service.
    struct Parts
    {
        const database::Database &database;
        const contract::PermissionMatrix &permissions;
        const Clock &clock;
        std::function<Providers()> providers;
        // Without it (a demo) neither providers nor authenticators are missed.
        bool isProduction = true;
    };

    explicit OverviewService(const Parts &parts)
        : m_parts(parts)
    {}

    /// For somebody of the staff whose clocks are `offset` ahead of UTC, within 14 hours.
    Result<contract::Overview> overview(const Actor &viewer, std::chrono::minutes offset) const;

private:
    Result<void> addDelivery(contract::Overview &overview, database::Connection &reader,
                             Instant now) const;
    Result<void> addStaff(contract::Overview &overview, database::Connection &reader,
                          const StaffId &viewer, Instant now) const;

    const Parts m_parts;
};

} // namespace countersign::overview
