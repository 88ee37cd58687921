// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/console.h"
#include "crypto/startup.h"
#include "runtime/runningservice.h"
#include "shell/mainwindow.h"
#include "shell/workspace.h"
#include "ui/console/screencheck.h"
#include "ui/keyboard/keyboard.h"

#include <QJsonArray>
#include <QProcess>
#include <QTest>

#include <sqlite3.h>

using namespace countersign;
using namespace countersign::ui;
using namespace Qt::StringLiterals;

// What people do at the desk all day, at the real service, without a mouse.
class TestDayWork : public QObject
{
    Q_OBJECT

    std::unique_ptr<crypto::Startup> m_startup;
    support::RunningService m_service;
    QTemporaryDir m_folder;
    std::unique_ptr<console::Console> m_console;
    std::unique_ptr<tests::Keyboard> m_keyboard;

    shell::MainWindow &window() { return m_console->window(); }
    void goTo(const QString &page)
    {
        m_keyboard->press(Qt::Key_K, Qt::ControlModifier);
        m_keyboard->type(page);
        m_keyboard->press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(window().workspace()->currentPage()->isSettled(), 20'000);
    }
    QJsonObject newest(const QString &action)
    {
        return m_service
            .get(u"/v1/audit/events?limit=1&action="_s + action, m_service.signIn(u"auditor"_s))
            .json.value("items"_L1)
            .toArray()
            .at(0)
            .toObject();
    }
    bool forgetProofs() const;
    void tripTheAlarm();

private Q_SLOTS:
    void initTestCase();
    void signsIn();
    void readsACodeInTheOutbox();
    void findsACustomerAndRevealsTheirNumber();
    void findsAnEventAndSavesItsProof();
    void invitesAColleague();
    void releasesABrake();
    void endsAnotherSession();
    void cleanupTestCase()
    {
        m_console.reset();
        QCOMPARE(m_service.stop(), 0);
    }
};

void TestDayWork::initTestCase()
{
    m_startup = std::make_unique<crypto::Startup>();
    QVERIFY(crypto::initialize());
    QCOMPARE(m_service.start({u"--rate-api"_s, u"100000"_s, u"--rate-auth"_s, u"500"_s,
                              u"--rate-sensitive"_s, u"1000"_s, u"--guess-alarm"_s, u"3"_s,
                              u"--guess-network"_s, u"30"_s}),
             QString());
    m_console = std::make_unique<console::Console>(
        *qApp, console::Console::Options{.transport = client::Transport::remote(m_service.http()),
                                         .settingsFile = m_folder.filePath(u"console.ini"_s)});
    m_console->offer({{u"Ada Lindqvist"_s, u"admin"_s, m_service.email(u"admin"_s),
                       m_service.password(u"admin"_s)}});
    m_console->show();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    m_keyboard = std::make_unique<tests::Keyboard>(window());
}

/// As if ten minutes had passed since anybody proved who they are.
bool TestDayWork::forgetProofs() const
{
    sqlite3 *database = nullptr;
    const QByteArray file = (m_service.dataDirectory() + u"/countersign.db"_s).toUtf8();
    bool done
        = sqlite3_open_v2(file.constData(), &database, SQLITE_OPEN_READWRITE, nullptr) == SQLITE_OK;
    done = done && sqlite3_busy_timeout(database, 5000) == SQLITE_OK
           && sqlite3_exec(database, "UPDATE sessions SET proved_at = proved_at - 3600000", nullptr,
                           nullptr, nullptr)
                  == SQLITE_OK;
    sqlite3_close(database);
    return done;
}

void TestDayWork::tripTheAlarm()
{
    for (int i = 0; i < 3; ++i) {
        const auto flow
            = m_service.post(u"/v1/otp/send"_s, {{u"phone"_s, u"+1202555019%1"_s.arg(i)}});
        m_service.post(u"/v1/otp/verify"_s,
                       {{u"flowId"_s, flow.json.value("flowId"_L1)}, {u"code"_s, u"000000"_s}});
    }
}

void TestDayWork::signsIn()
{
    QCOMPARE(m_keyboard->focused(), u"E-mail"_s);
    m_keyboard->alt(Qt::Key_1); // the demo's first account
    QVERIFY(m_keyboard->sees(u"Find a page or an action"_s));
    QVERIFY(window().workspace());
}

void TestDayWork::readsACodeInTheOutbox()
{
    const QString phone = u"+12025550123"_s;
    QCOMPARE(m_service.post(u"/v1/otp/send"_s, {{u"phone"_s, phone}}).status, 202);
    const QString code = m_service.codeFor(phone);
    goTo(u"outbox"_s);
    m_keyboard->press(Qt::Key_F5);
    QVERIFY(m_keyboard->tabTo(u"Messages"_s));
    QTRY_VERIFY(window().workspace()->currentPage()->isSettled());
    m_keyboard->press(Qt::Key_Home);
    QVERIFY(m_keyboard->sees(code));
}

void TestDayWork::findsACustomerAndRevealsTheirNumber()
{
    goTo(u"customers"_s);
    QVERIFY(forgetProofs());
    m_keyboard->press(Qt::Key_F, Qt::ControlModifier);
    m_keyboard->type(u"202-555-0123"_s);
    m_keyboard->press(Qt::Key_Return);
    QVERIFY(m_keyboard->sees(u"All 1 shown"_s));
    QVERIFY(m_keyboard->tabTo(u"Customers"_s));
    m_keyboard->press(Qt::Key_Down);
    QVERIFY(m_keyboard->sees(u"***-***-0123"_s));
    QVERIFY(m_keyboard->sees(u"Reveal …"_s));
    m_keyboard->alt(Qt::Key_V);
    QCOMPARE(m_keyboard->focused(), u"Reason"_s);
    m_keyboard->type(u"Call back about order 1042."_s);
    m_keyboard->press(Qt::Key_Return);

    QVERIFY(m_keyboard->sees(u"fresh confirmation"_s));
    QVERIFY(m_keyboard->sees(u"Your &password"_s));
    QCOMPARE(m_keyboard->focused(), u"Your password"_s);
    QCOMPARE(tests::screenFaults(m_keyboard->front(), nullptr).join(u'\n'), QString());
    QVERIFY(m_keyboard->tabTo(u"Your password"_s));
    m_keyboard->type(m_service.password(u"admin"_s));
    m_keyboard->press(Qt::Key_Return);
    QVERIFY(m_keyboard->sees(u"+12025550123"_s));
    const QJsonObject event = newest(u"customer.revealed"_s);
    QCOMPARE(event["details"_L1]["details"_L1]["reason"_L1].toString(),
             u"Call back about order 1042."_s);
}

void TestDayWork::findsAnEventAndSavesItsProof()
{
    goTo(u"audit trail"_s);
    m_keyboard->alt(Qt::Key_A);
    QVERIFY(m_keyboard->chooseBelow(u"Customers"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window().workspace()->currentPage()->isSettled(), 20'000);
    QVERIFY(m_keyboard->tabTo(u"Events"_s));
    QVERIFY(m_keyboard->chooseBelow(u"Customer"_s));
    m_keyboard->press(Qt::Key_Home);
    QVERIFY(m_keyboard->sees(u"Save proof …"_s));
    m_keyboard->alt(Qt::Key_I);
    QVERIFY(m_keyboard->sees(u"This event is in the signed trail of"_s));
    m_keyboard->alt(Qt::Key_V);
    const QString path = m_folder.filePath(u"event.tlog-proof"_s);
    QTRY_COMPARE(m_keyboard->front().windowTitle(), u"Save proof"_s);
    m_keyboard->press(Qt::Key_A, Qt::ControlModifier);
    m_keyboard->type(path);
    m_keyboard->press(Qt::Key_Return);
    QVERIFY(m_keyboard->sees(u"The proof was saved: event.tlog-proof"_s));

    QProcess tool;
    tool.start(QStringLiteral(COUNTERSIGN_BIN_DIR "/countersignd"),
               {u"audit"_s, u"check-proof"_s, path, u"--demo"_s, u"--data-dir"_s,
                m_service.dataDirectory()});
    QVERIFY(tool.waitForFinished(20'000));
    QCOMPARE(tool.exitCode(), 0);
    QVERIFY(tool.readAllStandardOutput().contains("customer."));
}

void TestDayWork::invitesAColleague()
{
    goTo(u"users"_s);
    m_keyboard->alt(Qt::Key_N);
    QTRY_COMPARE(m_keyboard->front().windowTitle(), u"New user"_s);
    QTRY_COMPARE(m_keyboard->focused(), u"Name"_s);
    m_keyboard->type(u"Carla Example"_s);
    m_keyboard->press(Qt::Key_Tab);
    m_keyboard->type(u"carla@example.com"_s);
    m_keyboard->press(Qt::Key_Tab);
    m_keyboard->type(u"v"_s); // to the role that begins with it
    m_keyboard->press(Qt::Key_Return);
    QVERIFY(m_keyboard->sees(u"Carla Example is invited."_s));
    const QJsonArray users
        = m_service.get(u"/v1/users"_s, m_service.signIn(u"admin"_s)).json["items"_L1].toArray();
    const auto carla = std::ranges::find_if(users, [](const QJsonValue &user) {
        return user["email"_L1].toString() == u"carla@example.com";
    });
    QVERIFY(carla != users.end());
    QCOMPARE((*carla)["role"_L1].toString(), u"viewer"_s);
    QCOMPARE((*carla)["status"_L1].toString(), u"invited"_s);
}

void TestDayWork::releasesABrake()
{
    tripTheAlarm();
    goTo(u"outbox"_s);
    m_keyboard->press(Qt::Key_F5);
    QVERIFY(m_keyboard->sees(u"Somebody is trying out codes"_s));
    const auto *start = window().workspace()->currentPage()->initialFocus();
    QCOMPARE(tests::screenFaults(window(), start).join(u'\n'), QString());
    QVERIFY(m_keyboard->tabTo(u"Reason for the release"_s));
    m_keyboard->type(u"It was our own test."_s);
    m_keyboard->press(Qt::Key_Return);
    QVERIFY(m_keyboard->sees(u"Released."_s));
    QCOMPARE(newest(u"otp.brake.released"_s)["success"_L1].toBool(), true);
}

void TestDayWork::endsAnotherSession()
{
    const QByteArray other = m_service.signIn(u"admin"_s);
    QCOMPARE(m_service.get(u"/v1/auth/sessions"_s, other).status, 200);
    goTo(u"sessions"_s);
    QVERIFY(m_keyboard->tabTo(u"Sessions"_s));
    // The one that is not this console's is ended; this one has no such button.
    m_keyboard->press(Qt::Key_Home);
    for (int row = 0; row < 20; ++row) {
        QVERIFY(m_keyboard->sees(u"Session ID"_s));
        m_keyboard->alt(Qt::Key_D);
        if (m_service.get(u"/v1/auth/sessions"_s, other).status == 401)
            break;
        m_keyboard->press(Qt::Key_Down);
    }
    QVERIFY(m_keyboard->sees(u"The session has ended."_s));
    QCOMPARE(m_service.get(u"/v1/auth/sessions"_s, other).status, 401);
    QVERIFY(window().workspace()); // and this one goes on
}

QTEST_MAIN(TestDayWork)
#include "tst_ui_daywork.moc"
