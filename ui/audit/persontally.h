// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/audit.h"

#include <QHash>

namespace countersign::ui::audit {

// Who did how much of what a filter shows: the events counted by person and role. A value.
class PersonTally
{
public:
    struct Row
    {
        contract::AuditActor actor;
        qint64 events = 0;
        qint64 refused = 0;
        QString last; // when the newest of them happened; RFC 3339
    };

    /// Newest first, as the API gives them.
    void add(const QList<contract::AuditEvent> &events);
    /// Those who did most, at most so many of them; whoever did most comes first.
    QList<Row> rows(qsizetype most) const;
    qsizetype persons() const { return m_rows.size(); }
    qint64 events() const { return m_events; }

private:
    QHash<QStringList, Row> m_rows; // by kind, id and role
    qint64 m_events = 0;
};

} // namespace countersign::ui::audit
