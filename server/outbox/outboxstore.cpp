// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/outboxstore.h"

#include "database/connection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::outbox {

using database::Connection;
using database::Row;

namespace {

#define OUTBOX_COLUMNS \
    "id, kind, channel, state, fallback, fallback_of, person_id, recipient, content, attempts, " \
    "due_at, provider, " \
    "provider_id, last_error, created_at, updated_at, expires_at"

QVariant orNull(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QVariant() : QVariant(bytes);
}

QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

constexpr std::chrono::minutes FarAhead{10};

QVariant orNull(const std::optional<Instant> &instant)
{
    return instant ? QVariant(toMilliseconds(*instant)) : QVariant();
}

StoredMessage messageOf(const Row &row)
{
    StoredMessage message;
    message.id = MessageId(row.text(0));
    message.kind = row.text(1);
    message.channel
        = gateways::channelOf(row.text(2)).value_or(Channel::Sms); // the table allows nothing else
    message.state = stateOf(row.text(3)).value_or(State::Failed);
    message.fallback = fallbackOf(row.text(4)).value_or(Fallback::None);
    if (const auto original = row.optionalText(5))
        message.fallbackOf = MessageId(*original);
    message.person = PersonId(row.text(6));
    message.recipient = row.blob(7);
    message.content = row.blob(8);
    message.attempts = static_cast<int>(row.integer(9));
    if (const auto due = row.optionalInteger(10))
        message.dueAt = fromMilliseconds(*due);
    message.provider = row.optionalText(11).value_or(QString());
    message.providerId = row.optionalText(12).value_or(QString());
    message.lastError = row.optionalText(13).value_or(QString());
    message.createdAt = fromMilliseconds(row.integer(14));
    message.updatedAt = fromMilliseconds(row.integer(15));
    message.expiresAt = fromMilliseconds(row.integer(16));
    return message;
}

/// What every id made at `instant` or later sorts behind, and none made before.
QString firstIdAt(Instant instant)
{
    const QString digits = QString::number(toMilliseconds(instant), 16).rightJustified(12, u'0');
    return digits.first(8) + u'-' + digits.sliced(8);
}

} // namespace

Result<void> OutboxStore::insert(Connection &transaction, const StoredMessage &message)
{
    return transaction
        .execute(u"INSERT INTO outbox_messages (" OUTBOX_COLUMNS
                 ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                 {message.id.value(), message.kind, gateways::channelName(message.channel),
                  stateName(message.state), fallbackName(message.fallback),
                  message.fallbackOf ? QVariant(message.fallbackOf->value()) : QVariant(),
                  message.person.value(), orNull(message.recipient), orNull(message.content),
                  message.attempts, orNull(message.dueAt), orNull(message.provider),
                  orNull(message.providerId), orNull(message.lastError),
                  toMilliseconds(message.createdAt), toMilliseconds(message.updatedAt),
                  toMilliseconds(message.expiresAt)})
        .transform([](qint64) {});
}

Result<void> OutboxStore::update(Connection &transaction, const StoredMessage &message,
                                 State expected)
{
    const auto changed = transaction.execute(
        u"UPDATE outbox_messages SET channel = ?, state = ?, fallback = ?, person_id = ?, "
        u"recipient = ?, content = ?, attempts = ?, "
        "due_at = ?, provider = ?, provider_id = ?, last_error = ?, updated_at = ? "
        "WHERE id = ? AND state = ?"_s,
        {gateways::channelName(message.channel), stateName(message.state),
         fallbackName(message.fallback), message.person.value(), orNull(message.recipient),
         orNull(message.content), message.attempts, orNull(message.dueAt), orNull(message.provider),
         orNull(message.providerId), orNull(message.lastError), toMilliseconds(message.updatedAt),
         message.id.value(), stateName(expected)});
    if (!changed)
        return failureOf(changed);
    if (*changed != 1)
        return failure(ErrorCode::Conflict, u"The message has moved on in the meantime."_s);
    return {};
}

Result<std::optional<StoredMessage>> OutboxStore::find(Connection &connection, const MessageId &id)
{
    return connection.one(u"SELECT " OUTBOX_COLUMNS " FROM outbox_messages WHERE id = ?"_s,
                          {id.value()}, messageOf);
}

Result<std::optional<StoredMessage>> OutboxStore::findByProvider(Connection &connection,
                                                                 const QString &provider,
                                                                 const QString &providerId)
{
    return connection.one(u"SELECT " OUTBOX_COLUMNS
                          " FROM outbox_messages WHERE provider_id = ? AND provider = ?"_s,
                          {providerId, provider}, messageOf);
}

// The second part is for a clock that was set back. It finds nothing at other times: nearly everything is due sooner.
Result<QList<StoredMessage>> OutboxStore::due(Connection &connection, Instant now, int limit,
                                              bool texts)
{
    // Three questions instead of a union, so that each ends at the limit: with many messages waiting, looking for the
    // next was most of the work. The plus keeps the second from walking through everything that is queued.
    QList<StoredMessage> messages;
    const auto ask
        = [&](Connection &snapshot, const QString &condition, const QVariantList &values) {
              return snapshot
                  .all(u"SELECT " OUTBOX_COLUMNS " FROM outbox_messages WHERE "_s + condition
                           + u" ORDER BY due_at, id LIMIT ?"_s,
                       values + QVariantList{limit}, messageOf)
                  .transform([&](const QList<StoredMessage> &found) { messages += found; });
          };
    const auto read = connection.snapshot([&](Connection &snapshot) {
        return ask(snapshot, u"due_at <= ? AND (? OR channel = 'email')"_s,
                   {toMilliseconds(now), texts})
            .and_then([&] {
                return ask(
                    snapshot,
                    u"due_at > ? AND updated_at > ? AND +state = 'queued' AND (? OR channel = 'email')"_s,
                    {toMilliseconds(now + FarAhead), toMilliseconds(now + ClockSlack), texts});
            })
            .and_then([&] { return ask(snapshot, u"fallback = 'wanted'"_s, {}); });
    });
    if (!read)
        return failureOf(read);
    const auto place
        = [](const StoredMessage &message) { return std::pair(message.dueAt, message.id.value()); };
    std::ranges::sort(messages, {}, place);
    const auto repeated = std::ranges::unique(messages, {}, place); // due, and wanting a fallback
    messages.erase(repeated.begin(), repeated.end());
    return messages.first(std::min<qsizetype>(limit, messages.size()));
}

Result<QList<StoredMessage>> OutboxStore::inState(Connection &connection, State state)
{
    return connection.all(u"SELECT " OUTBOX_COLUMNS
                          " FROM outbox_messages WHERE state = ? ORDER BY id"_s,
                          {stateName(state)}, messageOf);
}

Result<QList<StoredMessage>> OutboxStore::awaitingReport(Connection &connection)
{
    return connection.all(
        u"SELECT " OUTBOX_COLUMNS " FROM outbox_messages "
        "WHERE due_at IS NOT NULL AND state = 'sent' AND provider_id IS NOT NULL"_s,
        {}, messageOf);
}

Result<QList<StoredMessage>> OutboxStore::page(Connection &connection, std::optional<State> state,
                                               const std::optional<MessageId> &before, int limit)
{
    const QString beforeId = before ? before->value() : u"g"_s; // after every UUID
    if (!state)
        return connection.all(u"SELECT " OUTBOX_COLUMNS
                              " FROM outbox_messages WHERE id < ? ORDER BY id DESC LIMIT ?"_s,
                              {beforeId, limit}, messageOf);
    return connection.all(
        u"SELECT " OUTBOX_COLUMNS
        " FROM outbox_messages WHERE state = ? AND id < ? ORDER BY id DESC LIMIT ?"_s,
        {stateName(*state), beforeId, limit}, messageOf);
}

// By the ids alone, which sort by time: the index has nothing else.
Result<database::Figure> OutboxStore::askedFor(Connection &connection, State one, State other,
                                               Instant from, Instant to)
{
    return connection
        .one(u"SELECT count(*), min(id) FROM outbox_messages "
             u"WHERE (state = ? OR state = ?) AND id >= ? AND id < ?"_s,
             {stateName(one), stateName(other), firstIdAt(from), firstIdAt(to)},
             [](const Row &row) {
                 return database::Figure{row.integer(0),
                                         timeOfUuid7(row.optionalText(1).value_or(QString()))};
             })
        .transform([](const std::optional<database::Figure> &found) {
            return found.value_or(database::Figure());
        });
}

} // namespace countersign::outbox
