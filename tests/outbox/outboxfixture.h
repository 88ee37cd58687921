// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flakyledger.h"
#include "outbox/outboxdispatcher.h"
#include "scriptedprovider.h"
#include "support/temporarydatabase.h"

#include <QSemaphore>

#include <atomic>

namespace countersign::support {

// An outbox on a real database with one known customer, Jane, whom messages of kind "otp.code" go
// to.
class OutboxFixture
{
public:
    OutboxFixture();

    Result<void> open();
    /// Queues a code for `phone`; only Jane's number is known.
    Result<void> enqueue(const QString &phone = janesPhone(),
                         const QString &channel = QStringLiteral("sms"));
    void startDispatcher();
    /// Uses other providers than the scripted ones.
    void startDispatcher(outbox::OutboxDispatcher::Providers providers);

    /// In the order of their queueing, e-mails that stand in for text messages last.
    QList<outbox::StoredMessage> messages();
    outbox::StoredMessage message(qsizetype index = 0) { return messages().value(index); }
    QStringList events();
    int events(const QString &action) { return static_cast<int>(events().count(action)); }
    void advance(std::chrono::milliseconds by);

    static QString janesPhone() { return QStringLiteral("+12025550123"); }
    static QString janesEmail() { return QStringLiteral("jane@example.com"); }

    TemporaryDatabase database;
    PersonId jane;
    std::unique_ptr<FlakyLedger> ledger; // what the outbox writes to
    std::unique_ptr<outbox::OutboxService> service;
    std::unique_ptr<outbox::DeliveryBook> book;
    std::unique_ptr<outbox::OutboxDispatcher> dispatcher;
    ScriptedProvider *sms = nullptr;
    ScriptedProvider *email = nullptr;
    std::atomic<bool> janeHasEmail = true;
    std::atomic<bool> directoryFails = false;
    std::atomic<bool> directoryHangs = false;
    QSemaphore directoryAnswers; // one look-up for each, while it hangs
    std::atomic<int> resolved = 0;

private:
    Result<std::optional<outbox::ResolvedMessage>> resolve(const QJsonObject &payload,
                                                           outbox::Channel channel);
};

} // namespace countersign::support
