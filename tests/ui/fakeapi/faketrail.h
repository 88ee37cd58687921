// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/audit.h"
#include "crypto/merkle.h"
#include "crypto/signingkey.h"

namespace countersign::tests {

crypto::SigningKey newKey();
QString base64(const QByteArray &bytes);
QStringList base64(const QList<QByteArray> &hashes);
/// Event `index` of a trail, always the same for the same arguments.
contract::AuditEvent inventedEvent(qint64 index, const QString &action, const QString &resource,
                                   bool success);
/// What the tree holds of an event.
QByteArray leafOf(const contract::AuditEvent &event);

// An audit trail with a real Merkle tree and real signatures, that can be tampered with.
class FakeTrail
{
public:
    FakeTrail();

    void append(const QString &action, const QString &resource, bool success = true);
    qint64 size() const { return static_cast<qint64>(m_events.size()); }
    const contract::AuditEvent &event(qint64 index) const { return m_events.at(index); }

    contract::AuditCheckpoint checkpoint() const { return checkpointAt(size()); }
    contract::AuditCheckpoint checkpointAt(qint64 treeSize) const;
    contract::InclusionProof inclusion(qint64 index, qint64 treeSize) const;
    contract::ConsistencyProof consistency(qint64 from, qint64 to) const;

    /// Replaces event `index` by another and builds the tree anew: what a forger with the signing
    /// key would do.
    void forge(qint64 index);
    /// Cuts the trail.
    void truncate(qint64 treeSize);
    /// Signs with another key from now on.
    void changeKey();
    /// Shows an event differently from its leaf.
    void misreport(qint64 index) { m_events[index].action = QStringLiteral("customer.deleted"); }

private:
    void rebuild();
    crypto::NodeReader nodes() const;

    crypto::SigningKey m_key;
    QList<contract::AuditEvent> m_events;
    QList<QByteArray> m_leaves;
    QHash<std::pair<int, quint64>, QByteArray> m_nodes;
    crypto::MerkleFrontier m_frontier;
};

} // namespace countersign::tests
