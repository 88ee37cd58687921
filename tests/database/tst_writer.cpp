// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/connection.h"
#include "database/database.h"
#include "support/verify.h"
#include "support/virtualclock.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <future>
#include <latch>
#include <semaphore>
#include <stdexcept>
#include <thread>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace countersign;
using namespace countersign::database;
using namespace Qt::StringLiterals;

namespace {

// Counts what the writer tells it; can refuse to let a group end.
class Witness final : public GroupParticipant
{
public:
    Result<void> groupEnding(Connection &connection) override
    {
        if (refuse)
            return failure(ErrorCode::Internal, u"Refused by the test."_s);
        const auto noted = connection.execute(
            u"INSERT INTO settings (name, value, updated_at) VALUES ('ending', ?, 0) "
            "ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s,
            {QByteArray::number(committed)});
        return noted ? Result<void>() : failureOf(noted);
    }
    void groupCommitted() override { ++committed; }
    void groupReverted() override { ++reverted; }

    std::atomic<int> committed = 0;
    std::atomic<int> reverted = 0;
    std::atomic<bool> refuse = false;
};

Writer::Unit insert(const QString &name)
{
    return [name](Connection &connection) -> Result<void> {
        const auto added = connection.execute(
            u"INSERT INTO settings (name, value, updated_at) VALUES (?, x'00', 0)"_s, {name});
        return added ? Result<void>() : failureOf(added);
    };
}

} // namespace

class WriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void commitsBeforeItReturns();
    void undoesAUnitThatFails();
    void undoesAUnitThatThrows();
    void groupsWhatWaits();
    void failsTheWholeGroupTogether();
    void survivesAUnitThatEndsTheTransaction();
    void refusesAUnitInsideAUnit();
    void refusesWhatDoesNotFitTheQueue();
    void commitsWhatWaitsBeforeItStops();
    void recoversFromAFullDisk();
    void recoversFromAFailingDisk();
    void waitsForAnotherProgramsLock();

private:
    void open(Writer::Limits limits = {});
    bool has(const QString &name)
    {
        const auto found = m_database->reader().one(u"SELECT 1 FROM settings WHERE name = ?"_s,
                                                    {name}, [](const Row &) { return true; });
        return found && *found;
    }

    support::VirtualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Witness> m_witness;
    std::unique_ptr<Writer> m_writer;
};

void WriterTest::open(Writer::Limits limits)
{
    auto opened = Database::open(m_folder->filePath(u"test.db"_s), m_clock, limits);
    CS_VERIFY_RESULT(opened);
    m_database = std::move(*opened);
    m_writer = m_database->takeWriter();
    m_witness = std::make_unique<Witness>();
    m_writer->start(*m_witness);
}

void WriterTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void WriterTest::cleanup()
{
    m_writer.reset();
    m_database.reset();
    m_folder.reset();
}

void WriterTest::commitsBeforeItReturns()
{
    open();
    CS_VERIFY_RESULT(m_writer->commit(insert(u"a"_s)));
    QVERIFY(has(u"a"_s));
    QVERIFY(has(u"ending"_s));
    QCOMPARE(m_witness->committed, 1);
    QCOMPARE(m_writer->statistics().groups, 1u);
    QCOMPARE(m_writer->statistics().units, 1u);
}

void WriterTest::undoesAUnitThatFails()
{
    open();
    CS_VERIFY_RESULT(m_writer->commit(insert(u"a"_s)));
    const auto failed = m_writer->commit([](Connection &connection) -> Result<void> {
        if (const auto added = insert(u"b"_s)(connection); !added)
            return added;
        return insert(u"a"_s)(connection);
    });
    CS_VERIFY_ERROR(failed, ErrorCode::Duplicate);
    QVERIFY(!has(u"b"_s));
    CS_VERIFY_RESULT(m_writer->commit(insert(u"b"_s)));
    QCOMPARE(m_writer->statistics().refusedUnits, 1u);
}

void WriterTest::undoesAUnitThatThrows()
{
    open();
    QTest::ignoreMessage(
        QtCriticalMsg,
        QRegularExpression(u"exception left a unit of work: \\S+$"_s)); // its type, not its text
    const auto failed = m_writer->commit([](Connection &connection) -> Result<void> {
        if (const auto added = insert(u"a"_s)(connection); !added)
            return added;
        throw std::runtime_error("thrown by the test");
    });
    CS_VERIFY_ERROR(failed, ErrorCode::Internal);
    QVERIFY(!has(u"a"_s));
    CS_VERIFY_RESULT(m_writer->commit(insert(u"a"_s)));
}

// 16 threads write as fast as they can; every fifth unit fails. What was acknowledged is there,
// what failed is not, and there were fewer flushes than units.
void WriterTest::groupsWhatWaits()
{
    open();
    constexpr int Threads = 16;
    constexpr int UnitsEach = 60;
    std::atomic<int> wrong = 0;
    std::vector<std::thread> threads;
    for (int thread = 0; thread < Threads; ++thread) {
        threads.emplace_back([&, thread] {
            for (int i = 0; i < UnitsEach; ++i) {
                const bool fails = i % 5 == 0;
                const auto done = m_writer->commit([&](Connection &connection) -> Result<void> {
                    if (const auto added = insert(u"%1-%2"_s.arg(thread).arg(i))(connection);
                        !added)
                        return added;
                    return fails ? failure(ErrorCode::NotFound, u"Nothing."_s) : Result<void>();
                });
                wrong += done.has_value() == fails ? 1 : 0;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(wrong, 0);
    for (int thread = 0; thread < Threads; ++thread) {
        for (int i = 0; i < UnitsEach; ++i)
            QCOMPARE(has(u"%1-%2"_s.arg(thread).arg(i)), i % 5 != 0);
    }
    const WriterStatistics statistics = m_writer->statistics();
    QCOMPARE(statistics.units, quint64(Threads * UnitsEach * 4 / 5));
    QVERIFY2(statistics.groups < statistics.units, qPrintable(QString::number(statistics.groups)));
    QVERIFY(statistics.largestGroup > 1);
    QCOMPARE(statistics.waiting, 0u);
}

void WriterTest::failsTheWholeGroupTogether()
{
    open();
    CS_VERIFY_RESULT(m_writer->commit(insert(u"before"_s)));
    m_witness->refuse = true;
    // A unit that waits makes the next two share a group.
    std::binary_semaphore inside(0);
    std::binary_semaphore goOn(0);
    auto slow = std::async(std::launch::async, [&] {
        return m_writer->commit([&](Connection &connection) -> Result<void> {
            inside.release();
            goOn.acquire();
            return insert(u"slow"_s)(connection);
        });
    });
    inside.acquire();
    auto a = std::async(std::launch::async, [&] { return m_writer->commit(insert(u"a"_s)); });
    auto b = std::async(std::launch::async, [&] { return m_writer->commit(insert(u"b"_s)); });
    QTRY_COMPARE(m_writer->statistics().waiting, 2u);
    goOn.release();
    CS_VERIFY_ERROR(slow.get(), ErrorCode::Unavailable);
    CS_VERIFY_ERROR(a.get(), ErrorCode::Unavailable);
    CS_VERIFY_ERROR(b.get(), ErrorCode::Unavailable);
    QVERIFY(!has(u"slow"_s) && !has(u"a"_s) && !has(u"b"_s));
    QCOMPARE(m_writer->statistics().failedGroups, 2u);
    m_witness->refuse = false;
    CS_VERIFY_RESULT(m_writer->commit(insert(u"a"_s)));
    QCOMPARE(m_witness->committed, 2);
}

void WriterTest::survivesAUnitThatEndsTheTransaction()
{
    open();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"SQLite error"_s)); // no such savepoint
    QTest::ignoreMessage(QtWarningMsg,
                         QRegularExpression(u"SQLite error"_s)); // nothing to roll back
    const auto done = m_writer->commit([](Connection &connection) -> Result<void> {
        const auto ended = connection.execute(u"ROLLBACK"_s);
        return ended ? Result<void>() : failureOf(ended);
    });
    CS_VERIFY_ERROR(done, ErrorCode::Unavailable);
    CS_VERIFY_RESULT(m_writer->commit(insert(u"a"_s)));
    QVERIFY(has(u"a"_s));
}

void WriterTest::refusesAUnitInsideAUnit()
{
    open();
    Result<void> inner;
    CS_VERIFY_RESULT(m_writer->commit([&](Connection &connection) -> Result<void> {
        inner = m_writer->commit(insert(u"inner"_s));
        return insert(u"outer"_s)(connection);
    }));
    CS_VERIFY_ERROR(inner, ErrorCode::Internal);
    QVERIFY(has(u"outer"_s) && !has(u"inner"_s));
}

void WriterTest::refusesWhatDoesNotFitTheQueue()
{
    open({.waiting = 2, .group = 1});
    std::binary_semaphore inside(0);
    std::binary_semaphore goOn(0);
    auto slow = std::async(std::launch::async, [&] {
        return m_writer->commit([&](Connection &connection) -> Result<void> {
            inside.release();
            goOn.acquire();
            return insert(u"slow"_s)(connection);
        });
    });
    inside.acquire();
    auto a = std::async(std::launch::async, [&] { return m_writer->commit(insert(u"a"_s)); });
    auto b = std::async(std::launch::async, [&] { return m_writer->commit(insert(u"b"_s)); });
    QTRY_COMPARE(m_writer->statistics().waiting, 2u);
    const auto refused = m_writer->commit(insert(u"c"_s));
    CS_VERIFY_ERROR(refused, ErrorCode::Unavailable);
    QVERIFY(refused.error().retryAfter.has_value());
    goOn.release();
    CS_VERIFY_RESULT(slow.get());
    CS_VERIFY_RESULT(a.get());
    CS_VERIFY_RESULT(b.get());
    QVERIFY(!has(u"c"_s));
}

void WriterTest::commitsWhatWaitsBeforeItStops()
{
    open();
    std::binary_semaphore inside(0);
    std::binary_semaphore goOn(0);
    auto slow = std::async(std::launch::async, [&] {
        return m_writer->commit([&](Connection &connection) -> Result<void> {
            inside.release();
            goOn.acquire();
            return insert(u"slow"_s)(connection);
        });
    });
    inside.acquire();
    auto waiting
        = std::async(std::launch::async, [&] { return m_writer->commit(insert(u"waiting"_s)); });
    QTRY_COMPARE(m_writer->statistics().waiting, 1u);
    auto stopped = std::async(std::launch::async, [&] { m_writer->stop(); });
    goOn.release();
    stopped.get();
    CS_VERIFY_RESULT(slow.get());
    CS_VERIFY_RESULT(waiting.get());
    QVERIFY(has(u"waiting"_s));
    CS_VERIFY_ERROR(m_writer->commit(insert(u"late"_s)), ErrorCode::Unavailable);
}

// SQLite's own limit on pages gives the very error of a full disk. It belongs to the connection, so
// the recovery, which opens a new one, also lifts it: as if space had been freed.
void WriterTest::recoversFromAFullDisk()
{
    open();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"SQLite error 13"_s));
    const auto full = m_writer->commit([](Connection &connection) -> Result<void> {
        if (const auto limited = connection.execute(u"PRAGMA max_page_count = 1"_s); !limited)
            return failureOf(limited);
        const auto added = connection.execute(
            u"INSERT INTO settings (name, value, updated_at) VALUES ('big', zeroblob(1000000), 0)"_s);
        return added ? Result<void>() : failureOf(added);
    });
    CS_VERIFY_ERROR(full, ErrorCode::StorageFull);
    QVERIFY(full.error().detail.contains(u"full"_s));
    QVERIFY(!has(u"big"_s));
    CS_VERIFY_RESULT(m_writer->commit(insert(u"after"_s)));
    QVERIFY(has(u"after"_s));
}

void WriterTest::recoversFromAFailingDisk()
{
#ifdef Q_OS_LINUX
    open();
    CS_VERIFY_RESULT(m_writer->commit(insert(u"before"_s)));
    // Writes beyond the limit fail with EFBIG, in the middle of the commit.
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit old{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &old), 0);
    rlimit small = old;
    small.rlim_cur = static_cast<rlim_t>(QFileInfo(m_database->path() + "-wal"_L1).size());
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    Result<void> failed;
    for (int i = 0; i < 50 && failed; ++i)
        failed = m_writer->commit(insert(u"big-%1"_s.arg(i) + QString(5000, u'x')));
    const quint64 failedGroups = m_writer->statistics().failedGroups;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &old), 0);
    CS_VERIFY_ERROR(failed, ErrorCode::StorageUnavailable);
    QVERIFY(failedGroups > 0);
    CS_VERIFY_RESULT(m_writer->commit(insert(u"after"_s)));
    QVERIFY(has(u"before"_s) && has(u"after"_s));
    const auto checked = m_database->reader().one(u"PRAGMA integrity_check"_s, {},
                                                  [](const Row &row) { return row.text(0); });
    CS_VERIFY_RESULT(checked);
    QCOMPARE(*checked, u"ok"_s);
#else
    QSKIP("Needs a limit on file sizes.");
#endif
}

void WriterTest::waitsForAnotherProgramsLock()
{
    open();
    auto other = Connection::openSqlite(m_database->path(), Connection::Mode::ReadWrite);
    CS_VERIFY_RESULT(other);
    CS_VERIFY_RESULT((*other)->execute(u"BEGIN IMMEDIATE"_s));
    auto waiting = std::async(std::launch::async, [&] { return m_writer->commit(insert(u"a"_s)); });
    QVERIFY(waiting.wait_for(std::chrono::milliseconds(200)) == std::future_status::timeout);
    CS_VERIFY_RESULT((*other)->execute(u"COMMIT"_s));
    CS_VERIFY_RESULT(waiting.get());
    QVERIFY(has(u"a"_s));
}

QTEST_GUILESS_MAIN(WriterTest)
#include "tst_writer.moc"
