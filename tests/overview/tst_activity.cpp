// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/activity.h"
#include "audit/trailhealth.h"
#include "database/migrations.h"
#include "database/sqlscript.h"
#include "support/temporarydatabase.h"
#include "support/verify.h"

#include <QTest>

using namespace countersign;
using namespace countersign::audit;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

// What the ledger counts beside the trail: in the very transaction of the events, and as the trail itself would tell.
class TestActivity : public QObject
{
    Q_OBJECT

    std::unique_ptr<support::TemporaryDatabase> m_db;

    Result<void> record(const QString &action, bool success = true)
    {
        return m_db->ledger().record(
            m_db->system(),
            {.action = action, .resource = u"session"_s, .resourceId = {}, .success = success});
    }
    /// "2026-11-22 12:00 staff_sign_ins 2", ascending.
    QStringList counts()
    {
        QStringList lines;
        const auto found = activitySince(m_db->reader(), Instant());
        if (!found)
            return {found.error().detail};
        for (const ActivityCount &counted : *found)
            lines.append(formatInstant(fromMilliseconds(counted.of.quarter * 900'000))
                             .first(16)
                             .replace(u'T', u' ')
                         + u' ' + activityName(counted.of.activity) + u' '
                         + QString::number(counted.count));
        lines.sort();
        return lines;
    }
    void recordSome()
    {
        CS_VERIFY_RESULT(record(u"session.started"_s));
        CS_VERIFY_RESULT(record(u"staff.login.succeeded"_s));
        m_db->clock().advance(14min + 59s);
        CS_VERIFY_RESULT(record(u"session.started"_s));
        CS_VERIFY_RESULT(record(u"staff.login.failed"_s, false));
        m_db->clock().advance(1s);
        CS_VERIFY_RESULT(record(u"session.started"_s));
        CS_VERIFY_RESULT(record(u"message.status.received"_s));
        CS_VERIFY_RESULT(record(u"message.status.received"_s, false));
        CS_VERIFY_RESULT(record(u"outbox.read"_s)); // is not counted
    }
    static QStringList some()
    {
        return {
            u"2026-11-22 12:00 customer_sign_ins 2"_s,  u"2026-11-22 12:00 failed_sign_ins 1"_s,
            u"2026-11-22 12:00 staff_sign_ins 1"_s,     u"2026-11-22 12:15 customer_sign_ins 1"_s,
            u"2026-11-22 12:15 messages_delivered 1"_s, u"2026-11-22 12:15 messages_failed 1"_s};
    }

private Q_SLOTS:
    void init()
    {
        m_db = std::make_unique<support::TemporaryDatabase>();
        CS_VERIFY_RESULT(m_db->open());
    }
    void cleanup() { m_db.reset(); }

    void everyActionOnce_data()
    {
        QTest::addColumn<bool>("success");
        QTest::addColumn<QString>("counted");
        QTest::newRow("session.started") << true << u"customer_sign_ins"_s;
        QTest::newRow("staff.login.succeeded") << true << u"staff_sign_ins"_s;
        QTest::newRow("otp.code.refused") << false << u"failed_sign_ins"_s;
        QTest::newRow("staff.login.failed") << false << u"failed_sign_ins"_s;
        QTest::newRow("staff.second_factor.failed") << false << u"failed_sign_ins"_s;
        QTest::newRow("message.sent") << true << u"messages_sent"_s;
        QTest::newRow("message.delivered") << true << u"messages_delivered"_s;
        QTest::newRow("message.failed") << false << u"messages_failed"_s;
        QTest::newRow("message.expired") << false << u"messages_failed"_s;
        QTest::newRow("staff.logout") << true << QString();
    }
    void everyActionOnce()
    {
        QFETCH(bool, success);
        QFETCH(QString, counted);
        CS_VERIFY_RESULT(record(QString::fromLatin1(QTest::currentDataTag()), success));
        QCOMPARE(counts(), counted.isEmpty()
                               ? QStringList()
                               : QStringList{u"2026-11-22 12:00 %1 1"_s.arg(counted)});
    }

    void addsUpByQuarters()
    {
        recordSome();
        QCOMPARE(counts(), some());
        QCOMPARE(activitySince(m_db->reader(), m_db->clock().now())->size(), 3);
    }

    void countsEveryEventOfAUnitAndNoneOfOneThatFails()
    {
        const auto two = [](Transaction &transaction) -> Result<bool> {
            for (int i = 0; i < 2; ++i)
                transaction.record(
                    {.action = u"session.started"_s, .resource = u"session"_s, .resourceId = {}});
            return true;
        };
        const auto failing = [&](Transaction &transaction) -> Result<bool> {
            [[maybe_unused]] const auto done = two(transaction);
            return failure(ErrorCode::Conflict, u"no"_s);
        };
        CS_VERIFY_RESULT(m_db->ledger().write<bool>(m_db->system(), two));
        CS_VERIFY_ERROR(m_db->ledger().write<bool>(m_db->system(), failing), ErrorCode::Conflict);
        QCOMPARE(counts(), QStringList{u"2026-11-22 12:00 customer_sign_ins 2"_s});
    }

    // Whatever a copy of the file holds at any moment, events and counts agree: one transaction wrote both.
    void agreesWithTheTrailAfterAPullOfThePlug()
    {
        recordSome();
        QTemporaryDir copy;
        for (const QString &part : {QString(), u"-wal"_s})
            QVERIFY(QFile::copy(m_db->path() + part, copy.filePath(u"copy.db"_s + part)));
        const auto opened = database::Connection::openSqlite(copy.filePath(u"copy.db"_s),
                                                             database::Connection::Mode::ReadWrite);
        CS_VERIFY_RESULT(opened);
        const auto number = [](const database::Row &row) { return row.integer(0); };
        QCOMPARE(**(*opened)->one(u"SELECT sum(count) FROM activity_counts WHERE activity = "
                                  u"'customer_sign_ins'"_s,
                                  {}, number),
                 **(*opened)->one(
                     u"SELECT count(*) FROM audit_fields WHERE action = 'session.started'"_s, {},
                     number));
        QCOMPARE(activitySince(**opened, Instant())->size(), some().size());
    }

    void takesUpATrailOfBefore_data()
    {
        QTest::addColumn<int>("others"); // events that are not counted, before and after
        QTest::newRow("without an index") << 3;
        QTest::newRow("with one") << 1100;
    }
    void takesUpATrailOfBefore()
    {
        QFETCH(int, others);
        CS_VERIFY_RESULT(
            record(u"session.started"_s)); // more than a fortnight ago, if there is an index
        for (int i = 0; i < others; ++i)
            CS_VERIFY_RESULT(record(u"outbox.read"_s));
        m_db->clock().advance(40 * 24h);
        for (int i = 0; i < others; ++i)
            CS_VERIFY_RESULT(record(u"outbox.read"_s));
        CS_VERIFY_RESULT(record(u"otp.code.refused"_s, false));
        m_db->clock().advance(10 * 24h);
        recordSome();
        const QStringList before = counts();
        m_db->close();
        migrateAnew();
        CS_VERIFY_RESULT(m_db->open());
        const QStringList after = counts();
        QVERIFY(after.contains(u"2027-01-11 12:15 messages_failed 1"_s));
        QVERIFY(after.contains(u"2027-01-01 12:00 failed_sign_ins 1"_s));
        QCOMPARE(before.first(), u"2026-11-22 12:00 customer_sign_ins 1"_s);
        QCOMPARE(after, others > 1000 ? before.sliced(1) : before);
        // and goes on
        CS_VERIFY_RESULT(record(u"session.started"_s));
        QVERIFY(counts().contains(u"2027-01-11 12:15 customer_sign_ins 2"_s));
    }

    void knowsHowTheTrailStands()
    {
        const Instant begin = m_db->clock().now();
        auto health = trailHealth(m_db->reader());
        CS_VERIFY_RESULT(health);
        QCOMPARE(health->size, 1);
        QCOMPARE(health->signedSize, 1);
        QCOMPARE(health->since, begin);
        QCOMPARE(health->signedUpTo, begin);
        QVERIFY(!health->unsignedSince && !health->verification);
        m_db->clock().advance(1h);
        CS_VERIFY_RESULT(record(u"audit.verified"_s));
        m_db->clock().advance(1h);
        CS_VERIFY_RESULT(record(u"audit.verified"_s, false));
        CS_VERIFY_RESULT(
            record(u"audit.verification.failed"_s, false)); // says nothing of the trail
        health = trailHealth(m_db->reader());
        CS_VERIFY_RESULT(health);
        QCOMPARE(health->size, 4);
        QCOMPARE(health->signedSize, 1);
        QCOMPARE(health->unsignedSince, begin + 1h);
        QVERIFY(health->verification && !health->verification->intact);
        QCOMPARE(health->verification->at, begin + 2h);
    }

private:
    /// Makes the closed database one of before the counts, and takes the step to them again.
    void migrateAnew()
    {
        const auto steps = database::compiledMigrations();
        CS_VERIFY_RESULT(steps);
        const auto step = std::ranges::find(*steps, u"overview"_s, &database::Migration::name);
        QVERIFY(step != steps->end());
        const auto opened
            = database::Connection::openSqlite(m_db->path(), database::Connection::Mode::ReadWrite);
        CS_VERIFY_RESULT(opened);
        QStringList statements{u"DROP TABLE activity_counts"_s, u"DROP INDEX login_locks_by_end"_s,
                               u"DROP INDEX sessions_of_staff"_s};
        statements += database::splitStatements(step->script);
        for (const QString &statement : std::as_const(statements))
            CS_VERIFY_RESULT((*opened)->execute(statement));
    }
};

QTEST_GUILESS_MAIN(TestActivity)
#include "tst_activity.moc"
