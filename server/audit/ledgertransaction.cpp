// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/ledgertransaction.h"

#include "audit/actioncatalogue.h"
#include "audit/sealing.h"
#include "base/logging.h"

namespace countersign::audit {

using namespace Qt::StringLiterals;

LedgerTransaction::LedgerTransaction(database::Connection &connection, const Parts &parts,
                                     const Actor &actor, Instant now)
    : m_connection(connection)
    , m_parts(parts)
    , m_actor(actor)
    , m_now(now)
{}

Result<std::optional<Leaf>> LedgerTransaction::seal(const Event &event, bool final)
{
    const Actor actor = event.anonymous ? m_actor.withoutName() : m_actor;
    return sealEvent(m_connection, m_parts.vault, m_parts.random, actor, event, m_now, final);
}

void LedgerTransaction::record(Event event)
{
    if (!m_state)
        return;
    m_state = m_parts.actions.mayRecord(m_actor, event.action);
    if (!m_state)
        return;
    auto leaf = seal(event, false);
    if (!leaf) {
        m_state = failureOf(leaf);
        return;
    }
    m_events.append({std::move(event), std::move(*leaf)});
}

Result<QList<Leaf>> LedgerTransaction::finish()
{
    if (!m_state)
        return failureOf(m_state);
    if (m_events.isEmpty()) {
        qCCritical(lcAudit) << "A change without an audit event was undone";
        return failure(ErrorCode::Internal,
                       u"The change recorded no audit event. Nothing was saved."_s);
    }
    QList<Leaf> leaves;
    for (Recorded &recorded : m_events) {
        if (!recorded.leaf) {
            auto late = seal(recorded.event, true);
            if (!late)
                return failureOf(late);
            recorded.leaf = std::move(*late);
        }
        leaves.append(*recorded.leaf);
    }
    return leaves;
}

} // namespace countersign::audit
