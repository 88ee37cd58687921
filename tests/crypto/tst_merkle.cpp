// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/digest.h"
#include "crypto/merkleblock.h"

#include <QHash>
#include <QTest>

#include <bit>

using namespace countersign;
using namespace countersign::crypto;
using namespace Qt::StringLiterals;

namespace {

// RFC 9162 section 2.1, word for word: the slow definition that the fast code is held to.
namespace definition {

using Leaves = QList<QByteArray>; // raw entries

qsizetype split(qsizetype n)
{
    qsizetype k = 1;
    while (k * 2 < n)
        k *= 2;
    return k;
}

QByteArray hash(const Leaves &d)
{
    if (d.isEmpty())
        return sha256({});
    if (d.size() == 1)
        return sha256('\x00' + d.first());
    const qsizetype k = split(d.size());
    return sha256('\x01' + hash(d.first(k)) + hash(d.sliced(k)));
}

Leaves path(qsizetype m, const Leaves &d)
{
    if (d.size() == 1)
        return {};
    const qsizetype k = split(d.size());
    return m < k ? path(m, d.first(k)) + Leaves{hash(d.sliced(k))}
                 : path(m - k, d.sliced(k)) + Leaves{hash(d.first(k))};
}

Leaves subproof(qsizetype m, const Leaves &d, bool b)
{
    if (m == d.size())
        return b ? Leaves{} : Leaves{hash(d)};
    const qsizetype k = split(d.size());
    return m <= k ? subproof(m, d.first(k), b) + Leaves{hash(d.sliced(k))}
                  : subproof(m - k, d.sliced(k), false) + Leaves{hash(d.first(k))};
}

} // namespace definition

constexpr qsizetype Largest = 70;

QByteArray flipped(QByteArray hash)
{
    hash[5] = static_cast<char>(hash[5] ^ 4);
    return hash;
}

} // namespace

class TestMerkle : public QObject
{
    Q_OBJECT

    QList<QByteArray> m_entries;
    QList<QByteArray> m_roots; // by size, by definition
    QHash<QPair<int, quint64>, QByteArray> m_nodes;

    NodeReader reader() const
    {
        return [this](int level, quint64 index) -> Result<QByteArray> {
            const auto found = m_nodes.constFind({level, index});
            return found == m_nodes.cend()
                       ? Result<QByteArray>(failure(ErrorCode::NotFound, u"no such node"_s))
                       : *found;
        };
    }

private Q_SLOTS:
    void initTestCase()
    {
        MerkleFrontier frontier;
        m_roots.append(definition::hash({}));
        QCOMPARE(frontier.root(), m_roots.first());
        for (qsizetype i = 0; i < Largest; ++i) {
            m_entries.append("event " + QByteArray::number(i));
            for (const MerkleNode &node : frontier.append(leafHash(m_entries.last()))) {
                QVERIFY(!m_nodes.contains({node.level, node.index}));
                m_nodes.insert({node.level, node.index}, node.hash);
            }
            m_roots.append(definition::hash(m_entries));
            QCOMPARE(frontier.root(), m_roots.last());
            QCOMPARE(frontier.size(), quint64(i + 1));
        }
    }

    void knownHashes()
    {
        // The constants of RFC 6962 trees that other implementations test with.
        QCOMPARE(emptyRoot().toHex(),
                 "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_ba);
        QCOMPARE(leafHash({}).toHex(),
                 "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"_ba);
        QCOMPARE(leafHash("L123456").toHex(),
                 "395aa064aa4c29f7010acfe3f25db9485bbd4b91897b6ad7ad547639252b4d56"_ba);
        QCOMPARE(nodeHash("N123", "N456").toHex(),
                 "aa217fe888e47007fa15edab33c2b492a722cb106c64667fc2b044444de66bbb"_ba);
    }

    void knownRoots()
    {
        // The tree of Certificate Transparency's own tests: eight entries, the root after each.
        const char *entries[] = {"",
                                 "00",
                                 "10",
                                 "2021",
                                 "3031",
                                 "40414243",
                                 "5051525354555657",
                                 "606162636465666768696a6b6c6d6e6f"};
        const char *roots[] = {"6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                               "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
                               "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
                               "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
                               "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
                               "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
                               "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
                               "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"};
        MerkleFrontier frontier;
        for (int i = 0; i < 8; ++i) {
            frontier.append(leafHash(QByteArray::fromHex(entries[i])));
            QCOMPARE(frontier.root().toHex(), QByteArray(roots[i]));
        }
    }

    void rootsAndFrontiersOfAllSizes()
    {
        for (qsizetype size = 0; size <= Largest; ++size) {
            QCOMPARE(*rootOf(quint64(size), reader()), m_roots[size]);
            auto restored = MerkleFrontier::restore(quint64(size), reader());
            QVERIFY(restored);
            QCOMPARE(restored->root(), m_roots[size]);
            if (size < Largest) {
                restored->append(leafHash(m_entries[size]));
                QCOMPARE(restored->root(), m_roots[size + 1]);
            }
        }
        QVERIFY(!rootOf(Largest + 1, reader()));
        QVERIFY(!MerkleFrontier::restore(Largest + 1, reader()));
    }

    void blocksHaveTheSameNodes()
    {
        constexpr qsizetype Width = 16;
        for (qsizetype first = 0; first < Largest; first += Width) {
            QByteArray leaves;
            for (qsizetype i = first; i < std::min(first + Width, Largest); ++i)
                leaves += leafHash(m_entries[i]);
            const MerkleBlock block(quint64(first), leaves);
            QCOMPARE(block.size(), quint64(leaves.size() / 32));
            quint64 nodes = 0;
            for (int level = 0; level < block.levels(); ++level) {
                for (quint64 i = 0; i < block.nodesOf(level); ++i, ++nodes)
                    QCOMPARE(block.level(level).sliced(qsizetype(i) * 32, 32),
                             m_nodes.value({level, (quint64(first) >> level) + i}));
            }
            QCOMPARE(nodes, 2 * block.size() - quint64(std::popcount(block.size())));
            for (quint64 count = 0; count <= block.size(); ++count) {
                auto grown = MerkleFrontier::restore(quint64(first), reader());
                QVERIFY(grown);
                for (const MerkleNode &peak : block.peaks(count)) {
                    for (const MerkleNode &node : grown->append(peak))
                        QCOMPARE(node.hash, m_nodes.value({node.level, node.index}));
                }
                QCOMPARE(grown->size(), quint64(first) + count);
                QCOMPARE(grown->root(), m_roots[first + qsizetype(count)]);
            }
        }
        QCOMPARE(MerkleBlock().size(), 0u);
        QVERIFY(MerkleBlock(64, {}).peaks(0).isEmpty());
    }

    void inclusionOfAllLeaves()
    {
        for (qsizetype size = 1; size <= Largest; ++size) {
            for (qsizetype index = 0; index < size; ++index) {
                const auto proof = inclusionProof(quint64(index), quint64(size), reader());
                QVERIFY(proof);
                QCOMPARE(*proof, definition::path(index, m_entries.first(size)));
                QVERIFY(verifyInclusion(quint64(index), quint64(size), leafHash(m_entries[index]),
                                        *proof, m_roots[size]));
            }
        }
        QVERIFY(!inclusionProof(5, 5, reader()));
        QVERIFY(!inclusionProof(0, 0, reader()));
    }

    void inclusionRefusesEverythingElse()
    {
        for (const qsizetype size : {1, 2, 3, 7, 8, 9, 33, 70}) {
            const QByteArray root = m_roots[size];
            for (qsizetype index = 0; index < size; ++index) {
                const QList<QByteArray> proof
                    = *inclusionProof(quint64(index), quint64(size), reader());
                const QByteArray leaf = leafHash(m_entries[index]);
                for (qsizetype other = 0; other <= size + 2; ++other)
                    QVERIFY(other == index
                            || !verifyInclusion(quint64(other), quint64(size), leaf, proof, root));
                QVERIFY(
                    !verifyInclusion(quint64(index), quint64(size), flipped(leaf), proof, root));
                QVERIFY(
                    !verifyInclusion(quint64(index), quint64(size), leaf, proof, flipped(root)));
                QVERIFY(!verifyInclusion(quint64(index), 0, leaf, proof, root));
                QVERIFY(!verifyInclusion(quint64(index), quint64(size), leaf,
                                         proof + QList<QByteArray>{root}, root));
                QVERIFY(!verifyInclusion(quint64(index), quint64(size), leaf,
                                         QList<QByteArray>{QByteArray()} + proof, root));
                for (qsizetype i = 0; i < proof.size(); ++i) {
                    QList<QByteArray> bad = proof;
                    bad[i] = flipped(bad[i]);
                    QVERIFY(!verifyInclusion(quint64(index), quint64(size), leaf, bad, root));
                    bad[i] = proof[i].first(31);
                    QVERIFY(!verifyInclusion(quint64(index), quint64(size), leaf, bad, root));
                    bad.removeAt(i);
                    QVERIFY(!verifyInclusion(quint64(index), quint64(size), leaf, bad, root));
                }
            }
        }
    }

    void inclusionRefusesOtherSizes()
    {
        // The path of a leaf can have the same length and order in trees of several sizes; only the
        // root tells them apart. So the other size comes with its own root, as a dishonest server
        // would send it.
        for (qsizetype size = 1; size <= 20; ++size)
            for (qsizetype index = 0; index < size; ++index)
                for (qsizetype other = index + 1; other <= 20; ++other)
                    QVERIFY(other == size
                            || !verifyInclusion(
                                quint64(index), quint64(other), leafHash(m_entries[index]),
                                *inclusionProof(quint64(index), quint64(size), reader()),
                                m_roots[other]));
    }

    void consistencyOfAllPairs()
    {
        for (qsizetype to = 0; to <= Largest; ++to) {
            for (qsizetype from = 0; from <= to; ++from) {
                const auto proof = consistencyProof(quint64(from), quint64(to), reader());
                QVERIFY(proof);
                if (from > 0)
                    QCOMPARE(*proof, definition::subproof(from, m_entries.first(to), true));
                QVERIFY2(verifyConsistency(quint64(from), quint64(to), m_roots[from], m_roots[to],
                                           *proof),
                         qPrintable(u"%1 in %2"_s.arg(from).arg(to)));
            }
        }
        QVERIFY(!consistencyProof(6, 5, reader()));
    }

    void consistencyRefusesEverythingElse()
    {
        for (qsizetype to = 1; to <= 20; ++to) {
            for (qsizetype from = 0; from <= to; ++from) {
                const QList<QByteArray> proof
                    = *consistencyProof(quint64(from), quint64(to), reader());
                const auto accepts = [&](qsizetype f, qsizetype t, const QByteArray &fr,
                                         const QByteArray &tr, const QList<QByteArray> &p) {
                    return verifyConsistency(quint64(f), quint64(t), fr, tr, p);
                };
                QVERIFY(!accepts(from, to, flipped(m_roots[from]), m_roots[to], proof));
                QVERIFY(from == 0
                        || !accepts(from, to, m_roots[from], flipped(m_roots[to]), proof));
                QVERIFY(!accepts(from, to, m_roots[from], m_roots[to],
                                 proof + QList<QByteArray>{m_roots[to]}));
                QVERIFY(!accepts(to + 1, to, m_roots[from], m_roots[to], proof));
                for (qsizetype other = 0; other <= 20; ++other) {
                    // another size, with the root that is right for it
                    QVERIFY(other == from || proof.isEmpty()
                            || !accepts(other, to, m_roots[other], m_roots[to], proof));
                    QVERIFY(other == to || from == 0 || proof.isEmpty()
                            || !accepts(from, other, m_roots[from], m_roots[other], proof));
                    QVERIFY(other <= from || from == 0 || proof.isEmpty() == false
                            || !accepts(from, other, m_roots[from], m_roots[other], proof));
                }
                for (qsizetype i = 0; i < proof.size(); ++i) {
                    QList<QByteArray> bad = proof;
                    bad[i] = flipped(bad[i]);
                    QVERIFY(!accepts(from, to, m_roots[from], m_roots[to], bad));
                    bad.removeAt(i);
                    QVERIFY(!accepts(from, to, m_roots[from], m_roots[to], bad));
                }
            }
        }
    }

    void consistencyRefusesARewrittenTrail()
    {
        QList<QByteArray> rewritten = m_entries.first(30);
        rewritten[3] = "another event";
        const QList<QByteArray> proof = *consistencyProof(20, 30, reader());
        QVERIFY(verifyConsistency(20, 30, m_roots[20], m_roots[30], proof));
        QVERIFY(!verifyConsistency(20, 30, m_roots[20], definition::hash(rewritten),
                                   definition::subproof(20, rewritten, true)));
    }

    void missingNodeIsAnError()
    {
        const NodeReader broken = [](int, quint64) -> Result<QByteArray> {
            return failure(ErrorCode::Unavailable, u"disk"_s);
        };
        QCOMPARE(rootOf(3, broken).error().code, ErrorCode::Unavailable);
        QCOMPARE(inclusionProof(1, 3, broken).error().code, ErrorCode::Unavailable);
        QCOMPARE(consistencyProof(1, 3, broken).error().code, ErrorCode::Unavailable);
        QCOMPARE(MerkleFrontier::restore(3, broken).error().code, ErrorCode::Unavailable);
    }
};

QTEST_GUILESS_MAIN(TestMerkle)
#include "tst_merkle.moc"
