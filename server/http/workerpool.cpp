// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/workerpool.h"

#include <system_error>

namespace countersign::http {

WorkerPool::WorkerPool(int mostThreads, qsizetype queueLimit)
    : m_mostThreads(static_cast<std::size_t>(mostThreads))
    , m_queueLimit(queueLimit)
{
    m_threads.reserve(m_mostThreads);
}

WorkerPool::~WorkerPool()
{
    std::deque<Job> dropped; // destroyed after the lock is gone
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
        dropped.swap(m_jobs);
    }
    m_wake.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
}

bool WorkerPool::submit(Job job)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_stopping || static_cast<qsizetype>(m_jobs.size()) >= m_queueLimit)
            return false;
        m_jobs.push_back(std::move(job));
        if (m_jobs.size() > m_idle && m_threads.size() < m_mostThreads && !startThread()
            && m_threads.empty()) {
            m_jobs.pop_back();
            return false;
        }
    }
    m_wake.notify_one();
    return true;
}

// A limit on threads (a container's, a service manager's) makes the pool smaller; those that it has do the work.
bool WorkerPool::startThread()
{
    try {
        m_threads.emplace_back([this] { work(); });
    } catch (const std::system_error &) {
        return false;
    }
    return true;
}

qsizetype WorkerPool::waiting() const
{
    const std::scoped_lock lock(m_mutex);
    return static_cast<qsizetype>(m_jobs.size());
}

void WorkerPool::work()
{
    while (true) {
        Job job;
        {
            std::unique_lock lock(m_mutex);
            ++m_idle;
            m_wake.wait(lock, [this] { return m_stopping || !m_jobs.empty(); });
            --m_idle;
            if (m_stopping)
                return;
            job = std::move(m_jobs.front());
            m_jobs.pop_front();
        }
        job();
    }
}

} // namespace countersign::http
