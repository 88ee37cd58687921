// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/keychainstore.h"
#include "crypto/masterkey.h"
#include "crypto/startup.h"
#include "crypto/systemrandom.h"
#include "support/privatekeyring.h"

#include <QTest>

using namespace countersign;
using namespace countersign::crypto;
using namespace Qt::StringLiterals;

class TestKeychain : public QObject
{
    Q_OBJECT

    Startup m_startup;
    SystemRandom m_random;
    support::PrivateKeyring m_keyring;

    template<typename T>
    static T wait(const QFuture<T> &future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20000))
            qFatal("the keychain did not answer");
        return future.result();
    }

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_keyring.open(), QString()); }

    void withoutAKeychain()
    {
        KeychainStore store(u"test"_s);
        const auto opened = wait(openMasterKey(store, {}, m_random));
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Unavailable);
    }

    void lockedKeychainMakesNoNewKey()
    {
        QCOMPARE(m_keyring.start(false), QString());
        KeychainStore store(u"test"_s);
        // It says "not found" where it should say "locked", and then refuses to write.
        QVERIFY(!*wait(store.read()));
        QCOMPARE(wait(openMasterKey(store, QByteArray(16, 'c'), m_random)).error().code,
                 ErrorCode::NotFound);
        QCOMPARE(wait(openMasterKey(store, {}, m_random)).error().code, ErrorCode::Unavailable);
    }

    void unlockedKeychainKeepsTheKey()
    {
        QCOMPARE(m_keyring.start(true), QString());
        KeychainStore store(u"test"_s);
        const auto made = wait(openMasterKey(store, {}, m_random));
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
        QCOMPARE(wait(openMasterKey(store, made->checkValue(), m_random))->checkValue(),
                 made->checkValue());
        QCOMPARE(wait(openMasterKey(store, QByteArray(16, 'c'), m_random)).error().code,
                 ErrorCode::Conflict);

        // another installation has another key
        KeychainStore other(u"other"_s);
        QVERIFY(!*wait(other.read()));
        QVERIFY(wait(openMasterKey(other, {}, m_random))->checkValue() != made->checkValue());

        QVERIFY(wait(store.remove()));
        QCOMPARE(wait(openMasterKey(store, made->checkValue(), m_random)).error().code,
                 ErrorCode::NotFound);
    }
};

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc == 1)
        return support::runEachInItsOwnProcess({u"withoutAKeychain"_s,
                                                u"lockedKeychainMakesNoNewKey"_s,
                                                u"unlockedKeychainKeepsTheKey"_s});
    TestKeychain test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keychain.moc"
