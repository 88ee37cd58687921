// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/merkle.h"
#include "crypto/signingkey.h"
#include "crypto/startup.h"
#include "crypto/systemrandom.h"
#include "crypto/tlogproof.h"
#include "support/verify.h"

#include <QTest>

using namespace countersign;
using namespace countersign::crypto;
using namespace Qt::StringLiterals;

class TestTlogProof : public QObject
{
    Q_OBJECT

    Startup m_startup;
    SystemRandom m_random;
    SigningKey m_key = SigningKey::generate(m_random);
    QString m_name = u"countersign.example/trail"_s;
    QList<QByteArray> m_leaves;
    QHash<std::pair<int, quint64>, QByteArray> m_nodes;
    MerkleFrontier m_tree;

    TlogProof proofOf(quint64 index) const
    {
        const NodeReader nodes = [this](int level, quint64 at) -> Result<QByteArray> {
            return m_nodes.value({level, at});
        };
        return {m_leaves.at(static_cast<qsizetype>(index)), index,
                inclusionProof(index, m_tree.size(), nodes).value(),
                formatSigned({m_name, m_tree.size(), m_tree.root()}, m_key, m_name)};
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (int i = 0; i < 13; ++i) {
            m_leaves.append("{\"event\":" + QByteArray::number(i) + "}");
            for (const MerkleNode &node : m_tree.append(leafHash(m_leaves.last())))
                m_nodes.insert({node.level, node.index}, node.hash);
        }
    }

    void everyEventIsProved()
    {
        for (quint64 index = 0; index < m_tree.size(); ++index) {
            const TlogProof proof = proofOf(index);
            const auto read = parseTlogProof(formatTlogProof(proof));
            CS_VERIFY_RESULT(read);
            QCOMPARE(*read, proof);
            const auto checkpoint = verifyTlogProof(*read, m_key.publicKey());
            QVERIFY(checkpoint.has_value());
            QCOMPARE(checkpoint->size, m_tree.size());
            QCOMPARE(checkpoint->origin, m_name);
        }
    }

    // The form that C2SP gives, so that other programs read it.
    void formIsThatOfTheSpecification()
    {
        const QList<QByteArray> lines = formatTlogProof(proofOf(5)).split('\n');
        QCOMPARE(lines.at(0), "c2sp.org/tlog-proof@v1"_ba);
        QCOMPARE(lines.at(1), "extra " + m_leaves.at(5).toBase64());
        QCOMPARE(lines.at(2), "index 5"_ba);
        QCOMPARE(lines.at(3), leafHash(m_leaves.at(4)).toBase64()); // the sibling first
        QCOMPARE(lines.at(7), QByteArray());
        QCOMPARE(lines.at(8), m_name.toUtf8());
        QCOMPARE(lines.at(9), "13"_ba);
    }

    void anyChangedByteIsRefused()
    {
        const QByteArray good = formatTlogProof(proofOf(9));
        for (qsizetype place = 0; place < good.size(); ++place) {
            for (const int bit : {0, 1, 4}) {
                QByteArray text = good;
                text[place] = static_cast<char>(text.at(place) ^ (1 << bit));
                const auto proof = parseTlogProof(text);
                QVERIFY2(!proof || !verifyTlogProof(*proof, m_key.publicKey()),
                         qPrintable(u"byte %1, bit %2"_s.arg(place).arg(bit)));
            }
            const auto cut = parseTlogProof(good.first(place));
            QVERIFY2(!cut || !verifyTlogProof(*cut, m_key.publicKey()),
                     qPrintable(u"cut at %1"_s.arg(place)));
        }
    }

    void faultsAreTold()
    {
        const auto fault = [this](const TlogProof &proof) {
            const auto checked = verifyTlogProof(proof, m_key.publicKey());
            return checked ? std::nullopt : std::optional(checked.error());
        };
        TlogProof proof = proofOf(3);
        proof.leaf += ' ';
        QCOMPARE(fault(proof), std::optional(TlogProofFault::Inclusion));
        proof = proofOf(3);
        proof.index = 4;
        QCOMPARE(fault(proof), std::optional(TlogProofFault::Inclusion));
        proof.index = 13;
        QCOMPARE(fault(proof), std::optional(TlogProofFault::Place));
        proof = proofOf(3);
        proof.path.removeLast();
        QCOMPARE(fault(proof), std::optional(TlogProofFault::Inclusion));
        const SigningKey other = SigningKey::generate(m_random);
        proof = proofOf(3);
        proof.checkpoint = formatSigned({m_name, m_tree.size(), m_tree.root()}, other, m_name);
        QCOMPARE(fault(proof), std::optional(TlogProofFault::Signature));
        QCOMPARE(fault({}), std::optional(TlogProofFault::Signature));
    }

    void otherFormsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray hash = QByteArray(32, 'h').toBase64() + '\n';
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("other version")
            << "c2sp.org/tlog-proof@v2\nextra eA==\nindex 1\n\nnote\n"_ba;
        QTest::newRow("no leaf") << "c2sp.org/tlog-proof@v1\nindex 1\n\nnote\n"_ba;
        QTest::newRow("empty leaf") << "c2sp.org/tlog-proof@v1\nextra \nindex 1\n\nnote\n"_ba;
        QTest::newRow("no index") << "c2sp.org/tlog-proof@v1\nextra eA==\n\nnote\n"_ba;
        QTest::newRow("zeros") << "c2sp.org/tlog-proof@v1\nextra eA==\nindex 01\n\nnote\n"_ba;
        QTest::newRow("sign") << "c2sp.org/tlog-proof@v1\nextra eA==\nindex -1\n\nnote\n"_ba;
        QTest::newRow("large")
            << "c2sp.org/tlog-proof@v1\nextra eA==\nindex 18446744073709551616\n\nnote\n"_ba;
        QTest::newRow("short hash")
            << "c2sp.org/tlog-proof@v1\nextra eA==\nindex 1\neA==\n\nnote\n"_ba;
        QTest::newRow("no note") << "c2sp.org/tlog-proof@v1\nextra eA==\nindex 1\n\n"_ba;
        QTest::newRow("no end") << "c2sp.org/tlog-proof@v1\nextra eA==\nindex 1\n" + hash;
        QTest::newRow("endless") << "c2sp.org/tlog-proof@v1\nextra eA==\nindex 1\n"
                                        + hash.repeated(70) + "\nnote\n";
    }

    void otherFormsAreRefused()
    {
        QFETCH(const QByteArray, text);
        CS_VERIFY_ERROR(parseTlogProof(text), ErrorCode::InvalidRequest);
    }
};

QTEST_GUILESS_MAIN(TestTlogProof)
#include "tst_tlogproof.moc"
