// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/fieldcipher.h"
#include "crypto/startup.h"
#include "crypto/systemrandom.h"

#include <QSet>
#include <QTest>

#include <atomic>
#include <thread>

using namespace countersign;
using namespace countersign::crypto;

class TestFieldCipher : public QObject
{
    Q_OBJECT

    Startup m_startup;
    SystemRandom m_random;
    SecretBytes m_key{QByteArrayView(QByteArray(32, 'k'))};

private Q_SLOTS:
    void opensWhatItSealed()
    {
        for (const qsizetype size : {0, 1, 15, 16, 17, 1000, 100000}) {
            const QByteArray plain = m_random.bytes(size);
            const auto sealed = FieldCipher::seal(m_key, "customers|name|1", plain, m_random);
            QVERIFY(sealed);
            QCOMPARE(sealed->size(), size + FieldCipher::Overhead);
            QCOMPARE(*FieldCipher::open(m_key, "customers|name|1", *sealed), plain);
        }
        const auto bare = FieldCipher::seal(m_key, {}, "x", m_random);
        QCOMPARE(*FieldCipher::open(m_key, {}, *bare), QByteArray("x"));
    }

    void neverSealsTwiceAlike()
    {
        QSet<QByteArray> seen;
        for (int i = 0; i < 1000; ++i)
            seen.insert(*FieldCipher::seal(m_key, "a", "same", m_random));
        QCOMPARE(seen.size(), 1000);
    }

    void refusesEveryAlteredBit()
    {
        const QByteArray sealed = *FieldCipher::seal(m_key, "aad", "secret", m_random);
        for (qsizetype bit = 0; bit < sealed.size() * 8; ++bit) {
            QByteArray altered = sealed;
            altered[bit / 8] = static_cast<char>(altered[bit / 8] ^ (1 << (bit % 8)));
            QVERIFY2(!FieldCipher::open(m_key, "aad", altered),
                     QByteArray::number(bit).constData());
        }
    }

    void refusesEveryOtherLength()
    {
        const QByteArray sealed = *FieldCipher::seal(m_key, "aad", "secret", m_random);
        for (qsizetype size = 0; size < sealed.size(); ++size)
            QVERIFY2(!FieldCipher::open(m_key, "aad", sealed.first(size)),
                     QByteArray::number(size).constData());
        QVERIFY(!FieldCipher::open(m_key, "aad", sealed + 'x'));
    }

    void refusesAnotherPlaceOrKey()
    {
        const QByteArray sealed = *FieldCipher::seal(m_key, "customers|name|1", "secret", m_random);
        QVERIFY(!FieldCipher::open(m_key, "customers|name|2", sealed));
        QVERIFY(!FieldCipher::open(m_key, {}, sealed));
        QVERIFY(!FieldCipher::open(SecretBytes(QByteArrayView(QByteArray(32, 'K'))),
                                   "customers|name|1", sealed));
    }

    void refusesKeysOfOtherSizes()
    {
        const QByteArray sealed = *FieldCipher::seal(m_key, "a", "x", m_random);
        for (const qsizetype size : {0, 16, 24, 31, 33}) {
            const SecretBytes key(QByteArrayView(QByteArray(size, 'k')));
            QVERIFY(!FieldCipher::seal(key, "a", "x", m_random));
            QVERIFY(!FieldCipher::open(key, "a", sealed));
        }
    }

    void worksInManyThreads()
    {
        std::atomic<int> failures = 0;
        std::vector<std::jthread> threads;
        for (int t = 0; t < 4; ++t)
            threads.emplace_back([&, t] {
                for (int i = 0; i < 2000; ++i) {
                    const QByteArray plain = QByteArray::number(t * 10000 + i);
                    const auto sealed = FieldCipher::seal(m_key, "a", plain, m_random);
                    if (!sealed || FieldCipher::open(m_key, "a", *sealed) != plain)
                        ++failures;
                }
            });
        threads.clear();
        QCOMPARE(failures.load(), 0);
    }
};

QTEST_GUILESS_MAIN(TestFieldCipher)
#include "tst_fieldcipher.moc"
