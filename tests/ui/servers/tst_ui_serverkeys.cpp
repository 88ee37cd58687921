// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/savedservers.h"
#include "console/console.h"
#include "crypto/startup.h"
#include "servers/serversdialog.h"
#include "shell/mainwindow.h"
#include "shell/workspace.h"
#include "support/privatekeyring.h"
#include "ui/fakeapi/fakeapi.h"
#include "ui/fakeapi/lookup.h"
#include "ui/servers/tlsrecorder.h"

#include <QMessageBox>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

#include <qt6keychain/keychain.h>

using namespace countersign;
using namespace countersign::ui;
using namespace Qt::StringLiterals;
using client::SavedServer;
using tests::button;

// Sessions at several servers lie apart in the real keychain of a Linux desktop.
class TestServerKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keepsTheSessionOfEach();
    void cleanupTestCase() { m_console.reset(); }

private:
    void makeConsole();
    QString kept(const SavedServer &server);
    SavedServer save(const QString &name, tests::FakeApi &api);
    void signIn();
    shell::MainWindow &window() { return m_console->window(); }

    crypto::Startup m_startup;
    support::PrivateKeyring m_keyring;
    QTemporaryDir m_folder;
    tests::FakeApi m_office;
    tests::FakeApi m_branch;
    std::unique_ptr<console::Console> m_console;
};

void TestServerKeys::initTestCase()
{
    QVERIFY(crypto::initialize());
    QCOMPARE(m_keyring.open(), QString());
    QCOMPARE(m_keyring.start(true), QString());
}

void TestServerKeys::makeConsole()
{
    m_console.reset();
    m_console = std::make_unique<console::Console>(
        *qApp, console::Console::Options{.transport
                                         = client::Transport::local(u"countersign-test-nobody"_s),
                                         .settingsFile = m_folder.filePath(u"console.ini"_s),
                                         .keychainName = u"here"_s,
                                         .serversFolder = m_folder.path()});
}

QString TestServerKeys::kept(const SavedServer &server)
{
    auto *job = new QKeychain::ReadPasswordJob(u"Countersign"_s);
    job->setKey(u"countersign/server/%1/session"_s.arg(server.id()));
    QString text = u"no answer"_s;
    QSignalSpy finished(job, &QKeychain::Job::finished);
    connect(job, &QKeychain::Job::finished, this, [&text, job] { text = job->textData(); });
    job->start();
    return finished.wait(10'000) ? text : u"no answer"_s;
}

SavedServer TestServerKeys::save(const QString &name, tests::FakeApi &api)
{
    const tests::OwnCertificate own = tests::makeOwnCertificate();
    const SavedServer server{.name = name,
                             .address = QUrl(u"https://127.0.0.1:%1"_s.arg(api.listenTls(own.tls))),
                             .certificateSha256 = own.sha256};
    QSettings settings(m_folder.filePath(u"servers.ini"_s), QSettings::IniFormat);
    client::SavedServers(settings).put(server);
    return server;
}

void TestServerKeys::signIn()
{
    QSignalSpy entered(&window(), &shell::MainWindow::signedIn);
    window().signIn(u"admin@example.com"_s, u"a long phrase nobody guesses"_s);
    QVERIFY(entered.wait(10'000));
}

void TestServerKeys::keepsTheSessionOfEach()
{
    const SavedServer office = save(u"Office"_s, m_office);
    const SavedServer branch = save(u"Branch"_s, m_branch);
    makeConsole();
    m_console->open(office.id());
    signIn();
    QTRY_VERIFY(!kept(office).isEmpty());
    QCOMPARE(kept(branch), QString());
    const QString token = kept(office);

    // The program ends and starts with the other one: the first session waits where it is.
    bool settled = false;
    m_console->whenSettled([&settled] { settled = true; });
    QTRY_VERIFY_WITH_TIMEOUT(settled, 10'000);
    makeConsole();
    m_console->open(branch.id());
    signIn();
    QTRY_VERIFY(!kept(branch).isEmpty());
    QCOMPARE(kept(office), token);

    // Going over ends the one that is left, and goes on with the other.
    const int renewals = m_office.count(u"POST /v1/auth/refresh"_s);
    m_console->open(office.id());
    QTRY_VERIFY_WITH_TIMEOUT(window().workspace() != nullptr, 10'000);
    QCOMPARE(m_office.count(u"POST /v1/auth/refresh"_s), renewals + 1);
    QTRY_COMPARE_WITH_TIMEOUT(m_branch.count(u"POST /v1/auth/logout"_s), 1, 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(kept(branch), QString(), 10'000);
    QCOMPARE(m_branch.count(u"POST /v1/auth/refresh"_s), 0); // no token of the one at the other

    // What is removed leaves nothing in the keychain.
    settled = false;
    m_console->whenSettled([&settled] { settled = true; });
    QTRY_VERIFY_WITH_TIMEOUT(settled, 10'000);
    makeConsole();
    m_console->open(branch.id());
    QVERIFY(!kept(office).isEmpty());
    Q_EMIT window().serversWanted();
    auto *dialog = window().findChild<servers::ServersDialog *>();
    auto *list = dialog->findChild<QTreeWidget *>();
    list->setCurrentItem(list->findItems(u"Office"_s, Qt::MatchExactly).value(0));
    button(*dialog, u"Remove …"_s)->click();
    button(*dialog->findChild<QMessageBox *>(), u"Remove it"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(kept(office), QString(), 10'000);
}

QTEST_MAIN(TestServerKeys)
#include "tst_ui_serverkeys.moc"
