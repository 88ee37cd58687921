// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>

#include <functional>

// The Merkle tree of RFC 9162 section 2.1 (that of RFC 6962) over SHA-256. A complete node is named
// by its level (0: leaves) and its index: it covers the leaves [index * 2^level, (index + 1) *
// 2^level). Complete nodes never change, so they are stored once, when append() completes them.
// Everything here is a pure function or a value.
namespace countersign::crypto {

/// SHA-256(0x00 | data)
QByteArray leafHash(QByteArrayView data);
/// SHA-256(0x01 | left | right)
QByteArray nodeHash(QByteArrayView left, QByteArrayView right);
/// The root of a tree without leaves: SHA-256 of nothing.
QByteArray emptyRoot();

struct MerkleNode
{
    int level = 0;
    quint64 index = 0;
    QByteArray hash;
    friend bool operator==(const MerkleNode &, const MerkleNode &) = default;
};

/// Reads the hash of a complete node that append() has reported.
using NodeReader = std::function<Result<QByteArray>(int level, quint64 index)>;

// The right edge of a growing tree: one hash per bit of its size, all that is needed to append in
// O(log n).
class MerkleFrontier
{
public:
    MerkleFrontier() = default;
    /// The frontier of a stored tree of `size` leaves.
    static Result<MerkleFrontier> restore(quint64 size, const NodeReader &nodes);

    /// Adds a leaf by its hash and returns the nodes that are complete now, the leaf itself first.
    QList<MerkleNode> append(const QByteArray &leaf);
    /// The same with a complete node for all the leaves below it, itself first. Its leaves must be the next ones.
    QList<MerkleNode> append(const MerkleNode &complete);
    QByteArray root() const;
    quint64 size() const { return m_size; }

private:
    quint64 m_size = 0;
    QList<MerkleNode> m_peaks; // from the largest to the smallest
};

/// The root of the first `size` leaves.
Result<QByteArray> rootOf(quint64 size, const NodeReader &nodes);
/// RFC 9162 section 2.1.3.1: that leaf `index` is in the tree of `size` leaves. InvalidRequest
/// unless index < size.
Result<QList<QByteArray>> inclusionProof(quint64 index, quint64 size, const NodeReader &nodes);
/// RFC 9162 section 2.1.4.1: that the tree of `from` leaves is the beginning of the tree of `to`
/// leaves. InvalidRequest unless from <= to. Empty for from = 0 and from = to.
Result<QList<QByteArray>> consistencyProof(quint64 from, quint64 to, const NodeReader &nodes);

/// RFC 9162 section 2.1.3.2
bool verifyInclusion(quint64 index, quint64 size, const QByteArray &leaf,
                     const QList<QByteArray> &proof, const QByteArray &root);
/// RFC 9162 section 2.1.4.2. The empty tree is the beginning of every tree; its root and the empty
/// proof are checked.
bool verifyConsistency(quint64 from, quint64 to, const QByteArray &fromRoot,
                       const QByteArray &toRoot, const QList<QByteArray> &proof);

} // namespace countersign::crypto
