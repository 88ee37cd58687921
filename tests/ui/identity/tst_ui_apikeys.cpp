// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/console.h"
#include "crypto/startup.h"
#include "identity/apikeydialog.h"
#include "runtime/runningservice.h"
#include "shell/mainwindow.h"
#include "shell/workspace.h"
#include "ui/fakeapi/lookup.h"
#include "widgets/inlinemessage.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace countersign;
using namespace countersign::ui;
using namespace Qt::StringLiterals;
using identity::ApiKeyDialog;
using tests::button;

// Keys of programs at the real console, against the real service.
class TestApiKeysPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<crypto::Startup> m_startup;
    support::RunningService m_service;
    QTemporaryDir m_folder;
    std::unique_ptr<console::Console> m_console;

    shell::MainWindow &window() { return m_console->window(); }
    void signIn(const QString &role)
    {
        QSignalSpy entered(&window(), &shell::MainWindow::signedIn);
        window().signIn(m_service.email(role), m_service.password(role));
        QVERIFY(entered.wait(20'000));
    }
    bool hasPage() const
    {
        const auto &entries = m_console->window().workspace()->entries();
        return std::ranges::any_of(entries,
                                   [](const auto &entry) { return entry.id == "apikeys"_L1; });
    }
    int status(const QString &key)
    {
        return m_service.get(u"/v1/customers"_s, key.toLatin1()).status;
    }

private Q_SLOTS:
    void initTestCase();
    void aLifeOfAKey();
    void whoMayNotDoesNotSeeThem();
    void cleanupTestCase()
    {
        m_console.reset();
        QCOMPARE(m_service.stop(), 0);
    }
};

void TestApiKeysPage::initTestCase()
{
    m_startup = std::make_unique<crypto::Startup>();
    QVERIFY(crypto::initialize());
    QCOMPARE(m_service.start({u"--rate-auth"_s, u"1000"_s, u"--rate-sensitive"_s, u"1000"_s}),
             QString());
    m_console = std::make_unique<console::Console>(
        *qApp, console::Console::Options{.transport = client::Transport::remote(m_service.http()),
                                         .settingsFile = m_folder.filePath(u"console.ini"_s)});
    m_console->show();
}

void TestApiKeysPage::aLifeOfAKey()
{
    signIn(u"admin"_s);
    window().workspace()->showPage(u"apikeys"_s);
    shell::Page *page = window().workspace()->currentPage();
    QTRY_VERIFY_WITH_TIMEOUT(page->isSettled(), 20'000);
    auto *table = page->findChild<QTableView *>();
    const QAbstractItemModelTester tester(table->model());
    QCOMPARE(table->model()->rowCount(), 0);

    // made, within what the dialog asks for
    button(*page, u"New key …"_s)->click();
    auto *dialog = page->findChild<ApiKeyDialog *>();
    QVERIFY(dialog && dialog->isModal());
    auto *message = dialog->findChild<widgets::InlineMessage *>();
    button(*dialog, u"Make key"_s)->click();
    QVERIFY(message->text().contains(u"what the key is for"));
    QTest::keyClicks(dialog->focusWidget(), u"Shop backend"_s);
    button(*dialog, u"Make key"_s)->click();
    QVERIFY(message->text().contains(u"tick"));
    auto *scopes = dialog->findChild<QListWidget *>();
    QVERIFY(scopes->findItems(u"self:"_s, Qt::MatchStartsWith).isEmpty());
    scopes->findItems(u"customers:read"_s, Qt::MatchExactly).first()->setCheckState(Qt::Checked);
    button(*dialog, u"Make key"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(button(*dialog, u"I have kept it"_s), 20'000);
    QString key;
    for (auto *field : dialog->findChildren<QLineEdit *>()) {
        if (field->accessibleName() == u"API key")
            key = field->text();
    }
    QVERIFY(key.startsWith(u"otp_demo_"));
    QCOMPARE(status(key), 200);
    button(*dialog, u"I have kept it"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, 20'000);
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"Shop backend"_s);
    QCOMPARE(table->model()->index(0, 1).data().toString(), u"Good"_s);

    // ended, after a question
    page->showExample();
    QTRY_VERIFY(button(*page, u"End this key …"_s));
    button(*page, u"End this key …"_s)->click();
    auto *box = page->findChild<QMessageBox *>();
    QVERIFY(box);
    button(*box, u"Cancel"_s)->click();
    QCOMPARE(status(key), 200);
    QTRY_VERIFY(!page->findChild<QMessageBox *>());
    button(*page, u"End this key …"_s)->click();
    button(*page->findChild<QMessageBox *>(), u"End it"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 0, 20'000);
    QCOMPARE(status(key), 401);
}

void TestApiKeysPage::whoMayNotDoesNotSeeThem()
{
    QVERIFY(hasPage());
    window().signOut();
    signIn(u"agent"_s);
    QVERIFY(!hasPage());
    window().signOut();
    signIn(u"manager"_s); // may look at settings, not change them
    window().workspace()->showPage(u"apikeys"_s);
    QTRY_VERIFY_WITH_TIMEOUT(window().workspace()->currentPage()->isSettled(), 20'000);
    QVERIFY(!button(*window().workspace()->currentPage(), u"New key …"_s));
}

QTEST_MAIN(TestApiKeysPage)
#include "tst_ui_apikeys.moc"
