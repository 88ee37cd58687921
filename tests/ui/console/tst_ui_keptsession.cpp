// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/console.h"
#include "crypto/startup.h"
#include "shell/mainwindow.h"
#include "shell/signinpage.h"
#include "shell/workspace.h"
#include "support/privatekeyring.h"
#include "ui/fakeapi/fakeapi.h"
#include "widgets/inlinemessage.h"
#include "widgets/notifier.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <qt6keychain/keychain.h>

using namespace countersign;
using namespace countersign::ui;
using namespace Qt::StringLiterals;

// The console's session in the real keychain of a Linux desktop, from one start to the next.
class TestKeptSession : public QObject
{
    Q_OBJECT

    const crypto::Startup m_startup;
    support::PrivateKeyring m_keyring;
    QTemporaryDir m_dir;
    std::unique_ptr<tests::FakeApi> m_api;
    std::unique_ptr<console::Console> m_console;

    shell::MainWindow &window() { return m_console->window(); }

    void start(const QString &keychainName = u"here"_s)
    {
        m_console.reset();
        m_console = std::make_unique<console::Console>(
            *qApp, console::Console::Options{.transport = m_api->transport(),
                                             .settingsFile = m_dir.filePath(u"console.ini"_s),
                                             .keychainName = keychainName});
        m_console->show();
    }

    void signIn()
    {
        QSignalSpy entered(&window(), &shell::MainWindow::signedIn);
        window().signIn(u"admin@example.com"_s, u"a long phrase nobody guesses"_s);
        QVERIFY(entered.wait(5000));
    }

    /// What is in the keychain for an installation; empty if nothing is.
    QString kept(const QString &keychainName = u"here"_s)
    {
        auto *job = new QKeychain::ReadPasswordJob(u"Countersign"_s);
        job->setKey(
            u"countersign/%1/%2/session"_s.arg(keychainName, m_api->transport().settingsKey()));
        QString text = u"no answer"_s;
        QSignalSpy finished(job, &QKeychain::Job::finished);
        connect(job, &QKeychain::Job::finished, this, [&text, job] { text = job->textData(); });
        job->start();
        return finished.wait(10000) ? text : u"no answer"_s;
    }

    /// Ends the console as the program does. False if it does not come to that.
    bool endWhenSettled()
    {
        bool settled = false;
        m_console->whenSettled([&settled] { settled = true; });
        if (!QTest::qWaitFor([&settled] { return settled; }, 8000))
            return false;
        m_console.reset();
        return true;
    }

    QString told()
    {
        const auto *notifier = window().findChild<widgets::Notifier *>();
        const auto *message = notifier ? notifier->findChild<widgets::InlineMessage *>() : nullptr;
        return message && notifier->isVisible() ? message->text() : QString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_keyring.open(), QString());
        m_api = std::make_unique<tests::FakeApi>();
        QVERIFY(m_api->listen());
    }

    void cleanupTestCase() { m_console.reset(); }

    void withoutAKeychain()
    {
        start();
        signIn();
        QTRY_VERIFY_WITH_TIMEOUT(told().startsWith(u"The keychain of this computer"_s), 10000);
        // signed in all the same, and through a renewal; said once
        m_api->expireAccess();
        window().workspace()->currentPage()->refresh();
        QTRY_COMPARE(m_api->count(u"POST /v1/auth/refresh"_s), 1);
        QTRY_VERIFY(window().workspace()->currentPage()->isSettled());
        QVERIFY(window().workspace());
        window().signOut();
        start();
        QTest::qWait(500);
        QVERIFY(!window().workspace());
        QCOMPARE(m_api->count(u"POST /v1/auth/refresh"_s), 1);
    }

    void lockedKeychain()
    {
        QCOMPARE(m_keyring.start(false), QString());
        start();
        signIn();
        QTRY_VERIFY_WITH_TIMEOUT(told().startsWith(u"The keychain of this computer"_s), 10000);
        QVERIFY(window().workspace());
    }

    void unlockedKeychain()
    {
        QCOMPARE(m_keyring.start(true), QString());
        start();
        signIn();
        QTRY_COMPARE(kept(), u"refresh-token-1"_s);
        QCOMPARE(told(), QString());

        // the next start goes on without asking, and keeps the next token
        start();
        QTRY_VERIFY(window().workspace());
        QCOMPARE(window().workspace()->staff().email, u"admin@example.com"_s);
        QCOMPARE(m_api->count(u"POST /v1/auth/login"_s), 1);
        QTRY_COMPARE(kept(), u"refresh-token-2"_s);
        QTRY_VERIFY(window().workspace()->currentPage()->isSettled());

        // another installation on this computer does not
        start(u"elsewhere"_s);
        QTest::qWait(500);
        QVERIFY(!window().workspace());
        QCOMPARE(kept(), u"refresh-token-2"_s);

        // nor does one that keeps nothing, and it leaves nothing
        start(QString());
        QTest::qWait(500);
        QVERIFY(!window().workspace());
        signIn();
        QTest::qWait(500);
        QCOMPARE(kept(), u"refresh-token-2"_s);
        QCOMPARE(kept(QString()), QString());

        // a server out of reach, or too busy, does not cost the session
        m_api->answers.insert(u"POST /v1/auth/refresh"_s, {503, {{u"code"_s, u"unavailable"_s}}});
        start();
        QTRY_COMPARE(m_api->count(u"POST /v1/auth/refresh"_s), 2);
        QTest::qWait(300);
        QVERIFY(!window().workspace());
        m_api->answers.clear();
        QCOMPARE(kept(), u"refresh-token-2"_s);

        // signing out leaves nothing behind
        start();
        QTRY_VERIFY(window().workspace());
        window().signOut();
        QTRY_COMPARE(kept(), QString());
        start();
        QTest::qWait(500);
        QVERIFY(!window().workspace());

        // a token that the server refuses leads to the sign-in page, and is thrown away
        signIn();
        QTRY_VERIFY(!kept().isEmpty());
        m_api->endSessions();
        start();
        QTRY_COMPARE(kept(), QString());
        QVERIFY(!window().workspace());
        QVERIFY(window().findChild<shell::SignInPage *>()->isVisible());
    }

    void endsOnlyWithTheKeychainUpToDate()
    {
        QCOMPARE(m_keyring.start(true), QString());
        start();
        signIn();
        QVERIFY(endWhenSettled());
        QCOMPARE(kept(), u"refresh-token-1"_s);

        start();
        QTRY_VERIFY(window().workspace());
        m_api->expireAccess();
        window().signOut();
        QVERIFY(endWhenSettled());
        QCOMPARE(kept(), QString());
        QCOMPARE(m_api->liveSessions(), 0);

        // nor in the middle of a resumption
        start();
        signIn();
        QVERIFY(endWhenSettled());
        start();
        QTRY_COMPARE(m_api->count(u"POST /v1/auth/refresh"_s), 3);
        QVERIFY(endWhenSettled());
        QCOMPARE(kept(), u"refresh-token-5"_s);

        // but not at any price
        start();
        QTRY_VERIFY(window().workspace());
        m_api->hold(u"POST /v1/auth/logout"_s);
        window().signOut();
        QElapsedTimer took;
        took.start();
        QVERIFY(endWhenSettled());
        QVERIFY(took.elapsed() >= 4500);
        m_api->release();
    }

    void usedUpTokenIsNotLeft()
    {
        QCOMPARE(m_keyring.start(true), QString());
        QVERIFY(support::PrivateKeyring::putInto(u"session"_s));
        start();
        signIn();
        QTRY_COMPARE(kept(), u"refresh-token-1"_s);
        QVERIFY(support::PrivateKeyring::putInto(u"login"_s));
        QVERIFY(support::PrivateKeyring::lock());
        QCOMPARE(kept(), u"refresh-token-1"_s);
        m_api->expireAccess();
        window().workspace()->currentPage()->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(told().startsWith(u"The keychain of this computer"_s), 10000);
        QVERIFY(endWhenSettled());
        QCOMPARE(kept(), QString());
    }
};

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    if (argc == 1)
        return support::runEachInItsOwnProcess(
            {u"withoutAKeychain"_s, u"lockedKeychain"_s, u"unlockedKeychain"_s,
             u"endsOnlyWithTheKeychainUpToDate"_s, u"usedUpTokenIsNotLeft"_s});
    TestKeptSession test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_ui_keptsession.moc"
