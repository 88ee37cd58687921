// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/auditstore.h"
#include "audit/trailindex.h"

namespace countersign::database {
class Row;
}

namespace countersign::audit {

// Finds events, newest first: among the newest, which the index does not know yet, by looking at each;
// among those before by the index. Lives no longer than the connection.
class TrailSearch
{
public:
    TrailSearch(database::Connection &connection, const EventFilter &filter);

    /// At most `limit` of the events before index `before`.
    Result<QList<StoredEvent>> newest(std::optional<quint64> before, int limit);

private:
    Result<void> lookAtEach(quint64 first, quint64 end);
    Result<void> lookUp(quint64 end);
    Result<void> lookAt(quint64 stretch, StretchEvents events, quint64 end);
    bool consider(const database::Row &row);
    bool isDone() const { return m_found.size() >= m_limit; }

    database::Connection &m_connection;
    const EventFilter m_filter;
    const EventMatcher m_matcher;
    QList<StoredEvent> m_found;
    int m_limit = 0;
};

} // namespace countersign::audit
