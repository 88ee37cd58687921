// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outboxfixture.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace countersign::support {

using outbox::Channel;
using outbox::OutboxStore::page;

OutboxFixture::OutboxFixture() = default;

Result<void> OutboxFixture::open()
{
    if (const auto opened = database.open(); !opened)
        return opened;
    if (jane.isEmpty()) {
        jane = PersonId::make(database.clock().now(), database.random());
        const auto made = database.ledger().write<bool>(
            database.system(), [&](audit::Transaction &transaction) -> Result<bool> {
                if (const auto key
                    = database.vault().createKey(transaction.sql(), jane, transaction.now());
                    !key)
                    return failureOf(key);
                transaction.record({.action = u"customer.created"_s,
                                    .resource = u"customer"_s,
                                    .resourceId = jane.value()});
                return true;
            });
        if (!made)
            return failureOf(made);
    }
    ledger = std::make_unique<FlakyLedger>(database.ledger());
    const outbox::OutboxContext context{*ledger, database.database(), database.vault(),
                                        database.clock(), database.random()};
    service = std::make_unique<outbox::OutboxService>(context);
    book = std::make_unique<outbox::DeliveryBook>(context);
    book->setResolver(u"otp.code"_s, [this](const QJsonObject &payload, Channel channel) {
        return resolve(payload, channel);
    });
    return {};
}

Result<void> OutboxFixture::enqueue(const QString &phone, const QString &channel)
{
    database.clock().advance(1ms); // ids of one millisecond have no order
    return database.ledger()
        .write<bool>(database.system(),
                     [&](audit::Transaction &transaction) -> Result<bool> {
                         const outbox::NewMessage message{
                             u"otp.code"_s,
                             channel,
                             {{u"phone"_s, phone}, {u"code"_s, u"012345"_s}},
                             transaction.now() + 300s};
                         if (const auto queued = service->enqueue(transaction, message); !queued)
                             return failureOf(queued);
                         transaction.record({.action = u"otp.code.requested"_s,
                                             .resource = u"otp_flow"_s,
                                             .resourceId = u"f"_s});
                         return true;
                     })
        .transform([](bool) {});
}

void OutboxFixture::startDispatcher()
{
    auto smsProvider = std::make_unique<ScriptedProvider>(u"twilio"_s, true);
    auto emailProvider = std::make_unique<ScriptedProvider>(u"smtp"_s);
    sms = smsProvider.get();
    email = emailProvider.get();
    sms->otherwise = gateways::Delivery{u"SM1"_s, gateways::DeliveryState::Sent};
    startDispatcher({std::move(smsProvider), std::move(emailProvider)});
}

void OutboxFixture::startDispatcher(outbox::OutboxDispatcher::Providers providers)
{
    dispatcher
        = std::make_unique<outbox::OutboxDispatcher>(*book, database.clock(), std::move(providers));
    QObject::connect(service.get(), &outbox::OutboxService::messageQueued, dispatcher.get(),
                     &outbox::OutboxDispatcher::work);
    dispatcher->start();
}

QList<outbox::StoredMessage> OutboxFixture::messages()
{
    auto rows = page(database.reader(), std::nullopt, std::nullopt, 1000)
                    .value_or(QList<outbox::StoredMessage>());
    std::ranges::reverse(rows);
    std::ranges::stable_partition(rows,
                                  [](const outbox::StoredMessage &row) { return !row.fallbackOf; });
    return rows;
}

QStringList OutboxFixture::events()
{
    return database.reader()
        .all(u"SELECT action FROM audit_fields WHERE action LIKE 'message.%' "
             "OR action LIKE 'outbox.%' ORDER BY idx"_s,
             {}, [](const database::Row &row) { return row.text(0); })
        .value_or(QList<QString>());
}

void OutboxFixture::advance(std::chrono::milliseconds by)
{
    database.clock().advance(by);
    dispatcher->work();
}

Result<std::optional<outbox::ResolvedMessage>> OutboxFixture::resolve(const QJsonObject &payload,
                                                                      Channel channel)
{
    ++resolved;
    if (directoryHangs)
        directoryAnswers.acquire();
    if (directoryFails)
        return failure(ErrorCode::UpstreamTimeout, u"The directory does not answer."_s);
    if (payload.value("phone"_L1) != janesPhone())
        return std::nullopt;
    const QString body = u"Your code is %1."_s.arg(payload.value("code"_L1).toString());
    if (channel == Channel::Sms)
        return outbox::ResolvedMessage{
            .person = jane, .channel = channel, .to = janesPhone(), .body = body};
    if (!janeHasEmail)
        return std::nullopt;
    return outbox::ResolvedMessage{.person = jane,
                                   .channel = channel,
                                   .to = janesEmail(),
                                   .subject = u"Your code"_s,
                                   .body = body};
}

} // namespace countersign::support
