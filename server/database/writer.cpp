// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/writer.h"

#include "base/logging.h"
#include "database/connection.h"

#include <chrono>
#include <typeinfo>

namespace countersign::database {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

struct Writer::Job
{
    const Unit &unit; // lives on the stack of the waiting caller
    Result<void> result = {};
    bool done = false; // under m_mutex
    std::condition_variable finished = {};
};

namespace {

constexpr int BusyTimeout = 5000; // as in Connection
constexpr auto WipeRetry = 1s;

Error unavailable(const QString &detail)
{
    return {ErrorCode::Unavailable, detail, {}, 1s};
}

Result<void> runContained(const Writer::Unit &unit, Connection &connection)
{
    try {
        return unit(connection);
    } catch (const std::exception &exception) {
        // Not what(): it may quote a statement or what it was given.
        qCCritical(lcDatabase) << "An exception left a unit of work:" << typeid(exception).name();
    } catch (...) {
        qCCritical(lcDatabase) << "An unknown exception left a unit of work";
    }
    return failure(ErrorCode::Internal, u"The change failed unexpectedly. Nothing was saved."_s);
}

} // namespace

Writer::Writer(const QString &path, std::shared_ptr<const void> lock, Limits limits)
    : m_path(path)
    , m_lock(std::move(lock))
    , m_limits(limits)
{}

Writer::~Writer()
{
    stop();
}

void Writer::start(GroupParticipant &participant)
{
    Q_ASSERT(!m_thread.joinable());
    m_participant = &participant;
    m_stopping = false;
    m_thread = std::thread([this] { run(); });
}

Result<void> Writer::commit(const Unit &unit)
{
    if (std::this_thread::get_id() == m_threadId)
        return failure(ErrorCode::Internal, u"A unit of work must not start another one."_s);
    const auto job = std::make_shared<Job>(unit);
    std::unique_lock lock(m_mutex);
    if (m_stopping)
        return std::unexpected(unavailable(u"The server is shutting down."_s));
    if (m_waiting.size() >= m_limits.waiting) {
        ++m_statistics.refusedUnits;
        return std::unexpected(unavailable(u"The server is busy. Try again in a moment."_s));
    }
    m_waiting.push_back(job);
    m_wake.notify_one();
    job->finished.wait(lock, [&] { return job->done; });
    return job->result;
}

void Writer::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        m_wake.notify_one();
    }
    if (m_thread.joinable())
        m_thread.join();
}

WriterStatistics Writer::statistics() const
{
    const std::lock_guard lock(m_mutex);
    WriterStatistics statistics = m_statistics;
    statistics.waiting = m_waiting.size();
    return statistics;
}

std::optional<Error> Writer::storageTrouble() const
{
    const std::lock_guard lock(m_mutex);
    return m_storageTrouble;
}

void Writer::run()
{
    m_threadId = std::this_thread::get_id();
    for (Group group = nextGroup(); !group.empty(); group = nextGroup())
        process(group);
    if (m_connection)
        wipeLog(); // a reader may prevent it; then the next start does it
    m_connection.reset();
}

// Waits for work. No delay is added to make groups larger: they grow by themselves while the last
// one is being flushed.
Writer::Group Writer::nextGroup()
{
    std::unique_lock lock(m_mutex);
    const auto isDue = [this] { return m_stopping || !m_waiting.empty(); };
    while (m_wipeDue && m_connection && !m_wake.wait_for(lock, WipeRetry, isDue)) {
        lock.unlock();
        wipeLog();
        lock.lock();
    }
    m_wake.wait(lock, isDue);
    Group group;
    while (!m_waiting.empty() && group.size() < m_limits.group) {
        group.push_back(std::move(m_waiting.front()));
        m_waiting.pop_front();
    }
    return group;
}

void Writer::process(const Group &group)
{
    Result<void> outcome;
    std::size_t succeeded = 0;
    if (const auto ran = runUnits(group); !ran) {
        outcome = failureOf(ran);
    } else {
        succeeded = *ran;
        outcome = finishGroup(succeeded);
    }
    if (!outcome)
        revertGroup();
    else if (m_connection->takeWipe() || m_wipeDue)
        wipeLog(); // before the answer: who hears that a key is gone may rely on it
    answer(group, outcome, succeeded);
}

// Brings everything from the log into the database and empties the log. It does not wait for readers: while one looks
// at the log, it is tried again after every group.
void Writer::wipeLog()
{
    m_wipeDue = true;
    const auto impatient = m_connection->execute(u"PRAGMA busy_timeout = 0"_s);
    const auto busy = m_connection->one(u"PRAGMA wal_checkpoint(TRUNCATE)"_s, {},
                                        [](const Row &row) { return row.integer(0) != 0; });
    const auto patient = m_connection->execute(u"PRAGMA busy_timeout = %1"_s.arg(BusyTimeout));
    if (impatient && patient && busy && *busy)
        m_wipeDue = **busy;
}

Result<void> Writer::openConnection()
{
    if (m_connection)
        return {};
    auto opened = Connection::openSqlite(m_path, Connection::Mode::ReadWrite);
    if (!opened)
        return failureOf(opened);
    if (const auto seen = m_participant->connectionOpened(**opened); !seen)
        return seen;
    m_connection = std::move(*opened);
    return {};
}

// How many units of the group want to be committed; an error if the transaction itself is lost.
Result<std::size_t> Writer::runUnits(const Group &group)
{
    if (const auto opened = openConnection(); !opened)
        return failureOf(opened);
    if (const auto begun = m_connection->execute(u"BEGIN IMMEDIATE"_s); !begun)
        return failureOf(begun);
    std::size_t succeeded = 0;
    for (const auto &job : group) {
        if (const auto intact = runUnit(*job); !intact)
            return failureOf(intact);
        succeeded += job->result ? 1 : 0;
    }
    return succeeded;
}

// An error means that SQLite dropped the transaction (full disk, I/O error): the savepoint is gone
// with it.
Result<void> Writer::runUnit(Job &job)
{
    if (const auto set = m_connection->execute(u"SAVEPOINT unit"_s); !set)
        return failureOf(set);
    job.result = runContained(job.unit, *m_connection);
    if (!job.result) {
        if (const auto undone = m_connection->execute(u"ROLLBACK TO unit"_s); !undone)
            return mayPass(job.result.error().code) ? job.result : Result<void>(failureOf(undone));
    }
    if (const auto released = m_connection->execute(u"RELEASE unit"_s); !released)
        return failureOf(released);
    return {};
}

Result<void> Writer::finishGroup(std::size_t succeeded)
{
    if (succeeded == 0) {
        if (const auto undone = m_connection->execute(u"ROLLBACK"_s); !undone)
            return failureOf(undone);
        m_participant->groupReverted();
        return {};
    }
    if (const auto ended = m_participant->groupEnding(*m_connection); !ended)
        return ended;
    const auto start = std::chrono::steady_clock::now();
    if (const auto committed = m_connection->execute(u"COMMIT"_s); !committed)
        return failureOf(committed);
    const auto elapsed = std::chrono::steady_clock::now() - start;
    m_participant->groupCommitted();
    const std::lock_guard lock(m_mutex);
    ++m_statistics.groups;
    m_statistics.commitMicroseconds += static_cast<quint64>(
        std::chrono::duration_cast<std::chrono::microseconds>(elapsed).count());
    return {};
}

// After a failed group nothing is known about the connection: it is opened anew for the next one.
void Writer::revertGroup()
{
    if (m_connection) {
        // It fails if SQLite has rolled back already.
        [[maybe_unused]] const auto undone = m_connection->execute(u"ROLLBACK"_s);
    }
    m_connection.reset();
    m_participant->groupReverted();
}

void Writer::answer(const Group &group, const Result<void> &outcome, std::size_t succeeded)
{
    const std::lock_guard lock(m_mutex);
    m_statistics.failedGroups += outcome ? 0 : 1;
    if (!outcome && isStorageTrouble(outcome.error().code))
        m_storageTrouble = outcome.error();
    else if (outcome && succeeded > 0)
        m_storageTrouble.reset();
    m_statistics.units += outcome ? succeeded : 0;
    m_statistics.refusedUnits += group.size() - (outcome ? succeeded : 0);
    m_statistics.largestGroup
        = std::max<quint64>(m_statistics.largestGroup, outcome ? succeeded : 0);
    for (const auto &job : group) {
        if (!outcome && job->result)
            job->result = std::unexpected(
                mayPass(outcome.error().code)
                    ? outcome.error()
                    : unavailable(u"The change could not be saved. Try again in a moment."_s));
        job->done = true;
        job->finished.notify_one();
    }
}

} // namespace countersign::database
