// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/sessioncontrolservice.h"

#include "audit/ledger.h"
#include "base/encoding.h"
#include "database/database.h"
#include "identity/apikeyservice.h"
#include "identity/apikeystore.h"
#include "identity/knowndevices.h"
#include "identity/sessionservice.h"

#include <QJsonArray>

namespace countersign::identity {

using namespace Qt::StringLiterals;
using audit::Transaction;

namespace {

constexpr qsizetype IdSize = 36; // of a UUID as text

} // namespace

SessionControlService::SessionControlService(audit::Ledger &ledger,
                                             const database::Database &database,
                                             vault::Vault &vault, SessionService &sessions,
                                             const Clock &clock, CustomerName customerName)
    : m_ledger(ledger)
    , m_database(database)
    , m_vault(vault)
    , m_sessions(sessions)
    , m_clock(clock)
    , m_staff(vault)
    , m_customerName(std::move(customerName))
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
        auto one = listedOf(connection, session);
        if (!one)
            return failureOf(one);
        listed.append(std::move(*one));
    }
    return listed;
}

Result<SessionControlService::Listed>
SessionControlService::listedOf(database::Connection &connection, const Session &session) const
{
    return openDevice(connection, m_vault, session).transform([&](const SessionDevice &device) {
        return Listed{session, m_sessions.lastSeen(session), device};
    });
}

Result<QString> SessionControlService::nameOf(database::Connection &connection,
                                              const Session &session) const
{
    if (session.kind == SessionKind::Customer)
        return m_customerName ? m_customerName(session.person) : Result<QString>(QString());
    return m_staff.find(connection, StaffId(session.person.value()))
        .transform([](const std::optional<StaffAccount> &account) {
            return account ? account->name : QString();
        });
}

Result<SessionControlService::Listing> SessionControlService::inspectAll(const Actor &actor,
                                                                         const Query &query)
{
    const auto cursor = fromBase64Url(query.after.toLatin1());
    if (!cursor || (!cursor->isEmpty() && cursor->size() != IdSize))
        return failure(ErrorCode::InvalidCursor, u"This is not the end of a page."_s, u"after"_s);
    database::Connection &connection = m_database.reader();
    auto stored = SessionStore::page(connection, query.kind,
                                     SessionId(QString::fromLatin1(*cursor)), query.limit + 1);
    if (!stored)
        return failureOf(stored);
    Listing listing;
    if (stored->size() > query.limit) {
        stored->removeLast();
        listing.next = QString::fromLatin1(toBase64Url(stored->last().id.value().toLatin1()));
    }
    const Instant now = m_clock.now();
    QJsonArray shown;
    for (const Session &session : std::as_const(*stored)) {
        if (!m_sessions.isLive(session, now))
            continue;
        auto listed = listedOf(connection, session);
        if (!listed)
            return failureOf(listed);
        auto name = nameOf(connection, session);
        if (!name)
            return failureOf(name);
        listed->name = *std::move(name);
        listing.sessions.append(*std::move(listed));
        shown.append(session.person.value());
    }
    return m_ledger
        .record(actor, {.action = u"session.list.read"_s,
                        .resource = u"session"_s,
                        .resourceId = {},
                        .details = {{u"persons"_s, shown}}})
        .transform([&] { return std::move(listing); });
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
