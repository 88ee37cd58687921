// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/overviewwatch.h"
#include "console/console.h"
#include "crypto/startup.h"
#include "overview/attentionrow.h"
#include "shell/commandpalette.h"
#include "shell/mainwindow.h"
#include "shell/sessionbar.h"
#include "shell/signinpage.h"
#include "shell/trayicon.h"
#include "shell/workspace.h"
#include "ui/fakeapi/fakeapi.h"
#include "ui/fakeapi/lookup.h"
#include "widgets/barchart.h"
#include "widgets/inlinemessage.h"
#include "widgets/notifier.h"
#include "widgets/stateview.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace countersign;
using namespace countersign::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using overview::AttentionRow;
using tests::button;
using widgets::BarChart;

namespace {

contract::AttentionItem failures(qint64 count)
{
    return {.code = u"delivery_failures"_s,
            .severity = u"warning"_s,
            .count = count,
            .since = u"2026-11-22T08:10:00.000Z"_s,
            .page = u"outbox"_s,
            .filter = u"failed"_s};
}

} // namespace

// The first page, the notices and the session bar: the real console against the invented API.
class TestOverview : public QObject
{
    Q_OBJECT

    std::unique_ptr<crypto::Startup> m_startup;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<tests::FakeApi> m_api;
    std::unique_ptr<console::Console> m_console;

    shell::MainWindow &window() { return m_console->window(); }
    shell::Workspace &workspace() { return *window().workspace(); }
    shell::Page *page() { return workspace().currentPage(); }
    void signIn()
    {
        QSignalSpy entered(&window(), &shell::MainWindow::signedIn);
        window().signIn(u"admin@example.com"_s, u"a long phrase nobody guesses"_s);
        QVERIFY(entered.wait(10'000));
    }
    void open()
    {
        signIn();
        QTRY_VERIFY(page()->isSettled());
    }
    QList<AttentionRow *> rows() { return page()->findChildren<AttentionRow *>(); }
    bool isOnScreen(const QString &text)
    {
        return std::ranges::any_of(window().findChildren<QLabel *>(), [&](const QLabel *label) {
            return label->isVisible() && label->text() == text;
        });
    }
    void choose(const QString &command)
    {
        workspace().openPalette();
        auto *palette = workspace().findChild<shell::CommandPalette *>();
        QTest::keyClicks(palette->findChild<QLineEdit *>(), command);
        QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Return);
    }

private Q_SLOTS:
    void initTestCase() { m_startup = std::make_unique<crypto::Startup>(); }
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_api = std::make_unique<tests::FakeApi>();
        QVERIFY(m_api->listen());
        m_console = std::make_unique<console::Console>(
            *qApp, console::Console::Options{.transport = m_api->transport(),
                                             .settingsFile = m_dir->filePath(u"console.ini"_s)});
        m_console->show();
    }
    void cleanup()
    {
        m_console.reset();
        m_api.reset();
    }

    void isTheFirstPageAndCalmIfAllIsWell()
    {
        open();
        QCOMPARE(workspace().currentId(), u"overview"_s);
        QVERIFY(isOnScreen(u"All is well."_s));
        QVERIFY(rows().isEmpty());
    }

    void aRowLeadsToItsPageWithItsFilter()
    {
        m_api->overview.items = {failures(3)};
        open();
        QCOMPARE(rows().size(), 1);
        QVERIFY(!isOnScreen(u"All is well."_s));
        AttentionRow *row = rows().first();
        QVERIFY(row->text().startsWith(u"3 messages could not be delivered"));
        QVERIFY(row->accessibleName().startsWith(u"Look at it: 3 messages"));
        QCOMPARE(window().focusWidget(), row); // where the keyboard starts
        QTest::keyClick(row, Qt::Key_Space);
        QCOMPARE(workspace().currentId(), u"outbox"_s);
        QTRY_VERIFY(page()->isSettled());
        const auto boxes = page()->findChildren<QComboBox *>();
        QVERIFY(std::ranges::any_of(boxes, [](const QComboBox *box) {
            return box->currentData().toString() == "failed"_L1;
        }));
    }

    void aRowWithoutAPageIsOnlyRead()
    {
        m_api->overview.items = {{.code = u"no_mail_server"_s,
                                  .severity = u"warning"_s,
                                  .count = 1,
                                  .page = u"elsewhere"_s},
                                 {.code = u"of_a_later_version"_s,
                                  .severity = u"info"_s,
                                  .count = 1,
                                  .page = u"elsewhere"_s}};
        open();
        QCOMPARE(rows().size(), 2);
        QCOMPARE(rows().first()->focusPolicy(), Qt::NoFocus);
        QTest::mouseClick(rows().first(), Qt::LeftButton);
        QCOMPARE(workspace().currentId(), u"overview"_s);
        QVERIFY(rows().last()->text().contains(u"of_a_later_version"));
    }

    void aSlowServerIsWaitedFor()
    {
        m_api->overview.items = {failures(1)};
        m_api->hold(u"GET /v1/overview"_s);
        signIn();
        QVERIFY(isOnScreen(u"Loading …"_s));
        QVERIFY(!page()->isSettled());
        m_api->release();
        QTRY_VERIFY(page()->isSettled());
        QVERIFY(!isOnScreen(u"Loading …"_s));
        QCOMPARE(rows().size(), 1);
    }

    void aProblemSaysWhatToDo()
    {
        m_api->answers.insert(
            u"GET /v1/overview"_s,
            {503, {{u"code"_s, u"unavailable"_s}, {u"detail"_s, u"Please try again."_s}}});
        signIn();
        QTRY_VERIFY(isOnScreen(u"The overview could not be loaded"_s));
        m_api->answers.clear();
        button(*page(), u"Try again"_s)->click();
        QTRY_VERIFY(isOnScreen(u"All is well."_s));
    }

    void aLostServerLeavesWhatWasThere()
    {
        m_api->overview.items = {failures(2)};
        open();
        m_api->shutDown();
        page()->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(workspace().overview().problem(), 20'000);
        QCOMPARE(rows().size(), 1);
        QVERIFY(m_api->listen());
        QTRY_VERIFY_WITH_TIMEOUT(!workspace().overview().problem(), 20'000);
    }

    void refreshesByItselfWithoutKeepingAnybodySignedIn()
    {
        open();
        const auto all = [this] { return m_api->count(u"GET /v1/overview"_s); };
        const auto personally = [this] { return m_api->personally.count(u"GET /v1/overview"_s); };
        QCOMPARE(all(), 1);
        workspace().overview().setInterval(20ms);
        QTRY_VERIFY(all() > 3);
        QCOMPARE(personally(), 0);
        page()->refresh();
        QTRY_COMPARE(personally(), 1);
        workspace().showPage(u"about"_s); // for the notices and the tray
        const int before = all();
        QTRY_VERIFY(all() > before + 1);
        window().lock();
        const int locked = all();
        QTest::qWait(100);
        QCOMPARE(all(), locked);
    }

    void tellsNewsWithoutTakingTheFocus()
    {
        m_api->overview.items = {failures(2)};
        open();
        workspace().showPage(u"customers"_s);
        QTRY_VERIFY(page()->isSettled());
        QSignalSpy noticed(&workspace(), &shell::Workspace::attentionNoticed);
        QSignalSpy counted(&workspace(), &shell::Workspace::attentionChanged);
        auto *message = workspace().notifier().findChild<widgets::InlineMessage *>();
        workspace().overview().refresh();
        QTRY_COMPARE(counted.count(), 1);
        QCOMPARE(noticed.count(), 0); // as before
        const QWidget *focus = window().focusWidget();
        m_api->overview.items = {failures(5),
                                 {.code = u"invitations_ending"_s,
                                  .severity = u"info"_s,
                                  .count = 1,
                                  .page = u"users"_s}};
        workspace().overview().refresh();
        QTRY_COMPARE(noticed.count(), 1);
        QCOMPARE(counted.last().first().toInt(), 2);
        QVERIFY(noticed.first().first().toString().startsWith(u"5 messages"));
        QVERIFY(message->text().startsWith(u"5 messages"));
        QVERIFY(workspace().notifier().isVisible());
        QCOMPARE(window().focusWidget(), focus);
        m_api->overview.items = {failures(4)}; // fewer is no news
        workspace().overview().refresh();
        QTRY_COMPARE(counted.count(), 3);
        QCOMPARE(noticed.count(), 1);
    }

    void chartsAreReadByKeyboardAndAsATable()
    {
        QList<qint64> counts(14, 0);
        counts[13] = 4;
        counts[12] = 2;
        m_api->overview.activity.series = {{u"customer_sign_ins"_s, counts},
                                           {u"staff_sign_ins"_s, QList<qint64>(14, 1)},
                                           {u"messages_delivered"_s, counts}};
        open();
        QList<BarChart *> charts;
        for (auto *chart : page()->findChildren<BarChart *>()) {
            if (chart->isVisible())
                charts.append(chart);
        }
        QCOMPARE(charts.size(), 1); // nothing is known of the others
        BarChart *chart = charts.first();
        QCOMPARE(chart->total(), 20);
        QCOMPARE(chart->accessibleDescription(), u"Customers: 6, Staff: 14"_s);
        QTest::keyClick(chart, Qt::Key_End);
        QCOMPARE(chart->currentDay(), 13);
        QVERIFY(chart->accessibleDescription().endsWith(u"Customers: 4, Staff: 1"));
        QTest::keyClick(chart, Qt::Key_Left);
        QVERIFY(chart->accessibleDescription().endsWith(u"Customers: 2, Staff: 1"));
        QTest::keyClick(chart, Qt::Key_Home);
        QTest::keyClick(chart, Qt::Key_Left);
        QCOMPARE(chart->currentDay(), 0);

        button(*page(), u"Show as table"_s)->click();
        auto *table = page()->findChild<QTableWidget *>();
        QVERIFY(table->isVisible() && !chart->isVisible());
        QCOMPARE(table->rowCount(), 14);
        QCOMPARE(table->columnCount(), 4);
        QCOMPARE(table->horizontalHeaderItem(3)->text(), u"Messages delivered"_s);
        QCOMPARE(table->item(0, 1)->text(), u"4"_s); // today first
        QCOMPARE(table->item(1, 1)->text(), u"2"_s);
    }

    void locksAndGoesOnFromThePalette()
    {
        open();
        workspace().showPage(u"outbox"_s);
        const shell::Page *before = page();
        choose(u"Lock"_s);
        QVERIFY(!window().workspace());
        QCOMPARE(m_api->liveSessions(), 1); // the sign-out is on its way
        QTRY_COMPARE(m_api->liveSessions(), 0);
        QVERIFY(isOnScreen(u"Sign in again to go on where you were."_s));
        signIn();
        QCOMPARE(page(), before);
        choose(u"Overv"_s);
        QCOMPARE(workspace().currentId(), u"overview"_s);
        QSignalSpy quit(&window(), &shell::MainWindow::quitRequested);
        choose(u"Quit"_s);
        QCOMPARE(quit.count(), 1);
        choose(u"Sign out"_s);
        QVERIFY(!window().workspace());
    }

    void theSessionBarKeepsWhatIsOnScreen()
    {
        m_api->endsIn = 60;
        open();
        workspace().showPage(u"outbox"_s);
        const shell::Page *before = page();
        auto *bar = workspace().findChild<shell::SessionBar *>();
        QVERIFY(bar->isVisible());
        QVERIFY(bar->findChild<widgets::InlineMessage *>()->text().startsWith(
            u"Your session ends at "));
        m_api->endsIn = 43'200;
        button(*bar, u"Sign in again"_s)->click();
        QVERIFY(!window().workspace());
        signIn();
        QCOMPARE(page(), before);
        QVERIFY(!bar->isVisible());
    }

    void theSessionBarLetsOneStay()
    {
        m_api->idleTimeout = 0; // at its end from the start
        open();
        auto *bar = workspace().findChild<shell::SessionBar *>();
        QTRY_VERIFY(bar->isVisible());
        m_api->personally.clear();
        button(*bar, u"Stay signed in"_s)->click();
        QTRY_VERIFY(m_api->personally.contains(u"GET /v1/auth/me"_s));
        QVERIFY(window().workspace());
    }

    // Where there is no tray, nothing is different from a program that has none.
    void withoutATrayClosingIsClosing()
    {
        open();
        auto *tray = window().findChild<shell::TrayIcon *>();
        QVERIFY(tray);
        tray->setKeepsRunning(true);
        if (tray->isThere())
            QSKIP("this desktop has a tray");
        QVERIFY(!window().staysInTray());
        tray->notify(u"3 messages could not be delivered."_s);
        window().close();
        QVERIFY(!window().isVisible());
    }

    void theTrayCountsAndItsMenuWorks()
    {
        m_api->overview.items = {failures(2)};
        open();
        auto *tray = window().findChild<shell::TrayIcon *>();
        QCOMPARE(tray->count(), 1);
        const auto action = [&](const QString &text) {
            const auto actions = tray->menu().actions();
            return *std::ranges::find_if(actions, [&](const QAction *found) {
                return QString(found->text()).remove(u'&') == text;
            });
        };
        QVERIFY(action(u"Lock"_s)->isEnabled());
        action(u"Lock"_s)->trigger();
        QVERIFY(!window().workspace());
        QVERIFY(!action(u"Lock"_s)->isEnabled());
        QCOMPARE(tray->count(), 0);
        window().hide();
        action(u"Open Countersign"_s)->trigger();
        QVERIFY(window().isVisible());
        QSignalSpy quit(&window(), &shell::MainWindow::quitRequested);
        action(u"Quit"_s)->trigger();
        QCOMPARE(quit.count(), 1);
        // a number in the corner changes the picture
        QVERIFY(shell::badgedMark(3).pixmap(32).toImage()
                != shell::badgedMark(0).pixmap(32).toImage());
        QVERIFY(shell::badgedMark(10).pixmap(32).toImage()
                == shell::badgedMark(99).pixmap(32).toImage());
    }
};

QTEST_MAIN(TestOverview)
#include "tst_ui_overview.moc"
