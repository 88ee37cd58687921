// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/console.h"
#include "crypto/startup.h"
#include "identity/allsessions.h"
#include "runtime/runningservice.h"
#include "shell/mainwindow.h"
#include "shell/workspace.h"
#include "ui/fakeapi/lookup.h"
#include "widgets/pagedtable.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace countersign;
using namespace countersign::ui;
using namespace Qt::StringLiterals;
using identity::AllSessions;
using tests::button;

// Everybody's sessions at the real console, against the real service.
class TestAllSessions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whoMaySeesEverybody();
    void endsWhatIsEnded();
    void whoMayNotSeesTheirOwn();
    void cleanupTestCase()
    {
        m_console.reset();
        QCOMPARE(m_service.stop(), 0);
    }

private:
    shell::MainWindow &window() { return m_console->window(); }
    void open(const QString &role)
    {
        QSignalSpy entered(&window(), &shell::MainWindow::signedIn);
        window().signIn(m_service.email(role), m_service.password(role));
        QVERIFY(entered.wait(20'000));
        window().workspace()->showPage(u"sessions"_s);
        QTRY_VERIFY_WITH_TIMEOUT(window().workspace()->currentPage()->isSettled(), 20'000);
    }
    AllSessions *page() { return window().workspace()->currentPage()->findChild<AllSessions *>(); }
    QAbstractItemModel &model() { return *page()->findChild<QTableView *>()->model(); }
    int status(const QByteArray &token) { return m_service.get(u"/v1/me"_s, token).status; }
    void select(const QString &kind)
    {
        auto *box = page()->findChild<QComboBox *>();
        box->setCurrentIndex(box->findData(kind));
        QTRY_VERIFY_WITH_TIMEOUT(page()->isSettled(), 20'000);
    }

    crypto::Startup m_startup;
    support::RunningService m_service;
    QTemporaryDir m_folder;
    QByteArray m_customer;
    std::unique_ptr<console::Console> m_console;
};

void TestAllSessions::initTestCase()
{
    QVERIFY(crypto::initialize());
    QCOMPARE(m_service.start({u"--rate-auth"_s, u"1000"_s}), QString());
    m_console = std::make_unique<console::Console>(
        *qApp, console::Console::Options{.transport = client::Transport::remote(m_service.http()),
                                         .settingsFile = m_folder.filePath(u"console.ini"_s)});
    m_console->show();
    m_customer = m_service.signInCustomer(u"+12025550123"_s);
    QVERIFY(!m_customer.isEmpty());
}

void TestAllSessions::whoMaySeesEverybody()
{
    (void)m_service.signIn(u"manager"_s);
    open(u"admin"_s);
    auto *tabs = window().workspace()->currentPage()->findChild<QTabWidget *>();
    QVERIFY(tabs);
    QCOMPARE(tabs->currentIndex(), 0); // one's own first
    tabs->setCurrentIndex(1);
    QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 3, 20'000);
    const QAbstractItemModelTester tester(&model());
    QStringList kinds;
    QStringList names;
    for (int row = 0; row < 3; ++row) {
        names.append(model().index(row, 0).data().toString());
        kinds.append(model().index(row, 1).data().toString());
    }
    QCOMPARE(kinds, (QStringList{u"Staff"_s, u"Staff"_s, u"Customer"_s})); // the newest first
    QVERIFY2(names.last().contains(u'*'), qPrintable(names.last()));       // a customer is masked
    QVERIFY(!names.first().contains(u'*'));

    select(u"customer"_s);
    QTRY_COMPARE(model().rowCount(), 1);
    select(u"staff"_s);
    QTRY_COMPARE(model().rowCount(), 2);
    page()->findChild<widgets::PagedTable *>()->selectRow(1);
    QTRY_VERIFY(button(*page(), u"Show this person only"_s));
    button(*page(), u"Show this person only"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 1, 20'000);
    select(QString());
    QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 3, 20'000);
}

void TestAllSessions::endsWhatIsEnded()
{
    QCOMPARE(status(m_customer), 200);
    select(u"customer"_s);
    QTRY_COMPARE(model().rowCount(), 1);
    page()->findChild<widgets::PagedTable *>()->selectRow(0);
    QTRY_VERIFY(button(*page(), u"End this session …"_s));
    button(*page(), u"End this session …"_s)->click();
    auto *box = page()->findChild<QMessageBox *>();
    QVERIFY(box);
    button(*box, u"Cancel"_s)->click();
    QTRY_VERIFY(!page()->findChild<QMessageBox *>());
    QCOMPARE(status(m_customer), 200);
    button(*page(), u"End this session …"_s)->click();
    button(*page()->findChild<QMessageBox *>(), u"End it"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 0, 20'000);
    QCOMPARE(status(m_customer), 401); // at the next request

    const QByteArray manager = m_service.signIn(u"manager"_s);
    select(u"staff"_s);
    QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 3, 20'000);
    page()->findChild<widgets::PagedTable *>()->selectRow(0); // the newest
    QTRY_VERIFY(button(*page(), u"End all of this person …"_s));
    button(*page(), u"End all of this person …"_s)->click();
    button(*page()->findChild<QMessageBox *>(), u"End them"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 1, 20'000);
    QCOMPARE(m_service.get(u"/v1/auth/me"_s, manager).status, 401);
    // one's own is signed out of, not ended here
    page()->findChild<widgets::PagedTable *>()->selectRow(0);
    QTRY_VERIFY(button(*page(), u"Show this person only"_s));
    QVERIFY(!button(*page(), u"End this session …"_s));
    window().signOut();
}

void TestAllSessions::whoMayNotSeesTheirOwn()
{
    for (const QString &role : {u"manager"_s, u"auditor"_s}) {
        open(role);
        QVERIFY(!page());
        QVERIFY(!window().workspace()->currentPage()->findChild<QTabWidget *>());
        window().signOut();
    }
}

QTEST_MAIN(TestAllSessions)
#include "tst_ui_allsessions.moc"
