// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "otp/budget.h"

#include <QTest>

using namespace countersign;
using namespace countersign::otp;
using namespace std::chrono_literals;

// The rules of feature A4 by tables, on instants that the test chooses.
class tst_Budget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coolsDownAfterEachSend_data();
    void coolsDownAfterEachSend();
    void capsSendsPerHourAndDay();
    void tenWrongGuessesADay();
    void aRightGuessDoesNotRefillTheDay();
    void aHundredConsecutiveDisable();
    void forgetsWhatIsOlderThanADay();

private:
    const Instant m_start = Instant(1'700'000'000'000ms);
    const Limits m_limits;
};

void tst_Budget::coolsDownAfterEachSend_data()
{
    QTest::addColumn<int>("sends");
    QTest::addColumn<int>("wait");
    QTest::newRow("first") << 1 << 60;
    QTest::newRow("second") << 2 << 120;
    QTest::newRow("third") << 3 << 300;
    QTest::newRow("fourth") << 4 << 300;
}

void tst_Budget::coolsDownAfterEachSend()
{
    QFETCH(const int, sends);
    QFETCH(const int, wait);
    Budget budget;
    Instant now = m_start;
    for (int i = 0; i < sends; ++i) {
        QVERIFY(!waitBeforeSend(budget, m_limits, now));
        if (i == sends - 1)
            QCOMPARE(waitAfterSend(budget, m_limits, now).count(), wait);
        budget = afterSend(budget, now);
        now += 301s;
    }
    const Instant last = budget.sends.last();
    QCOMPARE(waitBeforeSend(budget, m_limits, last).value().count(), wait);
    QCOMPARE(
        waitBeforeSend(budget, m_limits, last + std::chrono::seconds(wait) - 1ms).value().count(),
        1);
    QVERIFY(!waitBeforeSend(budget, m_limits, last + std::chrono::seconds(wait)));
}

void tst_Budget::capsSendsPerHourAndDay()
{
    Budget budget;
    Instant now = m_start;
    for (int i = 0; i < 5; ++i, now += 301s)
        budget = afterSend(budget, now);
    // the sixth has to wait until the first is an hour old
    QCOMPARE(waitBeforeSend(budget, m_limits, now).value(),
             std::chrono::ceil<std::chrono::seconds>(m_start + 1h - now));
    QVERIFY(!waitBeforeSend(budget, m_limits, m_start + 1h));

    now = m_start + 2h;
    for (int i = 0; i < 5; ++i, now += 301s)
        budget = afterSend(budget, now);
    QCOMPARE(budget.sends.size(), 10);
    QVERIFY(waitBeforeSend(budget, m_limits, m_start + 23h));
    QVERIFY(!waitBeforeSend(budget, m_limits, m_start + 24h));
}

void tst_Budget::tenWrongGuessesADay()
{
    Budget budget;
    for (int i = 0; i < 10; ++i) {
        QVERIFY(mayGuess(budget, m_limits, m_start + 1h * i));
        budget = afterWrongGuess(budget, m_limits, m_start + 1h * i);
    }
    QVERIFY(!mayGuess(budget, m_limits, m_start + 23h));
    QVERIFY(mayGuess(budget, m_limits, m_start + 24h));
}

void tst_Budget::aRightGuessDoesNotRefillTheDay()
{
    Budget budget;
    for (int i = 0; i < 9; ++i)
        budget = afterWrongGuess(budget, m_limits, m_start);
    budget = afterRightGuess(budget);
    QCOMPARE(budget.consecutiveWrong, 0);
    budget = afterWrongGuess(budget, m_limits, m_start);
    QVERIFY(!mayGuess(budget, m_limits, m_start));
}

void tst_Budget::aHundredConsecutiveDisable()
{
    Budget budget;
    for (int i = 0; i < 100; ++i) {
        QVERIFY(!budget.disabledAt);
        budget = afterWrongGuess(budget, m_limits, m_start + 24h * i);
    }
    QVERIFY(budget.disabledAt.has_value());
    QVERIFY(!mayGuess(budget, m_limits, m_start + 24h * 1000));
    QVERIFY2(afterRightGuess(budget).disabledAt.has_value(), "only staff re-enable it");
}

void tst_Budget::forgetsWhatIsOlderThanADay()
{
    Budget budget;
    for (int i = 0; i < 50; ++i) {
        budget = afterSend(budget, m_start + 24h * i);
        budget = afterWrongGuess(budget, m_limits, m_start + 24h * i);
    }
    QCOMPARE(budget.sends.size(), 1);
    QCOMPARE(budget.wrongs.size(), 1);
}

QTEST_GUILESS_MAIN(tst_Budget)
#include "tst_budget.moc"
