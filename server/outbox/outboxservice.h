// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/actor.h"
#include "contract/outbox.h"
#include "outbox/outboxmessage.h"

#include <QObject>
#include <QSet>

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

namespace countersign::outbox {

struct StoredMessage;

// What the outbox stands on; the runtime owns all of it and outlives the outbox.
struct OutboxContext
{
    audit::Ledger &ledger;
    const database::Database &database;
    vault::Vault &vault;
    const Clock &clock;
    RandomSource &random;
};

// The outbox as the rest of the server sees it: puts messages in, shows them, takes the carriers'
// reports. Thread-safe; everything but enqueue() and wake() waits for the database. Sending is
// DeliveryBook's and OutboxDispatcher's business.
class OutboxService final : public QObject
{
    Q_OBJECT

public:
    explicit OutboxService(const OutboxContext &context);

    /// Adds a message inside the caller's transaction: it is sent if, and only if, that commits.
    /// The caller records the event, and calls wake() after the commit so that the message need not
    /// wait for the next round.
    Result<void> enqueue(audit::Transaction &transaction, const NewMessage &message);
    void wake();

    /// Bodies of messages of this kind are never shown, not even while they stay in the local outbox: they open
    /// something for their receiver. Before the first list().
    void keepPrivate(const QString &kind) { m_private.insert(kind); }

    struct Query
    {
        std::optional<State> state;
        QString after; // `next` of the page before, or empty
        int limit = 50;
    };
    /// A page, newest first, addresses masked; bodies only of messages in the local outbox. The
    /// reading is recorded before anything is handed out. InvalidCursor for a strange `after`.
    Result<contract::OutboxPage> list(const Actor &actor, const Query &query);

    /// A carrier's report about a message that it took. Reports about messages that nobody knows,
    /// that come twice or late change nothing.
    Result<void> receiveReport(const Actor &actor, const QString &provider,
                               const QString &providerId, const gateways::DeliveryOutcome &report);

Q_SIGNALS:
    /// There is something new to do; emitted on any thread.
    void messageQueued();

private:
    Result<contract::OutboxMessage> describe(const StoredMessage &message) const;

    OutboxContext m_context;
    QSet<QString> m_private;
};

} // namespace countersign::outbox
