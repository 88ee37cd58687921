// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/actor.h"
#include "identity/staffrules.h"
#include "identity/staffstore.h"

namespace countersign::audit {
class Ledger;
class Transaction;
} // namespace countersign::audit

namespace countersign::crypto {
class BlindIndex;
}

namespace countersign::database {
class Database;
}

namespace countersign::identity {

class AdminGrantService;
class CredentialLinks;
class SessionService;
class StaffNotices;

// What admins do with accounts of staff: see, invite, change, disable, start a reset (features B5, B12). Nobody here
// chooses another one's password. Every change bites on the person's next request, and they are told of it. Owned by
// the runtime; thread-safe. Whether the actor may do this is settled before.
class StaffAdminService
{
public:
    // What it stands on; all of it must outlive the service.
    struct Parts
    {
        audit::Ledger &ledger;
        const database::Database &database;
        vault::Vault &vault;
        const crypto::BlindIndex &index;
        SessionService &sessions;
        CredentialLinks &links;
        AdminGrantService &grants;
        const StaffNotices &notices;
        const Clock &clock;
        RandomSource &random;
    };

    explicit StaffAdminService(const Parts &parts);

    struct Query
    {
        StaffStore::Filter filter = {};
        QString after = {}; // `next` of the page before, or empty
        int limit = 50;
    };
    struct Listing
    {
        QList<StaffAccount> accounts;
        QString next; // empty at the end
    };
    /// A page, the oldest account first. Records `staff.list.read`. InvalidCursor for a strange `after`.
    Result<Listing> list(const Actor &actor, const Query &query) const;
    /// One account. Records `staff.read`. NotFound.
    Result<StaffAccount> read(const Actor &actor, const StaffId &id) const;

    struct NewAccount
    {
        QString name;
        QString email;
        QString role;
        QString reason = {}; // for an admin while there is no second one
    };
    /// Makes an account without a password and invites the person. Who is to be an admin is a viewer until a second
    /// admin has agreed. InvalidEmail; InvalidRequest at /name, /role or /reason; Duplicate at /email; Conflict if
    /// e-mails go nowhere.
    Result<StaffAccount> create(const Actor &actor, const NewAccount &account);
    /// Changes an account. NotFound; errors of judgeChange(); those of create() for the new values. What would make the
    /// person an admin waits for a second one: the account is returned without it.
    Result<StaffAccount> change(const Actor &actor, const StaffId &id, const StaffChange &change);
    /// Sends a link to the person: to choose another password, or the first one if they have none. NotFound; Conflict if
    /// the account is disabled or e-mails go nowhere.
    Result<void> sendLink(const Actor &actor, const StaffId &id);

    /// Forgets links and grants that have expired.
    Result<void> purge();

private:
    Result<StaffAccount> accountIn(database::Connection &connection, const StaffId &id) const;
    Result<StaffAccount> createIn(audit::Transaction &transaction, const StaffAccount &wanted,
                                  const QString &reason);
    Result<StaffAccount> changeIn(audit::Transaction &transaction, const StaffId &id,
                                  const StaffChange &change);
    Result<void> store(audit::Transaction &transaction, const StaffAccount &before,
                       const StaffAccount &after);
    Result<void> followUp(audit::Transaction &transaction, const StaffAccount &before,
                          const StaffAccount &after);

    const Parts m_parts;
    const StaffStore m_store;
};

} // namespace countersign::identity
