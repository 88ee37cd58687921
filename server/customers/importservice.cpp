// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/importservice.h"

#include "audit/ledger.h"

namespace countersign::customers {

using namespace Qt::StringLiterals;

namespace {
constexpr std::size_t MaximumWaiting = 4; // files are held in memory
constexpr std::chrono::hours KeepEnded{24};
} // namespace

ImportService::ImportService(const CustomerContext &context)
    : m_context(context)
    , m_thread([this] { work(); })
{}

ImportService::~ImportService()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        for (const auto &job : std::as_const(m_jobs))
            job->cancelled = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

Result<QString> ImportService::start(const Actor &actor, QByteArray file,
                                     const ImportOptions &options)
{
    auto job = std::make_shared<Job>();
    job->id = makeUuid7(m_context.clock.now(), m_context.random);
    job->actor = actor;
    job->file = std::move(file);
    job->options = options;
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopping || m_waiting.size() >= MaximumWaiting)
            return std::unexpected(
                Error{ErrorCode::Unavailable,
                      u"Other imports are still waiting. Try again in a minute."_s,
                      {},
                      std::chrono::seconds(60)});
        forgetOldJobs();
        m_jobs.insert(job->id, job);
        m_waiting.push_back(job);
    }
    m_wake.notify_all();
    return job->id;
}

Result<contract::ImportJob> ImportService::job(const QString &importId) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_jobs.constFind(importId);
    if (found == m_jobs.constEnd())
        return failure(ErrorCode::NotFound,
                       u"There is no such import, or it ended more than a day ago."_s);
    const ImportProgress &progress = (*found)->progress;
    contract::ImportJob view{.importId = importId,
                             .state = importStateName(progress.state),
                             .dryRun = (*found)->options.dryRun,
                             .rowsTotal = progress.rowsTotal,
                             .rowsRead = progress.rowsRead,
                             .imported = progress.imported,
                             .errorCount = progress.errorCount,
                             .errors = progress.errors,
                             .detail = {}};
    if (!progress.detail.isEmpty())
        view.detail = progress.detail;
    return view;
}

// The run records how it ended, on behalf of who started it; that it was stopped is the doing of `actor`. It is stopped
// first, for the record would wait behind the very rows that are to be stopped; a stopped import changes nothing, so
// that nothing is left without a record if this one fails.
Result<void> ImportService::cancel(const Actor &actor, const QString &importId)
{
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_jobs.constFind(importId);
        if (found == m_jobs.constEnd())
            return failure(ErrorCode::NotFound,
                           u"There is no such import, or it ended more than a day ago."_s);
        if ((*found)->progress.state != ImportProgress::State::Running)
            return failure(ErrorCode::Conflict, u"The import has ended already."_s);
        (*found)->cancelled = true;
    }
    return m_context.ledger.record(actor, {.action = u"customer.import.cancelled"_s,
                                           .resource = u"customer_import"_s,
                                           .resourceId = importId});
}

ImportProgress ImportService::importNow(const Actor &actor, const QByteArray &file,
                                        const ImportOptions &options,
                                        const ImportRun::Report &report,
                                        const std::atomic_bool &cancelled)
{
    const QString id = makeUuid7(m_context.clock.now(), m_context.random);
    return ImportRun(m_context, actor, id, options, cancelled, report).run(file);
}

void ImportService::work()
{
    while (const std::shared_ptr<Job> job = nextJob())
        runJob(*job);
}

// Jobs that wait when the service stops still run: they are cancelled, and the trail says so.
std::shared_ptr<ImportService::Job> ImportService::nextJob()
{
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return m_stopping || !m_waiting.empty(); });
    if (m_waiting.empty())
        return nullptr;
    auto job = std::move(m_waiting.front());
    m_waiting.pop_front();
    return job;
}

void ImportService::runJob(Job &job)
{
    const QByteArray file = std::move(job.file);
    job.file.clear();
    ImportRun run(m_context, job.actor, job.id, job.options, job.cancelled,
                  [&](const ImportProgress &progress) {
                      const std::lock_guard lock(m_mutex);
                      job.progress = progress;
                      if (progress.state != ImportProgress::State::Running)
                          job.endedAt = m_context.clock.now();
                  });
    run.run(file);
}

void ImportService::forgetOldJobs()
{
    const Instant now = m_context.clock.now();
    m_jobs.removeIf([&](const auto &entry) {
        return entry.value()->endedAt && now - *entry.value()->endedAt > KeepEnded;
    });
}

} // namespace countersign::customers
