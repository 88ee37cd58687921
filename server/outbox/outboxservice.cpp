// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/outboxservice.h"

#include "audit/ledger.h"
#include "base/encoding.h"
#include "base/masking.h"
#include "database/database.h"
#include "outbox/outboxseal.h"
#include "outbox/report.h"
#include "vault/vault.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace countersign::outbox {

using audit::Transaction;

namespace {

std::optional<QString> orNothing(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

Result<std::optional<MessageId>> readCursor(const QString &after)
{
    if (after.isEmpty())
        return std::nullopt;
    const auto id = fromBase64Url(after.toLatin1());
    if (!id || !isUuid(QString::fromLatin1(*id)))
        return failure(ErrorCode::InvalidCursor,
                       u"This page does not exist. Start again from the first one."_s, u"after"_s);
    return MessageId(QString::fromLatin1(*id));
}

} // namespace

OutboxService::OutboxService(const OutboxContext &context)
    : m_context(context)
{}

Result<void> OutboxService::enqueue(Transaction &transaction, const NewMessage &message)
{
    const auto channel = gateways::channelOf(message.channel);
    if (!channel)
        return failure(ErrorCode::InvalidRequest, u"Messages go by SMS or e-mail."_s,
                       u"/channel"_s);
    const Instant now = transaction.now();
    StoredMessage stored;
    stored.id = MessageId::make(now, m_context.random);
    stored.kind = message.kind;
    stored.channel = *channel;
    stored.person = vault::Vault::installation();
    stored.dueAt = now;
    stored.createdAt = now;
    stored.updatedAt = now;
    stored.expiresAt = message.expiresAt;
    Content content;
    content.payload = message.payload;
    return sealContent(m_context.vault, transaction.sql(), stored, content).and_then([&] {
        return OutboxStore::insert(transaction.sql(), stored);
    });
}

void OutboxService::wake()
{
    Q_EMIT messageQueued();
}

Result<contract::OutboxPage> OutboxService::list(const Actor &actor, const Query &query)
{
    const auto before = readCursor(query.after);
    if (!before)
        return failureOf(before);
    auto rows
        = OutboxStore::page(m_context.database.reader(), query.state, *before, query.limit + 1);
    if (!rows)
        return failureOf(rows);

    contract::OutboxPage page;
    if (rows->size() > query.limit) {
        rows->resize(query.limit);
        page.next = QString::fromLatin1(toBase64Url(rows->last().id.value().toLatin1()));
    }
    QStringList persons;
    for (const StoredMessage &row : std::as_const(*rows)) {
        if (row.isAddressed() && !persons.contains(row.person.value()))
            persons.append(row.person.value());
        auto described = describe(row);
        if (!described)
            return failureOf(described);
        page.items.append(std::move(*described));
    }
    const audit::Event event{.action = u"outbox.read"_s,
                             .resource = u"outbox"_s,
                             .resourceId = {},
                             .details
                             = {{u"messages"_s, page.items.size()},
                                {u"persons"_s, QJsonArray::fromStringList(persons)},
                                {u"state"_s, query.state ? stateName(*query.state) : QString()}}};
    return m_context.ledger.record(actor, event).transform([&] { return std::move(page); });
}

Result<contract::OutboxMessage> OutboxService::describe(const StoredMessage &message) const
{
    contract::OutboxMessage shown;
    shown.id = message.id.value();
    shown.at = formatInstant(message.createdAt);
    shown.channel = gateways::channelName(message.channel);
    shown.kind = message.kind;
    shown.state = stateName(message.state);
    shown.attempts = message.attempts;
    shown.provider = orNothing(message.provider);
    shown.lastError = orNothing(message.lastError);
    if (!message.isAddressed())
        return shown;
    const auto content = openContent(m_context.vault, m_context.database.reader(), message);
    if (!content && content.error().code == ErrorCode::NotFound)
        return shown; // an erased person: the row stays, without an address
    if (!content)
        return failureOf(content);
    shown.to = message.channel == Channel::Sms ? maskPhone(content->to) : maskEmail(content->to);
    if (message.state == State::Local && m_context.clock.now() < message.expiresAt
        && !m_private.contains(message.kind))
        shown.body = orNothing(content->body);
    return shown;
}

Result<void> OutboxService::receiveReport(const Actor &actor, const QString &provider,
                                          const QString &providerId,
                                          const gateways::DeliveryOutcome &report)
{
    const auto found
        = OutboxStore::findByProvider(m_context.database.reader(), provider, providerId);
    if (!found)
        return failureOf(found);
    if (!*found)
        return {};
    const auto changed
        = applyReport(m_context, actor, (*found)->id, report, u"message.status.received"_s);
    if (!changed)
        return failureOf(changed);
    if (*changed)
        wake(); // it may want a fallback now
    return {};
}

} // namespace countersign::outbox
