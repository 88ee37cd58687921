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
    Actor actor = m_actor;
    if (event.anonymous) {
        actor.kind = ActorKind::Anonymous;
        actor.id.clear();
        actor.role.clear();
    }
    return sealEvent(m_connection, m_parts.vault, m_parts.random, actor, event, m_now, final);
}

void LedgerTransaction::record(Event event)
{
    if (!m_state)
        return;
    if (!m_parts.actions.contains(event.action)) {
        qCCritical(lcAudit).noquote()
            << "Audit action" << event.action << "is not in resources/audit-actions.json";
        m_state = failure(
            ErrorCode::Internal,
            u"The action \"%1\" is not in the list of audit actions."_s.arg(event.action));
        return;
    }
    // What the program does by itself belongs to no operation.
    if (!m_actor.operation.isEmpty() && !m_actor.mayRecord.contains(event.action)) {
        qCCritical(lcAudit).noquote()
            << "Operation" << m_actor.operation << "does not list the audit action" << event.action
            << "in its x-countersign.audit";
        m_state = failure(ErrorCode::Internal, u"The operation %1 may not record \"%2\"."_s.arg(
                                                   m_actor.operation, event.action));
        return;
    }
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
