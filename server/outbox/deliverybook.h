// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/deliveryrules.h"
#include "outbox/outboxseal.h"
#include "outbox/outboxservice.h"

#include <QHash>
#include <QSet>

namespace countersign::audit {
struct Event;
}

namespace countersign::outbox {

// Something to do now with one message.
struct Task
{
    enum class Kind : quint8 {
        Send,     // it is marked as being sent
        FallBack, // an e-mail should stand in for it
    };
    Kind kind = Kind::Send;
    StoredMessage message;
};

// A task with what it needs: who the message goes to, or why that is not known.
struct PreparedTask
{
    Task task;
    bool resolvedNow = false; // address and wording are not stored yet
    QJsonObject payload;
    std::optional<ResolvedMessage> message;           // nothing: nobody to send to
    std::optional<gateways::DeliveryFailure> trouble; // why `message` could not be found out
};

// A task that is done with, to be written down.
struct Settlement
{
    PreparedTask prepared;
    gateways::DeliveryOutcome outcome; // of sending; of no meaning otherwise
    QString provider;
    bool reports = false;
};

// The durable side of delivery: which messages are due, whom they go to, what became of them; every
// step with its event. Blocks on the database and on resolvers, so it is called on worker threads
// only; thread-safe once the resolvers are set.
class DeliveryBook
{
public:
    DeliveryBook(const OutboxContext &context, const DeliveryPolicy &policy = {});

    /// Who addresses messages of `kind`. Before the first message is claimed.
    void setResolver(const QString &kind, MessageResolver resolver);

    /// What a program that stopped while sending has left behind is queued again, as possible
    /// duplicates. Once, at the start.
    Result<int> recover();
    /// Takes at most `limit` tasks that are due, marking those to be sent, and forgets what
    /// expired. Leaves out `open` ones, and the fallbacks of `resting` ones; without `texts`, no text
    /// message is taken for sending.
    Result<QList<Task>> claim(int limit, const QSet<QString> &open, const QSet<QString> &resting,
                              bool texts = true);
    PreparedTask prepare(const Task &task);
    /// Writes down what became of tasks, all of it or nothing.
    Result<void> settle(const QList<Settlement> &settlements);

    /// Messages whose delivery has not been reported yet, to ask the provider about.
    Result<QList<StoredMessage>> awaitingReport();
    /// What the provider has answered.
    Result<void> takeReport(const MessageId &id, const gateways::DeliveryOutcome &answer);

    const DeliveryPolicy &policy() const { return m_policy; }

private:
    Result<QList<Task>> claimRows(audit::Transaction &transaction,
                                  const QList<std::pair<Duty, StoredMessage>> &changes);
    Result<void> forget(audit::Transaction &transaction, const QList<StoredMessage> &rows);
    Result<void> settleSending(audit::Transaction &transaction, const Settlement &settlement,
                               std::chrono::milliseconds pause);
    Result<void> settleFallback(audit::Transaction &transaction, const Settlement &settlement);
    bool isSettled(const Settlement &settlement);
    Result<void> queueFallback(audit::Transaction &transaction, const StoredMessage &original,
                               const Settlement &settlement);
    void record(audit::Transaction &transaction, const StoredMessage &message, audit::Event event);
    void keepAddress(database::Connection &connection, Settlement &settlement);

    OutboxContext m_context;
    DeliveryPolicy m_policy;
    QHash<QString, MessageResolver> m_resolvers;
};

} // namespace countersign::outbox
