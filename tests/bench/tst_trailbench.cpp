// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/trailservice.h"
#include "audit/trailverifier.h"
#include "crypto/merkle.h"
#include "support/temporarydatabase.h"
#include "support/verify.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <thread>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

// As many as a busy desk writes in a quarter of an hour; ten million by COUNTERSIGN_BENCH_EVENTS=10000000.
quint64 wantedEvents()
{
    bool given = false;
    const quint64 events = qEnvironmentVariable("COUNTERSIGN_BENCH_EVENTS").toULongLong(&given);
    return given ? events : 300'000;
}

constexpr quint64 EventsPerUnit = 256; // the largest group of the writer

double residentMegabytes()
{
    QFile statistics(u"/proc/self/statm"_s);
    if (!statistics.open(QFile::ReadOnly))
        return 0;
    return statistics.readAll().split(' ').value(1).toDouble() * 4096 / 1e6;
}

double seconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

} // namespace

// What the trail costs by itself, beside what it cannot do without: hashing the same bytes. It asserts that the right
// thing was measured, never how fast it was.
class TrailBench : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void appends();
    void proves();
    void verifies();

private:
    std::unique_ptr<support::TemporaryDatabase> m_database;
    QList<PersonId> m_persons;
};

void TrailBench::initTestCase()
{
    m_database = std::make_unique<support::TemporaryDatabase>();
    CS_VERIFY_RESULT(m_database->open());
    // Who acts and whom it is about: some hundred people with keys of their own.
    CS_VERIFY_RESULT(m_database->ledger().write<void>(
        m_database->system(), [this](audit::Transaction &transaction) -> Result<void> {
            for (int i = 0; i < 200; ++i) {
                const auto person = PersonId::make(transaction.now(), m_database->random());
                if (const auto made
                    = m_database->vault().createKey(transaction.sql(), person, transaction.now());
                    !made)
                    return made;
                m_persons.append(person);
            }
            transaction.record(
                {.action = u"customer.created"_s, .resource = u"customer"_s, .resourceId = {}});
            return {};
        }));
}

void TrailBench::appends()
{
    const quint64 wanted = wantedEvents();
    QElapsedTimer timer;
    timer.start();
    while (m_database->ledger().size() < wanted) {
        Actor actor = m_database->system();
        actor.requestId = u"01938a2e-52c4-7d61-b2aa-3344556677aa"_s;
        actor.address = u"192.0.2.9"_s;
        CS_VERIFY_RESULT(m_database->ledger().write<void>(
            actor, [this](audit::Transaction &transaction) -> Result<void> {
                for (quint64 i = 0; i < EventsPerUnit; ++i) {
                    const PersonId &person = m_persons.at(
                        m_database->random().below(static_cast<quint32>(m_persons.size())));
                    transaction.record({.action = u"customer.read"_s,
                                        .resource = u"customer"_s,
                                        .resourceId = person.value(),
                                        .subject = person});
                }
                return {};
            }));
        m_database->clock().advance(std::chrono::milliseconds(7));
    }
    const double took = seconds(timer);
    const auto statistics = m_database->ledger().statistics();
    std::printf("append: %.0f events/s in units of %llu (%llu events, %.1f s, of it %.1f s in %llu "
                "commits), "
                "%.0f MB resident\n",
                static_cast<double>(wanted) / took, EventsPerUnit, wanted, took,
                static_cast<double>(statistics.commitMicroseconds) / 1e6, statistics.groups,
                residentMegabytes());
    QVERIFY(m_database->ledger().size() >= wanted);
}

void TrailBench::proves()
{
    audit::TrailService service(m_database->database(), m_database->vault(), m_database->ledger());
    const auto checkpoint = service.checkpoint();
    CS_VERIFY_RESULT(checkpoint);
    constexpr int Proofs = 2000;
    QList<double> times;
    for (int i = 0; i < Proofs; ++i) {
        const quint64 index = m_database->random().below(static_cast<quint32>(checkpoint->size));
        QElapsedTimer timer;
        timer.start();
        const auto proof = service.inclusion(index, static_cast<quint64>(checkpoint->size));
        times.append(seconds(timer) * 1e6);
        CS_VERIFY_RESULT(proof);
        QVERIFY(!proof->proof.isEmpty());
    }
    std::ranges::sort(times);
    std::printf("inclusion proof at %lld events: median %.0f us, 99 %% %.0f us\n", checkpoint->size,
                times.at(Proofs / 2), times.at(Proofs * 99 / 100));
}

void TrailBench::verifies()
{
    const quint64 events = m_database->ledger().size();
    // What nobody can do without: reading every leaf and hashing it and one node.
    QElapsedTimer timer;
    timer.start();
    quint64 bytes = 0;
    const QByteArray leaf(600, 'x');
    for (quint64 i = 0; i < events; ++i) {
        bytes += static_cast<quint64>(crypto::leafHash(leaf).size());
        bytes += static_cast<quint64>(
            crypto::nodeHash(QByteArrayView(leaf).first(32), QByteArrayView(leaf).first(32))
                .size());
    }
    const double hashing = seconds(timer);
    QCOMPARE(bytes, events * 64);

    const double before = residentMegabytes();
    timer.restart();
    const auto report = audit::verifyDatabase(m_database->path(), {});
    const double took = seconds(timer);
    CS_VERIFY_RESULT(report);
    QVERIFY2(report->isIntact(), report->fault ? qPrintable(report->fault->what) : "");
    QCOMPARE(report->events, events);
    std::printf("verify: %llu events in %.2f s, %.2f us each (10 million: %.0f s), hashing alone "
                "%.2f s: ratio %.2f; "
                "%.0f MB more resident, database %.0f MB\n",
                events, took, took * 1e6 / static_cast<double>(events),
                took * 1e7 / static_cast<double>(events), hashing, took / hashing,
                residentMegabytes() - before,
                static_cast<double>(QFile(m_database->path()).size()) / 1e6);
}

QTEST_GUILESS_MAIN(TrailBench)
#include "tst_trailbench.moc"
