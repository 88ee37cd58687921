// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identity/sessiondevice.h"

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
    SessionControlService(audit::Ledger &ledger, const database::Database &database,
                          const vault::Vault &vault, SessionService &sessions, const Clock &clock);

    // A session that lives.
    struct Listed
    {
        Session session;
        Instant lastSeen;
        SessionDevice device;
    };
    /// The sessions of a person that live, the oldest first. For the person's own eyes.
    Result<QList<Listed>> sessionsOf(const PersonId &person) const;
    /// The same for somebody else's: records `session.list.read`.
    Result<QList<Listed>> inspect(const Actor &actor, const PersonId &person);

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
    Result<void> end(const Actor &actor, const SessionId &id, const QString &reason,
                     const std::function<bool(const Session &)> &mayEnd);

    audit::Ledger &m_ledger;
    const database::Database &m_database;
    const vault::Vault &m_vault;
    SessionService &m_sessions;
    const Clock &m_clock;
};

} // namespace countersign::identity
