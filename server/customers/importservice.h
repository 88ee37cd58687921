// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customers/importrun.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace countersign::customers {

// Imports as jobs: one after the other on a thread of their own. Thread-safe. Jobs are kept in memory for a day after
// their end; a job that runs when the service stops is cancelled, and nothing of it remains.
class ImportService
{
public:
    explicit ImportService(const CustomerContext &context);
    ~ImportService();
    ImportService(const ImportService &) = delete;
    ImportService &operator=(const ImportService &) = delete;

    /// Queues an import and returns its id at once. Unavailable while too many wait.
    Result<QString> start(const Actor &actor, QByteArray file, const ImportOptions &options);
    /// NotFound for an id that is not, or no longer, known.
    Result<contract::ImportJob> job(const QString &importId) const;
    /// Stops the import and records that `actor` did. Conflict if it has ended already.
    Result<void> cancel(const Actor &actor, const QString &importId);

    /// An import on the calling thread, for the command line.
    ImportProgress importNow(const Actor &actor, const QByteArray &file,
                             const ImportOptions &options, const ImportRun::Report &report,
                             const std::atomic_bool &cancelled);

private:
    struct Job
    {
        QString id;
        Actor actor;
        QByteArray file;
        ImportOptions options;
        std::atomic_bool cancelled = false;
        ImportProgress progress; // under m_mutex
        std::optional<Instant> endedAt;
    };

    void work();
    std::shared_ptr<Job> nextJob();
    void runJob(Job &job);
    void forgetOldJobs(); // m_mutex is held

    const CustomerContext m_context;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::shared_ptr<Job>> m_waiting;
    QHash<QString, std::shared_ptr<Job>> m_jobs;
    bool m_stopping = false;
    std::thread m_thread; // last: it uses the rest
};

} // namespace countersign::customers
