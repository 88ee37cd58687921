// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/masterkey.h"
#include "crypto/servicestores.h"
#include "crypto/startup.h"
#include "crypto/systemrandom.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace countersign;
using namespace countersign::crypto;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Variable = "COUNTERSIGN_TEST_KEY";

// A store that behaves as the test says.
class FakeStore final : public SecretStore
{
public:
    ReadResult answer = std::nullopt;
    bool keepsWrites = true;
    int writes = 0;

    QFuture<ReadResult> read() override { return QtFuture::makeReadyValueFuture(answer); }
    QFuture<Result<void>> write(const SecretBytes &secret) override
    {
        ++writes;
        if (keepsWrites)
            answer = secret;
        return QtFuture::makeReadyValueFuture(Result<void>());
    }
};

} // namespace

class TestMasterKey : public QObject
{
    Q_OBJECT

    Startup m_startup;
    SystemRandom m_random;
    QTemporaryDir m_folder;

    QString path(const QString &name) const { return m_folder.filePath(name); }
    Result<KeyRing> open(SecretStore &store, std::optional<QByteArray> expected = {})
    {
        return openMasterKey(store, expected, m_random).result();
    }
    static void put(const QString &path, const QByteArray &contents, QFile::Permissions permissions)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(contents);
        file.close();
        QVERIFY(file.setPermissions(permissions));
    }
    static constexpr QFile::Permissions Private = QFile::ReadOwner | QFile::WriteOwner;

private Q_SLOTS:
    void makesAKeyOnceOnly()
    {
        FakeStore store;
        const auto first = open(store);
        QVERIFY(first);
        QCOMPARE(store.writes, 1);
        const auto second = open(store, first->checkValue());
        QVERIFY(second);
        QCOMPARE(second->checkValue(), first->checkValue());
        QVERIFY(open(store));
        QCOMPARE(store.writes, 1);
    }

    void neverMakesAKeyForAnOldDatabase()
    {
        FakeStore store;
        const auto opened = open(store, QByteArray(16, 'c'));
        QCOMPARE(opened.error().code, ErrorCode::NotFound);
        QCOMPARE(store.writes, 0);
    }

    void refusesTheWrongKey()
    {
        FakeStore store;
        QVERIFY(open(store));
        QCOMPARE(open(store, QByteArray(16, 'c')).error().code, ErrorCode::Conflict);
        store.answer = SecretBytes(31);
        QVERIFY(!open(store));
        QCOMPARE(store.writes, 1);
    }

    void handsOnTheErrorsOfTheStore()
    {
        FakeStore store;
        store.answer = failure(ErrorCode::Unavailable, u"locked"_s);
        QCOMPARE(open(store).error().detail, u"locked"_s);
        QCOMPARE(store.writes, 0);
    }

    void usesNoKeyThatDidNotArrive()
    {
        FakeStore store;
        store.keepsWrites = false;
        QCOMPARE(open(store).error().code, ErrorCode::Unavailable);
        QCOMPARE(store.writes, 1);
    }

    void environment()
    {
        EnvironmentStore store(Variable);
        qunsetenv(Variable);
        QVERIFY(open(store).error().detail.contains(QLatin1StringView(Variable)));
        qputenv(Variable, QByteArray(32, 'm').toBase64());
        const auto keys = open(store);
        QVERIFY(keys);
        QCOMPARE(
            keys->checkValue(),
            KeyRing::fromMaster(SecretBytes(QByteArrayView(QByteArray(32, 'm'))))->checkValue());
        for (const QByteArray &bad :
             {""_ba, "x"_ba, QByteArray(31, 'm').toBase64(), QByteArray(33, 'm').toBase64(),
              QByteArray(64, 'a'), QByteArray("!") + QByteArray(32, 'm').toBase64()}) {
            qputenv(Variable, bad);
            const auto refused = open(store);
            QVERIFY2(!refused, bad.constData());
            QVERIFY(bad.isEmpty() || !refused.error().detail.contains(QString::fromLatin1(bad))
                    || bad == "x");
        }
        qunsetenv(Variable);
    }

    void fileIsMadePrivate()
    {
        FileStore store(path(u"made"_s));
        const auto first = open(store);
        QVERIFY2(first, first ? "" : qPrintable(first.error().detail));
        const auto permissions = QFile::permissions(path(u"made"_s));
        QVERIFY(!(permissions
                  & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
        QCOMPARE(open(store, first->checkValue())->checkValue(), first->checkValue());
        QVERIFY(!QFile::exists(path(u"made.new"_s)));
    }

    void fileIsNeverOverwritten()
    {
        FileStore store(path(u"kept"_s));
        QVERIFY(store.write(SecretBytes(QByteArrayView(QByteArray(32, '1')))).result());
        QCOMPARE(
            store.write(SecretBytes(QByteArrayView(QByteArray(32, '2')))).result().error().code,
            ErrorCode::Conflict);
        QVERIFY((*store.read().result())->equals(QByteArray(32, '1')));
    }

    void fileThatOthersCanReadIsRefused()
    {
#ifndef Q_OS_UNIX
        QSKIP("access rules differ here");
#endif
        const QByteArray key = QByteArray(32, 'k').toBase64() + '\n';
        put(path(u"open"_s), key, Private);
        FileStore store(path(u"open"_s));
        QVERIFY(store.read().result());
        for (const auto extra :
             {QFile::ReadGroup, QFile::WriteGroup, QFile::ReadOther, QFile::WriteOther}) {
            QVERIFY(QFile::setPermissions(path(u"open"_s), Private | extra));
            QCOMPARE(store.read().result().error().code, ErrorCode::Forbidden);
        }
    }

    void fileMustBeAPlainFile()
    {
#ifndef Q_OS_UNIX
        QSKIP("access rules differ here");
#endif
        put(path(u"target"_s), QByteArray(32, 'k').toBase64(), Private);
        QVERIFY(QFile::link(path(u"target"_s), path(u"link"_s)));
        QCOMPARE(FileStore(path(u"link"_s)).read().result().error().code, ErrorCode::Forbidden);
        QVERIFY(QDir().mkdir(path(u"folder"_s)));
        QCOMPARE(FileStore(path(u"folder"_s)).read().result().error().code, ErrorCode::Forbidden);
    }

    void fileMustHoldAKey()
    {
        for (const QByteArray &bad :
             {""_ba, "hello"_ba, QByteArray(31, 'k').toBase64(), QByteArray(2000, 'A')}) {
            put(path(u"bad"_s), bad, Private);
            QCOMPARE(FileStore(path(u"bad"_s)).read().result().error().code,
                     ErrorCode::InvalidRequest);
        }
        QVERIFY(!*FileStore(path(u"absent"_s)).read().result());
        QCOMPARE(FileStore(path(u"no/such/folder"_s)).write(SecretBytes(32)).result().error().code,
                 ErrorCode::Unavailable);
    }
};

QTEST_GUILESS_MAIN(TestMasterKey)
#include "tst_masterkey.moc"
