// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/datakey.h"
#include "crypto/keyring.h"
#include "crypto/startup.h"
#include "crypto/systemrandom.h"

#include <QTest>

using namespace countersign;
using namespace countersign::crypto;
using namespace Qt::StringLiterals;

class TestDataKey : public QObject
{
    Q_OBJECT

    Startup m_startup;
    SystemRandom m_random;

    static KeyRing ring(char fill)
    {
        return *KeyRing::fromMaster(SecretBytes(QByteArrayView(QByteArray(32, fill))));
    }

private Q_SLOTS:
    void namesItselfInFrontOfWhatItSealed()
    {
        const DataKey key = DataKey::generate(m_random);
        QCOMPARE(key.id().size(), DataKey::IdSize);
        const auto sealed = key.seal("customers|name|1", "Ada", m_random);
        QVERIFY(sealed);
        QCOMPARE(sealed->size(), 3 + DataKey::Overhead);
        QVERIFY(sealed->startsWith("\x01"_ba + key.id()));
        QCOMPARE(*key.open("customers|name|1", *sealed), "Ada"_ba);
    }

    void refusesAnotherPlaceOrKey()
    {
        const DataKey key = DataKey::generate(m_random);
        const QByteArray sealed = *key.seal("customers|name|1", "Ada", m_random);
        QVERIFY(!key.open("customers|name|2", sealed));
        QVERIFY(!DataKey::generate(m_random).open("customers|name|1", sealed));
    }

    // The head is not secret, but it is authenticated like the rest.
    void refusesEveryAlteredBit()
    {
        const DataKey key = DataKey::generate(m_random);
        const QByteArray sealed = *key.seal("aad", "secret", m_random);
        for (qsizetype bit = 0; bit < sealed.size() * 8; ++bit) {
            QByteArray altered = sealed;
            altered[bit / 8] = static_cast<char>(altered[bit / 8] ^ (1 << (bit % 8)));
            QVERIFY2(!key.open("aad", altered), QByteArray::number(bit).constData());
        }
        for (qsizetype size = 0; size < sealed.size(); ++size)
            QVERIFY2(!key.open("aad", sealed.first(size)), QByteArray::number(size).constData());
    }

    void doesNotMoveBetweenHeadAndPlace()
    {
        // Under the bare cipher, with the same bytes split elsewhere.
        const DataKey key = DataKey::generate(m_random);
        const QByteArray sealed = *key.seal("place", "x", m_random);
        QVERIFY(!key.open("lace", sealed));
        QVERIFY(!key.open({}, sealed));
    }

    void wrapsAnotherKey()
    {
        const DataKey outer = DataKey::generate(m_random);
        const DataKey inner = DataKey::generate(m_random);
        const QByteArray sealed = *inner.seal("a", "secret", m_random);
        const QByteArray wrapped = *outer.wrap(inner, "person 1", m_random);
        const auto opened = outer.unwrap("person 1", wrapped);
        QVERIFY(opened);
        QCOMPARE(opened->id(), inner.id());
        QCOMPARE(*opened->open("a", sealed), "secret"_ba);
        QVERIFY(!outer.unwrap("person 2", wrapped));
        QVERIFY(!inner.unwrap("person 1", wrapped));
        QVERIFY(!outer.unwrap("person 1", *outer.seal("person 1", "short", m_random)));
    }

    void derivesTheSameKeyForTheSamePurpose()
    {
        const DataKey a = DataKey::derive(ring('a'), "wrapping/1"_L1);
        const QByteArray sealed = *a.seal("x", "secret", m_random);
        QCOMPARE(*DataKey::derive(ring('a'), "wrapping/1"_L1).open("x", sealed), "secret"_ba);
        QVERIFY(!DataKey::derive(ring('a'), "wrapping/2"_L1).open("x", sealed));
        QVERIFY(!DataKey::derive(ring('b'), "wrapping/1"_L1).open("x", sealed));
        QVERIFY(DataKey::derive(ring('b'), "wrapping/1"_L1).id() != a.id());
    }
};

QTEST_GUILESS_MAIN(TestDataKey)
#include "tst_datakey.moc"
