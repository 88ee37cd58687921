// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/overviewservice.h"

#include "contract/permissions.h"
#include "database/database.h"
#include "identity/stafffigures.h"
#include "otp/brakestore.h"
#include "outbox/outboxstore.h"
#include "overview/activitydays.h"

namespace countersign::overview {

using namespace Qt::StringLiterals;
using audit::Activity;
using contract::Overview;
using database::Connection;
using outbox::State;

namespace {

/// Hands a value on, or the error.
template<typename T, typename Take>
Result<void> take(const Result<T> &value, const Take &use)
{
    return value.transform([&](const T &found) { use(found); });
}

contract::TrailSummary summaryOf(const audit::TrailHealth &health)
{
    contract::TrailSummary summary{.size = static_cast<qint64>(health.size),
                                   .signedSize = static_cast<qint64>(health.signedSize),
                                   .signedUpTo = health.signedUpTo.transform(formatInstant)};
    if (health.verification) {
        summary.verifiedAt = formatInstant(health.verification->at);
        summary.intact = health.verification->intact;
    }
    return summary;
}

} // namespace

Result<Overview> OverviewService::overview(const Actor &viewer, std::chrono::minutes offset) const
{
    const auto may = [&](const QString &permission) {
        return m_parts.permissions.allows(viewer.role, permission);
    };
    const Instant now = m_parts.clock.now();
    Overview overview{.at = formatInstant(now)};
    // In one snapshot, so that the parts fit each other and pages are read once.
    const auto read = m_parts.database.reader().snapshot([&](Connection &reader) -> Result<void> {
        Result<void> done;
        if (may(u"outbox:read"_s))
            done = addDelivery(overview, reader, now);
        if (done && may(u"users:update"_s))
            done = addStaff(overview, reader, StaffId(viewer.id), now);
        if (done && may(u"settings:read"_s)) {
            done = take(identity::StaffFigures::keysEnding(reader, now, now + KeyWarning),
                        [&](const auto &keys) { Attention::addKeys(overview.items, keys); });
            if (m_parts.isProduction)
                Attention::addProviders(overview.items, m_parts.providers());
        }
        if (done && may(u"audit:read"_s))
            done = take(audit::trailHealth(reader), [&](const audit::TrailHealth &health) {
                Attention::addTrail(overview.items, health, now);
                overview.trail = summaryOf(health);
            });
        if (done && may(u"sessions:read"_s))
            done = take(identity::StaffFigures::openSessions(reader, now), [&](const auto &open) {
                overview.sessions = contract::SessionSummary{open.staff, open.customers};
            });
        if (done)
            done = take(identity::StaffFigures::recoveryCodesLeft(reader, StaffId(viewer.id)),
                        [&](std::optional<qint64> left) {
                            Attention::addRecoveryCodes(overview.items, left);
                        });
        if (!done)
            return done;
        QList<Activity> wanted;
        if (may(u"reports:read"_s) || may(u"audit:read"_s))
            wanted += {Activity::CustomerSignIns, Activity::StaffSignIns, Activity::FailedSignIns};
        if (may(u"outbox:read"_s) || may(u"audit:read"_s))
            wanted
                += {Activity::MessagesSent, Activity::MessagesDelivered, Activity::MessagesFailed};
        return take(audit::activitySince(reader, chartBegin(now, offset)), [&](const auto &counts) {
            overview.activity = chartOf(counts, wanted, now, offset);
        });
    });
    if (!read)
        return failureOf(read);
    overview.items = Attention::sorted(overview.items);
    return overview;
}

Result<void> OverviewService::addDelivery(Overview &overview, Connection &reader, Instant now) const
{
    auto &items = overview.items;
    return take(otp::BrakeStore::acting(reader, now),
                [&](const auto &acting) { Attention::addBrakes(items, acting); })
        .and_then([&] {
            return take(outbox::OutboxStore::askedFor(reader, State::Failed, State::Failed,
                                                      now - FailuresShown, now),
                        [&](const auto &failed) { Attention::addFailures(items, failed); });
        })
        .and_then([&] {
            return take(outbox::OutboxStore::askedFor(reader, State::Queued, State::Sending,
                                                      Instant(), now - WaitingAfter),
                        [&](const auto &waiting) { Attention::addWaiting(items, waiting, now); });
        });
}

Result<void> OverviewService::addStaff(Overview &overview, Connection &reader,
                                       const StaffId &viewer, Instant now) const
{
    namespace figures = identity::StaffFigures;
    auto &items = overview.items;
    return take(figures::grantsFor(reader, viewer, now),
                [&](const auto &grants) { Attention::addGrants(items, grants); })
        .and_then([&] {
            return take(figures::locked(reader, now),
                        [&](const auto &locked) { Attention::addLocks(items, locked); });
        })
        .and_then([&]() -> Result<void> {
            if (!m_parts.isProduction)
                return {};
            return take(figures::withoutSecondFactor(reader),
                        [&](const auto &without) { Attention::addMissingFactors(items, without); });
        })
        .and_then([&] {
            return take(figures::invitationsEnding(reader, now, now + InvitationWarning),
                        [&](const auto &ending) { Attention::addInvitations(items, ending); });
        });
}

} // namespace countersign::overview
