// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/actor.h"
#include "identity/admingrantstore.h"
#include "identity/staffstore.h"

namespace countersign::audit {
class Ledger;
class Transaction;
} // namespace countersign::audit

namespace countersign::database {
class Database;
}

namespace countersign::identity {

class StaffNotices;

// The role of admin takes two admins to give away (feature B5): what one has asked for waits seven days for another one,
// who is not the person it is for. Owned by the runtime; thread-safe.
class AdminGrantService
{
public:
    // What it stands on; all of it must outlive the service.
    struct Parts
    {
        audit::Ledger &ledger;
        const database::Database &database;
        vault::Vault &vault;
        const StaffNotices &notices;
        const Clock &clock;
        RandomSource &random;
    };

    explicit AdminGrantService(const Parts &parts);

    // A grant that waits, with the names of the two.
    struct Waiting
    {
        AdminGrantRow grant;
        QString userName;
        QString askedByName;
    };
    /// The oldest first. Records `staff.list.read`.
    Result<QList<Waiting>> list(const Actor &actor) const;
    /// The ids of the grants that wait, by whom they are for.
    Result<QHash<StaffId, QString>> waiting() const;

    /// Makes the person an admin, enabled. NotFound if no such grant waits; Conflict if the actor asked for it or is the
    /// person.
    Result<void> approve(const Actor &actor, const QString &id);
    /// Ends the grant. Whoever asked for it may take it back. NotFound as approve(); Conflict if the actor is the person.
    Result<void> refuse(const Actor &actor, const QString &id);

    /// Inside a transaction: keeps what its actor has asked for. Conflict at /role if one waits for this person already.
    Result<void> hold(audit::Transaction &transaction, const StaffId &staff);
    /// Inside a transaction: ends what this person would profit from or has asked for, because their account has changed.
    static Result<void> endAllOf(audit::Transaction &transaction, const StaffId &staff);

    Result<bool> needsPurge() const;
    static Result<qint64> purge(audit::Transaction &transaction);

private:
    Result<QString> nameOf(const StaffId &staff) const;
    Result<bool> approveIn(audit::Transaction &transaction, const AdminGrantRow &grant);

    const Parts m_parts;
    const StaffStore m_store;
};

} // namespace countersign::identity
