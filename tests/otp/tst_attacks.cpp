// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "audit/ledger.h"
#include "identity/knowndevices.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <numeric>
#include <thread>

using namespace countersign;
using namespace countersign::otp;
using namespace std::chrono_literals;

namespace {

const QString Home = u"198.51.100.7"_s;

QString addressOf(int number)
{
    return u"203.0.%1.%2"_s.arg(113 + number / 250).arg(1 + number % 250);
}

QString codeName(const Error &error)
{
    return errorCodeName(error.code);
}

// Runs `work(0)` to `work(times - 1)` on some threads at once.
void inParallel(int times, const std::function<void(int)> &work)
{
    std::atomic_int next = 0;
    std::vector<std::jthread> threads;
    for (int thread = 0; thread < 32; ++thread) {
        threads.emplace_back([&] {
            for (int i = next++; i < times; i = next++)
                work(i);
        });
    }
}

} // namespace

// Attacks on the sign-in of customers (feature A4), on a real database and a virtual clock: what the attacker gets, and
// what becomes of everybody else meanwhile.
class tst_Attacks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<Desk>(); }
    void cleanup() { m_desk.reset(); }

    void aThousandAddressesGetOneBudget();
    void aSprayTripsTheBrake();
    void guessesAtMadeUpNumbersStopNobody();
    void oneNetworkIsHeldOff();
    void pumpingOneRangeIsCut();
    void aRangeWhoseCodesAreUsedIsNot();
    void theDaysMoneyStopsTexts();
    void strangersCannotLockAKnownDevice();
    void strangersCannotVoidTheCodeOfAKnownDevice();
    void aKnownDeviceHasABudgetOfItsOwn();
    void aDeviceIsKnownForItsOwnerOnly();
    void devicesAreForgotten();
    void releasedBrakesTripAgain();

private:
    /// Signs the known customer in at home and returns the token of their device.
    QString signInAtHome(const QString &device = {});
    /// Asks for a code and returns its flow and the code, as delivered.
    std::pair<QString, QString> ask(const QString &phone, const QString &device = {});
    /// Adds flows of `people` customers for so many phone numbers.
    QStringList addFlows(int flows, int people);
    qint64 wrongsOf(const QString &phone);

    std::unique_ptr<Desk> m_desk;
};

std::pair<QString, QString> tst_Attacks::ask(const QString &phone, const QString &device)
{
    const auto sent = m_desk->send(phone, device, Home);
    return {sent ? sent->flowId : codeName(sent.error()), m_desk->deliver()};
}

QString tst_Attacks::signInAtHome(const QString &device)
{
    const auto [flow, code] = ask(KnownPhone, device);
    const auto signedIn = m_desk->verify(flow, code, Home);
    return signedIn ? signedIn->deviceToken : QString();
}

qint64 tst_Attacks::wrongsOf(const QString &phone)
{
    const auto budget = OtpStore::budget(m_desk->base.reader(),
                                         m_desk->index->phone(PhoneNumber::parse(phone).value()));
    return std::ranges::count_if(
        budget->wrongs, [this](Instant at) { return at > m_desk->base.clock().now() - 24h; });
}

QStringList tst_Attacks::addFlows(int flows, int people)
{
    QList<CustomerId> customers;
    for (int i = 0; i < people; ++i)
        customers.append(m_desk
                             ->add(u"+1303555%1"_s.arg(100 + i, 4, 10, QLatin1Char('0')),
                                   u"p%1@example.com"_s.arg(i))
                             .id);
    QStringList ids;
    const auto written = m_desk->base.ledger().write<bool>(
        m_desk->base.system(), [&](audit::Transaction &transaction) -> Result<bool> {
            transaction.record(
                {.action = u"system.started"_s, .resource = u"system"_s, .resourceId = {}});
            for (int i = 0; i < flows; ++i) {
                Flow flow;
                flow.id = makeFlowId(m_desk->base.random());
                flow.contactIndex = m_desk->index->of("test-phone"_L1, QByteArray::number(i));
                flow.codeMac = m_desk->codes->of(flow.id, flow.contactIndex, u"123456"_s);
                flow.createdAt = transaction.now();
                flow.expiresAt = transaction.now() + 300s;
                const auto done
                    = OtpStore::insertFlow(transaction.sql(), flow).and_then([&]() -> Result<void> {
                          if (customers.isEmpty())
                              return {};
                          return OtpStore::address(transaction.sql(), flow.id,
                                                   customers.at(i % customers.size()),
                                                   outbox::Channel::Sms, {});
                      });
                if (!done)
                    return failureOf(done);
                ids.append(flow.id.value());
            }
            return true;
        });
    return written ? ids : QStringList();
}

// Issue 3: no more than the budget of A4 on one phone, whatever the addresses and however parallel the flows.
void tst_Attacks::aThousandAddressesGetOneBudget()
{
    m_desk->open();
    QString device = signInAtHome();
    QVERIFY(!device.isEmpty());
    int sends = 0;
    QList<int> sendsOfHours;
    int caller = 0;
    for (int hour = 0; hour < 11 * 24; ++hour) {
        int sendsOfHour = 0;
        // As fast as the cool-downs allow as long as there may be something to get, then now and then.
        const bool eager = hour % 24 < 4;
        const QList<std::chrono::minutes> pauses
            = eager ? QList<std::chrono::minutes>{0min, 1min, 2min, 5min, 5min, 5min, 42min}
                    : QList<std::chrono::minutes>{60min};
        for (const auto pause : pauses) {
            m_desk->base.clock().advance(pause);
            const auto sent = m_desk->send(KnownPhone, {}, addressOf(++caller % 1000));
            if (!sent) {
                QCOMPARE(sent.error().code, ErrorCode::TooManyCodes);
                continue;
            }
            ++sendsOfHour;
            m_desk->deliver();
            inParallel(8, [&](int i) {
                [[maybe_unused]] const auto guessed = m_desk->verify(
                    sent->flowId, u"00000%1"_s.arg(i), addressOf((caller + i) % 1000));
            });
            QVERIFY(wrongsOf(KnownPhone) <= 10);
        }
        QVERIFY2(sendsOfHour <= 5, qPrintable(QString::number(sendsOfHour)));
        sends += sendsOfHour;
        sendsOfHours.append(sendsOfHour);
        if (hour >= 23) {
            const int ofDay = std::accumulate(sendsOfHours.cend() - 24, sendsOfHours.cend(), 0);
            QVERIFY2(ofDay <= 10, qPrintable(QString::number(ofDay)));
        }
        if (hour % 24 == 23) { // the customer is not kept from anything
            const QString next = signInAtHome(device);
            QVERIFY2(!next.isEmpty(), qPrintable(u"hour %1"_s.arg(hour)));
            device = next;
        }
    }
    const auto budget = OtpStore::budget(
        m_desk->base.reader(), m_desk->index->phone(PhoneNumber::parse(KnownPhone).value()));
    QCOMPARE(budget->consecutiveWrong, 100); // and not one more
    QVERIFY(budget->disabledAt.has_value());
    QVERIFY(m_desk->events(u"otp.address.disabled"_s) > 0);
    const auto [flow, code] = ask(KnownPhone);
    QCOMPARE(code, QString());                // nothing is sent any more …
    QVERIFY(!signInAtHome(device).isEmpty()); // … but to the device that its owner signs in with
}

void tst_Attacks::aSprayTripsTheBrake()
{
    m_desk->open();
    const QString device = signInAtHome();
    const QStringList flows = addFlows(10'000, 120);
    QCOMPARE(flows.size(), 10'000);
    const auto [mine, myCode]
        = ask(OtherPhone); // asked for before it began, from a network that is new
    std::atomic_int compared = 0;
    std::atomic_int heldOff = 0;
    std::atomic_int stopped = 0;
    std::atomic_int without = 0;
    inParallel(10'000, [&](int i) {
        const auto guessed = m_desk->verify(flows.at(i), u"000000"_s, addressOf(i % 1000));
        const ErrorCode code = guessed ? ErrorCode::Internal : guessed.error().code;
        compared += code == ErrorCode::InvalidCode ? 1 : 0;
        heldOff += code == ErrorCode::TooManyGuesses ? 1 : 0;
        stopped += code == ErrorCode::SignInGuarded ? 1 : 0;
        without += code != ErrorCode::InvalidCode && !guessed.error().retryAfter ? 1 : 0;
    });
    QCOMPARE(compared + heldOff + stopped, 10'000);
    QVERIFY2(compared <= 1000, qPrintable(QString::number(compared)));
    QVERIFY2(compared >= 200,
             qPrintable(QString::number(compared))); // before it can be told from typing errors
    QCOMPARE(without, 0);
    QCOMPARE(m_desk->count(u"SELECT sum(wrong) FROM otp_flows"_s), compared);

    // one alert, which outlives a restart, as the brake does
    m_desk->reopen();
    QCOMPARE(m_desk->events(u"otp.guessing.detected"_s), 1);
    const auto brakes = m_desk->brakes->list();
    QCOMPARE(brakes->items.size(), 1);
    QCOMPARE(brakes->items.first().kind, u"guessing"_s);
    QVERIFY(brakes->items.first().active);
    QVERIFY(m_desk->verify(flows.last(), u"000000"_s, addressOf(0)).error().retryAfter.has_value());

    // a device that is known signs in as ever
    m_desk->base.clock().advance(60s);
    const QString known = signInAtHome(device);
    QVERIFY(!known.isEmpty());
    // and in time everybody else
    m_desk->base.clock().advance(2h);
    QVERIFY(!signInAtHome().isEmpty());
    Q_UNUSED(mine)
    Q_UNUSED(myCode)
}

// Flows for numbers that nobody has cost an attacker nothing; they must not close the door for everybody.
void tst_Attacks::guessesAtMadeUpNumbersStopNobody()
{
    m_desk->limits.wrongForStop = 250;
    m_desk->open();
    const QStringList flows = addFlows(400, 0);
    inParallel(400, [&](int i) {
        [[maybe_unused]] const auto guessed
            = m_desk->verify(flows.at(i), u"000000"_s, addressOf(i));
    });
    QCOMPARE(m_desk->events(u"otp.guessing.detected"_s), 1); // somebody should know …
    QVERIFY(!signInAtHome().isEmpty());                      // … and nobody else suffers
}

void tst_Attacks::oneNetworkIsHeldOff()
{
    m_desk->open();
    const auto [flow, code] = ask(KnownPhone);
    for (int i = 0; i < 30; ++i) // IPv6 gives everybody a network full of addresses
        QCOMPARE(
            m_desk->verify(u"AAAAAAAAAAAAAAAAAAAAAA"_s, u"000000"_s, u"2001:db8:1:2::%1"_s.arg(i))
                .error()
                .code,
            ErrorCode::InvalidCode);
    const auto refused = m_desk->verify(flow, code, u"2001:db8:1:2::ffff"_s);
    QCOMPARE(refused.error().code, ErrorCode::TooManyGuesses);
    QVERIFY(refused.error().retryAfter.has_value());
    CS_VERIFY_RESULT(m_desk->verify(flow, code, u"2001:db8:1:3::1"_s)); // the network beside it
}

void tst_Attacks::pumpingOneRangeIsCut()
{
    m_desk->limits.textCost = 10'000;
    m_desk->open();
    const auto number = [](int i) { return u"+1303555%1"_s.arg(100 + i, 4, 10, QLatin1Char('0')); };
    for (int i = 0; i < 40; ++i)
        m_desk->add(number(i), u"p%1@example.com"_s.arg(i));
    int texts = 0;
    int refusedAt = -1;
    for (int i = 0; i < 40 && refusedAt < 0; ++i) {
        const auto sent = m_desk->send(number(i), {}, addressOf(i));
        if (!sent) {
            QCOMPARE(sent.error().code, ErrorCode::TextsStopped);
            QCOMPARE(*sent.error().retryAfter, std::chrono::seconds(24h - 20s));
            refusedAt = i;
            break;
        }
        m_desk->deliver();
        texts += m_desk->delivered == outbox::Channel::Sms ? 1 : 0;
        m_desk->base.clock().advance(20s);
    }
    QVERIFY2(refusedAt > 0, "the range is cut");
    QVERIFY2(texts >= 20 && texts <= 30, qPrintable(QString::number(texts)));
    QCOMPARE(m_desk->delivered, outbox::Channel::Email); // what tripped the brake went by e-mail
    QCOMPARE(m_desk->events(u"otp.pumping.detected"_s), 1);

    // nobody learns who is a customer: a number that nobody has gets the same answer
    QCOMPARE(m_desk->send(number(90)).error().code, ErrorCode::TextsStopped);
    // e-mail goes, and so do other ranges
    const contract::OtpSendRequest byEmail{
        .phone = number(39), .email = {}, .channel = u"email"_s, .notice = {}, .deviceToken = {}};
    CS_VERIFY_RESULT(m_desk->service->send(m_desk->anonymous(), byEmail));
    CS_VERIFY_RESULT(m_desk->send(KnownPhone));

    m_desk->reopen();
    QCOMPARE(m_desk->send(number(38)).error().code, ErrorCode::TextsStopped);
    const auto brakes = m_desk->brakes->list();
    QCOMPARE(brakes->items.size(), 1);
    QCOMPARE(brakes->items.first().numberRange, u"+1303555"_s);
    CS_VERIFY_RESULT(m_desk->brakes->release(m_desk->base.system(), brakes->items.first().id,
                                             u"It was an advertisement."_s));
    CS_VERIFY_RESULT(m_desk->send(number(38)));
    QCOMPARE(m_desk->events(u"otp.brake.released"_s), 1);
    QCOMPARE(m_desk->brakes->list()->items.size(), 0);
}

void tst_Attacks::aRangeWhoseCodesAreUsedIsNot()
{
    m_desk->limits.textCost = 10'000;
    m_desk->open();
    const auto number = [](int i) { return u"+1303555%1"_s.arg(100 + i, 4, 10, QLatin1Char('0')); };
    for (int i = 0; i < 45; ++i)
        m_desk->add(number(i), u"p%1@example.com"_s.arg(i));
    for (int i = 0; i < 45; ++i) {
        const auto [flow, code] = ask(number(i));
        QCOMPARE(m_desk->delivered, outbox::Channel::Sms);
        if (i % 3 == 0)
            CS_VERIFY_RESULT(m_desk->verify(flow, code, addressOf(i)));
        m_desk->base.clock().advance(20s);
    }
    QCOMPARE(m_desk->events(u"otp.pumping.detected"_s), 0);
}

void tst_Attacks::theDaysMoneyStopsTexts()
{
    m_desk->limits.textCost = 10'000;
    m_desk->limits.costPerDay = 55'000; // five messages and a half
    m_desk->open();
    m_desk->base.clock().set(*parseInstant(u"2026-11-22T22:00:00Z"));
    const auto number = [](int i) { // each in a range of its own
        return u"+1"_s + QString::number(303 + i) + u"5550123"_s;
    };
    for (int i = 0; i < 8; ++i)
        m_desk->add(number(i), u"p%1@example.com"_s.arg(i));
    for (int i = 0; i < 5; ++i) {
        CS_VERIFY_RESULT(m_desk->send(number(i)));
        m_desk->deliver();
        QCOMPARE(m_desk->delivered, outbox::Channel::Sms);
    }
    m_desk->reopen();
    const auto refused = m_desk->send(number(5));
    QCOMPARE(refused.error().code, ErrorCode::TextsStopped);
    QCOMPARE(*refused.error().retryAfter, std::chrono::seconds(2h));
    QCOMPARE(m_desk->events(u"otp.spend.reached"_s), 1);
    QCOMPARE(m_desk->brakes->list()->items.first().seen, 5);

    contract::OtpSendRequest byEmail{
        .phone = {}, .email = u"p5@example.com"_s, .channel = {}, .notice = {}, .deviceToken = {}};
    CS_VERIFY_RESULT(m_desk->service->send(m_desk->anonymous(), byEmail));
    m_desk->deliver();
    QCOMPARE(m_desk->delivered, outbox::Channel::Email);

    m_desk->base.clock().advance(2h);
    CS_VERIFY_RESULT(m_desk->send(number(6)));
    m_desk->deliver();
    QCOMPARE(m_desk->delivered, outbox::Channel::Sms);
    QVERIFY(!m_desk->brakes->list()->items.first().active);
}

void tst_Attacks::strangersCannotLockAKnownDevice()
{
    m_desk->open();
    const QString device = signInAtHome();
    m_desk->base.clock().advance(1h);
    for (int i = 0; i < 4; ++i) { // the day's guesses, and with them its codes
        m_desk->base.clock().advance(10min);
        const auto sent = m_desk->send(KnownPhone, {}, addressOf(i));
        CS_VERIFY_RESULT(sent);
        m_desk->deliver();
        for (int guess = 0; guess < 3; ++guess)
            QVERIFY(!m_desk->verify(sent->flowId, u"000000"_s, addressOf(i)));
    }
    QCOMPARE(wrongsOf(KnownPhone), 10);
    m_desk->base.clock().advance(10min);
    QCOMPARE(ask(KnownPhone).second,
             QString()); // a stranger, also the customer on a new device, is locked out
    const QString next = signInAtHome(device);
    QVERIFY(!next.isEmpty());
    QVERIFY(next != device);
    m_desk->base.clock().advance(10min);
    QVERIFY2(signInAtHome(device).isEmpty(), "every sign-in gives a new token");
}

void tst_Attacks::strangersCannotVoidTheCodeOfAKnownDevice()
{
    m_desk->open();
    const QString device = signInAtHome();
    m_desk->base.clock().advance(1h);
    const auto [flow, code] = ask(KnownPhone, device);
    m_desk->base.clock().advance(1min);
    CS_VERIFY_RESULT(m_desk->send(KnownPhone, {}, addressOf(1)));
    CS_VERIFY_RESULT(m_desk->verify(flow, code, Home));
}

void tst_Attacks::aKnownDeviceHasABudgetOfItsOwn()
{
    m_desk->open();
    const QString device = signInAtHome();
    m_desk->base.clock().advance(1h);
    QStringList refusals;
    for (int i = 0; i < 5; ++i) {
        m_desk->base.clock().advance(10min);
        const auto [flow, code] = ask(KnownPhone, device);
        for (int guess = 0; guess < 3; ++guess)
            QVERIFY(!m_desk->verify(flow, wrongCode(code), Home));
    }
    m_desk->base.clock().advance(10min);
    QVERIFY2(signInAtHome(device).isEmpty(), "ten wrong guesses a day are all that a device gets");
    QCOMPARE(wrongsOf(KnownPhone), 0); // and strangers' budget was not drawn upon
    m_desk->base.clock().advance(24h);
    QVERIFY(!signInAtHome(device).isEmpty());
}

void tst_Attacks::aDeviceIsKnownForItsOwnerOnly()
{
    m_desk->open();
    const QString device = signInAtHome();
    m_desk->base.clock().advance(1h);
    const auto sent
        = m_desk->send(OtherPhone, device, Home); // somebody else's number: as a stranger
    CS_VERIFY_RESULT(sent);
    QVERIFY(OtpStore::flow(m_desk->base.reader(), FlowId(sent->flowId)).value()->device.isEmpty());
    const auto made = m_desk->send(KnownPhone, u"cdv_"_s + QString(43, u'A'), Home);
    CS_VERIFY_RESULT(made);
    QVERIFY(OtpStore::flow(m_desk->base.reader(), FlowId(made->flowId)).value()->device.isEmpty());
    m_desk->base.clock().advance(1h);
    const auto own = m_desk->send(KnownPhone, device, Home);
    CS_VERIFY_RESULT(own);
    QVERIFY(!OtpStore::flow(m_desk->base.reader(), FlowId(own->flowId)).value()->device.isEmpty());
}

void tst_Attacks::devicesAreForgotten()
{
    m_desk->open();
    const auto known = [this](const QString &device) {
        return identity::KnownDevices::owner(m_desk->base.reader(),
                                             identity::KnownDevices::hashOf(device),
                                             m_desk->base.clock().now())
            .value()
            .has_value();
    };
    const auto again = [this] {
        m_desk->base.clock().advance(24h);
        return signInAtHome();
    };
    QStringList devices;
    for (int i = 0; i < 6; ++i)
        devices.append(again());
    QVERIFY(!known(devices.at(0))); // the oldest of six
    for (int i = 1; i < 6; ++i)
        QVERIFY(known(devices.at(i)));
    QVERIFY2(!m_desk->base.reader()
                  .one(u"SELECT 1 FROM known_devices WHERE token_hash = ?"_s,
                       {devices.at(5).toUtf8()}, [](const database::Row &) { return true; })
                  .value(),
             "the token itself is not kept");

    Actor actor = m_desk->anonymous();
    actor.kind = ActorKind::Customer;
    actor.id = m_desk->known.id.value();
    CS_VERIFY_RESULT(m_desk->self->withdrawNotice(actor));
    QVERIFY(!known(devices.at(5)));

    m_desk->base.clock().advance(24h);
    const QString hash = m_desk->notices.current(u"en"_s).hash;
    const contract::OtpSendRequest agreed{
        .phone = KnownPhone, .email = {}, .channel = {}, .notice = hash, .deviceToken = {}};
    const auto sent = m_desk->service->send(m_desk->anonymous(), agreed);
    const auto signedIn = m_desk->verify(sent->flowId, m_desk->deliver());
    QVERIFY(known(signedIn->deviceToken));
    m_desk->base.clock().advance(identity::KnownDeviceLife);
    QVERIFY(!known(signedIn->deviceToken));
}

void tst_Attacks::releasedBrakesTripAgain()
{
    m_desk->limits.wrongForAlarm = 5;
    m_desk->open();
    const QStringList flows = addFlows(20, 20);
    for (int i = 0; i < 5; ++i)
        QVERIFY(!m_desk->verify(flows.at(i), u"000000"_s, addressOf(i)));
    QCOMPARE(m_desk->verify(flows.at(9), u"123456"_s, addressOf(0)).error().code,
             ErrorCode::TooManyGuesses);
    const QString id = m_desk->brakes->list()->items.first().id;
    CS_VERIFY_RESULT(m_desk->brakes->release(m_desk->base.system(), id, u"a test of ours"_s));
    CS_VERIFY_RESULT(m_desk->verify(flows.at(9), u"123456"_s, addressOf(0)));
    CS_VERIFY_ERROR(m_desk->brakes->release(m_desk->base.system(), id, u"again"_s),
                    ErrorCode::NotFound);
    for (int i = 10; i < 15; ++i)
        QVERIFY(!m_desk->verify(flows.at(i), u"000000"_s, addressOf(i)));
    QCOMPARE(m_desk->events(u"otp.guessing.detected"_s), 2);

    m_desk->base.clock().advance(BrakesShown + 2h);
    CS_VERIFY_RESULT(m_desk->brakes->purge());
    QCOMPARE(m_desk->brakes->list()->items.size(), 0);
    QCOMPARE(m_desk->count(u"SELECT count(*) FROM otp_guess_tallies"_s), 0);
    const quint64 size = m_desk->base.ledger().size();
    CS_VERIFY_RESULT(m_desk->brakes->purge());
    QCOMPARE(m_desk->base.ledger().size(), size);
}

QTEST_GUILESS_MAIN(tst_Attacks)
#include "tst_attacks.moc"
