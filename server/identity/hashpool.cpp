// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/hashpool.h"

#include <future>

namespace countersign::identity {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

struct HashPool::Job
{
    std::function<void()> work;
    std::promise<bool> done; // false: given up
};

HashPool::Size HashPool::sizeFor(std::size_t callers, unsigned cores)
{
    const std::size_t room = std::max<std::size_t>(2, callers);
    const auto threads = std::min<std::size_t>(std::max(2U, cores) - 1, room / 2);
    return {static_cast<unsigned>(threads), room - threads};
}

HashPool::HashPool(Size size)
    : m_queue(size.queue)
{
    for (unsigned i = 0; i < size.threads; ++i)
        m_threads.emplace_back([this](const std::stop_token &stop) { serve(stop); });
}

HashPool::~HashPool()
{
    for (std::jthread &thread : m_threads)
        thread.request_stop();
    m_threads.clear();
    for (const std::shared_ptr<Job> &job : m_jobs)
        job->done.set_value(false);
}

Result<void> HashPool::submit(std::function<void()> work)
{
    const auto job = std::make_shared<Job>(std::move(work), std::promise<bool>());
    std::future<bool> done = job->done.get_future();
    {
        const std::lock_guard lock(m_mutex);
        if (m_jobs.size() >= m_queue) {
            return std::unexpected(
                Error{ErrorCode::Unavailable,
                      u"Many people are signing in right now. Please try again in a few seconds."_s,
                      {},
                      5s});
        }
        m_jobs.push_back(job);
    }
    m_wake.notify_one();
    if (!done.get())
        return failure(ErrorCode::Unavailable,
                       u"The server is shutting down. Please try again later."_s);
    return {};
}

void HashPool::serve(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    while (m_wake.wait(lock, stop, [this] { return !m_jobs.empty(); }) && !stop.stop_requested()) {
        const std::shared_ptr<Job> job = std::move(m_jobs.front());
        m_jobs.pop_front();
        lock.unlock();
        job->work();
        job->done.set_value(true);
        lock.lock();
    }
}

} // namespace countersign::identity
