// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/launcher.h"
#include "crypto/startup.h"
#include "support/privatekeyring.h"
#include "support/verify.h"

#include <QCommandLineParser>
#include <QDir>
#include <QTest>

using namespace countersign;
using namespace countersign::app;
using namespace Qt::StringLiterals;

// The desktop's master key in the real keychain, from one start to the next.
class tst_DesktopKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void twoStartsFindTheSameKey();
    void demoKeepsOutOfTheKeychain();

private:
    static Result<Settings> settings(const QString &folder, const QStringList &more = {});
    /// One start of the desktop's service, to the end: nothing, or why it did not start.
    Result<void> start(const QString &folder);

    const crypto::Startup m_crypto;
    const SystemClock m_clock;
    support::PrivateKeyring m_keyring;
    QTemporaryDir m_folder;
};

void tst_DesktopKey::initTestCase()
{
    CS_VERIFY_RESULT(crypto::initialize());
    QCOMPARE(m_keyring.open(), QString());
    QCOMPARE(m_keyring.start(true), QString());
}

Result<Settings> tst_DesktopKey::settings(const QString &folder, const QStringList &more)
{
    QCommandLineParser parser;
    Settings::addOptions(parser);
    if (!parser.parse(QStringList{u"countersign"_s, u"--data-dir"_s, folder, u"--port"_s, u"0"_s,
                                  u"--tls-port"_s, u"0"_s}
                      + more))
        return failure(ErrorCode::InvalidRequest, parser.errorText());
    return Settings::read(parser, QProcessEnvironment());
}

Result<void> tst_DesktopKey::start(const QString &folder)
{
    const auto read = settings(folder);
    if (!read)
        return failureOf(read);
    Launcher launcher(*read, Program::Desktop, m_clock);
    QFuture<Result<void>> started = launcher.start();
    if (!QTest::qWaitFor([&] { return started.isFinished(); }, 30000))
        return failure(ErrorCode::Unavailable, u"no answer from the keychain"_s);
    return started.takeResult();
}

void tst_DesktopKey::twoStartsFindTheSameKey()
{
    // A folder that is not there yet, by a way that changes once it is: the link leads to its parent.
    QVERIFY(QDir(m_folder.path()).mkpath(u"real"_s));
    QVERIFY(QFile::link(m_folder.filePath(u"real"_s), m_folder.filePath(u"link"_s)));
    const QString folder = m_folder.filePath(u"link/data"_s);
    QVERIFY(!QDir(folder).exists());
    const QString name = keychainName(*settings(folder));

    CS_VERIFY_RESULT(start(folder));
    QVERIFY(QFile::exists(folder + u"/countersign.db"_s));
    QVERIFY(!QFile::exists(folder + u"/master.key"_s));
    QCOMPARE(keychainName(*settings(folder)), name);
    QCOMPARE(keychainName(*settings(m_folder.filePath(u"link/./data/"_s))), name);
    CS_VERIFY_RESULT(start(folder)); // with another key it would be refused

    // another installation has an entry of its own
    const QString other = m_folder.filePath(u"other"_s);
    QVERIFY(keychainName(*settings(other)) != name);
    CS_VERIFY_RESULT(start(other));
    CS_VERIFY_RESULT(start(folder));
}

void tst_DesktopKey::demoKeepsOutOfTheKeychain()
{
    const auto demo = settings(m_folder.filePath(u"demo"_s), {u"--demo"_s});
    CS_VERIFY_RESULT(demo);
    QCOMPARE(keychainName(*demo), QString());
}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    tst_DesktopKey test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_desktopkey.moc"
