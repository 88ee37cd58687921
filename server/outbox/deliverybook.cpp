// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/deliverybook.h"

#include "audit/ledger.h"
#include "database/database.h"
#include "outbox/deliveryrules.h"
#include "outbox/report.h"
#include "vault/vault.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace countersign::outbox {

using audit::Transaction;
using gateways::DeliveryFailure;

namespace {

audit::Event eventAbout(const StoredMessage &message, const QString &action)
{
    return {.action = action,
            .resource = u"message"_s,
            .resourceId = message.id.value(),
            .subject = {}, // record() fills it in
            .details = {{u"kind"_s, message.kind},
                        {u"channel"_s, gateways::channelName(message.channel)},
                        {u"attempt"_s, message.attempts},
                        {u"provider"_s, message.provider}}};
}

audit::Event failureAbout(const StoredMessage &message, const QString &action)
{
    audit::Event event = eventAbout(message, action);
    event.success = false;
    event.error = message.lastError;
    return event;
}

audit::Event eventAfterAttempt(const StoredMessage &message, bool uncertain)
{
    switch (message.state) {
    case State::Delivered:
        return eventAbout(message, u"message.delivered"_s);
    case State::Sent:
    case State::Local:
        return eventAbout(message, u"message.sent"_s);
    case State::Withheld:
        return eventAbout(message, u"message.withheld"_s);
    default:
        break;
    }
    audit::Event event
        = failureAbout(message, message.state == State::Queued ? u"message.retry_scheduled"_s
                                                               : u"message.failed"_s);
    if (uncertain)
        event.details.insert(u"mayHaveArrived"_s, true);
    return event;
}

bool isConflict(const Result<void> &result)
{
    return !result && result.error().code == ErrorCode::Conflict;
}

} // namespace

DeliveryBook::DeliveryBook(const OutboxContext &context, const DeliveryPolicy &policy)
    : m_context(context)
    , m_policy(policy)
{}

void DeliveryBook::setResolver(const QString &kind, MessageResolver resolver)
{
    m_resolvers[kind] = std::move(resolver);
}

Result<int> DeliveryBook::recover()
{
    const auto left = OutboxStore::inState(m_context.database.reader(), State::Sending);
    if (!left)
        return failureOf(left);
    if (left->isEmpty())
        return 0;
    return m_context.ledger.write<int>(
        Actor::system(m_context.clock.now()), [&](Transaction &transaction) -> Result<int> {
            for (const StoredMessage &message : *left) {
                const StoredMessage again = afterInterruption(message, transaction.now());
                if (const auto updated
                    = OutboxStore::update(transaction.sql(), again, State::Sending);
                    !updated)
                    return failureOf(updated);
                record(transaction, again, failureAbout(again, u"message.delivery_uncertain"_s));
            }
            return static_cast<int>(left->size());
        });
}

Result<QList<Task>> DeliveryBook::claim(int limit, const QSet<QString> &open,
                                        const QSet<QString> &resting, bool texts)
{
    const Instant now = m_context.clock.now();
    QList<Task> tasks;
    QList<std::pair<Duty, StoredMessage>> changes;
    const auto found = [&] { return tasks.size() + changes.size(); };
    // Those under way may be due again and stand before all others; then it takes a second, longer look.
    for (const qsizetype left : {qsizetype(0), open.size() + resting.size()}) {
        const int longest = limit + static_cast<int>(left);
        const auto rows = OutboxStore::due(m_context.database.reader(), now, longest, texts);
        if (!rows)
            return failureOf(rows);
        tasks.clear();
        changes.clear();
        for (const StoredMessage &row : *rows) {
            const Duty duty = dutyOf(row, m_policy, now, texts || row.channel == Channel::Email);
            const bool rests = duty == Duty::FallBack && resting.contains(row.id.value());
            if (open.contains(row.id.value()) || rests || duty == Duty::Wait || found() == limit)
                continue;
            if (duty == Duty::FallBack)
                tasks.append({Task::Kind::FallBack, row});
            else
                changes.append({duty, row});
        }
        if (found() == limit || rows->size() < longest)
            break;
    }
    if (changes.isEmpty())
        return tasks; // the writer would refuse a unit without an event
    const auto claimed
        = m_context.ledger.write<QList<Task>>(Actor::system(now), [&](Transaction &transaction) {
              return claimRows(transaction, changes);
          });
    return claimed.transform([&](const QList<Task> &sending) { return sending + tasks; });
}

Result<QList<Task>> DeliveryBook::claimRows(Transaction &transaction,
                                            const QList<std::pair<Duty, StoredMessage>> &changes)
{
    QList<Task> tasks;
    QList<StoredMessage> over;
    QJsonArray sending;
    const Instant now = transaction.now();
    for (const auto &[duty, row] : changes) {
        if (duty == Duty::Close) {
            over.append(row);
            continue;
        }
        const StoredMessage changed
            = duty == Duty::Send ? afterClaim(row, now) : afterExpiry(row, now);
        const auto updated = OutboxStore::update(transaction.sql(), changed, row.state);
        if (!updated)
            return failureOf(updated);
        if (duty == Duty::Send) {
            tasks.append({Task::Kind::Send, changed});
            sending.append(row.id.value());
        } else {
            record(transaction, changed, failureAbout(changed, u"message.expired"_s));
        }
    }
    if (!sending.isEmpty())
        transaction.record({.action = u"message.sending"_s,
                            .resource = u"outbox"_s,
                            .resourceId = {},
                            .details = {{u"messages"_s, sending}}});
    if (const auto forgotten = forget(transaction, over); !forgotten)
        return failureOf(forgotten);
    return tasks;
}

// Messages that were sent, failed or stayed here, and whose time is over: nobody needs to know any
// more what they said.
Result<void> DeliveryBook::forget(Transaction &transaction, const QList<StoredMessage> &rows)
{
    int forgotten = 0;
    for (const StoredMessage &row : rows) {
        const auto updated = OutboxStore::update(transaction.sql(),
                                                 afterClosing(row, transaction.now()), row.state);
        if (!updated
            && !isConflict(updated)) // a conflict: a report came in between, and has seen to it
            return updated;
        ++forgotten;
    }
    if (forgotten > 0)
        transaction.record({.action = u"message.contents.deleted"_s,
                            .resource = u"outbox"_s,
                            .resourceId = {},
                            .details = {{u"messages"_s, forgotten}}});
    return {};
}

PreparedTask DeliveryBook::prepare(const Task &task)
{
    PreparedTask prepared{.task = task, .payload = {}, .message = {}, .trouble = {}};
    const auto fail = [&](const QString &code, bool lasting) {
        prepared.trouble = DeliveryFailure{.code = code, .lasting = lasting};
        return prepared;
    };
    const StoredMessage &message = task.message;
    const auto content = openContent(m_context.vault, m_context.database.reader(), message);
    if (!content)
        return content.error().code == ErrorCode::NotFound
                   ? fail(u"recipient_erased"_s, true)
                   : fail(errorCodeName(content.error().code), false);
    prepared.payload = content->payload;
    if (task.kind == Task::Kind::Send && message.isAddressed()) {
        prepared.message = ResolvedMessage{message.person, message.channel, content->to,
                                           content->subject, content->body};
        return prepared;
    }
    const auto resolver = m_resolvers.constFind(message.kind);
    if (resolver == m_resolvers.constEnd())
        return fail(u"unknown_kind"_s, true);
    auto resolved = (*resolver)(content->payload,
                                task.kind == Task::Kind::Send ? message.channel : Channel::Email);
    if (!resolved)
        return fail(errorCodeName(resolved.error().code), false);
    prepared.resolvedNow = true;
    prepared.message = std::move(*resolved);
    return prepared;
}

Result<void> DeliveryBook::settle(const QList<Settlement> &settlements)
{
    QList<Settlement> ready = settlements;
    ready.removeIf([&](const Settlement &settlement) { return isSettled(settlement); });
    if (ready.isEmpty())
        return {}; // a unit without an event would be refused
    QList<std::chrono::milliseconds> pauses;
    for (Settlement &settlement : ready) { // sealing and dice are done before the writer is asked
        keepAddress(m_context.database.reader(), settlement);
        pauses.append(
            pauseAfter(settlement.prepared.task.message.attempts, m_policy, m_context.random));
    }
    const auto settled = m_context.ledger.write<bool>(
        Actor::system(m_context.clock.now()), [&](Transaction &transaction) -> Result<bool> {
            for (qsizetype i = 0; i < ready.size(); ++i) {
                const bool sending = ready[i].prepared.task.kind == Task::Kind::Send;
                const auto done = sending ? settleSending(transaction, ready[i], pauses[i])
                                          : settleFallback(transaction, ready[i]);
                if (!done)
                    return failureOf(done);
            }
            return true;
        });
    return settled.transform([](bool) {});
}

// Whether the text message was reported delivered, or expired, while its e-mail was being prepared.
bool DeliveryBook::isSettled(const Settlement &settlement)
{
    const Task &task = settlement.prepared.task;
    if (task.kind == Task::Kind::Send)
        return false;
    const auto now = OutboxStore::find(m_context.database.reader(), task.message.id);
    return now && *now && !wantsFallback(**now, m_policy, m_context.clock.now());
}

// The address that a resolver has found moves under the key of the person it belongs to.
void DeliveryBook::keepAddress(database::Connection &connection, Settlement &settlement)
{
    PreparedTask &prepared = settlement.prepared;
    if (prepared.task.kind != Task::Kind::Send || !prepared.resolvedNow || !prepared.message)
        return;
    StoredMessage addressed = prepared.task.message;
    addressed.person = prepared.message->person;
    addressed.channel = prepared.message->channel;
    const ResolvedMessage &message = *prepared.message;
    if (sealContent(m_context.vault, connection, addressed,
                    {prepared.payload, message.to, message.subject, message.body}))
        prepared.task.message = std::move(addressed);
    else // erased meanwhile: what is stored stays under the installation's key, for its time
        prepared.resolvedNow = false;
}

Result<void> DeliveryBook::settleSending(Transaction &transaction, const Settlement &settlement,
                                         std::chrono::milliseconds pause)
{
    const PreparedTask &prepared = settlement.prepared;
    const StoredMessage &message = prepared.task.message;
    const bool withheld = !prepared.message && !prepared.trouble;
    const auto outcome = prepared.trouble
                             ? gateways::DeliveryOutcome(std::unexpected(*prepared.trouble))
                             : settlement.outcome;
    const Attempt attempt{settlement.provider, settlement.reports,
                          m_resolvers.contains(message.kind), pause};
    const StoredMessage settled
        = withheld ? afterWithheld(message, transaction.now())
                   : afterAttempt(message, outcome, attempt, m_policy, transaction.now());
    if (const auto updated = OutboxStore::update(transaction.sql(), settled, State::Sending);
        !updated)
        return updated;
    record(transaction, settled, eventAfterAttempt(settled, !outcome && outcome.error().uncertain));
    return {};
}

Result<void> DeliveryBook::settleFallback(Transaction &transaction, const Settlement &settlement)
{
    const PreparedTask &prepared = settlement.prepared;
    const auto found = OutboxStore::find(transaction.sql(), prepared.task.message.id);
    if (!found)
        return failureOf(found);
    const StoredMessage &original = **found; // rows are never deleted
    if (!wantsFallback(original, m_policy, transaction.now()))
        return {};
    const bool possible = prepared.message && prepared.message->channel == Channel::Email;
    if (possible) {
        if (const auto queued = queueFallback(transaction, original, settlement); !queued)
            return queued;
    }
    const StoredMessage settled = afterFallback(original, possible, transaction.now());
    if (const auto updated = OutboxStore::update(transaction.sql(), settled, original.state);
        !updated)
        return updated;
    if (possible)
        record(transaction, settled, eventAbout(settled, u"message.fallback_queued"_s));
    else
        record(transaction, settled, failureAbout(settled, u"message.fallback_unavailable"_s));
    return {};
}

Result<void> DeliveryBook::queueFallback(Transaction &transaction, const StoredMessage &original,
                                         const Settlement &settlement)
{
    const ResolvedMessage &resolved = *settlement.prepared.message;
    StoredMessage mail;
    mail.id = MessageId::make(transaction.now(), m_context.random);
    mail.kind = original.kind;
    mail.channel = Channel::Email;
    mail.fallbackOf = original.id;
    mail.person = resolved.person;
    mail.dueAt = transaction.now();
    mail.createdAt = transaction.now();
    mail.updatedAt = transaction.now();
    mail.expiresAt = original.expiresAt;
    return sealContent(m_context.vault, transaction.sql(), mail,
                       {settlement.prepared.payload, resolved.to, resolved.subject, resolved.body})
        .and_then([&] { return OutboxStore::insert(transaction.sql(), mail); });
}

void DeliveryBook::record(Transaction &transaction, const StoredMessage &message,
                          audit::Event event)
{
    event.subject = subjectOf(m_context.vault, transaction.sql(), message);
    transaction.record(std::move(event));
}

Result<QList<StoredMessage>> DeliveryBook::awaitingReport()
{
    return OutboxStore::awaitingReport(m_context.database.reader());
}

Result<void> DeliveryBook::takeReport(const MessageId &id, const gateways::DeliveryOutcome &answer)
{
    const QString action = answer ? u"message.delivered"_s : u"message.failed"_s;
    return applyReport(m_context, Actor::system(m_context.clock.now()), id, answer, action)
        .transform([](bool) {});
}

} // namespace countersign::outbox
