// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/verificationservice.h"

#include "audit/sqlledger.h"
#include "base/logging.h"

namespace countersign::audit {

using namespace Qt::StringLiterals;
using contract::AuditVerification;

namespace {

constexpr std::size_t KeptJobs = 16;

std::unexpected<Error> unknown()
{
    return failure(ErrorCode::NotFound,
                   u"There is no such verification, or it was long ago. Start another one."_s);
}

void describe(AuditVerification &view, const VerifyReport &report)
{
    view.eventsRead = static_cast<qint64>(report.events);
    if (report.cancelled) {
        view.state = u"cancelled"_s;
        return;
    }
    view.state = report.isIntact() ? u"intact"_s : u"broken"_s;
    view.signedEvents = static_cast<qint64>(report.signedEvents);
    view.checkpoints = static_cast<qint64>(report.checkpoints);
    view.rootHash = QString::fromLatin1(report.root.toBase64());
    if (report.fault)
        view.fault
            = contract::AuditFault{static_cast<qint64>(report.fault->first),
                                   static_cast<qint64>(report.fault->last), report.fault->what};
}

} // namespace

VerificationService::VerificationService(const Context &context)
    : m_context(context)
    , m_thread([this] { work(); })
{}

VerificationService::~VerificationService()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        for (const auto &job : m_jobs)
            job->cancelled = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

Result<QString> VerificationService::start(const Actor &actor)
{
    auto job = std::make_shared<Job>();
    job->actor = actor;
    job->view.verificationId = makeUuid7(m_context.clock.now(), m_context.random);
    job->view.state = u"running"_s;
    job->view.startedAt = formatInstant(m_context.clock.now());
    {
        const std::lock_guard lock(m_mutex);
        if (!m_jobs.empty() && m_jobs.back()->isRunning())
            return failure(ErrorCode::Conflict,
                           u"The trail is being verified already. Wait for that to end."_s);
        m_jobs.push_back(job);
        if (m_jobs.size() > KeptJobs)
            m_jobs.pop_front();
        m_due = job;
    }
    m_wake.notify_all();
    return job->view.verificationId;
}

Result<AuditVerification> VerificationService::verification(const QString &id) const
{
    const std::lock_guard lock(m_mutex);
    const auto job = find(id);
    return job ? Result<AuditVerification>(job->view) : unknown();
}

// It is stopped first, so that it does not end by itself while the record waits for the disk. It changes nothing, so
// nothing is left without a record if this one fails.
Result<void> VerificationService::cancel(const Actor &actor, const QString &id)
{
    {
        const std::lock_guard lock(m_mutex);
        const auto job = find(id);
        if (!job)
            return unknown();
        if (!job->isRunning())
            return failure(ErrorCode::Conflict, u"The verification has ended already."_s);
        job->cancelled = true;
    }
    return m_context.ledger.record(actor, {.action = u"audit.verification.cancelled"_s,
                                           .resource = u"audit_trail"_s,
                                           .resourceId = id});
}

std::shared_ptr<VerificationService::Job> VerificationService::find(const QString &id) const
{
    const auto found = std::ranges::find_if(
        m_jobs, [&](const auto &job) { return job->view.verificationId == id; });
    return found == m_jobs.end() ? nullptr : *found;
}

void VerificationService::work()
{
    while (true) {
        std::shared_ptr<Job> job;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_stopping || m_due; });
            job = std::exchange(m_due, nullptr);
        }
        if (!job)
            return;
        run(*job);
    }
}

void VerificationService::run(Job &job)
{
    // Nobody could take the newest events away from under this process without the ledger's own last checkpoint telling.
    const VerifyOptions options{.publicKey = m_context.ledger.publicKey(),
                                .witnessed = {m_context.ledger.lastCheckpoint().note},
                                .progress =
                                    [&](quint64 done, quint64 total) {
                                        const std::lock_guard lock(m_mutex);
                                        job.view.eventsRead = static_cast<qint64>(done);
                                        job.view.eventsTotal = static_cast<qint64>(total);
                                        return !job.cancelled;
                                    },
                                .processors
                                = std::max(1U, std::thread::hardware_concurrency() / 2)};
    end(job, m_context.verify(options));
}

// The record first: who reads that it has ended finds it in the trail.
void VerificationService::end(Job &job, const Result<VerifyReport> &report)
{
    AuditVerification outcome;
    {
        const std::lock_guard lock(m_mutex);
        outcome = job.view;
    }
    if (report) {
        describe(outcome, *report);
    } else {
        outcome.state = u"failed"_s;
        outcome.detail = report.error().detail;
    }
    if (outcome.fault)
        qCCritical(lcAudit) << "The audit trail is not intact at events" << outcome.fault->first
                            << "to" << outcome.fault->last << outcome.fault->detail;
    if (const auto recorded = record(job, outcome); !recorded) {
        qCWarning(lcAudit) << "How a verification ended could not be recorded:"
                           << recorded.error().detail;
        // What was found about a broken trail matters more than that it could not be written into it.
        if (outcome.state == "intact"_L1) {
            outcome.state = u"failed"_s;
            outcome.detail = recorded.error().detail;
        }
    }
    outcome.endedAt = formatInstant(m_context.clock.now());
    const std::lock_guard lock(m_mutex);
    job.view = outcome;
}

Result<void> VerificationService::record(const Job &job, const AuditVerification &outcome)
{
    const bool isVerdict = outcome.state == "intact"_L1 || outcome.state == "broken"_L1;
    Event event{.action = isVerdict ? u"audit.verified"_s : u"audit.verification.failed"_s,
                .resource = u"audit_trail"_s,
                .resourceId = outcome.verificationId,
                .success = outcome.state == "intact"_L1,
                .details = {{"state"_L1, outcome.state}, {"events"_L1, outcome.eventsRead}}};
    if (!event.success)
        event.error = u"trail_"_s + outcome.state;
    if (outcome.state == "cancelled"_L1)
        event.error = u"cancelled"_s;
    if (outcome.signedEvents)
        event.details.insert("signedEvents"_L1, *outcome.signedEvents);
    if (outcome.fault)
        event.details.insert("fault"_L1, contract::encode(*outcome.fault));
    return m_context.ledger.record(job.actor, event);
}

} // namespace countersign::audit
