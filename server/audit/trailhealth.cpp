// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/trailhealth.h"

#include "audit/trailsearch.h"

namespace countersign::audit {

using namespace Qt::StringLiterals;

namespace {

/// When an event was; nothing if there is none, or its leaf is damaged, which is for the verifier to tell.
Result<std::optional<Instant>> timeOf(const AuditStore &store, quint64 index)
{
    return store.at(index).transform(
        [](const std::optional<StoredEvent> &event) -> std::optional<Instant> {
            const auto leaf = event ? decodeLeaf(event->leaf) : Result<Leaf>(Leaf());
            return event && leaf ? std::optional(leaf->at) : std::nullopt;
        });
}

Result<std::optional<TrailHealth::Verification>> lastVerification(database::Connection &connection)
{
    EventFilter filter;
    filter.action = u"audit.verified"_s;
    return TrailSearch(connection, filter)
        .newest({}, 1)
        .transform([](const QList<StoredEvent> &found) -> std::optional<TrailHealth::Verification> {
            if (found.isEmpty())
                return {};
            const auto leaf = decodeLeaf(found.first().leaf);
            return leaf ? std::optional(TrailHealth::Verification{leaf->at, leaf->success})
                        : std::nullopt;
        });
}

} // namespace

Result<TrailHealth> trailHealth(database::Connection &connection)
{
    const AuditStore store(connection);
    const auto size = store.size();
    const auto checkpoint = store.lastCheckpoint();
    if (!size)
        return failureOf(size);
    if (!checkpoint)
        return failureOf(checkpoint);
    TrailHealth health;
    health.size = *size;
    health.signedSize = *checkpoint ? (*checkpoint)->size : 0;
    const auto first = timeOf(store, 0);
    const auto lastSigned = health.signedSize > 0 ? timeOf(store, health.signedSize - 1)
                                                  : Result<std::optional<Instant>>();
    const auto firstUnsigned = timeOf(store, health.signedSize);
    const auto verified = lastVerification(connection);
    for (const auto *time : {&first, &lastSigned, &firstUnsigned}) {
        if (!*time)
            return failureOf(*time);
    }
    if (!verified)
        return failureOf(verified);
    health.since = *first;
    health.signedUpTo = *lastSigned;
    health.unsignedSince = *firstUnsigned;
    health.verification = *verified;
    return health;
}

} // namespace countersign::audit
