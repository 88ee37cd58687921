// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/merkleblock.h"

#include <bit>

namespace countersign::crypto {

namespace {

constexpr qsizetype HashSize = 32;

QByteArray levelAbove(const QByteArray &below)
{
    QByteArray above;
    above.reserve(below.size() / 2);
    for (qsizetype left = 0; left + 2 * HashSize <= below.size(); left += 2 * HashSize) {
        const QByteArrayView pair = QByteArrayView(below).sliced(left, 2 * HashSize);
        above += nodeHash(pair.first(HashSize), pair.last(HashSize));
    }
    return above;
}

} // namespace

MerkleBlock::MerkleBlock(quint64 first, const QByteArray &leaves)
    : m_first(first)
{
    Q_ASSERT(leaves.size() % HashSize == 0);
    Q_ASSERT(leaves.isEmpty()
             || first % std::bit_ceil(static_cast<quint64>(leaves.size() / HashSize)) == 0);
    for (QByteArray level = leaves; !level.isEmpty(); level = levelAbove(level))
        m_levels.append(level);
}

quint64 MerkleBlock::size() const
{
    return m_levels.isEmpty() ? 0 : static_cast<quint64>(m_levels.first().size() / HashSize);
}

QList<MerkleNode> MerkleBlock::peaks(quint64 count) const
{
    Q_ASSERT(count <= size());
    QList<MerkleNode> peaks;
    for (quint64 start = 0; count > 0;) {
        const quint64 width = std::bit_floor(count);
        const int level = std::countr_zero(width);
        const auto place = static_cast<qsizetype>(start >> level);
        peaks.append({level, (m_first + start) >> level,
                      m_levels.at(level).sliced(place * HashSize, HashSize)});
        start += width;
        count -= width;
    }
    return peaks;
}

} // namespace countersign::crypto
