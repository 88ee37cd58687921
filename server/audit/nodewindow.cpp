// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/nodewindow.h"

#include "database/connection.h"

namespace countersign::audit {

using namespace Qt::StringLiterals;

namespace {
constexpr int Stretch = 1024;
}

Result<QByteArray> NodeWindow::at(int level, quint64 index)
{
    Level &of = m_levels.at(static_cast<std::size_t>(level));
    while (of.next < of.ahead.size() && of.ahead[of.next].index < index)
        ++of.next;
    if (of.next == of.ahead.size()) {
        if (const auto loaded = load(level, index); !loaded)
            return failureOf(loaded);
    }
    if (of.next == of.ahead.size() || of.ahead[of.next].index != index)
        return failure(ErrorCode::Internal,
                       u"The audit trail lacks a node of its tree. Verify the audit trail."_s);
    return of.ahead[of.next].hash;
}

Result<void> NodeWindow::load(int level, quint64 from)
{
    Level &of = m_levels.at(static_cast<std::size_t>(level));
    of.ahead.clear();
    of.next = 0;
    return m_connection.each(
        u"SELECT idx, hash FROM audit_nodes WHERE level = ? AND idx >= ? ORDER BY idx LIMIT ?"_s,
        {level, static_cast<qint64>(from), Stretch}, [&](const database::Row &row) {
            of.ahead.push_back({static_cast<quint64>(row.integer(0)), row.blob(1)});
            return true;
        });
}

} // namespace countersign::audit
