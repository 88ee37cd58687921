// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateways/smtpprovider.h"
#include "gateways/twilioprovider.h"
#include "outbox/deliveryrules.h"
#include "outboxfixture.h"
#include "support/smtpstandin.h"
#include "support/twiliostandin.h"
#include "support/verify.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace countersign;
using namespace countersign::outbox;
using support::OutboxFixture;
using support::ScriptedProvider;
using support::SmtpStandIn;
using support::TwilioStandIn;

class DispatcherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsWhatIsQueued();
    void wakesAfterTheCommit();
    void sendsEachMessageOnce();
    void withholdsFromNobody();
    void retriesWithPauses();
    void waitsAsLongAsTheProviderAsks();
    void givesUpAfterItsAttempts();
    void neverSendsAfterItsTime();
    void retriesWhenTheDirectoryFails();
    void fallsBackAfterTwoFailures();
    void fallsBackAtOnceAfterALastingFailure();
    void goesOnTryingWithoutAnEmailAddress();
    void fallsBackWhenNotDeliveredInTime();
    void fallsBackOnAReportOfFailure();
    void fallbackWaitsForTheDirectory();
    void fallbackDoesNotHoldUpTheTextMessage();
    void learnsOfDeliveryByAsking();
    void erasedRecipientsGetNothing();
    void keepsResultsWhileTheStorageFails();
    void oneUnwritableResultDoesNotHoldUpOthers();
    void recoversAfterACrash();
    void watchesOnAfterARestart();
    void stopsWhenAllIsWritten();
    void looksUpNothingMoreOnceItIsGivenUp();
    void byTwilioAndSmtp();
    void everyTroubleEndsInAnEmail_data();
    void everyTroubleEndsInAnEmail();
    void aHangingProviderDoesNotHoldUpEmails();
};

void DispatcherTest::sendsWhatIsQueued()
{
    OutboxFixture fixture;
    CS_VERIFY_RESULT(fixture.open());
    CS_VERIFY_RESULT(fixture.enqueue());
    CS_VERIFY_RESULT(fixture.enqueue(OutboxFixture::janesPhone(), u"email"_s));
    fixture.startDispatcher();
    QTRY_COMPARE(fixture.message(0).state, State::Sent);
    QTRY_COMPARE(fixture.message(1).state, State::Sent);

    QCOMPARE(fixture.sms->sent.size(), 1);
    QCOMPARE(fixture.sms->sent.first().to, OutboxFixture::janesPhone());
    QCOMPARE(fixture.sms->sent.first().body, u"Your code is 012345."_s);
    QCOMPARE(fixture.email->sent.size(), 1);
    QCOMPARE(fixture.email->sent.first().to, OutboxFixture::janesEmail());
    QCOMPARE(fixture.email->sent.first().subject, u"Your code"_s);
    QCOMPARE(fixture.email->sent.first().at, fixture.database.clock().now());

    const auto byPhone = fixture.message(0);
    QCOMPARE(byPhone.person, fixture.jane);
    QCOMPARE(byPhone.provider, u"twilio"_s);
    QCOMPARE(byPhone.providerId, u"SM1"_s);
    QVERIFY(byPhone.isAddressed());
    QCOMPARE(fixture.events(u"message.sent"_s), 2);
}

void DispatcherTest::wakesAfterTheCommit()
{
    OutboxFixture fixture;
    CS_VERIFY_RESULT(fixture.open());
    fixture.startDispatcher();
    QTest::qWait(100);
    CS_VERIFY_RESULT(fixture.enqueue());
    fixture.service->wake();
    QTRY_COMPARE_WITH_TIMEOUT(fixture.sms->sent.size(), 1, 300); // sooner than the next round
}

void DispatcherTest::sendsEachMessageOnce()
{
    OutboxFixture fixture;
    CS_VERIFY_RESULT(fixture.open());
    constexpr int count = 200; // more than are under way at once
    for (int i = 0; i < count; ++i)
        CS_VERIFY_RESULT(fixture.enqueue(OutboxFixture::janesPhone(), u"email"_s));
    fixture.startDispatcher();
    for (int i = 0; i < 50; ++i) {
        fixture.dispatcher->work();
        QTest::qWait(2);
    }
    QTRY_COMPARE_WITH_TIMEOUT(fixture.events(u"message.sent"_s), count, 20000);
    QCOMPARE(fixture.email->sent.size(), count);
    QSet<QString> ids;
    for (const auto &message : std::as_const(fixture.email->sent))
        ids.insert(message.id.value());
    QCOMPARE(ids.size(), count);
    QVERIFY(fixture.events(u"message.sending"_s) < count); // claimed in groups
}

void DispatcherTest::withholdsFromNobody()
{
    OutboxFixture fixture;
    CS_VERIFY_RESULT(fixture.open());
    CS_VERIFY_RESULT(fixture.enqueue(u"+12025550199"_s));
    fixture.startDispatcher();
    QTRY_COMPARE(fixture.message().state, State::Withheld);
    QVERIFY(fixture.sms->sent.isEmpty());
    QVERIFY(fixture.message().content.isEmpty());
    QVERIFY(!fixture.message().isAddressed());
    QCOMPARE(fixture.events(u"message.withheld"_s), 1);
}

void DispatcherTest::retriesWithPauses()
{
    OutboxFixture fixture;
    CS_VERIFY_RESULT(fixture.open());
    CS_VERIFY_RESULT(fixture.enqueue(OutboxFixture::janesPhone(), u"email"_s));
    fixture.startDispatcher();
    fixture.email->outcomes = {ScriptedProvider::passing(u"mail_deferred"_s),
                               ScriptedProvider::passing(u"mail_server_timeout"_s)};
    QTRY_COMPARE(fixture.events(u"message.retry_scheduled"_s), 1);
    QCOMPARE(fixture.message().state, State::Queued);
    QCOMPARE(fixture.message().lastError, u"mail_deferred"_s);
    const Instant first = fixture.database.clock().now();
    QVERIFY(*fixture.message().dueAt >= first + 1500ms
            && *fixture.message().dueAt <= first + 2500ms);

    fixture.advance(1499ms);
    QTest::qWait(100);
    QCOMPARE(fixture.email->sent.size(), 1); // not yet
    fixture.advance(1001ms);
    QTRY_COMPARE(fixture.events(u"message.retry_scheduled"_s), 2);
    const Instant second = fixture.database.clock().now();
    QVERIFY(*fixture.message().dueAt >= second + 3000ms
            && *fixture.message().dueAt <= second + 5000ms);
    fixture.advance(5000ms);
    QTRY_COMPARE(fixture.message().state, State::Sent);
    QCOMPARE(fixture.message().attempts, 3);
    QCOMPARE(fixture.message().lastError, QString());
    QCOMPARE(fixture.email->sent.size(), 3);
    QCOMPARE(fixture.resolved, 1); // the address is known since the first attempt
    QCOMPARE(fixture.email->sent.last().body, u"Your code is 012345."_s);
}

void DispatcherTest::waitsAsLongAsTheProviderAsks()
{
    OutboxFixture fixture;
    CS_VERIFY_RESULT(fixture.open());
    CS_VERIFY_RESULT(fixture.enqueue());
    fixture.startDispatcher();
    fixture.sms->outcomes = {
        std::unexpected(gateways::DeliveryFailure{.code = u"provider_busy"_s, .retryAfter = 30s})};
    QTRY_COMPARE(fixture.message().lastError, u"provider_busy"_s);
    fixture.advance(29s);
    QTest::qWait(100);
    QCOMPARE(fixture.sms->sent.size(), 1);
    fixture.advance(1s);
    QTRY_COMPARE(fixture.sms->sent.size(), 2);
}

void DispatcherTest::givesUpAfterItsAttempts()
{
    OutboxFixture fixture;
    CS_VERIFY_RESULT(fixture.open());
    CS_VERIFY_RESULT(fixture.enqueue(OutboxFixture::janesPhone(), u"email"_s));
    fixture.startDispatcher();
    fixture.email->otherwise = ScriptedProvider::passing(u"mail_deferred"_s);
    const int attempts = DeliveryPolicy().attempts;
    for (int i = 1; i < attempts; ++i) {
        QTRY_COMPARE(fixture.events(u"message.retry_scheduled"_s), i);
        fixture.advance(45s); // 5 pauses of at most 45 s stay within the 300 s
    }
    QTRY_COMPARE(fixture.message().state, State::Failed);
    QCOMPARE(fixture.email->sent.size(), attempts);
    QVERIFY(fixture.message().content.isEmpty());
    QCOMPARE(fixture.events(u"message.failed"_s), 1);
    fixture.advance(60s);
    QTest::qWait(100);
    QCOMPARE(fixture.email->sent.size(), attempts);
}

void DispatcherTest::neverSendsAfterItsTime()
{
    OutboxFixture fixture;
    CS_VERIFY_RESULT(fixture.open());
    CS_VERIFY_RESULT(fixture.enqueue());
    fixture.database.clock().advance(300s);
    fixture.startDispatcher();
    QTRY_COMPARE(fixture.message().state, State::Failed);
    QCOMPARE(fixture.message().lastError, u"expired"_s);
    QVERIFY(fixture.message().content.isEmpty());
    QCOMPARE(fixture.events(u"message.expired"_s), 1);
    QVERIFY(fixture.sms->sent.isEmpty());
    QVERIFY(fixture.email->sent.isEmpty());
}

void DispatcherTest::retriesWhenTheDirectoryFails()
{
    OutboxFixture fixture;
    CS_VERIFY_RESULT(fixture.open());
    fixture.directoryFails = true;
    CS_VERIFY_RESULT(fixture.enqueue());
    fixture.startDispatcher();
    QTRY_COMPARE(fixture.message().lastError, u"upstream_timeout"_s);
    QCOMPARE(fixture.message().state, State::Queued);
    fixture.directoryFails = false;
    fixture.advance(3s);
    QTRY_COMPARE(fixture.message().state, State::Sent);
}

void DispatcherTest::fallsBackAfterTwoFailures()
{
    OutboxFixture fixture;
    CS_VERIFY_RESULT(fixture.open());
    CS_VERIFY_RESULT(fixture.enqueue());
    fixture.startDispatcher();
    fixture.sms->otherwise = ScriptedProvider::passing(u"provider_failed"_s);
    QTRY_COMPARE(fixture.events(u"message.retry_scheduled"_s), 1);
    QCOMPARE(fixture.messages().size(), 1);
    fixture.advance(3s);
    QTRY_COMPARE(fixture.email->sent.size(), 1);
    QCOMPARE(fixture.email->sent.first().to, OutboxFixture::janesEmail());
    QTRY_COMPARE(fixture.message(1).state, State::Sent);
    QCOMPARE(fixture.message(1).fallbackOf, fixture.message(0).id);
    QCOMPARE(fixture.message(1).expiresAt, fixture.message(0).expiresAt);
    QCOMPARE(fixture.message(0).state, State::Failed);
    QCOMPARE(fixture.message(0).fallback, Fallback::Queued);
    QVERIFY(fixture.message(0).content.isEmpty());
    fixture.advance(60s);
    QTest::qWait(100);
    QCOMPARE(fixture.sms->sent.size(), 2);
    QCOMPARE(fixture.email->sent.size(), 1);
    QCOMPARE(fixture.events(u"message.fallback_queued"_s), 1);
}

void DispatcherTest::fallsBackAtOnceAfterALastingFailure()
{
    OutboxFixture fixture;
    CS_VERIFY_RESULT(fixture.open());
    CS_VERIFY_RESULT(fixture.enqueue());
    fixture.startDispatcher();
    fixture.sms->otherwise = ScriptedProvider::lasting(u"not_a_mobile_number"_s);
    QTRY_COMPARE(fixture.email->sent.size(), 1);
    QCOMPARE(fixture.sms->sent.size(), 1);
    QCOMPARE(fixture.message(0).state, State::Failed);
    QCOMPARE(fixture.message(0).lastError, u"not_a_mobile_number"_s);
}

void DispatcherTest::goesOnTryingWithoutAnEmailAddress()
{
    OutboxFixture fixture;
    CS_VERIFY_RESULT(fixture.open());
    fixture.janeHasEmail = false;
    CS_VERIFY_RESULT(fixture.enqueue());
    fixture.startDispatcher();
    fixture.sms->outcomes = {ScriptedProvider::passing(u"provider_failed"_s),
                             ScriptedProvider::passing(u"provider_failed"_s)};
    QTRY_COMPARE(fixture.events(u"message.retry_scheduled"_s), 1);
    fixture.advance(3s);
    QTRY_COMPARE(fixture.events(u"message.fallback_unavailable"_s), 1);
    QCOMPARE(fixture.message().state, State::Queued);
    fixture.advance(6s);
    QTRY_COMPARE(fixture.message().state, State::Sent);
    QCOMPARE(fixture.sms->sent.size(), 3);
    QCOMPARE(fixture.messages().size(), 1);
    // Not asked for again when the report stays away.
    fixture.advance(120s);
    QTest::qWait(100);
    QCOMPARE(fixture.events(u"message.fallback_unavailable"_s), 1);
}

void DispatcherTest::fallsBackWhenNotDeliveredInTime()
{
    OutboxFixture fixture;
    CS_VERIFY_RESULT(fixture.open());
    CS_VERIFY_RESULT(fixture.enqueue());
    fixture.startDispatcher();
    QTRY_COMPARE(fixture.message().state, State::Sent);
    fixture.advance(89s);
    QTest::qWait(100);
    QCOMPARE(fixture.messages().size(), 1);
    fixture.advance(1s);
    QTRY_COMPARE(fixture.email->sent.size(), 1);
    QCOMPARE(fixture.message(0).state, State::Sent);
    // It arrives after all, and once its time is over nobody knows what it said.
    CS_VERIFY_RESULT(fixture.service->receiveReport(
        fixture.database.system(), u"twilio"_s, u"SM1"_s,
        gateways::Delivery{u"SM1"_s, gateways::DeliveryState::Delivered}));
    QCOMPARE(fixture.message(0).state, State::Delivered);
    QVERIFY(fixture.message(0).content.isEmpty());
    QCOMPARE(fixture.email->sent.size(), 1);
}

void DispatcherTest::fallsBackOnAReportOfFailure()
{
    OutboxFixture fixture;
    CS_VERIFY_RESULT(fixture.open());
    CS_VERIFY_RESULT(fixture.enqueue());
    fixture.startDispatcher();
    QTRY_COMPARE(fixture.message().state, State::Sent);
    CS_VERIFY_RESULT(
        fixture.service->receiveReport(fixture.database.system(), u"twilio"_s, u"SM1"_s,
                                       ScriptedProvider::lasting(u"handset_unreachable"_s)));
    QTRY_COMPARE(fixture.email->sent.size(), 1);
    QCOMPARE(fixture.message(0).state, State::Failed);
    QCOMPARE(fixture.message(0).lastError, u"handset_unreachable"_s);
    QTRY_VERIFY(fixture.message(0).content.isEmpty());
}

void DispatcherTest::fallbackWaitsForTheDirectory()
{
    OutboxFixture fixture;
    CS_VERIFY_RESULT(fixture.open());
    CS_VERIFY_RESULT(fixture.enqueue());
    fixture.startDispatcher();
    QTRY_COMPARE(fixture.message().state, State::Sent);
    fixture.directoryFails = true;
    CS_VERIFY_RESULT(fixture.service->receiveReport(fixture.database.system(), u"twilio"_s,
                                                    u"SM1"_s,
                                                    ScriptedProvider::lasting(u"undelivered"_s)));
    QTRY_COMPARE(fixture.resolved, 2);
    for (int i = 0; i < 20; ++i) {
        fixture.dispatcher->work();
        QTest::qWait(5);
    }
    QCOMPARE(fixture.resolved, 2); // it rests, and the trail is not flooded
    fixture.directoryFails = false;
    fixture.advance(10s);
    QTRY_COMPARE(fixture.email->sent.size(), 1);
}

void DispatcherTest::fallbackDoesNotHoldUpTheTextMessage()
{
    OutboxFixture fixture;
    CS_VERIFY_RESULT(fixture.open());
    CS_VERIFY_RESULT(fixture.enqueue());
    fixture.startDispatcher();
    fixture.sms->outcomes = {ScriptedProvider::passing(u"provider_failed"_s),
                             ScriptedProvider::passing(u"provider_failed"_s)};
    QTRY_COMPARE(fixture.events(u"message.retry_scheduled"_s), 1);
    fixture.directoryFails = true;
    fixture.advance(3s);
    QTRY_COMPARE(fixture.resolved, 2); // looking for the e-mail address, in vain
    QCOMPARE(fixture.message().fallback, Fallback::Wanted);
    QTest::qWait(50);
    fixture.advance(6s);
    QTRY_COMPARE(fixture.message().state, State::Sent);
    QCOMPARE(fixture.message().fallback, Fallback::None);
    QCOMPARE(fixture.sms->sent.size(), 3);
    QVERIFY(fixture.email->sent.isEmpty());
}

void DispatcherTest::learnsOfDeliveryByAsking()
{
    OutboxFixture fixture;
    CS_VERIFY_RESULT(fixture.open());
    CS_VERIFY_RESULT(fixture.enqueue());
    fixture.startDispatcher();
    QTRY_COMPARE(fixture.message().state, State::Sent);
    fixture.sms->answers = {gateways::Delivery{u"SM1"_s, gateways::DeliveryState::Sent},
                            ScriptedProvider::passing(u"provider_timeout"_s),
                            gateways::Delivery{u"SM1"_s, gateways::DeliveryState::Delivered}};
    QTest::qWait(50);
    QVERIFY(fixture.sms->queries.isEmpty());
    fixture.advance(5s);
    QTRY_COMPARE(fixture.sms->queries.size(), 1);
    QTest::qWait(50);
    fixture.advance(10s);
    QTRY_COMPARE(fixture.sms->queries.size(), 2);
    QTest::qWait(50);
    fixture.advance(20s);
    QTRY_COMPARE(fixture.message().state, State::Delivered);
    QCOMPARE(fixture.sms->queries, QStringList({u"SM1"_s, u"SM1"_s, u"SM1"_s}));
    QCOMPARE(fixture.events(u"message.delivered"_s), 1);
    fixture.advance(60s);
    QTest::qWait(50);
    QCOMPARE(fixture.sms->queries.size(), 3);
    QVERIFY(fixture.email->sent.isEmpty());
}

void DispatcherTest::erasedRecipientsGetNothing()
{
    OutboxFixture fixture;
    CS_VERIFY_RESULT(fixture.open());
    CS_VERIFY_RESULT(fixture.enqueue(OutboxFixture::janesPhone(), u"email"_s));
    fixture.startDispatcher();
    fixture.email->otherwise = ScriptedProvider::passing(u"mail_deferred"_s);
    QTRY_COMPARE(fixture.message().lastError, u"mail_deferred"_s);
    const auto erased = fixture.database.ledger().write<bool>(
        fixture.database.system(), [&](audit::Transaction &transaction) -> Result<bool> {
            transaction.record({.action = u"customer.deleted"_s,
                                .resource = u"customer"_s,
                                .resourceId = fixture.jane.value()});
            return fixture.database.vault()
                .destroyKey(transaction.sql(), fixture.jane, transaction.now())
                .transform([] { return true; });
        });
    CS_VERIFY_RESULT(erased);
    fixture.advance(3s);
    QTRY_COMPARE(fixture.message().state, State::Failed);
    QCOMPARE(fixture.message().lastError, u"recipient_erased"_s);
    QCOMPARE(fixture.email->sent.size(), 1);
}

void DispatcherTest::keepsResultsWhileTheStorageFails()
{
    OutboxFixture fixture;
    CS_VERIFY_RESULT(fixture.open());
    CS_VERIFY_RESULT(fixture.enqueue());
    fixture.startDispatcher();
    fixture.sms->silent = true;
    QTRY_COMPARE(fixture.sms->sent.size(), 1);
    fixture.ledger->failNext(2, ErrorCode::Unavailable);
    fixture.sms->release();
    QTRY_VERIFY(fixture.ledger->failuresLeft() < 2);
    QCOMPARE(fixture.message().state, State::Sending);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.message().state, State::Sent, 5000);
    QCOMPARE(fixture.sms->sent.size(), 1); // written down late, but not sent twice
}

void DispatcherTest::oneUnwritableResultDoesNotHoldUpOthers()
{
    OutboxFixture fixture;
    CS_VERIFY_RESULT(fixture.open());
    for (int i = 0; i < 4; ++i)
        CS_VERIFY_RESULT(fixture.enqueue());
    fixture.startDispatcher();
    fixture.sms->silent = true;
    QTRY_COMPARE(fixture.sms->sent.size(), 4);
    fixture.sms->release(3); // written down together or in two batches
    fixture.ledger->failNext(3, ErrorCode::Internal);
    fixture.sms->release();
    const auto inState = [&](State state) {
        return std::ranges::count(fixture.messages(), state, &StoredMessage::state);
    };
    QTRY_COMPARE(fixture.ledger->failuresLeft(), 0);
    QTRY_VERIFY(inState(State::Sent) >= 1);
    QCOMPARE(inState(State::Sent) + inState(State::Sending), 4);
    QCOMPARE(fixture.sms->sent.size(), 4);
    // The dispatcher goes on with what comes next.
    fixture.sms->silent = false;
    CS_VERIFY_RESULT(fixture.enqueue());
    fixture.service->wake();
    QTRY_COMPARE(fixture.message(4).state, State::Sent);
}

void DispatcherTest::recoversAfterACrash()
{
    OutboxFixture fixture;
    CS_VERIFY_RESULT(fixture.open());
    CS_VERIFY_RESULT(fixture.enqueue());
    fixture.startDispatcher();
    fixture.sms->silent = true;
    QTRY_COMPARE(fixture.sms->sent.size(), 1);
    QCOMPARE(fixture.message().state, State::Sending);
    fixture.dispatcher.reset(); // the answer never comes
    fixture.database.close();

    CS_VERIFY_RESULT(fixture.open());
    QCOMPARE(fixture.message().state, State::Sending);
    fixture.startDispatcher();
    QTRY_COMPARE(fixture.message().state, State::Sent);
    QCOMPARE(fixture.message().attempts, 2);
    QCOMPARE(fixture.events(u"message.delivery_uncertain"_s), 1);
    QCOMPARE(fixture.sms->sent.size(), 1);
}

void DispatcherTest::watchesOnAfterARestart()
{
    OutboxFixture fixture;
    CS_VERIFY_RESULT(fixture.open());
    CS_VERIFY_RESULT(fixture.enqueue());
    fixture.startDispatcher();
    QTRY_COMPARE(fixture.message().state, State::Sent);
    fixture.dispatcher.reset();
    fixture.startDispatcher();
    fixture.sms->answers = {gateways::Delivery{u"SM1"_s, gateways::DeliveryState::Delivered}};
    QTRY_COMPARE(fixture.message().state, State::Delivered);
    QCOMPARE(fixture.sms->sent.size(), 0);
}

void DispatcherTest::stopsWhenAllIsWritten()
{
    OutboxFixture fixture;
    CS_VERIFY_RESULT(fixture.open());
    CS_VERIFY_RESULT(fixture.enqueue());
    fixture.startDispatcher();
    QSignalSpy stopped(fixture.dispatcher.get(), &OutboxDispatcher::stopped);
    QTRY_COMPARE(fixture.sms->sent.size(), 1);
    fixture.dispatcher->stop();
    QTRY_VERIFY(!stopped.isEmpty());
    QCOMPARE(fixture.message().state, State::Sent);
    CS_VERIFY_RESULT(fixture.enqueue());
    fixture.service->wake();
    QTest::qWait(100);
    QCOMPARE(fixture.message(1).state, State::Queued);
}

// The whole way over real sockets: Twilio fails, the e-mail arrives.
void DispatcherTest::looksUpNothingMoreOnceItIsGivenUp()
{
    constexpr int Messages = 20;
    constexpr int AtOnce = 4;
    OutboxFixture fixture;
    CS_VERIFY_RESULT(fixture.open());
    for (int i = 0; i < Messages; ++i)
        CS_VERIFY_RESULT(fixture.enqueue());
    fixture.directoryHangs = true;
    const auto letGo = qScopeGuard([&] { fixture.directoryAnswers.release(Messages); });
    fixture.startDispatcher();
    QTRY_COMPARE(fixture.resolved.load(), AtOnce);
    fixture.dispatcher->stop();
    fixture.dispatcher->giveUp();
    fixture.directoryAnswers.release(Messages);
    fixture.dispatcher.reset();
    QCOMPARE(fixture.resolved.load(), AtOnce);

    // Nothing is lost: those that were claimed and not looked up are taken up again.
    fixture.directoryHangs = false;
    fixture.startDispatcher();
    QTRY_COMPARE(fixture.events(u"message.sent"_s), Messages);
    QCOMPARE(fixture.sms->sent.size(), Messages);
}

void DispatcherTest::byTwilioAndSmtp()
{
    OutboxFixture fixture;
    CS_VERIFY_RESULT(fixture.open());
    TwilioStandIn twilio;
    QVERIFY(twilio.start());
    SmtpStandIn mail;
    QVERIFY2(mail.start(), qPrintable(mail.errorText()));
    auto sms = gateways::TwilioProvider::create({.baseUrl = twilio.url(),
                                                 .accountSid = u"AC1"_s,
                                                 .secret = SecretBytes("t"_ba),
                                                 .from = u"+12025550100"_s});
    CS_VERIFY_RESULT(sms);
    auto email = gateways::SmtpProvider::create(
        {.server = {.host = u"localhost"_s, .port = mail.port(), .caFile = mail.authority()},
         .from = u"desk@example.com"_s,
         .fromName = u"Desk"_s});
    CS_VERIFY_RESULT(email);
    fixture.startDispatcher({std::move(*sms), std::move(*email)});

    twilio.setStatuses({u"queued"_s, u"sent"_s, u"delivered"_s});
    CS_VERIFY_RESULT(fixture.enqueue());
    fixture.service->wake();
    QTRY_COMPARE(fixture.message(0).state, State::Sent);
    QCOMPARE(twilio.messages().first().form.value(u"Body"_s), u"Your code is 012345."_s);
    // The dispatcher starts to wait for reports a moment after the message is marked as sent.
    QTRY_VERIFY((fixture.advance(1s), twilio.requests() >= 2));
    QTRY_VERIFY((fixture.advance(1s), fixture.message(0).state == State::Delivered));

    twilio.setMode(TwilioStandIn::Mode::Broken);
    CS_VERIFY_RESULT(fixture.enqueue());
    fixture.service->wake();
    QTRY_COMPARE(fixture.message(1).lastError, u"provider_failed"_s);
    fixture.advance(3s);
    QTRY_COMPARE(mail.mails().size(), 1);
    QVERIFY(SmtpStandIn::mailText(mail.mails().first()).contains("Your code is 012345."));
    QTRY_COMPARE(fixture.message(2).state, State::Sent);
    QCOMPARE(fixture.message(1).state, State::Failed);
}

void DispatcherTest::everyTroubleEndsInAnEmail_data()
{
    using Mode = TwilioStandIn::Mode;
    QTest::addColumn<TwilioStandIn::Mode>("mode");
    QTest::addColumn<QString>("error");
    QTest::addColumn<std::chrono::seconds>("pause");
    QTest::newRow("hangs") << Mode::Silent << u"provider_timeout"_s << 3s;
    QTest::newRow("drips") << Mode::Drip << u"provider_timeout"_s << 3s;
    QTest::newRow("too busy, for 7 seconds") << Mode::Busy << u"provider_busy"_s << 7s;
    QTest::newRow("fails") << Mode::Broken << u"provider_failed"_s << 3s;
    QTest::newRow("garbage") << Mode::Garbage << u"provider_garbage"_s << 3s;
    QTest::newRow("nothing") << Mode::Disconnect << u"provider_disconnected"_s << 3s;
}

// Whatever the provider does: tried again after a pause, then by e-mail, and the outbox says why.
void DispatcherTest::everyTroubleEndsInAnEmail()
{
    QFETCH(const TwilioStandIn::Mode, mode);
    QFETCH(const QString, error);
    QFETCH(const std::chrono::seconds, pause);
    OutboxFixture fixture;
    CS_VERIFY_RESULT(fixture.open());
    TwilioStandIn twilio;
    QVERIFY(twilio.start());
    twilio.setMode(mode);
    auto sms = gateways::TwilioProvider::create({.baseUrl = twilio.url(),
                                                 .accountSid = u"AC1"_s,
                                                 .secret = SecretBytes("t"_ba),
                                                 .from = u"+12025550100"_s,
                                                 .timeout = 300ms});
    CS_VERIFY_RESULT(sms);
    auto email = std::make_unique<ScriptedProvider>(u"smtp"_s);
    const ScriptedProvider &mails = *email;
    fixture.startDispatcher({std::move(*sms), std::move(email)});
    CS_VERIFY_RESULT(fixture.enqueue());
    fixture.service->wake();
    QTRY_COMPARE(fixture.message(0).state, State::Queued); // at first it is: queued …
    QTRY_COMPARE(fixture.message(0).lastError, error);     // … and in the end again
    QCOMPARE(fixture.message(0).attempts, 1);
    QCOMPARE(fixture.message(0).provider, u"twilio"_s);
    QCOMPARE(twilio.requests(), 1);
    const auto wait = *fixture.message(0).dueAt - fixture.database.clock().now();
    QVERIFY(wait >= (pause > 3s ? 7s : 1500ms) && wait <= (pause > 3s ? 7s : 2500ms));
    fixture.advance(pause);
    QTRY_COMPARE(mails.sent.size(), 1);
    QCOMPARE(twilio.requests(), 2);
    QTRY_COMPARE(fixture.message(0).state, State::Failed);
    QCOMPARE(fixture.message(0).fallback, Fallback::Queued);
    QCOMPARE(mails.sent.first().to, OutboxFixture::janesEmail());
    const auto page = fixture.service->list(fixture.database.system(), {});
    CS_VERIFY_RESULT(page);
    QCOMPARE(page->items.size(), 2);
    const auto text = std::ranges::find(page->items, u"sms"_s, &contract::OutboxMessage::channel);
    QCOMPARE(text->state, u"failed"_s);
    QCOMPARE(text->lastError, error);
}

// Places are kept free for e-mails: those that stand in for the text messages that hang are the way out.
void DispatcherTest::aHangingProviderDoesNotHoldUpEmails()
{
    OutboxFixture fixture;
    CS_VERIFY_RESULT(fixture.open());
    for (int i = 0; i < 100; ++i)
        CS_VERIFY_RESULT(fixture.enqueue());
    fixture.startDispatcher();
    fixture.sms->silent = true;
    QTRY_COMPARE_WITH_TIMEOUT(fixture.sms->sent.size(), 48, 20'000);
    for (int i = 0; i < 20; ++i)
        CS_VERIFY_RESULT(fixture.enqueue(OutboxFixture::janesPhone(), u"email"_s));
    fixture.service->wake();
    QTRY_COMPARE_WITH_TIMEOUT(fixture.email->sent.size(), 20, 20'000);
    QCOMPARE(fixture.sms->sent.size(), 48);
    fixture.sms->silent = false; // it comes back: all go, each once
    fixture.sms->release();
    QTRY_COMPARE_WITH_TIMEOUT(fixture.sms->sent.size(), 100, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(
        std::ranges::count(fixture.messages(), State::Sent, &StoredMessage::state), 120, 20'000);
    QCOMPARE(fixture.sms->sent.size(), 100);
}

QTEST_GUILESS_MAIN(DispatcherTest)
#include "dispatcher_test.moc"
