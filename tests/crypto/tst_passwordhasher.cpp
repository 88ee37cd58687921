// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/passwordhasher.h"
#include "crypto/startup.h"

#include <QElapsedTimer>
#include <QTest>

using namespace countersign;
using namespace countersign::crypto;
using namespace Qt::StringLiterals;

class TestPasswordHasher : public QObject
{
    Q_OBJECT

    Startup m_startup;
    PasswordHasher m_hasher{SecretBytes(QByteArrayView(QByteArray(32, 'p'))), 4};

private Q_SLOTS:
    void knownAnswer() { QVERIFY(bcryptWorks()); }

    void verifiesItsOwn()
    {
        const auto hash = m_hasher.hash(u"correct horse battery"_s);
        QVERIFY(hash);
        QCOMPARE(hash->size(), 60);
        QVERIFY(hash->startsWith("$2"));
        QVERIFY(m_hasher.verify(u"correct horse battery"_s, *hash));
        QVERIFY(!m_hasher.verify(u"correct horse batterz"_s, *hash));
        QVERIFY(!m_hasher.verify(QString(), *hash));
        QVERIFY(*m_hasher.hash(u"correct horse battery"_s) != *hash);
    }

    void readsTheWholePassword()
    {
        // bcrypt alone stops at 72 bytes and at a zero byte.
        const QString longOne(128, u'x');
        const auto hash = m_hasher.hash(longOne);
        QVERIFY(m_hasher.verify(longOne, *hash));
        QVERIFY(!m_hasher.verify(longOne.chopped(1), *hash));
        QVERIFY(!m_hasher.verify(longOne.chopped(1) + u'y', *hash));
        const QString withZero = u"before"_s + QChar(0) + u"after"_s;
        const auto zeroHash = m_hasher.hash(withZero);
        QVERIFY(m_hasher.verify(withZero, *zeroHash));
        QVERIFY(!m_hasher.verify(u"before"_s + QChar(0) + u"other"_s, *zeroHash));
    }

    void normalisesUnicode()
    {
        const auto composed = m_hasher.hash(u"caf\u00e9 au lait, please"_s);
        QVERIFY(m_hasher.verify(u"cafe\u0301 au lait, please"_s, *composed));
    }

    void needsThePepper()
    {
        const auto hash = m_hasher.hash(u"correct horse battery"_s);
        const PasswordHasher other(SecretBytes(QByteArrayView(QByteArray(32, 'q'))), 4);
        QVERIFY(!other.verify(u"correct horse battery"_s, *hash));
    }

    void refusesWhatIsNoHash()
    {
        const QByteArray good = *m_hasher.hash(u"x"_s);
        QByteArray expensive = good;
        expensive.replace(4, 2, "31"); // would take days
        QByteArray damaged = good;
        damaged[10] = '!';
        for (const QByteArray &bad : {QByteArray(), QByteArray("x"), good.first(59), good + 'x',
                                      "$3" + good.sliced(2), expensive, damaged}) {
            QElapsedTimer timer;
            timer.start();
            QVERIFY(!m_hasher.verify(u"x"_s, bad));
            QVERIFY(timer.elapsed() < 2000);
        }
    }

    void asksForRehashAtAnotherCost()
    {
        const QByteArray hash = *m_hasher.hash(u"x"_s);
        QVERIFY(!m_hasher.needsRehash(hash));
        QVERIFY(PasswordHasher(SecretBytes(32), 5).needsRehash(hash));
        QVERIFY(m_hasher.needsRehash("rubbish"));
    }
};

QTEST_GUILESS_MAIN(TestPasswordHasher)
#include "tst_passwordhasher.moc"
