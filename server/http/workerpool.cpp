// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/workerpool.h"

#include "base/allocator.h"

#include <algorithm>
#include <iterator>
#include <system_error>
#include <utility>

namespace countersign::http {

WorkerPool::WorkerPool(int mostThreads, qsizetype queueLimit, std::chrono::milliseconds idleLife)
    : m_mostThreads(static_cast<std::size_t>(mostThreads))
    , m_queueLimit(queueLimit)
    , m_idleLife(idleLife)
{
    m_threads.reserve(m_mostThreads);
    m_left.reserve(m_mostThreads);
}

WorkerPool::~WorkerPool()
{
    std::deque<Job> dropped; // destroyed after the lock is gone
    std::vector<std::thread> threads;
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
        dropped.swap(m_jobs);
        for (Idle *idle : m_idle)
            idle->wake.notify_one();
        threads = std::move(m_threads); // nobody leaves or comes any more
        std::ranges::move(m_left, std::back_inserter(threads));
    }
    for (std::thread &thread : threads)
        thread.join();
}

bool WorkerPool::submit(Job job)
{
    const std::scoped_lock lock(m_mutex);
    if (m_stopping || static_cast<qsizetype>(m_jobs.size()) >= m_queueLimit)
        return false;
    m_jobs.push_back(std::move(job));
    if (!m_idle.empty()) {
        m_idle.back()->called = true;
        m_idle.back()->wake.notify_one();
        m_idle.pop_back();
        ++m_coming;
    } else if (m_jobs.size() > m_coming && m_threads.size() < m_mostThreads && !startThread()
               && m_threads.empty()) {
        m_jobs.pop_back();
        return false;
    }
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
    ++m_coming;
    return true;
}

qsizetype WorkerPool::waiting() const
{
    const std::scoped_lock lock(m_mutex);
    return static_cast<qsizetype>(m_jobs.size());
}

std::size_t WorkerPool::threads() const
{
    const std::scoped_lock lock(m_mutex);
    return m_threads.size();
}

void WorkerPool::work()
{
    std::unique_lock lock(m_mutex);
    --m_coming;
    while (awaitJob(lock)) {
        {
            const Job job = std::move(m_jobs.front());
            m_jobs.pop_front();
            lock.unlock();
            job();
        }
        lock.lock();
    }
    if (m_stopping)
        return; // the destructor joins
    // Whoever left before is joined by who leaves now, and so not by somebody with something to do.
    std::vector<std::thread> left = std::exchange(m_left, {});
    const auto isMe
        = [](const std::thread &thread) { return thread.get_id() == std::this_thread::get_id(); };
    const auto me = std::ranges::find_if(m_threads, isMe);
    m_left.push_back(std::move(*me));
    m_threads.erase(me);
    lock.unlock();
    for (std::thread &thread : left)
        thread.join();
    returnFreeMemory(); // theirs; who leaves last is too little to matter
}

// False when the thread is to end.
bool WorkerPool::awaitJob(std::unique_lock<std::mutex> &lock)
{
    while (m_jobs.empty() && !m_stopping) {
        Idle idle;
        m_idle.push_back(&idle);
        const auto isOver = [&] { return idle.called || m_stopping; };
        if (!idle.wake.wait_for(lock, m_idleLife, isOver)) {
            std::erase(m_idle, &idle);
            return false;
        }
        if (idle.called) // and so taken out already
            --m_coming;
        else
            std::erase(m_idle, &idle);
    }
    return !m_stopping;
}

} // namespace countersign::http
