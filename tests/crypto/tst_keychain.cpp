// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/keychainstore.h"
#include "crypto/masterkey.h"
#include "crypto/startup.h"
#include "crypto/systemrandom.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace countersign;
using namespace countersign::crypto;
using namespace Qt::StringLiterals;

namespace {

// A message bus that starts no services by itself: only the keyring that the test starts is on it.
constexpr auto BusConfiguration
    = "<busconfig><type>session</type><listen>unix:path=%1</listen><auth>EXTERNAL</auth>"
      "<policy context='default'><allow send_destination='*' eavesdrop='true'/>"
      "<allow eavesdrop='true'/><allow own='*'/></policy></busconfig>";

} // namespace

// The real keychain of a Linux desktop, on a message bus and in a home folder of its own.
class TestKeychain : public QObject
{
    Q_OBJECT

    Startup m_startup;
    SystemRandom m_random;
    QTemporaryDir m_home;
    QProcess m_bus;
    QProcess m_keyring;

    void startKeyring(bool unlocked)
    {
        QStringList arguments{u"--foreground"_s, u"--components=secrets"_s,
                              u"--control-directory="_s + m_home.filePath(u"control"_s)};
        if (unlocked)
            arguments.append(u"--unlock"_s);
        m_keyring.start(u"gnome-keyring-daemon"_s, arguments);
        QVERIFY(m_keyring.waitForStarted());
        if (unlocked)
            m_keyring.write("invented password");
        m_keyring.closeWriteChannel();
        QTRY_VERIFY_WITH_TIMEOUT(isOnTheBus(), 20000);
    }

    static bool isOnTheBus()
    {
        const QStringList question{u"--session"_s,
                                   u"--print-reply"_s,
                                   u"--dest=org.freedesktop.DBus"_s,
                                   u"/"_s,
                                   u"org.freedesktop.DBus.GetNameOwner"_s,
                                   u"string:org.freedesktop.secrets"_s};
        return QProcess::execute(u"dbus-send"_s, question) == 0;
    }

    void stopKeyring()
    {
        m_keyring.terminate();
        if (!m_keyring.waitForFinished(5000)) {
            m_keyring.kill();
            m_keyring.waitForFinished();
        }
    }

    template<typename T>
    static T wait(const QFuture<T> &future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20000))
            qFatal("the keychain did not answer");
        return future.result();
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const QString &program : {u"dbus-daemon"_s, u"dbus-send"_s, u"gnome-keyring-daemon"_s})
            QVERIFY2(!QStandardPaths::findExecutable(program).isEmpty(),
                     qPrintable(u"install "_s + program));
        for (const char *variable :
             {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
            qputenv(variable, QFile::encodeName(m_home.path()));
        qunsetenv("XDG_CURRENT_DESKTOP");
        qunsetenv("KDE_FULL_SESSION");
        const QString socket = m_home.filePath(u"bus"_s);
        QFile configuration(m_home.filePath(u"bus.conf"_s));
        QVERIFY(configuration.open(QIODevice::WriteOnly));
        configuration.write(QString::fromLatin1(BusConfiguration).arg(socket).toUtf8());
        configuration.close();
        qputenv("DBUS_SESSION_BUS_ADDRESS", QFile::encodeName(u"unix:path="_s + socket));
        m_bus.start(u"dbus-daemon"_s, {u"--nofork"_s, u"--nopidfile"_s,
                                       u"--config-file="_s + configuration.fileName()});
        QVERIFY(m_bus.waitForStarted());
        QTRY_VERIFY(QFile::exists(socket));
    }

    void cleanupTestCase()
    {
        stopKeyring();
        m_bus.terminate();
        m_bus.waitForFinished();
    }

    void withoutAKeychain()
    {
        KeychainStore store(u"test"_s);
        const auto opened = wait(openMasterKey(store, {}, m_random));
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Unavailable);
    }

    void lockedKeychainMakesNoNewKey()
    {
        startKeyring(false);
        KeychainStore store(u"test"_s);
        // It says "not found" where it should say "locked", and then refuses to write.
        QVERIFY(!*wait(store.read()));
        QCOMPARE(wait(openMasterKey(store, QByteArray(16, 'c'), m_random)).error().code,
                 ErrorCode::NotFound);
        QCOMPARE(wait(openMasterKey(store, {}, m_random)).error().code, ErrorCode::Unavailable);
        stopKeyring();
    }

    void unlockedKeychainKeepsTheKey()
    {
        startKeyring(true);
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

// The Secret Service library keeps its session with the keyring for the life of a process, so every
// case gets a process, a bus and a home of its own.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc > 1) {
        TestKeychain test;
        return QTest::qExec(&test, argc, argv);
    }
    int failed = 0;
    for (const QString &name : {u"withoutAKeychain"_s, u"lockedKeychainMakesNoNewKey"_s,
                                u"unlockedKeychainKeepsTheKey"_s})
        failed += QProcess::execute(QCoreApplication::applicationFilePath(), {name}) == 0 ? 0 : 1;
    return failed;
}

#include "tst_keychain.moc"
