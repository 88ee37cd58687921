// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/console.h"
#include "crypto/startup.h"
#include "overview/attentionrow.h"
#include "runtime/runningservice.h"
#include "shell/mainwindow.h"
#include "shell/workspace.h"
#include "widgets/barchart.h"

#include <QSignalSpy>
#include <QTest>

using namespace countersign;
using namespace countersign::ui;
using namespace Qt::StringLiterals;

// The overview at the real console, from the real service.
class TestOverviewService : public QObject
{
    Q_OBJECT

    std::unique_ptr<crypto::Startup> m_startup;
    support::RunningService m_service;
    QTemporaryDir m_folder;
    std::unique_ptr<console::Console> m_console;

    shell::MainWindow &window() { return m_console->window(); }
    shell::Page *page() { return window().workspace()->currentPage(); }
    void signIn(const QString &role)
    {
        QSignalSpy entered(&window(), &shell::MainWindow::signedIn);
        window().signIn(m_service.email(role), m_service.password(role));
        QVERIFY(entered.wait(20'000));
        QTRY_VERIFY_WITH_TIMEOUT(page()->isSettled(), 20'000);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_startup = std::make_unique<crypto::Startup>();
        QVERIFY(crypto::initialize());
        QCOMPARE(m_service.start({u"--rate-auth"_s, u"1000"_s, u"--rate-api"_s, u"10000"_s}),
                 QString());
        m_console = std::make_unique<console::Console>(
            *qApp,
            console::Console::Options{.transport = client::Transport::remote(m_service.http()),
                                      .settingsFile = m_folder.filePath(u"console.ini"_s)});
        m_console->show();
    }
    void cleanupTestCase()
    {
        m_console.reset();
        QCOMPARE(m_service.stop(), 0);
    }

    void everyRoleBeginsHere_data()
    {
        QTest::addColumn<int>("charts");
        QTest::newRow("admin") << 3;
        QTest::newRow("manager") << 3;
        QTest::newRow("agent") << 2;
        QTest::newRow("viewer") << 2;
        QTest::newRow("auditor") << 3;
    }
    void everyRoleBeginsHere()
    {
        QFETCH(int, charts);
        signIn(QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(window().workspace()->currentId(), u"overview"_s);
        const auto all = page()->findChildren<widgets::BarChart *>();
        QCOMPARE(std::ranges::count_if(all, [](const auto *chart) { return chart->isVisible(); }),
                 charts);
        QVERIFY(all.first()->total() > 0); // they have just signed in
        window().signOut();
    }

    void aLockLeadsToItsEvents()
    {
        for (int i = 0; i < 5; ++i)
            QCOMPARE(m_service
                         .post(u"/v1/auth/login"_s, {{u"email"_s, m_service.email(u"viewer"_s)},
                                                     {u"password"_s, u"not the password at all"_s}})
                         .status,
                     401);
        signIn(u"admin"_s);
        const auto rows = page()->findChildren<overview::AttentionRow *>();
        const auto row = std::ranges::find_if(
            rows, [](const auto *found) { return found->item().code == "sign_ins_locked"_L1; });
        QVERIFY(row != rows.end());
        QVERIFY((*row)->leads());
        (*row)->click();
        QCOMPARE(window().workspace()->currentId(), u"audit"_s);
        QTRY_VERIFY_WITH_TIMEOUT(page()->isSettled(), 20'000);
    }
};

QTEST_MAIN(TestOverviewService)
#include "tst_ui_overviewservice.moc"
