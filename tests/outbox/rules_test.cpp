// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/deliveryrules.h"
#include "support/seededrandom.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace countersign;
using namespace countersign::outbox;
using gateways::Delivery;
using gateways::DeliveryFailure;
using gateways::DeliveryState;

class RulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names();
    void pausesGrowWithJitter();
    void deliveryForgetsTheContent();
    void passingFailuresAreRetried();
    void theProvidersPauseCounts();
    void lastingFailuresEnd();
    void attemptsEnd();
    void neverRetriedAfterItsTime();
    void secondFailureWantsFallback();
    void overdueReportWantsFallback();
    void duties();
    void reportsNeverGoBack();
};

namespace {

const Instant start = fromMilliseconds(1'795'348'800'000);
const DeliveryPolicy policy;
const Attempt twilio{u"twilio"_s, true, true, 2s};

StoredMessage sending(int attempts = 1)
{
    StoredMessage message;
    message.id = MessageId(u"m"_s);
    message.state = State::Sending;
    message.recipient = "sealed"_ba;
    message.content = "sealed"_ba;
    message.attempts = attempts;
    message.createdAt = start;
    message.expiresAt = start + 300s;
    return message;
}

gateways::DeliveryOutcome failed(bool lasting, std::optional<std::chrono::seconds> retryAfter = {})
{
    return std::unexpected(DeliveryFailure{
        .code = u"provider_failed"_s, .lasting = lasting, .retryAfter = retryAfter});
}

} // namespace

void RulesTest::names()
{
    for (const State state : {State::Queued, State::Sending, State::Sent, State::Delivered,
                              State::Failed, State::Withheld, State::Local})
        QCOMPARE(stateOf(stateName(state)), state);
    QCOMPARE(stateName(State::Withheld), u"withheld"_s);
    QVERIFY(!stateOf(u"lost"));
    for (const Fallback fallback :
         {Fallback::None, Fallback::Wanted, Fallback::Queued, Fallback::Impossible})
        QCOMPARE(fallbackOf(fallbackName(fallback)), fallback);
}

void RulesTest::pausesGrowWithJitter()
{
    support::SeededRandom random;
    QSet<qint64> seen;
    for (int attempt = 1; attempt <= 40; ++attempt) {
        const auto middle
            = std::min(policy.firstPause * (1 << std::min(attempt - 1, 20)), policy.longestPause);
        const auto pause = pauseAfter(attempt, policy, random);
        QVERIFY2(pause >= middle * 3 / 4 && pause <= middle * 5 / 4,
                 qPrintable(QString::number(attempt)));
        seen.insert(pause.count());
    }
    QVERIFY(seen.size() > 30);
}

void RulesTest::deliveryForgetsTheContent()
{
    const auto local = afterAttempt(sending(), Delivery{{}, DeliveryState::Local},
                                    {u"local"_s, false, true, 2s}, policy, start);
    QCOMPARE(local.state, State::Local);
    QVERIFY(!local.content.isEmpty()); // to be read until it expires
    QCOMPARE(local.dueAt, start + 300s);
    QVERIFY(afterClosing(local, start + 300s).content.isEmpty());

    const auto mailed
        = afterAttempt(sending(), Delivery{}, {u"smtp"_s, false, true, 2s}, policy, start);
    QCOMPARE(mailed.state, State::Sent);
    QVERIFY(mailed.content.isEmpty());
    QVERIFY(!mailed.dueAt);

    const auto texted
        = afterAttempt(sending(), Delivery{u"SM1"_s, DeliveryState::Sent}, twilio, policy, start);
    QCOMPARE(texted.state, State::Sent);
    QCOMPARE(texted.providerId, u"SM1"_s);
    QVERIFY(!texted.content.isEmpty()); // an e-mail may have to say it
    QCOMPARE(texted.dueAt, start + 90s);

    const auto arrived
        = afterReport(texted, Delivery{u"SM1"_s, DeliveryState::Delivered}, start + 5s);
    QVERIFY(arrived);
    QCOMPARE(arrived->state, State::Delivered);
    QVERIFY(arrived->content.isEmpty());
    QVERIFY(!arrived->recipient.isEmpty());
    QVERIFY(!arrived->dueAt);
}

void RulesTest::passingFailuresAreRetried()
{
    const auto again = afterAttempt(sending(), failed(false), twilio, policy, start);
    QCOMPARE(again.state, State::Queued);
    QCOMPARE(again.dueAt, start + 2s);
    QCOMPARE(again.lastError, u"provider_failed"_s);
    QCOMPARE(again.fallback, Fallback::None);
    QVERIFY(!again.content.isEmpty());
}

void RulesTest::theProvidersPauseCounts()
{
    QCOMPARE(afterAttempt(sending(), failed(false, 7s), twilio, policy, start).dueAt, start + 7s);
    QCOMPARE(afterAttempt(sending(), failed(false, 1s), twilio, policy, start).dueAt, start + 2s);
}

void RulesTest::lastingFailuresEnd()
{
    const auto over
        = afterAttempt(sending(), failed(true), {u"smtp"_s, false, false, 2s}, policy, start);
    QCOMPARE(over.state, State::Failed);
    QVERIFY(over.content.isEmpty());
    QVERIFY(!over.dueAt);

    const auto withFallback = afterAttempt(sending(), failed(true), twilio, policy, start);
    QCOMPARE(withFallback.state, State::Failed);
    QCOMPARE(withFallback.fallback, Fallback::Wanted);
    QVERIFY(!withFallback.content.isEmpty()); // until the e-mail is queued
    QVERIFY(wantsFallback(withFallback, policy, start));
    const auto handedOver = afterFallback(withFallback, true, start);
    QCOMPARE(handedOver.state, State::Failed);
    QVERIFY(handedOver.content.isEmpty());
    QVERIFY(!wantsFallback(handedOver, policy, start));
}

void RulesTest::attemptsEnd()
{
    auto message = sending(policy.attempts);
    message.fallback = Fallback::Impossible;
    const auto over = afterAttempt(message, failed(false), twilio, policy, start);
    QCOMPARE(over.state, State::Failed);
    QVERIFY(over.content.isEmpty());
    message.attempts = policy.attempts - 1;
    QCOMPARE(afterAttempt(message, failed(false), twilio, policy, start).state, State::Queued);
}

void RulesTest::neverRetriedAfterItsTime()
{
    const auto over = afterAttempt(sending(), failed(false), {u"smtp"_s, false, false, 2s}, policy,
                                   start + 298s);
    QCOMPARE(over.state, State::Failed);
    QCOMPARE(afterExpiry(sending(), start + 300s).lastError, u"expired"_s);
    auto wanting = sending();
    wanting.fallback = Fallback::Wanted;
    QVERIFY(wantsFallback(wanting, policy, start + 299s));
    QVERIFY(!wantsFallback(wanting, policy, start + 300s));
    QVERIFY(afterExpiry(wanting, start + 300s).content.isEmpty());
}

void RulesTest::secondFailureWantsFallback()
{
    const auto again = afterAttempt(sending(2), failed(false), twilio, policy, start);
    QCOMPARE(again.state, State::Queued);
    QCOMPARE(again.fallback, Fallback::Wanted);
    // With an e-mail queued the text message ends; without an address it goes on trying.
    QCOMPARE(afterFallback(again, true, start).state, State::Failed);
    const auto alone = afterFallback(again, false, start);
    QCOMPARE(alone.state, State::Queued);
    QCOMPARE(alone.fallback, Fallback::Impossible);
    QVERIFY(alone.dueAt);

    auto mail = sending(2);
    mail.channel = Channel::Email;
    QCOMPARE(afterAttempt(mail, failed(false), twilio, policy, start).fallback, Fallback::None);
}

void RulesTest::overdueReportWantsFallback()
{
    const auto sent
        = afterAttempt(sending(), Delivery{u"SM1"_s, DeliveryState::Sent}, twilio, policy, start);
    QVERIFY(!wantsFallback(sent, policy, start + 89s));
    QVERIFY(wantsFallback(sent, policy, start + 90s));
    const auto followed = afterFallback(sent, true, start + 90s);
    QCOMPARE(followed.state, State::Sent); // it may still arrive
    QCOMPARE(followed.dueAt, start + 300s);
    QVERIFY(!wantsFallback(followed, policy, start + 100s));
}

void RulesTest::duties()
{
    auto message = sending();
    message.state = State::Queued;
    message.dueAt = start;
    QCOMPARE(dutyOf(message, policy, start), Duty::Send);
    QCOMPARE(dutyOf(message, policy, start - 1ms), Duty::Wait);
    QCOMPARE(dutyOf(message, policy, start + 300s), Duty::Expire);
    message.fallback = Fallback::Wanted;
    QCOMPARE(dutyOf(message, policy, start), Duty::Send); // not held up by its fallback
    QCOMPARE(dutyOf(message, policy, start - 1ms), Duty::FallBack);
    message.state = State::Failed;
    message.dueAt.reset();
    QCOMPARE(dutyOf(message, policy, start), Duty::FallBack);
    QCOMPARE(dutyOf(message, policy, start + 300s), Duty::Close);
    message.state = State::Local;
    message.fallback = Fallback::None;
    message.dueAt = start + 300s;
    QCOMPARE(dutyOf(message, policy, start + 299s), Duty::Wait);
    QCOMPARE(dutyOf(message, policy, start + 300s), Duty::Close);
}

void RulesTest::reportsNeverGoBack()
{
    const auto sent
        = afterAttempt(sending(), Delivery{u"SM1"_s, DeliveryState::Sent}, twilio, policy, start);
    QVERIFY(!afterReport(sent, Delivery{u"SM1"_s, DeliveryState::Sent}, start));
    QVERIFY(!afterReport(sent, failed(false), start));
    const auto arrived = afterReport(sent, Delivery{u"SM1"_s, DeliveryState::Delivered}, start);
    QVERIFY(arrived);
    QVERIFY(!afterReport(*arrived, failed(true), start));
    QVERIFY(!afterReport(*arrived, Delivery{u"SM1"_s, DeliveryState::Delivered}, start));
    const auto lost = afterReport(sent, failed(true), start);
    QVERIFY(lost);
    QCOMPARE(lost->state, State::Failed);
    QCOMPARE(lost->fallback, Fallback::Wanted);
    QVERIFY(!afterReport(*lost, Delivery{u"SM1"_s, DeliveryState::Delivered}, start));
    QVERIFY(!afterReport(sending(), Delivery{u"SM1"_s, DeliveryState::Delivered}, start));
}

QTEST_GUILESS_MAIN(RulesTest)
#include "rules_test.moc"
