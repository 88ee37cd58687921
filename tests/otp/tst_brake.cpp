// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "otp/brake.h"

#include <QTest>

using namespace countersign;
using namespace countersign::otp;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

// The rules of the brakes, on instants that the test chooses.
class tst_Brake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCountsForWhom_data();
    void whatCountsForWhom();
    void theHourSlides();
    void aClockThatGoesBackBrakesNobody();
    void theAlarmByNumberAndByShare();
    void aNetworkIsHeldOffSoonerDuringTheAlarm();
    void onlyGuessesAtCustomersStopEverybody();
    void theWaitIsLongEnoughAndNotLonger();
    void rangesAreTenThousandNumbers();
    void conversionDecides_data();
    void conversionDecides();
    void daysEndAtMidnightUtc();

private:
    const Instant m_start = Instant(1'700'000'000'000ms);
    const BrakeLimits m_limits;
};

namespace {

GuessTally guessed(int times, GuessKind kind, Instant now)
{
    GuessTally tally;
    for (int i = 0; i < times; ++i)
        tally = afterGuess(tally, kind, now);
    return tally;
}

} // namespace

void tst_Brake::whatCountsForWhom_data()
{
    QTest::addColumn<GuessKind>("kind");
    QTest::addColumn<GuessTally>("everybody");
    QTest::addColumn<int>("network");
    const auto tally = [this](int checked, int wrong, int aimed) {
        return GuessTally{.since = m_start, .checked = checked, .wrong = wrong, .aimed = aimed};
    };
    QTest::newRow("right") << GuessKind::Right << tally(1, 0, 0) << 0;
    QTest::newRow("stray") << GuessKind::Stray << tally(0, 0, 0) << 1;
    QTest::newRow("wrong") << GuessKind::Wrong << tally(1, 1, 0) << 1;
    QTest::newRow("aimed") << GuessKind::Aimed << tally(1, 1, 1) << 1;
}

void tst_Brake::whatCountsForWhom()
{
    QFETCH(const GuessKind, kind);
    QFETCH(const GuessTally, everybody);
    QFETCH(const int, network);
    QCOMPARE(afterGuess({}, kind, m_start), everybody);
    QCOMPARE(recentWrong(afterGuessFrom({}, kind, m_start), m_start), network);
}

void tst_Brake::theHourSlides()
{
    const GuessTally tally = guessed(100, GuessKind::Wrong, m_start);
    QCOMPARE(recentWrong(tally, m_start + 59min), 100);
    QCOMPARE(recentWrong(tally, m_start + 60min),
             100); // the window turns, all of the old one still counts
    QCOMPARE(recentWrong(tally, m_start + 90min), 50);
    QCOMPARE(recentWrong(tally, m_start + 119min), 1);
    QCOMPARE(recentWrong(tally, m_start + 120min), 0);
    // nobody gets two full budgets by waiting for the turn
    GuessTally later = tally;
    for (int i = 0; i < 10; ++i)
        later = afterGuess(later, GuessKind::Wrong, m_start + 61min);
    QVERIFY(recentWrong(later, m_start + 61min) >= 108);
}

void tst_Brake::aClockThatGoesBackBrakesNobody()
{
    const GuessTally tally = guessed(2000, GuessKind::Aimed, m_start + 24h);
    QVERIFY(guessRefusal({}, tally, m_limits, m_start + 24h));
    QVERIFY(!guessRefusal({}, tally, m_limits, m_start));
}

void tst_Brake::theAlarmByNumberAndByShare()
{
    QVERIFY(!isAlarmed(guessed(199, GuessKind::Wrong, m_start), m_limits, m_start));
    QVERIFY(isAlarmed(guessed(200, GuessKind::Wrong, m_start), m_limits, m_start)); // all of 200

    GuessTally busy; // a shop where many sign in, and one in three mistypes
    for (int i = 0; i < 299; ++i) {
        busy = afterGuess(busy, GuessKind::Wrong, m_start);
        busy = afterGuess(busy, GuessKind::Right, m_start);
        busy = afterGuess(busy, GuessKind::Right, m_start);
    }
    QVERIFY(!isAlarmed(busy, m_limits, m_start));
    QVERIFY(isAlarmed(afterGuess(busy, GuessKind::Wrong, m_start), m_limits, m_start));
}

void tst_Brake::aNetworkIsHeldOffSoonerDuringTheAlarm()
{
    const GuessTally calm;
    const GuessTally alarmed = guessed(300, GuessKind::Wrong, m_start);
    const auto refused = [&](int times, const GuessTally &everybody) {
        return guessRefusal(guessed(times, GuessKind::Wrong, m_start), everybody, m_limits,
                            m_start);
    };
    QVERIFY(!refused(29, calm));
    QCOMPARE(refused(30, calm)->code, ErrorCode::TooManyGuesses);
    QVERIFY2(!refused(0, alarmed), "whoever has not guessed wrong signs in as ever");
    QCOMPARE(refused(1, alarmed)->code, ErrorCode::TooManyGuesses);
    BrakeLimits proxied; // many people behind one address
    proxied.wrongPerNetwork = 3000;
    const auto many = guessed(99, GuessKind::Wrong, m_start);
    QVERIFY(!guessRefusal(many, alarmed, proxied, m_start));
    QVERIFY(guessRefusal(afterGuess(many, GuessKind::Wrong, m_start), alarmed, proxied, m_start));
}

void tst_Brake::onlyGuessesAtCustomersStopEverybody()
{
    QVERIFY(!guessRefusal({}, guessed(5000, GuessKind::Wrong, m_start), m_limits, m_start));
    QVERIFY(!guessRefusal({}, guessed(999, GuessKind::Aimed, m_start), m_limits, m_start));
    const auto stopped
        = guessRefusal({}, guessed(1000, GuessKind::Aimed, m_start), m_limits, m_start);
    QCOMPARE(stopped->code, ErrorCode::SignInGuarded);
}

void tst_Brake::theWaitIsLongEnoughAndNotLonger()
{
    for (const int wrong : {30, 31, 45, 60, 300}) {
        for (const auto later : {0s, 17s, 1799s, 3599s}) {
            const GuessTally network = guessed(wrong, GuessKind::Wrong, m_start);
            const Instant now = m_start + later;
            const auto refused = guessRefusal(network, {}, m_limits, now);
            QVERIFY(refused && refused->retryAfter);
            QVERIFY(!guessRefusal(network, {}, m_limits, now + *refused->retryAfter));
            QVERIFY(guessRefusal(network, {}, m_limits, now + *refused->retryAfter - 2s));
        }
    }
}

void tst_Brake::rangesAreTenThousandNumbers()
{
    QCOMPARE(numberRange(u"+12025550123"_s), u"+1202555"_s);
    QCOMPARE(numberRange(u"+12025559999"_s), u"+1202555"_s);
    QCOMPARE(numberRange(u"+12025560000"_s), u"+1202556"_s);
    QCOMPARE(numberRange(u"+442079460123"_s), u"+44207946"_s);
    QCOMPARE(numberRange(u"jane.roe@example.com"_s), QString());
}

void tst_Brake::conversionDecides_data()
{
    QTest::addColumn<int>("sent");
    QTest::addColumn<int>("settled");
    QTest::addColumn<int>("verified");
    QTest::addColumn<bool>("pumped");
    QTest::newRow("too few to judge") << 19 << 19 << 0 << false;
    QTest::newRow("nobody uses them") << 20 << 20 << 0 << true;
    QTest::newRow("too few use them") << 20 << 20 << 4 << true;
    QTest::newRow("enough use them") << 20 << 20 << 5 << false;
    QTest::newRow("people are still typing") << 59 << 19 << 0 << false;
    QTest::newRow("nobody types that slowly") << 60 << 0 << 0 << true;
    QTest::newRow("a busy range") << 1000 << 900 << 850 << false;
}

void tst_Brake::conversionDecides()
{
    QFETCH(const int, sent);
    QFETCH(const int, settled);
    QFETCH(const int, verified);
    QFETCH(const bool, pumped);
    QCOMPARE(isPumped({sent, settled, verified}, m_limits), pumped);
}

void tst_Brake::daysEndAtMidnightUtc()
{
    const Instant noon = *parseInstant(u"2026-11-22T12:00:00Z");
    QCOMPARE(formatInstant(endOfDay(noon)), u"2026-11-23T00:00:00.000Z"_s);
    QCOMPARE(endOfDay(endOfDay(noon)), endOfDay(noon) + 24h);
}

QTEST_GUILESS_MAIN(tst_Brake)
#include "tst_brake.moc"
