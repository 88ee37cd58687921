// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/actor.h"
#include "base/random.h"
#include "http/request.h"
#include "identity/sessionstore.h"

namespace countersign::audit {
class Ledger;
class Transaction;
} // namespace countersign::audit

namespace countersign::database {
class Database;
}

namespace countersign::vault {
class Vault;
}

namespace countersign::identity {

// Starts, checks and ends sessions of customers and staff (feature A7). A session lives as long as
// its row: whoever removes the row has ended it from the next request on. Owned by the runtime;
// thread-safe.
class SessionService
{
public:
    SessionService(audit::Ledger &ledger, const database::Database &database, vault::Vault &vault,
                   const Clock &clock, RandomSource &random);

    // A session that was just started.
    struct Started
    {
        SessionId id;
        QString token; // customers only: "cst_" and 43 characters, shown this once
        std::chrono::seconds expiresIn{0};
        Instant expiresAt;
    };

    /// Starts a session inside the caller's transaction and records `session.started`; a sixth one
    /// ends the oldest. `amr` says how the customer proved who they are (RFC 8176): {"otp", "sms"}.
    Result<Started> startCustomerSession(audit::Transaction &transaction,
                                         const CustomerId &customer, const QStringList &amr);
    /// The same for staff, of whom three are allowed; the caller records the event. The session counts as proved now.
    Result<Started> startStaffSession(audit::Transaction &transaction, const StaffId &staff,
                                      const QStringList &amr);
    /// Whoever has proved anew who they are goes on in a session of another id, so that no token from before profits from
    /// it (ASVS 7.2.4); it ends when the old one would have. `moveOver`: takes over what the new one needs of the old one, while both
    /// are there. The caller records the event.
    Result<Started>
    replaceStaffSession(audit::Transaction &transaction, const Session &old, const QStringList &amr,
                        const std::function<Result<void>(const SessionId &)> &moveOver);

    /// The session of a customer's token; it counts as used. Unauthenticated if there is none that
    /// lives.
    Result<Session> useCustomerToken(QByteArrayView token, Instant now);
    /// The session of a member of staff; it counts as used if a person is the cause. Unauthenticated if it does not live.
    Result<Session> useStaffSession(const SessionId &id, Instant now,
                                    http::Cause cause = http::Cause::Person);
    /// Whether a session lives, without using it.
    bool isLive(const Session &session, Instant now) const
    {
        return m_table.isLive(session.stored(), now);
    }
    Instant lastSeen(const Session &session) const
    {
        return std::max(session.seenAt, m_table.lastSeen(session.id).value_or(session.seenAt));
    }

    /// Ends the acting person's session and records `session.ended`. Unauthenticated if it is over
    /// already.
    Result<void> endOwnSession(const Actor &actor);
    /// Ends a session inside a transaction, and says whether it was there; the caller records the
    /// event.
    Result<bool> endSession(audit::Transaction &transaction, const SessionId &id);
    /// Ends every session of a person, but for `except`, inside a transaction, recording `session.ended` for each with
    /// `reason`.
    Result<void> endAllOf(audit::Transaction &transaction, const PersonId &person,
                          const QString &reason, const SessionId &except = {});

    /// Ends what has been idle for too long or has expired, recording `session.expired` for each;
    /// returns how many. The runtime calls it once a minute.
    Result<int> sweep();
    /// Writes down when each session was last used, so that it outlives a restart. Inside the
    /// transaction with which the program stops.
    Result<void> saveActivity(audit::Transaction &transaction);

private:
    Result<Session> use(const Result<std::optional<Session>> &session, Instant now,
                        http::Cause cause = http::Cause::Person);
    Result<void> insert(audit::Transaction &transaction, Session session);
    Result<void> makeRoom(audit::Transaction &transaction, const PersonId &person, qsizetype most);
    Result<int> expire(const QList<Session> &sessions);

    audit::Ledger &m_ledger;
    const database::Database &m_database;
    vault::Vault &m_vault;
    const Clock &m_clock;
    RandomSource &m_random;
    SessionTable m_table;
};

} // namespace countersign::identity
