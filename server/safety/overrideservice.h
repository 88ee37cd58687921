// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/actor.h"
#include "customers/customersealing.h"
#include "identity/staffstore.h"
#include "safety/overridestore.h"

namespace countersign::audit {
class Ledger;
class Transaction;
} // namespace countersign::audit

namespace countersign::contract {
class PermissionMatrix;
}

namespace countersign::database {
class Database;
}

namespace countersign::otp {
struct OtpContext;
}

namespace countersign::safety {

class CustomerNotices;

// Staff verify a customer by a recorded procedure instead of a code (feature A9). For a quarter of an hour the customer
// then counts as verified for whoever asked; sensitive cases wait for a second person with another account. The customer
// is told, and the trail has request, approval, use and end. Owned by the runtime; thread-safe, waits for commits.
class OverrideService
{
public:
    struct Parts
    {
        audit::Ledger &ledger;
        const database::Database &database;
        vault::Vault &vault;
        const otp::OtpContext &codes;
        const ProcedureBook &procedures;
        const contract::PermissionMatrix &permissions;
        const CustomerNotices &notices;
        const Clock &clock;
        RandomSource &random;
    };
    // With the names that a list shows.
    struct Named
    {
        Override entry;
        QString customer;
        QString askedBy;
    };

    explicit OverrideService(const Parts &parts);

    const ProcedureBook &procedures() const { return m_parts.procedures; }

    /// Starts an override, or asks for the second person. NotFound for a customer; InvalidRequest for a procedure that
    /// was not followed; Conflict if the customer has an open one.
    Result<Named> request(const Actor &actor, const CustomerId &customer,
                          const contract::OverrideRequest &wanted);
    /// NotFound if nothing of this id waits for this customer; Conflict for whoever asked.
    Result<Named> approve(const Actor &actor, const CustomerId &customer, const QString &id);
    /// Ends an override before its time, refuses it or takes the request back. NotFound.
    Result<void> end(const Actor &actor, const CustomerId &customer, const QString &id);
    /// What waits or counts, of everybody; the reading is recorded.
    Result<QList<Named>> list(const Actor &actor);
    /// The one that is open for this customer; for a caller that records the reading.
    Result<std::optional<Named>> ofCustomer(database::Connection &sql, const CustomerId &customer,
                                            Instant now) const;

    /// The override under which `actor` works for this customer now; nothing if there is none.
    Result<std::optional<Override>> activeFor(database::Connection &sql, const Actor &actor,
                                              const CustomerId &customer, Instant now) const;
    /// The same for the worker thread of a request.
    Result<std::optional<Override>> activeFor(const Actor &actor, const CustomerId &customer) const;

    /// Ends what has expired, with an event for each; for a timer.
    Result<void> sweep();

private:
    Result<Override> requestIn(audit::Transaction &transaction, Override entry);
    Result<Sensitivity> sensitivityOf(database::Connection &sql, const Override &wanted,
                                      const customers::Customer &customer, Instant now) const;
    Result<bool> isAlone(database::Connection &sql, const StaffId &asker) const;
    Result<void> startIn(audit::Transaction &transaction, Override &entry,
                         const customers::Customer &customer);
    Result<void> endIn(audit::Transaction &transaction, const Override &entry,
                       const QString &reason);
    Result<Named> named(database::Connection &sql, const Override &entry) const;

    const Parts m_parts;
    const OverrideStore m_store;
    const identity::StaffStore m_staff;
    const customers::CustomerSealing m_sealing;
};

} // namespace countersign::safety
