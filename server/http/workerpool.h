// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

#include <QtTypes>

namespace countersign::http {

// Plain threads that run handlers, which may block; most of them wait for the same flush to disk, so there
// are many more than the machine has cores. A thread is started when a job finds none idle, and ends when it has been
// idle for some time; the one that was busy last gets the next job, as what it needs is still at hand. Jobs wait in a
// bounded queue; when it is full, submit() says so and the caller answers 503. A job must not throw.
// Destruction drops what still waits and joins.
class WorkerPool
{
public:
    using Job = std::function<void()>;

    WorkerPool(int mostThreads, qsizetype queueLimit,
               std::chrono::milliseconds idleLife = std::chrono::seconds(30));
    ~WorkerPool();
    WorkerPool(const WorkerPool &) = delete;
    WorkerPool &operator=(const WorkerPool &) = delete;

    /// False if the queue is full, the pool is stopping, or the system gives it no thread at all. Thread-safe.
    bool submit(Job job);
    qsizetype waiting() const;
    /// How many threads there are, busy or idle.
    std::size_t threads() const;

private:
    // An idle thread; lives on its stack.
    struct Idle
    {
        std::condition_variable wake;
        bool called = false;
    };

    void work();
    bool awaitJob(std::unique_lock<std::mutex> &lock);
    bool startThread();

    const std::size_t m_mostThreads;
    const qsizetype m_queueLimit;
    const std::chrono::milliseconds m_idleLife;
    mutable std::mutex m_mutex;
    std::deque<Job> m_jobs;
    bool m_stopping = false;
    std::vector<Idle *> m_idle; // who was busy last is last
    std::size_t m_coming
        = 0; // threads that were called or started and have not looked for a job yet
    std::vector<std::thread> m_threads;
    std::vector<std::thread> m_left; // at their end, to be joined
};

} // namespace countersign::http
