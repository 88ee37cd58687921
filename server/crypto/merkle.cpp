// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/merkle.h"

#include "crypto/digest.h"

#include <bit>

namespace countersign::crypto {

using namespace Qt::StringLiterals;

namespace {

/// The largest power of two below `count` (RFC 9162 section 2.1.1), for count > 1.
quint64 splitOf(quint64 count)
{
    return std::bit_floor(count - 1);
}

// The hash of the leaves [start, start + count). `start` is a multiple of the next power of two, as
// all subtrees of the RFC's recursion are, so the range is a chain of complete nodes, one per bit
// of `count`.
Result<QByteArray> rangeHash(quint64 start, quint64 count, const NodeReader &nodes)
{
    if (count == 0)
        return emptyRoot();
    QList<QByteArray> peaks;
    while (count > 0) {
        const quint64 width = std::bit_floor(count);
        const int level = std::countr_zero(width);
        Result<QByteArray> peak = nodes(level, start >> level);
        if (!peak)
            return peak;
        peaks.append(std::move(*peak));
        start += width;
        count -= width;
    }
    QByteArray hash = peaks.takeLast();
    while (!peaks.isEmpty())
        hash = nodeHash(peaks.takeLast(), hash);
    return hash;
}

bool appendRange(QList<QByteArray> &proof, quint64 start, quint64 count, const NodeReader &nodes,
                 Result<QList<QByteArray>> &failed)
{
    Result<QByteArray> hash = rangeHash(start, count, nodes);
    if (!hash) {
        failed = failureOf(hash);
        return false;
    }
    proof.append(std::move(*hash));
    return true;
}

} // namespace

QByteArray leafHash(QByteArrayView data)
{
    return sha256({QByteArrayView("\x00", 1), data});
}

QByteArray nodeHash(QByteArrayView left, QByteArrayView right)
{
    return sha256({QByteArrayView("\x01", 1), left, right});
}

QByteArray emptyRoot()
{
    return sha256(QByteArrayView());
}

Result<MerkleFrontier> MerkleFrontier::restore(quint64 size, const NodeReader &nodes)
{
    MerkleFrontier frontier;
    quint64 start = 0;
    for (quint64 rest = size; rest > 0; rest -= std::bit_floor(rest)) {
        const int level = std::countr_zero(std::bit_floor(rest));
        Result<QByteArray> hash = nodes(level, start >> level);
        if (!hash)
            return failureOf(hash);
        frontier.m_peaks.append({level, start >> level, std::move(*hash)});
        start += std::bit_floor(rest);
    }
    frontier.m_size = size;
    return frontier;
}

QList<MerkleNode> MerkleFrontier::append(const QByteArray &leaf)
{
    return append(MerkleNode{0, m_size, leaf});
}

QList<MerkleNode> MerkleFrontier::append(const MerkleNode &complete)
{
    Q_ASSERT(complete.index << complete.level == m_size);
    QList<MerkleNode> completed{complete};
    MerkleNode node = complete;
    while (!m_peaks.isEmpty() && m_peaks.last().level == node.level) {
        const MerkleNode left = m_peaks.takeLast();
        node = {node.level + 1, node.index >> 1, nodeHash(left.hash, node.hash)};
        completed.append(node);
    }
    m_peaks.append(node);
    m_size += 1ULL << complete.level;
    return completed;
}

QByteArray MerkleFrontier::root() const
{
    if (m_peaks.isEmpty())
        return emptyRoot();
    QByteArray hash = m_peaks.last().hash;
    for (qsizetype i = m_peaks.size() - 2; i >= 0; --i)
        hash = nodeHash(m_peaks.at(i).hash, hash);
    return hash;
}

Result<QByteArray> rootOf(quint64 size, const NodeReader &nodes)
{
    return rangeHash(0, size, nodes);
}

Result<QList<QByteArray>> inclusionProof(quint64 index, quint64 size, const NodeReader &nodes)
{
    if (index >= size)
        return failure(ErrorCode::InvalidRequest,
                       u"The trail of that size does not have that event."_s, u"index"_s);
    QList<QByteArray> proof;
    Result<QList<QByteArray>> failed;
    quint64 start = 0;
    for (quint64 count = size; count > 1;) {
        const quint64 split = splitOf(count);
        const bool left = index - start < split;
        const bool read = left ? appendRange(proof, start + split, count - split, nodes, failed)
                               : appendRange(proof, start, split, nodes, failed);
        if (!read)
            return failed;
        start += left ? 0 : split;
        count = left ? split : count - split;
    }
    std::reverse(proof.begin(), proof.end()); // from the leaf up
    return proof;
}

Result<QList<QByteArray>> consistencyProof(quint64 from, quint64 to, const NodeReader &nodes)
{
    if (from > to)
        return failure(ErrorCode::InvalidRequest,
                       u"The earlier size is larger than the later one."_s, u"from"_s);
    QList<QByteArray> proof;
    if (from == 0 || from == to)
        return proof;
    Result<QList<QByteArray>> failed;
    quint64 start = 0;
    quint64 rest = from;       // leaves of the old tree inside the current subtree
    bool startsOldTree = true; // the verifier knows the old root itself (b = true in the RFC)
    quint64 count = to;
    while (rest < count) {
        const quint64 split = splitOf(count);
        const bool left = rest <= split;
        const bool read = left ? appendRange(proof, start + split, count - split, nodes, failed)
                               : appendRange(proof, start, split, nodes, failed);
        if (!read)
            return failed;
        startsOldTree = startsOldTree && left;
        start += left ? 0 : split;
        rest -= left ? 0 : split;
        count = left ? split : count - split;
    }
    if (!startsOldTree && !appendRange(proof, start, count, nodes, failed))
        return failed;
    std::reverse(proof.begin(), proof.end());
    return proof;
}

bool verifyInclusion(quint64 index, quint64 size, const QByteArray &leaf,
                     const QList<QByteArray> &proof, const QByteArray &root)
{
    if (index >= size || leaf.size() != 32)
        return false;
    quint64 fn = index;
    quint64 sn = size - 1;
    QByteArray hash = leaf;
    for (const QByteArray &step : proof) {
        if (sn == 0 || step.size() != 32)
            return false;
        if ((fn & 1) != 0 || fn == sn) {
            hash = nodeHash(step, hash);
            while ((fn & 1) == 0 && fn != 0) {
                fn >>= 1;
                sn >>= 1;
            }
        } else {
            hash = nodeHash(hash, step);
        }
        fn >>= 1;
        sn >>= 1;
    }
    return sn == 0 && hash == root;
}

bool verifyConsistency(quint64 from, quint64 to, const QByteArray &fromRoot,
                       const QByteArray &toRoot, const QList<QByteArray> &proof)
{
    if (from > to)
        return false;
    if (from == 0)
        return proof.isEmpty() && fromRoot == emptyRoot() && (to > 0 || toRoot == emptyRoot());
    if (from == to)
        return proof.isEmpty() && fromRoot == toRoot;
    QList<QByteArray> path = proof;
    if (std::has_single_bit(from))
        path.prepend(fromRoot);
    if (path.isEmpty())
        return false;
    quint64 fn = from - 1;
    quint64 sn = to - 1;
    while ((fn & 1) != 0) {
        fn >>= 1;
        sn >>= 1;
    }
    QByteArray fr = path.first();
    QByteArray sr = path.first();
    for (qsizetype i = 1; i < path.size(); ++i) {
        const QByteArray &step = path.at(i);
        if (sn == 0 || step.size() != 32)
            return false;
        if ((fn & 1) != 0 || fn == sn) {
            fr = nodeHash(step, fr);
            sr = nodeHash(step, sr);
            while ((fn & 1) == 0 && fn != 0) {
                fn >>= 1;
                sn >>= 1;
            }
        } else {
            sr = nodeHash(sr, step);
        }
        fn >>= 1;
        sn >>= 1;
    }
    return fr == fromRoot && sr == toRoot && sn == 0;
}

} // namespace countersign::crypto
