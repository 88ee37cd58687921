// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/trailsearch.h"

#include "database/connection.h"

namespace countersign::audit {

using namespace Qt::StringLiterals;

TrailSearch::TrailSearch(database::Connection &connection, const EventFilter &filter)
    : m_connection(connection)
    , m_filter(filter)
    , m_matcher(filter)
{}

Result<QList<StoredEvent>> TrailSearch::newest(std::optional<quint64> before, int limit)
{
    m_found.clear();
    m_limit = limit;
    const quint64 end = before.value_or(std::numeric_limits<qint64>::max());
    quint64 indexed = 0;
    if (!m_filter.isEmpty()) {
        const auto stretches = TrailIndex(m_connection).stretches();
        if (!stretches)
            return failureOf(stretches);
        indexed = *stretches * StretchSize;
    }
    if (const auto looked = lookAtEach(indexed, end); !looked)
        return failureOf(looked);
    if (const auto found = lookUp(std::min(end, indexed)); !found)
        return failureOf(found);
    return std::exchange(m_found, {});
}

Result<void> TrailSearch::lookAtEach(quint64 first, quint64 end)
{
    return m_connection.each(
        u"SELECT idx, leaf_hash, leaf FROM audit_events WHERE idx >= ? AND idx < ? ORDER BY idx DESC"_s,
        {static_cast<qint64>(first), static_cast<qint64>(end)},
        [this](const database::Row &row) { return consider(row); });
}

Result<void> TrailSearch::lookUp(quint64 end)
{
    if (end == 0 || isDone())
        return {};
    TrailIndex::Query query{.terms = termsOf(m_filter)};
    if (m_filter.from)
        query.from = toMilliseconds(*m_filter.from);
    if (m_filter.to)
        query.to = toMilliseconds(*m_filter.to);
    Result<void> looked;
    const auto read = TrailIndex(m_connection)
                          .each(query, (end - 1) / StretchSize,
                                [&](quint64 stretch, const StretchEvents &events) {
                                    looked = lookAt(stretch, events, end);
                                    return looked && !isDone();
                                });
    return read ? looked : read;
}

Result<void> TrailSearch::lookAt(quint64 stretch, StretchEvents events, quint64 end)
{
    const quint64 first = stretch * StretchSize;
    if (events.all())
        return lookAtEach(first, std::min(end, first + StretchSize));
    for (quint64 place = std::min(StretchSize, end - first); place-- > 0 && !isDone();) {
        if (!events.test(place))
            continue;
        const auto read
            = m_connection.each(u"SELECT idx, leaf_hash, leaf FROM audit_events WHERE idx = ?"_s,
                                {static_cast<qint64>(first + place)},
                                [this](const database::Row &row) { return consider(row); });
        if (!read)
            return read;
    }
    return {};
}

// False once there are enough. Whoever filters for nothing sees damaged events too.
bool TrailSearch::consider(const database::Row &row)
{
    if (!isDone() && (m_filter.isEmpty() || m_matcher.matches(row.view(2))))
        m_found += StoredEvent::from(row);
    return !isDone();
}

} // namespace countersign::audit
