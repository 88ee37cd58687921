// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/eventbatch.h"
#include "audit/trailverifier.h"
#include "crypto/merkle.h"

#include <map>

namespace countersign::audit {

// The verification itself: is fed events and checkpoints in order and builds the tree again. Memory
// does not grow with the trail. Every function returns false once a fault has been found; the first
// one stays in the report.
class TrailCheck
{
public:
    explicit TrailCheck(const QByteArray &publicKey, bool keyIsTrusted);

    /// Checkpoints that somebody else kept; they must fit this trail too.
    bool expect(const QList<QByteArray> &witnessed);
    bool event(quint64 index, const QByteArray &leaf);
    /// With what a database stores beside the leaf: its hash and the nodes of the tree.
    bool storedEvent(const EventBatch::Event &event, const crypto::NodeReader &nodes);
    /// A checkpoint over the events seen so far.
    bool checkpoint(const QByteArray &note);
    /// After the last event.
    bool end();
    bool fault(quint64 first, quint64 last, const QString &what);

    quint64 size() const { return m_tree.size(); }
    VerifyReport report() const;

private:
    bool isNext(quint64 index);
    bool add(const QByteArray &hash, const crypto::NodeReader &nodes);

    VerifyReport m_report;
    crypto::MerkleFrontier m_tree;
    std::map<quint64, QByteArray> m_expected; // root by size
};

} // namespace countersign::audit
