// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/actor.h"
#include "base/id.h"
#include "contract/customers.h"

namespace countersign::audit {
class Ledger;
}

namespace countersign::database {
class Database;
}

namespace countersign::http {
class Handlers;
}

namespace countersign::customers {

// What happened to one customer, from the trail, for staff who look after them: when, what, and whether the customer, a
// role or the program did it. Only the open part of events: who of the colleagues it was, from where and with which
// details is for those who may read the trail. Owned by the runtime; thread-safe.
class CustomerTimeline
{
public:
    CustomerTimeline(audit::Ledger &ledger, const database::Database &database)
        : m_ledger(ledger)
        , m_database(database)
    {}

    /// A page, newest first; `after` is the `next` of the page before, or empty. Recorded as a reading of this customer.
    /// NotFound; InvalidCursor.
    Result<contract::TimelinePage> page(const Actor &actor, const CustomerId &customer,
                                        const QString &after, int limit);

private:
    audit::Ledger &m_ledger;
    const database::Database &m_database;
};

/// The handler of getCustomerTimeline. The timeline must outlive it.
void addTimelineRoutes(http::Handlers &handlers, CustomerTimeline &timeline);

} // namespace countersign::customers
