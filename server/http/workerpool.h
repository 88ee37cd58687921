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

// Plain threads that run handlers, which may block. Jobs wait in a bounded queue; when it is full,
// submit() says so and the caller answers 503. A job must not throw. Destruction drops what still
// waits and joins.
class WorkerPool
{
public:
    /// The number of the thread that runs it, from 0: for what a thread keeps to itself.
    using Job = std::function<void(int worker)>;

    WorkerPool(int threads, qsizetype queueLimit);
    ~WorkerPool();
    WorkerPool(const WorkerPool &) = delete;
    WorkerPool &operator=(const WorkerPool &) = delete;

    int threads() const { return static_cast<int>(m_threads.size()); }
    /// False if the queue is full or the pool is stopping. Thread-safe.
    bool submit(Job job);
    qsizetype waiting() const;

private:
    void work(int worker);

    const qsizetype m_queueLimit;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    bool m_stopping = false;
    std::vector<std::thread> m_threads;
};

} // namespace countersign::http
