// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace countersign::database {

class Connection;

// Somebody who keeps state in step with the database: the audit trail with its tree. Called on the
// writer thread only.
class GroupParticipant
{
public:
    GroupParticipant() = default;
    GroupParticipant(const GroupParticipant &) = delete;
    GroupParticipant &operator=(const GroupParticipant &) = delete;
    virtual ~GroupParticipant() = default;
    /// The last thing before the commit; an error undoes the whole group.
    virtual Result<void> groupEnding(Connection &connection) = 0;
    /// A new connection stands where one was lost, or the first one. Whether the last group before it
    /// is on disk was never said: the participant looks. An error undoes the group.
    virtual Result<void> connectionOpened(Connection &) { return {}; }
    /// Everything since the last call is on disk.
    virtual void groupCommitted() = 0;
    /// Everything since the last groupCommitted() is undone.
    virtual void groupReverted() = 0;
};

// Counters since the start, for /metrics.
struct WriterStatistics
{
    quint64 groups = 0; // commits that reached the disk
    quint64 units = 0;  // units in them
    quint64 refusedUnits
        = 0; // units that failed by themselves, and those turned away by a full queue
    quint64 failedGroups = 0; // groups that could not be committed
    quint64 largestGroup = 0;
    quint64 commitMicroseconds = 0; // time spent in COMMIT, in total
    quint64 waiting = 0;            // units in the queue now
};

// The only place that commits. Units of work queue up; the writer thread runs those that wait, each
// in a savepoint, inside one transaction, and commits them with one flush to disk. Owned by the
// audit ledger, which is the only door to it. Recovers by itself from a full or failing disk: the
// connection is opened anew for the next group.
class Writer
{
public:
    using Unit = std::function<Result<void>(Connection &)>;
    struct Limits
    {
        std::size_t waiting = 4096; // beyond: Unavailable
        std::size_t group = 256;
    };

    Writer(const QString &path, std::shared_ptr<const void> lock, Limits limits);
    ~Writer();
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;

    /// Starts the thread. `participant` must outlive the writer's stop().
    void start(GroupParticipant &participant);
    /// Runs `unit` on the writer thread and waits until it is on disk or undone. Internal when
    /// called on the writer thread itself; Unavailable if the queue is full, the commit failed, or
    /// the writer has been stopped.
    Result<void> commit(const Unit &unit);
    /// Commits what still waits, refuses what comes later, ends the thread.
    void stop();

    WriterStatistics statistics() const;
    /// Why nothing can be kept at the moment: what the last group failed of, if that was the disk.
    std::optional<Error> storageTrouble() const;

private:
    struct Job;
    using Group = std::vector<std::shared_ptr<Job>>;

    void run();
    Group nextGroup();
    void process(const Group &group);
    Result<void> openConnection();
    Result<std::size_t> runUnits(const Group &group);
    Result<void> runUnit(Job &job);
    Result<void> finishGroup(std::size_t succeeded);
    void revertGroup();
    void wipeLog();
    void answer(const Group &group, const Result<void> &outcome, std::size_t succeeded);

    const QString m_path;
    const std::shared_ptr<const void>
        m_lock; // keeps other processes away as long as this writer lives
    const Limits m_limits;
    GroupParticipant *m_participant = nullptr;
    std::unique_ptr<Connection> m_connection; // writer thread only
    bool m_wipeDue = true; // likewise; the last run may have ended before it could

    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::shared_ptr<Job>> m_waiting;
    WriterStatistics m_statistics;
    std::optional<Error> m_storageTrouble;
    bool m_stopping = true; // until start()
    std::thread m_thread;
    std::atomic<std::thread::id> m_threadId; // for commit(), which may meet stop()
};

} // namespace countersign::database
