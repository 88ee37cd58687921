// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/trailverifier.h"
#include "crypto/merkleblock.h"

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
    /// Events that were looked at already, of a block that begins where there is nothing before or a whole one: those up
    /// to `size` of the tree. `nodes` has the nodes above the block, as a database stores them.
    bool grow(const crypto::MerkleBlock &block, quint64 size, const crypto::NodeReader &nodes);
    /// A checkpoint over the events seen so far.
    bool checkpoint(const QByteArray &note);
    /// After the last event.
    bool end();
    bool fault(quint64 first, quint64 last, const QString &what);

    bool isGood() const { return !m_report.fault; }
    quint64 size() const { return m_tree.size(); }
    VerifyReport report() const;

private:
    bool isExpected();

    VerifyReport m_report;
    crypto::MerkleFrontier m_tree;
    crypto::MerkleFrontier m_before;          // the tree where the block begins that it grows by
    std::map<quint64, QByteArray> m_expected; // root by size
};

} // namespace countersign::audit
