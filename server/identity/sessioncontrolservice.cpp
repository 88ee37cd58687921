// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/sessioncontrolservice.h"

#include "audit/ledger.h"
#include "database/database.h"
#include "identity/apikeyservice.h"
#include "identity/apikeystore.h"
#include "identity/knowndevices.h"
#include "identity/sessionservice.h"

namespace countersign::identity {

using namespace Qt::StringLiterals;
using audit::Transaction;

SessionControlService::SessionControlService(audit::Ledger &ledger,
                                             const database::Database &database,
                                             const vault::Vault &vault, SessionService &sessions,
                                             const Clock &clock)
    : m_ledger(ledger)
    , m_database(database)
    , m_vault(vault)
    , m_sessions(sessions)
    , m_clock(clock)
{}

Result<QList<SessionControlService::Listed>>
SessionControlService::sessionsOf(const PersonId &person) const
{
    database::Connection &connection = m_database.reader();
    const auto stored = SessionStore::ofPerson(connection, person);
    if (!stored)
        return failureOf(stored);
    const Instant now = m_clock.now();
    QList<Listed> listed;
    for (const Session &session : *stored) {
        if (!m_sessions.isLive(session, now))
            continue; // over, only not swept up yet
        auto device = openDevice(connection, m_vault, session);
        if (!device)
            return failureOf(device);
        listed.append({session, m_sessions.lastSeen(session), std::move(*device)});
    }
    return listed;
}

Result<QList<SessionControlService::Listed>> SessionControlService::inspect(const Actor &actor,
                                                                            const PersonId &person)
{
    auto listed = sessionsOf(person);
    if (!listed)
        return listed;
    if (const auto recorded = m_ledger.record(actor, {.action = u"session.list.read"_s,
                                                      .resource = u"session"_s,
                                                      .resourceId = {},
                                                      .subject = person});
        !recorded)
        return failureOf(recorded);
    return listed;
}

Result<void> SessionControlService::endOwn(const Actor &actor, const SessionId &id)
{
    return end(actor, id, u"ended_by_owner"_s,
               [&](const Session &session) { return session.person.value() == actor.id; });
}

Result<void> SessionControlService::revoke(const Actor &actor, const SessionId &id)
{
    return end(actor, id, u"revoked"_s, [](const Session &) { return true; });
}

Result<void> SessionControlService::end(const Actor &actor, const SessionId &id,
                                        const QString &reason,
                                        const std::function<bool(const Session &)> &mayEnd)
{
    const auto unit = [&](Transaction &transaction) -> Result<bool> {
        const auto session = SessionStore::find(transaction.sql(), id);
        if (!session)
            return failureOf(session);
        if (!*session || !mayEnd(**session))
            return failure(ErrorCode::NotFound, u"There is no such session, or it is over."_s);
        transaction.record({.action = u"session.ended"_s,
                            .resource = u"session"_s,
                            .resourceId = id.value(),
                            .subject = (*session)->person,
                            .details = {{u"reason"_s, reason}}});
        return m_sessions.endSession(transaction, id);
    };
    return m_ledger.write<bool>(actor, unit).transform([](bool) {});
}

Result<void> SessionControlService::revokeAllOf(const Actor &actor, const PersonId &person)
{
    const auto unit = [&](Transaction &transaction) -> Result<bool> {
        const auto sessions = SessionStore::ofPerson(transaction.sql(), person);
        if (!sessions)
            return failureOf(sessions);
        const auto keys = ApiKeyStore::of(transaction.sql(), StaffId(person.value()));
        if (!keys)
            return failureOf(keys);
        if (sessions->isEmpty() && keys->isEmpty())
            return failure(ErrorCode::NotFound, u"This person has no session."_s);
        // Whoever ends everything does not trust the devices either, nor the keys of programs.
        return m_sessions.endAllOf(transaction, person, u"revoked"_s)
            .and_then([&] { return KnownDevices::forget(transaction.sql(), person); })
            .and_then([&] { return ApiKeyService::endAllOf(transaction, StaffId(person.value())); })
            .transform([] { return true; });
    };
    return m_ledger.write<bool>(actor, unit).transform([](bool) {});
}

Result<QList<SessionControlService::Listed>>
SessionControlService::inspectCustomer(const Actor &actor, const CustomerId &customer)
{
    return inspect(actor, PersonId(customer.value())).transform([](QList<Listed> listed) {
        listed.removeIf(
            [](const Listed &entry) { return entry.session.kind != SessionKind::Customer; });
        return listed;
    });
}

Result<void> SessionControlService::revokeOfCustomer(const Actor &actor, const CustomerId &customer,
                                                     const SessionId &id)
{
    return end(actor, id, u"revoked"_s, [&](const Session &session) {
        return session.kind == SessionKind::Customer && session.person.value() == customer.value();
    });
}

Result<void> SessionControlService::revokeAllOfCustomer(const Actor &actor,
                                                        const CustomerId &customer)
{
    const PersonId person(customer.value());
    const auto unit = [&](Transaction &transaction) -> Result<bool> {
        const auto sessions = SessionStore::ofPerson(transaction.sql(), person);
        if (!sessions)
            return failureOf(sessions);
        // Everybody has sessions of one kind only.
        if (sessions->isEmpty() || sessions->first().kind != SessionKind::Customer)
            return failure(ErrorCode::NotFound, u"This customer has no session."_s);
        return m_sessions.endAllOf(transaction, person, u"revoked"_s)
            .and_then([&] { return KnownDevices::forget(transaction.sql(), person); })
            .transform([] { return true; });
    };
    return m_ledger.write<bool>(actor, unit).transform([](bool) {});
}

} // namespace countersign::identity
