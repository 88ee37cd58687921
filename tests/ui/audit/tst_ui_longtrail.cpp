// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/console.h"
#include "crypto/startup.h"
#include "shell/mainwindow.h"
#include "shell/workspace.h"
#include "support/threadtime.h"
#include "support/watchedapplication.h"
#include "ui/fakeapi/longtrail.h"

#include <QComboBox>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimer>
#include <QWheelEvent>

using namespace countersign;
using namespace countersign::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using support::WatchedApplication;

namespace {

constexpr qint64 Events = 10'000'000;

WatchedApplication &watched()
{
    return *static_cast<WatchedApplication *>(qApp);
}

// The API in a thread of its own: what a server does must not count as the console's work.
class Server
{
public:
    Server()
    {
        m_context.moveToThread(&m_thread);
        m_thread.start();
        run([this] {
            m_api = std::make_unique<tests::FakeApi>();
            m_api->answering = [this](const QString &call, const QUrlQuery &query) {
                return m_trail.answer(call, query);
            };
            m_listens = m_api->listen();
        });
    }
    ~Server()
    {
        run([this] { m_api.reset(); });
        m_thread.quit();
        m_thread.wait();
    }
    bool listens() const { return m_listens; }
    client::Transport transport() const { return m_api->transport(); }

private:
    void run(const std::function<void()> &work)
    {
        QMetaObject::invokeMethod(&m_context, work, Qt::BlockingQueuedConnection);
    }

    QThread m_thread;
    QObject m_context;
    tests::LongTrail m_trail{Events};
    std::unique_ptr<tests::FakeApi> m_api;
    bool m_listens = false;
};

void spin(std::chrono::nanoseconds time)
{
    const auto end = support::threadTime() + time;
    while (support::threadTime() < end) {
    }
}

} // namespace

// The console on a trail of ten million events: whatever a person does there, no event may keep the GUI thread busy for
// longer than a picture of 60 a second.
class TestLongTrail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void busyHandlerIsCounted();
    void scrolls();
    void selects();
    void filters();
    void refreshes();

private:
    shell::Page *page() { return m_console->window().workspace()->currentPage(); }
    void staysSmooth(const std::function<void()> &use);
    void settle();
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void wheel(int clicks);
    void choose(const QString &filter, int steps);
    int rows() const { return m_view->model()->rowCount(); }

    std::unique_ptr<crypto::Startup> m_startup;
    QTemporaryDir m_folder;
    std::unique_ptr<Server> m_server;
    std::unique_ptr<console::Console> m_console;
    QTableView *m_view = nullptr;
};

void TestLongTrail::initTestCase()
{
    m_startup = std::make_unique<crypto::Startup>();
    m_server = std::make_unique<Server>();
    QVERIFY(m_server->listens());
    m_console = std::make_unique<console::Console>(
        *qApp, console::Console::Options{.transport = m_server->transport(),
                                         .settingsFile = m_folder.filePath(u"console.ini"_s)});
    m_console->show();
    QSignalSpy entered(&m_console->window(), &shell::MainWindow::signedIn);
    m_console->window().signIn(u"admin@example.com"_s, u"a long phrase nobody guesses"_s);
    QVERIFY(entered.wait(60'000));
    m_console->window().workspace()->showPage(u"audit"_s);
    settle();
    m_view = page()->findChild<QTableView *>();
    QVERIFY(m_view && rows() == 50);
    QVERIFY(QTest::qWaitForWindowExposed(&m_console->window()));
    QTest::qWait(100); // the first paint
}

void TestLongTrail::cleanupTestCase()
{
    m_console.reset();
    m_server.reset();
}

void TestLongTrail::staysSmooth(const std::function<void()> &use)
{
    QVERIFY2(watched().staysSmooth(use), qPrintable(watched().tooLong().join(u"; "_s)));
}

void TestLongTrail::settle()
{
    QTRY_VERIFY_WITH_TIMEOUT(page()->isSettled(), 60'000);
}

void TestLongTrail::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(m_view, key, modifiers);
    QCoreApplication::processEvents();
    settle();
}

void TestLongTrail::wheel(int clicks)
{
    const QPointF middle = m_view->viewport()->rect().center();
    QWheelEvent event(middle, m_view->viewport()->mapToGlobal(middle), {}, {0, clicks * 120},
                      Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_view->viewport(), &event);
    QCoreApplication::processEvents();
}

/// Moves the filter of that name so many entries on, by the keyboard.
void TestLongTrail::choose(const QString &filter, int steps)
{
    for (QComboBox *box : page()->findChildren<QComboBox *>()) {
        if (box->accessibleName() != filter)
            continue;
        for (int step = 0; step < qAbs(steps); ++step) {
            QTest::keyClick(box, steps > 0 ? Qt::Key_Down : Qt::Key_Up);
            settle();
        }
        return;
    }
    QFAIL(qPrintable(u"no filter "_s + filter));
}

void TestLongTrail::busyHandlerIsCounted()
{
    watched().watch();
    QTimer::singleShot(0ms, this, [] { spin(5ms); });
    QTest::qWait(20);
    QCOMPARE(watched().tooLong(), QStringList());
    QTimer::singleShot(0ms, this, [] { spin(30ms); });
    QTRY_COMPARE(watched().tooLong().size(), 1);
    QVERIFY(watched().longest() >= 30ms);
}

void TestLongTrail::scrolls()
{
    staysSmooth([this] {
        for (int i = 0; i < 60; ++i) {
            wheel(-3);
            settle();
        }
        for (int i = 0; i < 30; ++i)
            press(Qt::Key_PageDown);
        for (int i = 0; i < 60; ++i)
            press(Qt::Key_End, Qt::ControlModifier);
        QVERIFY2(rows() >= 3'000, qPrintable(QString::number(rows())));
        // Back over rows that have been let go in the meantime.
        for (int i = 19; i >= 0; --i) {
            m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum() * i / 20);
            QTRY_VERIFY(!m_view->model()->index(m_view->rowAt(0), 0).data().toString().isEmpty());
            settle();
        }
        press(Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(m_view->verticalScrollBar()->value(), 0);
    });
}

void TestLongTrail::selects()
{
    staysSmooth([this] {
        press(Qt::Key_End, Qt::ControlModifier);
        for (int i = 0; i < 30; ++i)
            press(Qt::Key_Up);
        for (int i = 0; i < 10; ++i) {
            const int row = m_view->rowAt(30 + 40 * i);
            QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::NoModifier,
                              m_view->visualRect(m_view->model()->index(row, 1)).center());
            QCOMPARE(m_view->selectionModel()->selectedRows().value(0).row(), row);
            QTest::qWait(20);
        }
    });
}

void TestLongTrail::filters()
{
    staysSmooth([this] {
        choose(u"Action"_s, 2); // one-time codes
        QCOMPARE(m_view->model()->index(0, 2).data().toString(), u"One-time code asked for"_s);
        for (int i = 0; i < 20; ++i)
            press(Qt::Key_End, Qt::ControlModifier);
        QVERIFY(rows() >= 500);
        choose(u"Result"_s, 2); // refused
        QCOMPARE(m_view->model()->index(0, 3).data().toString(), u"Refused"_s);
        choose(u"Time"_s, 5); // last hour, last 24 hours, today, last 7 days, last 30 days
        for (int i = 0; i < 20; ++i)
            press(Qt::Key_End, Qt::ControlModifier);
        QVERIFY(rows() >= 500);
        choose(u"Time"_s, -5);
        choose(u"Result"_s, -2);
        choose(u"Action"_s, -2);
    });
}

void TestLongTrail::refreshes()
{
    staysSmooth([this] {
        for (int i = 0; i < 20; ++i)
            press(Qt::Key_End, Qt::ControlModifier);
        const int before = rows();
        press(Qt::Key_F5);
        QVERIFY(rows() > before); // every page that was read is an event of its own
    });
}

int main(int argc, char *argv[])
{
    WatchedApplication application(argc, argv);
    QTEST_SET_MAIN_SOURCE_PATH
    TestLongTrail test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_ui_longtrail.moc"
