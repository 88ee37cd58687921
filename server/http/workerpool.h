// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

#include <QtTypes>

namespace countersign::http {

// Plain threads that run handlers, which may block; most of them wait for the same flush to disk, so there
// are many more than the machine has cores. A thread is started when a job finds none idle. Jobs wait in a
// bounded queue; when it is full, submit() says so and the caller answers 503. A job must not throw.
// Destruction drops what still waits and joins.
class WorkerPool
{
public:
    using Job = std::function<void()>;

    WorkerPool(int mostThreads, qsizetype queueLimit);
    ~WorkerPool();
    WorkerPool(const WorkerPool &) = delete;
    WorkerPool &operator=(const WorkerPool &) = delete;

    /// False if the queue is full, the pool is stopping, or the system gives it no thread at all. Thread-safe.
    bool submit(Job job);
    qsizetype waiting() const;

private:
    void work();
    bool startThread();

    const std::size_t m_mostThreads;
    const qsizetype m_queueLimit;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    bool m_stopping = false;
    std::size_t m_idle = 0;
    std::vector<std::thread> m_threads;
};

} // namespace countersign::http
