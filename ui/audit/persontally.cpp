// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/persontally.h"

#include <algorithm>

namespace countersign::ui::audit {

void PersonTally::add(const QList<contract::AuditEvent> &events)
{
    for (const contract::AuditEvent &event : events) {
        Row &row = m_rows[{event.actor.kind, event.actor.id, event.actor.role}];
        if (row.events == 0) {
            row.actor = event.actor;
            row.last = event.at;
        }
        ++row.events;
        row.refused += event.success ? 0 : 1;
    }
    m_events += events.size();
}

QList<PersonTally::Row> PersonTally::rows(qsizetype most) const
{
    QList<Row> rows = m_rows.values();
    const qsizetype count = std::min(most, rows.size());
    std::ranges::partial_sort(rows, rows.begin() + count, [](const Row &a, const Row &b) {
        return std::tuple(-a.events, a.actor.kind, a.actor.id, a.actor.role)
               < std::tuple(-b.events, b.actor.kind, b.actor.id, b.actor.role);
    });
    return rows.first(count);
}

} // namespace countersign::ui::audit
