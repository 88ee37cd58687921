// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/merkle.h"

namespace countersign::crypto {

// The complete nodes over a part of a tree that can be worked out by itself: leaves that begin at a multiple of a power of
// two and are not more than that. A value of 64 bytes for each leaf.
class MerkleBlock
{
public:
    MerkleBlock() = default;
    /// `leaves` are hashes of 32 bytes, one behind the other; `first` is the index of the first.
    MerkleBlock(quint64 first, const QByteArray &leaves);

    quint64 first() const { return m_first; }
    quint64 size() const;
    /// How many levels have complete nodes; the leaves are level 0.
    int levels() const { return static_cast<int>(m_levels.size()); }
    /// The hashes of a level's complete nodes, one behind the other, and how many they are.
    QByteArrayView level(int level) const { return m_levels.at(level); }
    quint64 nodesOf(int level) const { return size() >> level; }

    /// The nodes that cover the first `count` leaves between them, from the largest to the smallest: what a
    /// MerkleFrontier takes to grow by them.
    QList<MerkleNode> peaks(quint64 count) const;

private:
    quint64 m_first = 0;
    QList<QByteArray> m_levels;
};

} // namespace countersign::crypto
