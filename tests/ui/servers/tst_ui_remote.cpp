// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fingerprint.h"
#include "console/console.h"
#include "crypto/startup.h"
#include "runtime/runningservice.h"
#include "servers/serversdialog.h"
#include "servers/trustdialog.h"
#include "shell/mainwindow.h"
#include "shell/signinpage.h"
#include "shell/workspace.h"
#include "ui/fakeapi/lookup.h"
#include "ui/servers/tlsrecorder.h"
#include "widgets/inlinemessage.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

using namespace countersign;
using namespace countersign::ui;
using namespace Qt::StringLiterals;
using servers::ServersDialog;
using servers::TrustDialog;
using tests::button;
using tests::TlsRecorder;

// The console as a mere client of real services on other machines, over TLS and nothing else.
class TestRemote : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void addsAServerAndWorksThere();
    void refusesPlainHttp();
    void tellsNothingToAnotherCertificate();
    void takesANewCertificateOnlyOnPurpose();
    void switchesBetweenServers();
    void startsThisComputerOnlyWhenAsked();
    void renamesAndRemoves();

private:
    void makeConsole();
    /// Looks at the certificate of the only service and trusts it.
    void add(const QUrl &address, const QString &name);
    void signIn(support::RunningService &service, const QString &role);
    shell::MainWindow &window() { return m_console->window(); }
    template<typename T>
    T *dialog()
    {
        T *found = nullptr;
        (void)QTest::qWaitFor([&] { return (found = window().findChild<T *>()) != nullptr; }, 5000);
        return found;
    }
    QString told()
    {
        return window()
            .findChild<shell::SignInPage *>()
            ->findChild<widgets::InlineMessage *>()
            ->text();
    }
    static void select(ServersDialog &dialog, const QString &name)
    {
        auto *list = dialog.findChild<QTreeWidget *>();
        list->setCurrentItem(list->findItems(name, Qt::MatchExactly).value(0));
    }

    crypto::Startup m_startup;
    support::RunningService m_service;
    quint16 m_tlsPort = 0;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<console::Console> m_console;
    int m_homeStarts = 0;
};

void TestRemote::initTestCase()
{
    QCoreApplication::setApplicationVersion(QStringLiteral("0.1.0"));
    QVERIFY(crypto::initialize());
    QCOMPARE(m_service.start({u"--rate-auth"_s, u"1000"_s}), QString());
    m_tlsPort = static_cast<quint16>(m_service.https().port());
}

void TestRemote::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_homeStarts = 0;
    makeConsole();
}

void TestRemote::cleanup()
{
    m_console.reset();
}

void TestRemote::makeConsole()
{
    m_console = std::make_unique<console::Console>(
        *qApp, console::Console::Options{.transport
                                         = client::Transport::local(u"countersign-test-nobody"_s),
                                         .settingsFile = m_folder->filePath(u"home/console.ini"_s),
                                         .serversFolder = m_folder->filePath(u"servers"_s),
                                         .startHome = [this] { ++m_homeStarts; }});
}

void TestRemote::add(const QUrl &address, const QString &name)
{
    auto *list = dialog<ServersDialog>();
    QVERIFY(list);
    auto *trust = list->findChild<TrustDialog *>();
    if (!trust) {
        button(*list, u"Add …"_s)->click();
        trust = list->findChild<TrustDialog *>();
    }
    QVERIFY(trust && trust->isModal());
    for (auto *field : trust->findChildren<QLineEdit *>()) {
        if (field->accessibleName() == u"Address")
            field->setText(address.toString());
        if (field->accessibleName() == u"Name")
            field->setText(name);
    }
    button(*trust, u"Connect"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(button(*trust, u"Trust this server"_s), 20'000);
    QPushButton *sure = button(*trust, u"Trust this server"_s);
    // Not before somebody says that they have compared.
    QVERIFY(!sure->isEnabled());
    auto *compared = trust->findChild<QCheckBox *>();
    QVERIFY(compared->isVisible());
    compared->click();
    QVERIFY(sure->isEnabled());
    sure->click();
    QTRY_VERIFY(!list->findChild<TrustDialog *>());
    select(*list, name);
}

void TestRemote::signIn(support::RunningService &service, const QString &role)
{
    QSignalSpy entered(&window(), &shell::MainWindow::signedIn);
    window().signIn(service.email(role), service.password(role));
    QVERIFY(entered.wait(20'000));
}

void TestRemote::addsAServerAndWorksThere()
{
    QVERIFY(m_console->openAddress(m_service.https().toString()));
    QVERIFY(window().isVisible());
    auto *trust = dialog<ServersDialog>()->findChild<TrustDialog *>();
    QVERIFY(trust);
    // What is shown is what the service says of itself on its own machine.
    const QByteArray digest = QByteArray::fromHex(
        m_service.get(u"/healthz"_s).json.value("certificateSha256"_L1).toString().toLatin1());
    QCOMPARE(digest.size(), 32);
    button(*trust, u"Connect"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(button(*trust, u"Trust this server"_s), 20'000);
    QString shown;
    for (const auto *label : trust->findChildren<QLabel *>()) {
        if (label->accessibleName() == u"Fingerprint (SHA-256)")
            shown = label->text();
    }
    QCOMPARE(shown.replace(u'\n', u' '), readableFingerprint(digest));
    trust->findChild<QCheckBox *>()->click();
    button(*trust, u"Trust this server"_s)->click();
    QTRY_VERIFY(!dialog<ServersDialog>()->findChild<TrustDialog *>());
    button(*dialog<ServersDialog>(), u"Use this server"_s)->click();
    QTRY_VERIFY(!m_console->currentId().isEmpty());
    QCOMPARE(m_homeStarts, 0); // a mere console

    signIn(m_service, u"admin"_s);
    window().workspace()->showPage(u"customers"_s);
    auto *table = window().workspace()->currentPage()->findChild<QTableView *>();
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 0, 20'000);
    // It was over the network, not by some other door.
    const auto sessions = m_service.get(u"/v1/auth/sessions"_s, m_service.signIn(u"admin"_s)).json;
    QVERIFY(QJsonDocument(sessions).toJson().contains("Countersign console"));

    // The next run of the program knows it, and signs in where it was.
    window().signOut();
    const QString id = m_console->currentId();
    makeConsole();
    QVERIFY(m_console->openAddress(m_service.https().toString()));
    QCOMPARE(m_console->currentId(), id);
    signIn(m_service, u"agent"_s);
    QVERIFY(!QFile::exists(m_folder->filePath(u"home/console.ini"_s)));
}

void TestRemote::refusesPlainHttp()
{
    QVERIFY(!m_console->openAddress(m_service.http().toString()));
    m_console->open({});
    Q_EMIT window().serversWanted();
    auto *list = dialog<ServersDialog>();
    list->add(m_service.http().toString());
    auto *trust = list->findChild<TrustDialog *>();
    button(*trust, u"Connect"_s)->click();
    const auto problem = [trust] {
        QStringList shown;
        for (const auto *message : trust->findChildren<widgets::InlineMessage *>()) {
            if (message->isVisible())
                shown.append(message->text());
        }
        return shown.join(u'\n');
    };
    QVERIFY2(problem().contains(u"https only"), qPrintable(problem()));
    // and https at the port of plain HTTP
    for (auto *field : trust->findChildren<QLineEdit *>()) {
        if (field->accessibleName() == u"Address")
            field->setText(u"https://127.0.0.1:%1"_s.arg(m_service.http().port()));
    }
    button(*trust, u"Connect"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(problem().contains(u"TLS 1.3"), 20'000);
}

// Somebody stands in the server's place with a certificate of their own, and hears nothing.
void TestRemote::tellsNothingToAnotherCertificate()
{
    const tests::OwnCertificate own = tests::makeOwnCertificate();
    QVERIFY(m_console->openAddress(m_service.https().toString()));
    add(m_service.https(), u"Office"_s);
    button(*dialog<ServersDialog>(), u"Use this server"_s)->click();
    QTRY_VERIFY(!m_console->currentId().isEmpty());
    signIn(m_service, u"admin"_s);
    shell::Workspace *workspace = window().workspace();
    QCOMPARE(m_service.stop(), 0);

    TlsRecorder thief(own.tls, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"_ba);
    QVERIFY(thief.listen(QHostAddress::LocalHost, m_tlsPort));
    // in the middle of the work
    workspace->currentPage()->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(thief.attempts > 0, 20'000);
    const auto banner = [workspace] {
        QStringList texts;
        for (const auto *message : workspace->findChildren<widgets::InlineMessage *>())
            texts.append(message->text());
        return texts.join(u'\n');
    };
    QTRY_VERIFY_WITH_TIMEOUT(banner().contains(u"not the one you trusted"), 20'000);
    // signing out would send the token
    window().signOut();
    QTRY_VERIFY(!window().workspace());
    // and when signing in
    window().signIn(m_service.email(u"admin"_s), m_service.password(u"admin"_s));
    QTRY_VERIFY_WITH_TIMEOUT(told().contains(u"not the one you trusted"), 20'000);
    bool settled = false;
    m_console->whenSettled([&settled] { settled = true; });
    QTRY_VERIFY_WITH_TIMEOUT(settled, 10'000);
    QCOMPARE(thief.heard, QByteArray());
    thief.close();
    QCOMPARE(
        m_service.start({u"--rate-auth"_s, u"1000"_s, u"--tls-port"_s, QString::number(m_tlsPort)}),
        QString());
}

void TestRemote::takesANewCertificateOnlyOnPurpose()
{
    QVERIFY(m_console->openAddress(m_service.https().toString()));
    add(m_service.https(), u"Office"_s);
    button(*dialog<ServersDialog>(), u"Use this server"_s)->click();
    QTRY_VERIFY(!m_console->currentId().isEmpty());
    QCOMPARE(m_service.stop(), 0);

    // The service was set up anew at the same address.
    support::RunningService renewed;
    QCOMPARE(renewed.start({u"--tls-port"_s, QString::number(m_tlsPort)}), QString());
    window().signIn(renewed.email(u"agent"_s), renewed.password(u"agent"_s));
    QTRY_VERIFY_WITH_TIMEOUT(told().contains(u"not the one you trusted"), 20'000);

    button(window(), u"Servers …"_s)->click();
    button(*dialog<ServersDialog>(), u"Certificate …"_s)->click();
    auto *trust = dialog<TrustDialog>();
    QTRY_VERIFY_WITH_TIMEOUT(button(*trust, u"Trust the new certificate"_s), 20'000);
    QStringList fingerprints;
    for (const auto *label : trust->findChildren<QLabel *>()) {
        if (label->accessibleName().startsWith(u"Fingerprint") && label->isVisible())
            fingerprints.append(label->text());
    }
    QCOMPARE(fingerprints.size(), 2); // the old and the new
    QVERIFY(fingerprints.first() != fingerprints.last());
    QVERIFY(!button(*trust, u"Trust the new certificate"_s)->isEnabled());
    button(*trust, u"Cancel"_s)->click();
    QTRY_VERIFY(!window().findChild<TrustDialog *>());
    window().signIn(renewed.email(u"agent"_s), renewed.password(u"agent"_s));
    QTRY_VERIFY_WITH_TIMEOUT(told().contains(u"not the one you trusted"), 20'000);

    button(*dialog<ServersDialog>(), u"Certificate …"_s)->click();
    trust = dialog<TrustDialog>();
    QTRY_VERIFY_WITH_TIMEOUT(button(*trust, u"Trust the new certificate"_s), 20'000);
    trust->findChild<QCheckBox *>()->click();
    const shell::MainWindow *before = &window();
    button(*trust, u"Trust the new certificate"_s)->click();
    QTRY_VERIFY(&window() != before);
    signIn(renewed, u"agent"_s);
    m_console.reset();
    QCOMPARE(renewed.stop(), 0);
    QCOMPARE(
        m_service.start({u"--rate-auth"_s, u"1000"_s, u"--tls-port"_s, QString::number(m_tlsPort)}),
        QString());
}

void TestRemote::switchesBetweenServers()
{
    support::RunningService branch;
    QCOMPARE(branch.start(), QString());
    QVERIFY(m_console->openAddress(m_service.https().toString()));
    add(m_service.https(), u"Office"_s);
    add(branch.https(), u"Branch"_s);
    select(*dialog<ServersDialog>(), u"Office"_s);
    button(*dialog<ServersDialog>(), u"Use this server"_s)->click();
    QTRY_VERIFY(!m_console->currentId().isEmpty());
    signIn(m_service, u"admin"_s);

    // by the palette, while signed in
    window().workspace()->openPalette();
    auto *palette = window().focusWidget();
    QTest::keyClicks(palette, u"servers"_s);
    QTest::keyClick(palette, Qt::Key_Return);
    auto *list = dialog<ServersDialog>();
    QVERIFY(list);
    select(*list, u"Branch"_s);
    button(*list, u"Use this server"_s)->click();
    QTRY_VERIFY(!window().workspace());
    QVERIFY(window().isVisible());
    signIn(branch, u"agent"_s);
    // The session at the first one is over.
    const QByteArray auditor = m_service.signIn(u"auditor"_s);
    const auto signedOut = [&] {
        return m_service.get(u"/v1/audit/events?action=staff.logout&limit=5"_s, auditor)
            .json.value("items"_L1)
            .toArray()
            .size();
    };
    QTRY_VERIFY_WITH_TIMEOUT(signedOut() > 0, 20'000);
    // Each remembers its own.
    QCOMPARE(QDir(m_folder->filePath(u"servers"_s)).entryList({u"*.ini"_s}).size(), 3);
    m_console.reset();
    QCOMPARE(branch.stop(), 0);
}

void TestRemote::startsThisComputerOnlyWhenAsked()
{
    QVERIFY(m_console->openAddress(m_service.https().toString()));
    add(m_service.https(), u"Office"_s);
    auto *list = dialog<ServersDialog>();
    auto *start = list->findChild<QCheckBox *>();
    QVERIFY(!start->isChecked());
    start->click();
    button(*list, u"Use this server"_s)->click();
    QTRY_VERIFY(!m_console->currentId().isEmpty());

    makeConsole();
    QVERIFY(!m_console->startId().isEmpty());
    m_console->open(m_console->startId());
    QCOMPARE(m_homeStarts, 0);
    signIn(m_service, u"agent"_s);

    Q_EMIT window().serversWanted();
    list = dialog<ServersDialog>();
    select(*list, u"This computer"_s);
    button(*list, u"Use this server"_s)->click();
    QTRY_COMPARE(m_homeStarts, 1);
    QCOMPARE(m_console->currentId(), QString());
    m_console->showFailure(u"The data folder is in use."_s);
    m_console->open(m_console->startId());
    m_console->open({});
    QCOMPARE(m_homeStarts, 1);
}

void TestRemote::renamesAndRemoves()
{
    QVERIFY(m_console->openAddress(m_service.https().toString()));
    add(m_service.https(), u"Office"_s);
    button(*dialog<ServersDialog>(), u"Use this server"_s)->click();
    QTRY_VERIFY(!m_console->currentId().isEmpty());
    signIn(m_service, u"agent"_s);
    const QString settings = m_folder->filePath(u"servers/%1.ini"_s.arg(m_console->currentId()));
    Q_EMIT window().serversWanted();
    auto *list = dialog<ServersDialog>();
    auto *tree = list->findChild<QTreeWidget *>();
    QVERIFY(!button(*list, u"Remove …"_s)->isEnabled()); // it is in use
    tree->findItems(u"Office"_s, Qt::MatchExactly).value(0)->setText(0, u"Main office"_s);
    select(*list, u"This computer"_s);
    button(*list, u"Use this server"_s)->click();
    QTRY_COMPARE(m_console->currentId(), QString());
    QTRY_VERIFY(QFile::exists(settings));

    Q_EMIT window().serversWanted();
    list = dialog<ServersDialog>();
    select(*list, u"Main office"_s);
    button(*list, u"Remove …"_s)->click();
    auto *box = list->findChild<QMessageBox *>();
    QVERIFY(box);
    button(*box, u"Remove it"_s)->click();
    tree = list->findChild<QTreeWidget *>();
    QTRY_COMPARE(tree->topLevelItemCount(), 1);
    QVERIFY(!QFile::exists(settings));
    list->reject();
    // Its certificate is forgotten: it has to be looked at again.
    QVERIFY(m_console->openAddress(m_service.https().toString()));
    QCOMPARE(m_console->currentId(), QString());
}

QTEST_MAIN(TestRemote)
#include "tst_ui_remote.moc"
