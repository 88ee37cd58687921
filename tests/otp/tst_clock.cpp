// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/trailverifier.h"
#include "signindesk.h"
#include "support/verify.h"

#include <QTest>

#include <ctime>

using namespace countersign;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using support::SignInDesk;

namespace {

const QString Phone = u"+12025550123"_s;

} // namespace

// The computer's clock is set back an hour, or forward a day, in the middle of everything; or its time zone changes.
class tst_Clock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void backAnHourLocksNobodyOut();
    void backAnHourLetsNoCodeLiveLonger();
    void backAnHourDelaysNoMessage();
    void backAnHourStretchesNoSession();
    void capsCountWhatWasSentInTheFuture();
    void forwardADayEndsWhatIsOver();
    void smallCorrectionsAreNotNoticed();
    void theTrailKeepsItsOrder();
    void timeZonesMeanNothing();

private:
    std::unique_ptr<SignInDesk> m_desk;
};

void tst_Clock::init()
{
    m_desk = std::make_unique<SignInDesk>();
    CS_VERIFY_RESULT(m_desk->open());
    CS_VERIFY_RESULT(m_desk->addCustomer(Phone));
}

void tst_Clock::cleanup()
{
    const auto report = audit::verifyDatabase(m_desk->base().path(), {});
    CS_VERIFY_RESULT(report);
    QVERIFY(report->isIntact());
    m_desk.reset();
}

void tst_Clock::backAnHourLocksNobodyOut()
{
    CS_VERIFY_RESULT(m_desk->signIn(Phone));
    m_desk->clock().advance(-1h);
    CS_VERIFY_RESULT(m_desk->signIn(Phone));                       // no cool-down of an hour
    CS_VERIFY_ERROR(m_desk->send(Phone), ErrorCode::TooManyCodes); // but the usual one
    m_desk->clock().advance(10min);
    CS_VERIFY_RESULT(m_desk->signIn(Phone));
}

void tst_Clock::backAnHourLetsNoCodeLiveLonger()
{
    const auto sent = m_desk->send(Phone);
    CS_VERIFY_RESULT(sent);
    const auto code = m_desk->deliver();
    CS_VERIFY_RESULT(code);
    m_desk->clock().advance(-1h);
    CS_VERIFY_ERROR(m_desk->verify(sent->flowId, *code), ErrorCode::InvalidCode);
}

void tst_Clock::backAnHourDelaysNoMessage()
{
    CS_VERIFY_RESULT(m_desk->send(Phone));
    m_desk->clock().advance(-1h);
    const auto code = m_desk->deliver();
    CS_VERIFY_RESULT(code);
    QCOMPARE(code->size(), 6);
    const auto again = m_desk->deliver(); // once
    CS_VERIFY_RESULT(again);
    QVERIFY(again->isEmpty());
}

void tst_Clock::backAnHourStretchesNoSession()
{
    const auto signedIn = m_desk->signIn(Phone);
    CS_VERIFY_RESULT(signedIn);
    CS_VERIFY_RESULT(m_desk->use(signedIn->token));
    m_desk->clock().advance(-1h);
    CS_VERIFY_RESULT(m_desk->use(signedIn->token)); // nobody is signed out by it
    m_desk->clock().advance(29min);
    CS_VERIFY_RESULT(m_desk->use(signedIn->token));
    m_desk->clock().advance(31min);
    CS_VERIFY_ERROR(m_desk->use(signedIn->token), ErrorCode::Unauthenticated);
}

void tst_Clock::capsCountWhatWasSentInTheFuture()
{
    int sends = 0;
    while (m_desk->send(Phone)) {
        QVERIFY(++sends < 50);
        m_desk->clock().advance(-2min); // each lies in the future of the next
    }
    const otp::Limits limits;
    QCOMPARE(sends, limits.sendsPerHour);
}

void tst_Clock::forwardADayEndsWhatIsOver()
{
    const auto signedIn = m_desk->signIn(Phone);
    CS_VERIFY_RESULT(signedIn);
    m_desk->clock().advance(10min);
    const auto sent = m_desk->send(Phone);
    CS_VERIFY_RESULT(sent);
    const auto code = m_desk->deliver();
    CS_VERIFY_RESULT(code);
    m_desk->clock().advance(24h);
    CS_VERIFY_ERROR(m_desk->verify(sent->flowId, *code), ErrorCode::InvalidCode);
    CS_VERIFY_ERROR(m_desk->use(signedIn->token), ErrorCode::Unauthenticated);
    CS_VERIFY_RESULT(m_desk->sessions().sweep());
    QCOMPARE(m_desk->count(u"SELECT count(*) FROM sessions"_s), 0);
    CS_VERIFY_RESULT(m_desk->service().purge());
    CS_VERIFY_RESULT(m_desk->signIn(Phone));
    m_desk->clock().advance(-24h); // and back again, when somebody has noticed
    CS_VERIFY_RESULT(m_desk->signIn(Phone));
}

void tst_Clock::smallCorrectionsAreNotNoticed()
{
    const auto sent = m_desk->send(Phone);
    CS_VERIFY_RESULT(sent);
    const auto code = m_desk->deliver();
    CS_VERIFY_RESULT(code);
    m_desk->clock().advance(-20s);
    CS_VERIFY_RESULT(m_desk->verify(sent->flowId, *code));
}

// An event's place is its number; its time is what the clock said, also when that was wrong.
void tst_Clock::theTrailKeepsItsOrder()
{
    const auto last = [this] {
        return m_desk->count(
            u"SELECT unixepoch(at, 'subsec') * 1000 FROM audit_fields ORDER BY idx DESC LIMIT 1"_s);
    };
    CS_VERIFY_RESULT(m_desk->signIn(Phone));
    const qint64 before = last();
    const quint64 size = m_desk->base().ledger().size();
    m_desk->clock().advance(-1h);
    CS_VERIFY_RESULT(m_desk->signIn(Phone));
    QVERIFY(last() < before);
    QVERIFY(m_desk->base().ledger().size() > size);
    CS_VERIFY_RESULT(m_desk->base().ledger().checkpointNow());
    CS_VERIFY_RESULT(m_desk->reopen());
    CS_VERIFY_RESULT(m_desk->base().ledger().record(
        m_desk->base().system(),
        {.action = u"customer.updated"_s, .resource = u"customer"_s, .resourceId = u"1"_s}));
}

void tst_Clock::timeZonesMeanNothing()
{
#ifdef Q_OS_UNIX
    const Instant now = m_desk->clock().now();
    const QString text = formatInstant(now);
    const auto signedIn = m_desk->signIn(Phone);
    CS_VERIFY_RESULT(signedIn);
    const QByteArray usual = qgetenv("TZ");
    for (const char *zone : {"Pacific/Kiritimati", "America/St_Johns", "Asia/Kathmandu"}) {
        qputenv("TZ", zone);
        tzset();
        QCOMPARE(formatInstant(now), text);
        QCOMPARE(parseInstant(text), std::optional(now));
        CS_VERIFY_RESULT(m_desk->use(signedIn->token));
        m_desk->clock().advance(25min); // within the idle time, beyond the cool-down
        CS_VERIFY_RESULT(m_desk->use(signedIn->token));
        CS_VERIFY_RESULT(m_desk->signIn(Phone));
    }
    qputenv("TZ", usual);
    tzset();
#else
    QSKIP("The time zone of one process cannot be changed here.");
#endif
}

QTEST_GUILESS_MAIN(tst_Clock)
#include "tst_clock.moc"
