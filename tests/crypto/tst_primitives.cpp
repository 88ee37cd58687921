// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/blindindex.h"
#include "crypto/digest.h"
#include "crypto/keyring.h"
#include "crypto/signingkey.h"
#include "crypto/startup.h"
#include "crypto/systemrandom.h"

#include <QSet>
#include <QTest>

#include <thread>

using namespace countersign;
using namespace countersign::crypto;
using namespace Qt::StringLiterals;

class TestPrimitives : public QObject
{
    Q_OBJECT

    Startup m_startup;

    static KeyRing ring(char fill)
    {
        return *KeyRing::fromMaster(SecretBytes(QByteArrayView(QByteArray(32, fill))));
    }

private Q_SLOTS:
    void selfTestPasses()
    {
        const Result<void> started = initialize();
        QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
    }

    void randomIsFreshInEveryThread()
    {
        SystemRandom random;
        QSet<QByteArray> drawn;
        QList<QByteArray> perThread[4];
        std::vector<std::jthread> threads;
        for (auto &list : perThread)
            threads.emplace_back([&random, &list] {
                for (int i = 0; i < 500; ++i)
                    list.append(random.bytes(16));
            });
        threads.clear();
        for (const auto &list : perThread)
            drawn.unite(QSet<QByteArray>(list.begin(), list.end()));
        QCOMPARE(drawn.size(), 2000);
        QCOMPARE(random.bytes(0).size(), 0);
    }

    void randomCoversAllValues()
    {
        SystemRandom random;
        QSet<quint32> seen;
        for (int i = 0; i < 2000; ++i) {
            const quint32 value = random.below(10);
            QVERIFY(value < 10);
            seen.insert(value);
        }
        QCOMPARE(seen.size(), 10);
    }

    void masterKeyHasOneLength()
    {
        for (const qsizetype size : {0, 16, 31, 33, 64})
            QVERIFY(!KeyRing::fromMaster(SecretBytes(size)));
        QVERIFY(KeyRing::fromMaster(SecretBytes(32)));
    }

    void everyPurposeHasItsKey()
    {
        const KeyRing a = ring('a');
        const KeyRing b = ring('b');
        QCOMPARE(a.derive("one"_L1).size(), 32);
        QVERIFY(a.derive("one"_L1).equals(ring('a').derive("one"_L1).view()));
        QVERIFY(!a.derive("one"_L1).equals(a.derive("two"_L1).view()));
        QVERIFY(!a.derive("one"_L1).equals(b.derive("one"_L1).view()));
        QCOMPARE(a.checkValue().size(), 16);
        QCOMPARE(a.checkValue(), ring('a').checkValue());
        QVERIFY(a.checkValue() != b.checkValue());
    }

    void blindIndexFindsTheSameValueOnly()
    {
        const BlindIndex index(ring('a'));
        const QByteArray phone = index.phone(*PhoneNumber::parse(u"(202) 555-0123"_s));
        QCOMPARE(phone.size(), 32);
        QCOMPARE(index.phone(*PhoneNumber::parse(u"+1 202 555 0123"_s)), phone);
        QVERIFY(index.phone(*PhoneNumber::parse(u"+1 202 555 0124"_s)) != phone);
        QVERIFY(index.phone(*PhoneNumber::parse(u"+1 202 555 0123 ext. 7"_s)) != phone);
        QCOMPARE(index.email(*EmailAddress::parse(u"Jane@Example.com"_s)),
                 index.email(*EmailAddress::parse(u"jane@example.com"_s)));
        QVERIFY(index.of("a"_L1, "bc") != index.of("ab"_L1, "c"));
        QVERIFY(index.of("a"_L1, "x") != BlindIndex(ring('b')).of("a"_L1, "x"));
    }

    void signaturesBelongToKeyAndData()
    {
        SystemRandom random;
        const SigningKey key = SigningKey::generate(random);
        const SigningKey other = SigningKey::generate(random);
        const QByteArray signature = key.sign("data");
        QCOMPARE(signature.size(), 64);
        QVERIFY(verifyEd25519(key.publicKey(), "data", signature));
        QVERIFY(verifyEd25519(key.publicKey(), "", key.sign("")));
        QVERIFY(!verifyEd25519(key.publicKey(), "Data", signature));
        QVERIFY(!verifyEd25519(other.publicKey(), "data", signature));
        QVERIFY(!verifyEd25519(key.publicKey(), "data", signature.first(63)));
        QVERIFY(!verifyEd25519(key.publicKey(), "data", signature + '\0'));
        QVERIFY(!verifyEd25519(key.publicKey().first(31), "data", signature));
        QVERIFY(!SigningKey::fromSeed(SecretBytes(31)));
    }

    void hkdfRefusesImpossibleLengths()
    {
        const SecretBytes secret(32);
        QVERIFY(!hkdfSha256(secret, "s", "i", 0));
        QVERIFY(!hkdfSha256(secret, "s", "i", 255 * 32 + 1));
        QVERIFY(hkdfSha256(secret, "s", "i", 255 * 32));
        QVERIFY(!hkdfSha256(SecretBytes(), "s", "i", 32));
    }
};

QTEST_GUILESS_MAIN(TestPrimitives)
#include "tst_primitives.moc"
