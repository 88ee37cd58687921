// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/console.h"
#include "crypto/base32.h"
#include "crypto/startup.h"
#include "crypto/totp.h"
#include "runtime/runningservice.h"
#include "shell/mainwindow.h"
#include "shell/workspace.h"
#include "ui/console/screencheck.h"
#include "ui/keyboard/keyboard.h"

#include <QRegularExpression>
#include <QTest>

using namespace countersign;
using namespace countersign::ui;
using namespace Qt::StringLiterals;

// The first owner of a new installation, from the first window to the first page and back in with a code, without a mouse.
// Each screen on the way is held to what holds for every screen.
class TestFirstSignIn : public QObject
{
    Q_OBJECT

    std::unique_ptr<crypto::Startup> m_startup;
    support::RunningService m_service;
    QTemporaryDir m_folder;
    std::unique_ptr<console::Console> m_console;

    shell::MainWindow &window() { return m_console->window(); }
    static void check(tests::Keyboard &keyboard, const QString &where)
    {
        QTest::qWait(0); // what has come on screen is laid out
        QWidget &screen = keyboard.front();
        QWidget *focus = screen.focusWidget();
        const QStringList faults = tests::screenFaults(screen, nullptr);
        QVERIFY2(faults.isEmpty(), qPrintable(where + u": "_s + faults.join(u"; "_s)));
        if (focus)
            focus->setFocus(); // the check has gone round with Tab
    }

private Q_SLOTS:
    void initTestCase();
    void fromTheFirstWindowToTheFirstPage();
    void cleanupTestCase()
    {
        m_console.reset();
        QCOMPARE(m_service.stop(), 0);
    }
};

void TestFirstSignIn::initTestCase()
{
    m_startup = std::make_unique<crypto::Startup>();
    QVERIFY(crypto::initialize());
    m_service.leaveDemo();
    QCOMPARE(m_service.start({u"--rate-auth"_s, u"100"_s}), QString());
    m_console = std::make_unique<console::Console>(
        *qApp, console::Console::Options{.transport = client::Transport::remote(m_service.http()),
                                         .settingsFile = m_folder.filePath(u"console.ini"_s)});
    m_console->offerSetup(m_service.setupCode());
    m_console->show();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
}

void TestFirstSignIn::fromTheFirstWindowToTheFirstPage()
{
    const QString email = u"olive.owner@example.com"_s;
    const QString password = u"quiet harbour lantern 47"_s;
    tests::Keyboard keyboard(window());

    QCOMPARE(keyboard.focused(), u"Your name"_s); // one can type at once
    keyboard.type(u"Olive Owner"_s);
    for (const QString &text : {email, password, password}) {
        keyboard.press(Qt::Key_Tab);
        keyboard.type(text);
    }
    keyboard.press(Qt::Key_Return);

    QVERIFY(keyboard.sees(u"Set up your second factor"_s));
    check(keyboard, u"authenticator"_s);
    const QString shown = keyboard.textOf(u"Secret for the authenticator"_s);
    const auto secret = crypto::fromBase32(shown.toLatin1());
    QVERIFY(secret.has_value());
    const auto code = [&secret](int step) {
        return QString::fromLatin1(
            crypto::Totp(SecretBytes(*secret))
                .code(SystemClock().now() + std::chrono::seconds(30 * step)));
    };
    keyboard.alt(Qt::Key_C);
    keyboard.type(code(0));
    keyboard.press(Qt::Key_Return);

    QVERIFY(keyboard.sees(u"Keep your recovery codes"_s));
    check(keyboard, u"recovery codes"_s);
    QCOMPARE(keyboard.textOf(u"Recovery codes"_s)
                 .split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts)
                 .size(),
             10);
    keyboard.alt(Qt::Key_K);
    keyboard.alt(Qt::Key_G);

    // What the service needs can wait.
    for (int step = 1; step <= 3; ++step) {
        QVERIFY(keyboard.sees(u"Step %1 of 4"_s.arg(step)));
        check(keyboard, u"step %1"_s.arg(step));
        keyboard.alt(Qt::Key_F);
    }
    QVERIFY(keyboard.sees(u"Step 4 of 4"_s));
    check(keyboard, u"step 4"_s);
    keyboard.alt(Qt::Key_O);
    QVERIFY(keyboard.sees(u"Olive Owner"_s));
    QVERIFY(window().workspace());

    keyboard.press(Qt::Key_Q, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(keyboard.sees(u"Sign in to Countersign"_s));
    QCOMPARE(keyboard.focused(), u"Password"_s); // the address is still there
    keyboard.type(password);
    keyboard.press(Qt::Key_Return);
    QVERIFY(keyboard.sees(u"Use a recovery code instead"_s));
    check(keyboard, u"code"_s);
    keyboard.alt(Qt::Key_C);
    keyboard.type(code(1));
    keyboard.press(Qt::Key_Return);
    QVERIFY(keyboard.sees(u"Olive Owner"_s));
    QCOMPARE(window().workspace()->staff().email, email);
}

QTEST_MAIN(TestFirstSignIn)
#include "tst_ui_firstsignin.moc"
