// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/figure.h"
#include "outbox/outboxmessage.h"

namespace countersign::database {
class Connection;
}

namespace countersign::outbox {

// A row of outbox_messages.
struct StoredMessage
{
    MessageId id;
    QString kind;
    Channel channel = Channel::Sms;
    State state = State::Queued;
    Fallback fallback = Fallback::None;
    std::optional<MessageId> fallbackOf;
    PersonId person;
    QByteArray recipient; // empty until addressed
    QByteArray content;   // empty once forgotten
    int attempts = 0;
    std::optional<Instant> dueAt;
    QString provider;
    QString providerId;
    QString lastError;
    Instant createdAt;
    Instant updatedAt;
    Instant expiresAt;

    bool isAddressed() const { return !recipient.isEmpty(); }
};

// The SQL of the outbox. Changes need a write transaction's connection.
namespace OutboxStore {

Result<void> insert(database::Connection &transaction, const StoredMessage &message);
/// Writes everything that may change in a row's life. Conflict if it is no longer in state
/// `expected`.
Result<void> update(database::Connection &transaction, const StoredMessage &message,
                    State expected);

Result<std::optional<StoredMessage>> find(database::Connection &connection, const MessageId &id);
Result<std::optional<StoredMessage>> findByProvider(database::Connection &connection,
                                                    const QString &provider,
                                                    const QString &providerId);
/// What is due at `now` or wants a fallback, the longest due first; without `texts`, what wants a fallback and e-mails only.
Result<QList<StoredMessage>> due(database::Connection &connection, Instant now, int limit,
                                 bool texts);
Result<QList<StoredMessage>> inState(database::Connection &connection, State state);
/// Sent, and still interesting: due at some time.
Result<QList<StoredMessage>> awaitingReport(database::Connection &connection);
/// Newest first, those older than `before` if it is given.
Result<QList<StoredMessage>> page(database::Connection &connection, std::optional<State> state,
                                  const std::optional<MessageId> &before, int limit);

/// Messages in one of two states that were asked for from `from` to before `to`; the instant: when the first was.
Result<database::Figure> askedFor(database::Connection &connection, State one, State other,
                                  Instant from, Instant to);

} // namespace OutboxStore

} // namespace countersign::outbox
