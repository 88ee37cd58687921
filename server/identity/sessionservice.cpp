// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/sessionservice.h"

#include "audit/ledger.h"
#include "base/encoding.h"
#include "crypto/digest.h"
#include "database/database.h"
#include "identity/identity.h"
#include "identity/sessiondevice.h"
#include "vault/vault.h"

#include <QJsonArray>

namespace countersign::identity {

using namespace Qt::StringLiterals;
using audit::Transaction;

namespace {

constexpr QByteArrayView TokenPrefix = "cst_";
constexpr int SweepSize = 500; // rows in one transaction

audit::Event sessionEvent(const QString &action, const Session &session,
                          const QJsonObject &details = {})
{
    return {.action = action,
            .resource = u"session"_s,
            .resourceId = session.id.value(),
            .subject = session.person,
            .details = details};
}

} // namespace

SessionService::SessionService(audit::Ledger &ledger, const database::Database &database,
                               vault::Vault &vault, const Clock &clock, RandomSource &random)
    : m_ledger(ledger)
    , m_database(database)
    , m_vault(vault)
    , m_clock(clock)
    , m_random(random)
{}

Result<SessionService::Started> SessionService::startCustomerSession(Transaction &transaction,
                                                                     const CustomerId &customer,
                                                                     const QStringList &amr)
{
    const Instant now = transaction.now();
    const PersonId person(customer.value());
    if (const auto room = makeRoom(transaction, person, MostCustomerSessions); !room)
        return failureOf(room);
    const QByteArray token = TokenPrefix.toByteArray() + toBase64Url(m_random.bytes(32));
    const Session session{SessionId::make(now, m_random),
                          SessionKind::Customer,
                          person,
                          crypto::sha256(token),
                          amr,
                          now,
                          now,
                          now + LongestCustomerSession};
    if (const auto inserted = insert(transaction, session); !inserted)
        return failureOf(inserted);
    transaction.record(
        sessionEvent(u"session.started"_s, session, {{u"amr"_s, QJsonArray::fromStringList(amr)}}));
    return Started{session.id, QString::fromLatin1(token), IdleTime, session.expiresAt};
}

Result<SessionService::Started> SessionService::startStaffSession(Transaction &transaction,
                                                                  const StaffId &staff,
                                                                  const QStringList &amr)
{
    const Instant now = transaction.now();
    const PersonId person(staff.value());
    if (const auto room = makeRoom(transaction, person, MostStaffSessions); !room)
        return failureOf(room);
    const Session session{.id = SessionId::make(now, m_random),
                          .kind = SessionKind::Staff,
                          .person = person,
                          .tokenHash = {},
                          .amr = amr,
                          .startedAt = now,
                          .seenAt = now,
                          .expiresAt = now + LongestStaffSession,
                          .provedAt = now};
    if (const auto inserted = insert(transaction, session); !inserted)
        return failureOf(inserted);
    return Started{session.id, {}, IdleTime, session.expiresAt};
}

Result<SessionService::Started>
SessionService::replaceStaffSession(Transaction &transaction, const Session &old,
                                    const QStringList &amr,
                                    const std::function<Result<void>(const SessionId &)> &moveOver)
{
    const Instant now = transaction.now();
    Session session = old;
    session.id = SessionId::make(now, m_random);
    session.amr = amr;
    session.seenAt = now;
    session.provedAt = now;
    const auto replaced
        = insert(transaction, session).and_then([&] { return moveOver(session.id); });
    if (!replaced)
        return failureOf(replaced);
    const auto ended = endSession(transaction, old.id);
    if (!ended)
        return failureOf(ended);
    if (!*ended)
        return sessionIsOver();
    return Started{session.id, {}, IdleTime, session.expiresAt};
}

Result<void> SessionService::insert(Transaction &transaction, Session session)
{
    auto device = sealDevice(transaction.sql(), m_vault, session, transaction.actor());
    if (!device)
        return failureOf(device);
    session.device = std::move(*device);
    return SessionStore::insert(transaction.sql(), session);
}

Result<void> SessionService::makeRoom(Transaction &transaction, const PersonId &person,
                                      qsizetype most)
{
    const auto sessions = SessionStore::ofPerson(transaction.sql(), person);
    if (!sessions)
        return failureOf(sessions);
    for (qsizetype i = 0; i + most <= sessions->size(); ++i) {
        const Session &oldest = sessions->at(i);
        if (const auto ended = endSession(transaction, oldest.id); !ended)
            return failureOf(ended);
        transaction.record(
            sessionEvent(u"session.ended"_s, oldest, {{u"reason"_s, u"too_many_sessions"_s}}));
    }
    return {};
}

Result<Session> SessionService::useCustomerToken(QByteArrayView token, Instant now)
{
    // 32 bytes are 43 characters; anything else is not worth a look into the database
    if (!token.startsWith(TokenPrefix) || token.size() != TokenPrefix.size() + 43)
        return sessionIsOver();
    return use(SessionStore::findByToken(m_database.reader(), crypto::sha256(token)), now);
}

Result<Session> SessionService::useStaffSession(const SessionId &id, Instant now, http::Cause cause)
{
    return use(SessionStore::find(m_database.reader(), id), now, cause);
}

Result<Session> SessionService::use(const Result<std::optional<Session>> &session, Instant now,
                                    http::Cause cause)
{
    if (!session)
        return failureOf(session);
    const auto lives = [&](const Session &found) {
        return cause == http::Cause::Person ? m_table.touch(found.stored(), now)
                                            : isLive(found, now);
    };
    if (!*session || !lives(**session))
        return sessionIsOver();
    return **session;
}

Result<void> SessionService::endOwnSession(const Actor &actor)
{
    const SessionId id(actor.sessionId);
    const auto ended = m_ledger.write<bool>(actor, [&](Transaction &transaction) -> Result<bool> {
        const auto session = SessionStore::find(transaction.sql(), id);
        if (!session)
            return failureOf(session);
        if (!*session || (*session)->person.value() != actor.id)
            return sessionIsOver();
        transaction.record(
            sessionEvent(u"session.ended"_s, **session, {{u"reason"_s, u"signed_out"_s}}));
        return endSession(transaction, id);
    });
    return ended.transform([](bool) {});
}

Result<bool> SessionService::endSession(Transaction &transaction, const SessionId &id)
{
    return SessionStore::remove(transaction.sql(), id);
}

Result<void> SessionService::endAllOf(Transaction &transaction, const PersonId &person,
                                      const QString &reason, const SessionId &except)
{
    const auto sessions = SessionStore::ofPerson(transaction.sql(), person);
    if (!sessions)
        return failureOf(sessions);
    for (const Session &session : *sessions) {
        if (session.id == except)
            continue;
        if (const auto ended = endSession(transaction, session.id); !ended)
            return failureOf(ended);
        transaction.record(sessionEvent(u"session.ended"_s, session, {{u"reason"_s, reason}}));
    }
    return {};
}

Result<int> SessionService::sweep()
{
    const Instant now = m_clock.now();
    int expired = 0;
    SessionId after;
    for (bool more = true; more;) {
        auto stale
            = SessionStore::stale(m_database.reader(), now - IdleTime, now, after, SweepSize);
        if (!stale)
            return failureOf(stale);
        more = stale->size() == SweepSize;
        if (more)
            after = stale->last().id;
        // The rows of sessions in use lag behind what is in memory.
        stale->removeIf([&](const Session &session) { return isLive(session, now); });
        const auto ended = stale->isEmpty() ? Result<int>(0) : expire(*stale);
        if (!ended)
            return ended;
        expired += *ended;
    }
    m_table.forgetUntil(now - IdleTime);
    return expired;
}

Result<int> SessionService::expire(const QList<Session> &sessions)
{
    return m_ledger
        .write<int>(Actor::system(m_clock.now()),
                    [&](Transaction &transaction) -> Result<int> {
                        int expired = 0;
                        for (const Session &session : sessions) {
                            const auto ended = endSession(transaction, session.id);
                            if (!ended)
                                return failureOf(ended);
                            if (!*ended)
                                continue; // signed out meanwhile
                            transaction.record(sessionEvent(u"session.expired"_s, session));
                            ++expired;
                        }
                        if (expired == 0)
                            return failure(ErrorCode::NotFound,
                                           u"These sessions have ended already."_s);
                        if (const auto saved = saveActivity(transaction); !saved)
                            return failureOf(saved);
                        return expired;
                    })
        .or_else([](const Error &error) -> Result<int> {
            return error.code == ErrorCode::NotFound ? Result<int>(0) : std::unexpected(error);
        });
}

Result<void> SessionService::saveActivity(Transaction &transaction)
{
    const QHash<SessionId, Instant> seen = m_table.all();
    for (auto it = seen.cbegin(); it != seen.cend(); ++it) {
        if (const auto saved = SessionStore::saveSeen(transaction.sql(), it.key(), it.value());
            !saved)
            return saved;
    }
    return {};
}

} // namespace countersign::identity
