// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/permissions.h"
#include "identity/hashpool.h"
#include "identity/identity.h"
#include "identity/passwordrules.h"
#include "identity/sessiontable.h"
#include "support/verify.h"

#include <QFile>
#include <QTest>

#include <atomic>
#include <latch>

using namespace countersign;
using namespace countersign::identity;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passwords_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<bool>("good");
        QTest::newRow("phrase") << u"quiet harbour lantern 47"_s << true;
        QTest::newRow("random") << u"k7#Vq2!xT9zp"_s << true;
        QTest::newRow("digits") << u"827364519208"_s << true;
        QTest::newRow("emoji") << QString::fromUcs4(
            U"\U0001F600\U0001F680\U0001F431\U0001F382\U0001F3B8\U0001F30D"
            U"\U0001F511\U0001F34E\U0001F6B2\U0001F4A1\U0001F514\U0001F33B")
                               << true;
        QTest::newRow("128") << u"harbour lantern "_s.repeated(7) + u"sixteen more end"_s << true;
        QTest::newRow("129") << u"harbour lantern "_s.repeated(7) + u"sixteen more ends"_s << false;
        QTest::newRow("11") << u"k7#Vq2!xT9z"_s << false;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("listed") << u"1qaz2wsx3edc"_s << false;
        QTest::newRow("listed, capitals") << u"1QAZ2wsx3EDC"_s << false;
        QTest::newRow("padded word") << u"Password12345!"_s << false;
        QTest::newRow("padded in front") << u"2026!!!dragon"_s << false;
        QTest::newRow("doubled word") << u"dragondragon"_s << false;
        QTest::newRow("tripled word") << u"monkeymonkeymonkey99"_s << false;
        QTest::newRow("one letter") << u"aaaaaaaaaaaaaaa"_s << false;
        QTest::newRow("few letters") << u"abababababab"_s << false;
        QTest::newRow("run") << u"abcdefghijklmn"_s << false;
        QTest::newRow("digits in a row") << u"123456789012"_s << false;
        QTest::newRow("backwards") << u"987654321098"_s << false;
        QTest::newRow("own name") << u"AlexMorgan2026"_s << false;
        QTest::newRow("own address") << u"alex.morgan@example.com"_s << false;
        QTest::newRow("product") << u"Countersign2026!"_s << false;
        QTest::newRow("name in a phrase") << u"alex likes quiet harbours"_s << true;
    }

    void passwords()
    {
        QFETCH(QString, password);
        QFETCH(bool, good);
        const auto rules = PasswordRules::load();
        CS_VERIFY_RESULT(rules);
        const auto checked = rules->check(password, {u"Alex"_s, u"Morgan"_s, u"alex.morgan"_s,
                                                     u"example.com"_s, u"countersign"_s});
        QCOMPARE(checked.has_value(), good);
        if (!checked) {
            QCOMPARE(checked.error().field, u"/password"_s);
            QVERIFY(password.isEmpty() || !checked.error().detail.contains(password));
        }
    }

    void poolRunsWorkAndReturnsIt()
    {
        HashPool pool({.threads = 2, .queue = 64});
        QCOMPARE(*pool.run<int>([] { return 7; }), 7);
    }

    void poolLeavesWorkersFree_data()
    {
        QTest::addColumn<int>("callers");
        QTest::addColumn<int>("cores");
        QTest::addColumn<int>("threads");
        QTest::newRow("two cores") << 32 << 2 << 1;
        QTest::newRow("eight cores") << 32 << 8 << 7;
        QTest::newRow("more cores than callers") << 32 << 64 << 16;
        QTest::newRow("unknown cores") << 32 << 0 << 1;
        QTest::newRow("few callers") << 1 << 8 << 1;
    }

    void poolLeavesWorkersFree()
    {
        QFETCH(const int, callers);
        QFETCH(const int, cores);
        QFETCH(const int, threads);
        const auto size
            = HashPool::sizeFor(static_cast<std::size_t>(callers), static_cast<unsigned>(cores));
        QCOMPARE(size.threads, static_cast<unsigned>(threads));
        QCOMPARE(size.threads + size.queue, static_cast<std::size_t>(qMax(2, callers)));
    }

    void poolTurnsAwayWhatDoesNotFit()
    {
        HashPool pool({.threads = 1, .queue = 2});
        std::latch release(1);
        std::atomic<int> running = 0;
        std::atomic<int> finished = 0;
        std::atomic<int> refused = 0;
        const auto call = [&] {
            const auto done = pool.run<int>([&] {
                ++running;
                release.wait();
                return 1;
            });
            if (done)
                ++finished;
            else if (done.error().code == ErrorCode::Unavailable && done.error().retryAfter)
                ++refused;
        };
        std::vector<std::jthread> callers;
        callers.emplace_back(call);
        QTRY_COMPARE(running.load(), 1);
        // One runs; of eight more, two may wait and the others are turned away at once.
        for (int i = 0; i < 8; ++i)
            callers.emplace_back(call);
        QTRY_COMPARE(refused.load(), 6);
        release.count_down();
        callers.clear();
        QCOMPARE(finished.load(), 3);
        QCOMPARE(*pool.run<int>([] { return 1; }), 1);
    }

    void poolKeepsToItsThreads()
    {
        HashPool pool({.threads = 2, .queue = 64});
        std::atomic<int> now = 0;
        std::atomic<int> most = 0;
        std::vector<std::jthread> callers;
        for (int i = 0; i < 12; ++i) {
            callers.emplace_back([&] {
                (void)pool.run<int>([&] {
                    const int running = ++now;
                    int seen = most;
                    while (running > seen && !most.compare_exchange_weak(seen, running)) {
                    }
                    std::this_thread::sleep_for(10ms);
                    --now;
                    return 1;
                });
            });
        }
        callers.clear();
        QVERIFY(most <= 2);
        QVERIFY(most >= 1);
    }

    void sessionIsIdleAfterThirtyMinutes()
    {
        SessionTable table;
        const Instant start = fromMilliseconds(1'800'000'000'000);
        const SessionTable::Stored session{SessionId(u"s"_s), start, start + 12h};
        QVERIFY(table.touch(session, start + 30min - 1ms));
        QVERIFY(table.touch(session, start + 60min - 2ms));
        QVERIFY(!table.isLive(session, start + 90min - 2ms));
        QVERIFY(!table.touch(session, start + 90min - 2ms));
        QVERIFY(table.isLive(session, start + 90min - 3ms));
    }

    void sessionExpiresWhateverHappens()
    {
        SessionTable table;
        const Instant start = fromMilliseconds(1'800'000'000'000);
        const SessionTable::Stored session{SessionId(u"s"_s), start, start + 1h};
        for (auto after = 0min; after < 60min; after += 10min)
            QVERIFY(table.touch(session, start + after));
        QVERIFY(table.touch(session, start + 1h - 1ms));
        QVERIFY(!table.touch(session, start + 1h));
    }

    void lateRequestDoesNotTurnTheClockBack()
    {
        SessionTable table;
        const Instant start = fromMilliseconds(1'800'000'000'000);
        const SessionTable::Stored session{SessionId(u"s"_s), start, start + 12h};
        QVERIFY(table.touch(session, start + 20min));
        QVERIFY(table.touch(session, start + 20min - 10s));
        QCOMPARE(table.lastSeen(session.id), start + 20min);
        // Nobody is that late: the clock was set back.
        QVERIFY(table.touch(session, start - 1h));
        QCOMPARE(table.lastSeen(session.id), start - 1h);
    }

    void rolesAreThoseOfTheMatrix()
    {
        QFile file(u":/roles.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto matrix = contract::PermissionMatrix::load(file.readAll());
        CS_VERIFY_RESULT(matrix);
        // The permissions matrix of the security architecture: resource, then admin, manager,
        // agent, viewer.
        const QList<QStringList> table{{u"users"_s, u"CRUD"_s, u"R"_s, u"R"_s, u"R"_s},
                                       {u"campaigns"_s, u"CRUD"_s, u"CRUD"_s, u"R"_s, u"R"_s},
                                       {u"tasks"_s, u"CRUD"_s, u"CRUD"_s, u"RU"_s, u"R"_s},
                                       {u"customers"_s, u"CRUD"_s, u"RU"_s, u"RU"_s, u"R"_s},
                                       {u"settings"_s, u"CRUD"_s, u"R"_s, u""_s, u""_s},
                                       {u"reports"_s, u"R"_s, u"R"_s, u"R"_s, u"R"_s}};
        const QStringList roles{u"admin"_s, u"manager"_s, u"agent"_s, u"viewer"_s};
        const QList<QPair<QChar, QString>> actions{
            {u'C', u"create"_s}, {u'R', u"read"_s}, {u'U', u"update"_s}, {u'D', u"delete"_s}};
        for (const QStringList &row : table) {
            for (qsizetype i = 0; i < roles.size(); ++i) {
                for (const auto &[letter, action] : actions) {
                    const QString permission = row.first() + u':' + action;
                    QVERIFY2(matrix->allows(roles.at(i), permission)
                                 == row.at(i + 1).contains(letter),
                             qPrintable(roles.at(i) + u' ' + permission));
                    QVERIFY(!matrix->allows(u"customer", permission));
                    QVERIFY(!matrix->allows(u"auditor", permission));
                }
            }
        }
        const auto who = [&](const QString &permission) {
            QStringList allowed;
            for (const QString &role : matrix->roles()) {
                if (matrix->allows(role, permission))
                    allowed.append(role);
            }
            return allowed.join(u' ');
        };
        QCOMPARE(who(u"audit:read"_s), u"admin auditor"_s);
        QCOMPARE(who(u"outbox:read"_s), u"admin manager"_s);
        QCOMPARE(who(u"outbox:update"_s), u"admin manager"_s);
        QCOMPARE(who(u"functions:call"_s), u"admin customer manager"_s);
        QCOMPARE(who(u"me:read"_s), u"customer"_s);
        QCOMPARE(who(u"self:read"_s), u"admin agent auditor manager viewer"_s);
        QCOMPARE(who(u"nothing:read"_s), QString());
    }
};

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
