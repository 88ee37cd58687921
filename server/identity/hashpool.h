// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace countersign::identity {

// Threads for password hashes, which cost a third of a second of a core each: at most cores - 1 run
// at once, so the rest of the server goes on, and at most so many wait. Owned by the runtime; run()
// may be called from any worker thread.
class HashPool
{
public:
    struct Size
    {
        unsigned threads = 1;  // at least one
        std::size_t queue = 1; // how many may wait for a thread
    };
    /// As many threads as `cores` allow, and room for no more than `callers` in all (at least two): every one of them
    /// is a thread that does nothing else meanwhile.
    static Size sizeFor(std::size_t callers, unsigned cores = std::thread::hardware_concurrency());

    explicit HashPool(Size size);
    /// Lets running hashes end; what still waits fails with Unavailable.
    ~HashPool();
    HashPool(const HashPool &) = delete;
    HashPool &operator=(const HashPool &) = delete;

    /// Runs `work` on the pool and waits for it. Unavailable with retryAfter if the queue is full.
    template<typename T>
    Result<T> run(const std::function<T()> &work)
    {
        // Shared, because the job may still be held by the queue when the waiting is over.
        auto result = std::make_shared<std::optional<T>>();
        const Result<void> done = submit([result, &work] { result->emplace(work()); });
        if (!done)
            return failureOf(done);
        return std::move(**result);
    }

private:
    struct Job;
    Result<void> submit(std::function<void()> work);
    void serve(const std::stop_token &stop);

    const std::size_t m_queue;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::deque<std::shared_ptr<Job>> m_jobs;
    std::vector<std::jthread> m_threads; // last: they end before the rest goes
};

} // namespace countersign::identity
