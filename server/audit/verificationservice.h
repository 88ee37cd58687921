// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/trailverifier.h"
#include "base/actor.h"
#include "base/random.h"
#include "contract/auditverification.h"

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>

namespace countersign::audit {

class SqlLedger;

// The stand-alone verifier as a job of the service: on a thread of its own, over one state of the live database that it
// reads by a connection of its own, so that neither the workers nor the writer wait for it. One at a time. How it ended is
// recorded on behalf of who asked. What it found of the last few is kept in memory. Thread-safe; made and destroyed by the
// runtime; one that runs then is cancelled.
class VerificationService
{
public:
    // All of it must outlive the service.
    struct Context
    {
        SqlLedger &ledger;
        // verifyDatabase() on the file of the ledger's database; runs on the thread of this service
        std::function<Result<VerifyReport>(const VerifyOptions &)> verify;
        const Clock &clock;
        RandomSource &random;
    };

    explicit VerificationService(const Context &context);
    ~VerificationService();
    VerificationService(const VerificationService &) = delete;
    VerificationService &operator=(const VerificationService &) = delete;

    /// Starts a verification and returns its id at once. Conflict while another one runs.
    Result<QString> start(const Actor &actor);
    /// NotFound for an id that is not, or no longer, known.
    Result<contract::AuditVerification> verification(const QString &id) const;
    /// Stops it and records that `actor` did. Conflict if it has ended already.
    Result<void> cancel(const Actor &actor, const QString &id);

private:
    struct Job
    {
        Actor actor;
        contract::AuditVerification view; // under m_mutex
        std::atomic_bool cancelled = false;
        bool isRunning() const { return !view.endedAt.has_value(); }
    };

    void work();
    void run(Job &job);
    void end(Job &job, const Result<VerifyReport> &report);
    Result<void> record(const Job &job, const contract::AuditVerification &outcome);
    std::shared_ptr<Job> find(const QString &id) const; // m_mutex is held

    const Context m_context;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::shared_ptr<Job>> m_jobs; // the newest last; under m_mutex
    std::shared_ptr<Job> m_due;              // under m_mutex
    bool m_stopping = false;                 // under m_mutex
    std::thread m_thread;                    // last: it uses the rest
};

} // namespace countersign::audit
