// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identity/sessiondevice.h"
#include "identity/staffstore.h"

namespace countersign::audit {
class Ledger;
}

namespace countersign::database {
class Database;
}

namespace countersign::identity {

class SessionService;

// Who is signed in where, and ending it: one's own sessions and, for those who may, other people's
// (features A6, B4). An ended session is over at its next request. Owned by the runtime;
// thread-safe. Whether the actor may do this is settled before.
class SessionControlService
{
public:
    /// What staff call a customer, masked; empty for somebody who is gone.
    using CustomerName = std::function<Result<QString>(const PersonId &)>;

    SessionControlService(audit::Ledger &ledger, const database::Database &database,
                          vault::Vault &vault, SessionService &sessions, const Clock &clock,
                          CustomerName customerName = {});

    // A session that lives.
    struct Listed
    {
        Session session;
        Instant lastSeen;
        SessionDevice device;
        QString name = {}; // whose it is, where many are listed
    };
    // A part of everybody's.
    struct Listing
    {
        QList<Listed> sessions; // may be fewer than asked for
        QString next;           // `after` of the following page; empty: there is none
    };
    struct Query
    {
        std::optional<SessionKind> kind = {};
        QString after = {}; // `next` of the page before
        int limit = 50;
    };
    /// The sessions of a person that live, the oldest first. For the person's own eyes.
    Result<QList<Listed>> sessionsOf(const PersonId &person) const;
    /// The same for somebody else's: records `session.list.read`.
    Result<QList<Listed>> inspect(const Actor &actor, const PersonId &person);
    /// A page of everybody's, the newest first; records `session.list.read` with whom it showed. InvalidCursor for a
    /// strange `after`.
    Result<Listing> inspectAll(const Actor &actor, const Query &query);

    /// Ends one of the actor's own sessions. NotFound if there is none of that id, or it is
    /// somebody else's.
    Result<void> endOwn(const Actor &actor, const SessionId &id);
    /// Ends anybody's session. NotFound if there is none of that id.
    Result<void> revoke(const Actor &actor, const SessionId &id);
    /// Ends every session of a person. NotFound if there is none.
    Result<void> revokeAllOf(const Actor &actor, const PersonId &person);

    /// The same three for whoever looks after customers: what staff have does not exist for them.
    Result<QList<Listed>> inspectCustomer(const Actor &actor, const CustomerId &customer);
    Result<void> revokeOfCustomer(const Actor &actor, const CustomerId &customer,
                                  const SessionId &id);
    Result<void> revokeAllOfCustomer(const Actor &actor, const CustomerId &customer);

private:
    Result<Listed> listedOf(database::Connection &connection, const Session &session) const;
    Result<QString> nameOf(database::Connection &connection, const Session &session) const;
    Result<void> end(const Actor &actor, const SessionId &id, const QString &reason,
                     const std::function<bool(const Session &)> &mayEnd);

    audit::Ledger &m_ledger;
    const database::Database &m_database;
    const vault::Vault &m_vault;
    SessionService &m_sessions;
    const Clock &m_clock;
    const StaffStore m_staff;
    const CustomerName m_customerName;
};

} // namespace countersign::identity
