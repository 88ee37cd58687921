// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/terms.h"
#include "reporttext.h"
#include "support/temporarydatabase.h"
#include "support/verify.h"

#include <QTest>

#include <atomic>
#include <thread>
#include <tuple>

using namespace countersign;
using namespace countersign::audit;
using namespace Qt::StringLiterals;

namespace {

constexpr quint64 Events = 2750; // two stretches and a half
constexpr quint64 PerUnit = 50;

} // namespace

// The verifier looks at each stretch of 1024 events by itself, several at a time. It must find the same as one that walks
// from event to event, wherever stretches begin and end.
class TrailStretchesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_database.reset(); }

    void takesEveryCheckpointAndWitness();
    void findsAWitnessThatSpeaksOfAnotherTrail();
    void findsTheFirstFault_data();
    void findsTheFirstFault();
    void believesNoNumber();
    void reportsProgressByStretches();
    void verifiesWhileStretchesAreAdded();

private:
    static Result<void> recordUnit(support::TemporaryDatabase &database)
    {
        return database.ledger().write<void>(
            database.system(), [](Transaction &transaction) -> Result<void> {
                for (quint64 i = 0; i < PerUnit; ++i)
                    transaction.record({.action = u"customer.read"_s,
                                        .resource = u"customer"_s,
                                        .resourceId = QString::number(i)});
                return {};
            });
    }

    std::unique_ptr<support::TemporaryDatabase> m_database;
    QByteArray m_file; // a closed database
    QByteArray m_key;
    QList<QByteArray> m_witnessed;
};

// One trail for all tests; each gets a copy of the file.
void TrailStretchesTest::initTestCase()
{
    support::TemporaryDatabase original;
    CS_VERIFY_RESULT(original.open());
    while (original.ledger().size() < Events) {
        CS_VERIFY_RESULT(recordUnit(original));
        if (original.ledger().size() % 300 != 1)
            continue;
        const auto checkpoint = original.ledger().checkpointNow();
        CS_VERIFY_RESULT(checkpoint);
        m_witnessed += checkpoint->note;
    }
    m_key = original.ledger().publicKey();
    original.close();
    const auto file = original.file();
    CS_VERIFY_RESULT(file);
    m_file = *file;
}

void TrailStretchesTest::init()
{
    m_database = std::make_unique<support::TemporaryDatabase>();
    m_database->clock().advance(std::chrono::hours(1));
    CS_VERIFY_RESULT(m_database->setFile(m_file));
}

void TrailStretchesTest::takesEveryCheckpointAndWitness()
{
    const auto report
        = verifyDatabase(m_database->path(), {.publicKey = m_key, .witnessed = m_witnessed});
    CS_VERIFY_RESULT(report);
    QVERIFY2(report->isIntact(), describe(*report).constData());
    QCOMPARE(report->events, Events + 1);
    QCOMPARE(report->signedEvents, Events + 1);
    // One with the founding, one at the end, and those of every 300 events.
    QCOMPARE(report->checkpoints, static_cast<quint64>(m_witnessed.size()) + 2);
    QCOMPARE(m_witnessed.size(), 9);
}

void TrailStretchesTest::findsAWitnessThatSpeaksOfAnotherTrail()
{
    CS_VERIFY_RESULT(m_database->open());
    const auto key
        = crypto::SigningKey::fromSeed(m_database->vault().keys().derive("audit-checkpoint/1"_L1));
    CS_VERIFY_RESULT(key);
    m_database->close();
    const QString origin = QString::fromUtf8(m_witnessed.first().split('\n').first());
    const auto other = crypto::formatSigned({origin, 1500, QByteArray(32, 'r')}, *key, origin);
    const auto report = verifyDatabase(
        m_database->path(), {.publicKey = m_key, .witnessed = m_witnessed + QList{other}});
    CS_VERIFY_RESULT(report);
    QCOMPARE(
        describe(*report),
        "1201 to 1499: These events are not the ones that a checkpoint kept elsewhere was made of."_ba);
    QCOMPARE(report->signedEvents, 1201u);
}

void TrailStretchesTest::findsTheFirstFault_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<quint64>("first");
    QTest::addColumn<quint64>("last");
    const auto row = [](const char *name, const QStringList &statements, quint64 first,
                        quint64 last) { QTest::newRow(name) << statements << first << last; };
    const auto event = [](int index) {
        return u"UPDATE audit_events SET leaf = zeroblob(9) WHERE idx = %1"_s.arg(index);
    };
    const auto node = [](int level, int index) {
        return u"UPDATE audit_nodes SET hash = zeroblob(32) WHERE level = %1 AND idx = %2"_s
            .arg(level)
            .arg(index);
    };
    row("an event in the middle", {event(1500)}, 1500, 1500);
    row("the last of a stretch", {event(1023)}, 1023, 1023);
    row("the first of one", {event(2048)}, 2048, 2048);
    row("the last of all", {event(2750)}, 2750, 2750);
    row("events gone across a boundary",
        {u"DELETE FROM audit_events WHERE idx BETWEEN 1000 AND 1100"_s}, 1000, 1100);
    row("a whole stretch gone", {u"DELETE FROM audit_events WHERE idx BETWEEN 1024 AND 2047"_s},
        1024, 2047);
    row("all but the last gone", {u"DELETE FROM audit_events WHERE idx < 2750"_s}, 0, 2749);
    row("a low node", {node(3, 200)}, 1600, 1607);
    row("the root of a stretch", {node(10, 1)}, 1024, 2047);
    row("the node over two", {node(11, 0)}, 0, 2047);
    row("a node of the last, which is not whole", {node(9, 4)}, 2048, 2559);
    row("a node over two gone", {u"DELETE FROM audit_nodes WHERE level = 11"_s}, 0, 2047);
    row("a node, then an event", {node(1, 520), event(1050)}, 1040, 1041);
    row("an event, then a node", {node(1, 520), event(1030)}, 1030, 1030);
    row("an event that completes a node", {node(1, 520), event(1041)}, 1041, 1041);
    row("two nodes that one event completes", {node(2, 260), node(1, 521)}, 1042, 1043);
    row("a high node, then a low one", {node(1, 530), node(5, 32)}, 1024, 1055);
    row("in two stretches", {event(2100), event(1200), node(11, 0)}, 1200, 1200);
    row("a checkpoint within a stretch",
        {u"UPDATE audit_checkpoints SET note = zeroblob(9) WHERE size = 1501"_s}, 1201, 1500);
    row("a checkpoint, then an event",
        {u"UPDATE audit_checkpoints SET note = zeroblob(9) WHERE size = 1501"_s, event(1501)}, 1201,
        1500);
    row("an event, then a checkpoint",
        {u"UPDATE audit_checkpoints SET note = zeroblob(9) WHERE size = 1501"_s, event(1500)}, 1500,
        1500);
    row("the index", {u"DELETE FROM audit_terms WHERE stretch = 1"_s}, 1024, 2047);
}

void TrailStretchesTest::findsTheFirstFault()
{
    QFETCH(const QStringList, statements);
    QFETCH(const quint64, first);
    QFETCH(const quint64, last);
    CS_VERIFY_RESULT(m_database->attack(statements));
    const auto report = verifyDatabase(m_database->path(), {.publicKey = m_key});
    CS_VERIFY_RESULT(report);
    QVERIFY(report->fault.has_value());
    QVERIFY2(report->fault->first == first && report->fault->last == last,
             describe(*report).constData());
}

// Rows that claim more events and stretches than any memory holds.
void TrailStretchesTest::believesNoNumber()
{
    CS_VERIFY_RESULT(m_database->attack(
        {u"INSERT INTO audit_events VALUES (4611686018427387904, zeroblob(32), x'00')"_s,
         u"INSERT INTO audit_stretches VALUES (4503599627370495, 0, 0)"_s}));
    const auto report = verifyDatabase(m_database->path(), {.publicKey = m_key});
    CS_VERIFY_RESULT(report);
    QVERIFY(report->fault.has_value());
    QCOMPARE(report->fault->first, Events + 1);
    QCOMPARE(report->fault->last, 4611686018427387903u);
}

void TrailStretchesTest::reportsProgressByStretches()
{
    QList<quint64> calls;
    const auto report
        = verifyDatabase(m_database->path(), {.progress = [&](quint64 done, quint64 total) {
                             calls += total == Events + 1 ? done : 0;
                             return true;
                         }});
    CS_VERIFY_RESULT(report);
    QCOMPARE(calls, (QList<quint64>{StretchSize, 2 * StretchSize, Events + 1}));
    const auto stopped = verifyDatabase(m_database->path(), {.progress = [](quint64 done, quint64) {
                                            return done < 2 * StretchSize;
                                        }});
    CS_VERIFY_RESULT(stopped);
    QVERIFY(stopped->cancelled);
    QCOMPARE(stopped->events, 2 * StretchSize);
}

// Its threads see newer states of the database than the one whose events were counted.
void TrailStretchesTest::verifiesWhileStretchesAreAdded()
{
    CS_VERIFY_RESULT(m_database->open());
    std::atomic<bool> stop = false;
    std::thread writer([&] {
        while (!stop && m_database->ledger().size() < 100 * StretchSize)
            std::ignore = recordUnit(*m_database);
    });
    QByteArray bad;
    quint64 events = Events;
    while (bad.isEmpty() && events < 6 * StretchSize) {
        const auto report = verifyDatabase(m_database->path(), {.publicKey = m_key});
        if (!report)
            bad = report.error().detail.toUtf8();
        else if (!report->isIntact() || report->events < events)
            bad = describe(*report);
        else
            events = report->events;
    }
    stop = true;
    writer.join();
    QVERIFY2(bad.isEmpty(), bad.constData());
}

QTEST_GUILESS_MAIN(TrailStretchesTest)
#include "tst_trailstretches.moc"
