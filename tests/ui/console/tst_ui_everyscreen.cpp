// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/console.h"
#include "crypto/startup.h"
#include "runtime/runningservice.h"
#include "shell/mainwindow.h"
#include "shell/workspace.h"
#include "ui/console/screencheck.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QDialog>
#include <QFileDialog>
#include <QPrintDialog>
#include <QSignalSpy>
#include <QTest>

using namespace countersign;
using namespace countersign::ui;
using namespace Qt::StringLiterals;

namespace {

/// The dialog or else the window that the keyboard belongs to.
QWidget *front(QWidget &window)
{
    QWidget *modal = QApplication::activeModalWidget();
    if (!modal) {
        for (auto *dialog : window.findChildren<QDialog *>()) {
            if (dialog->isVisible())
                modal = dialog;
        }
    }
    return modal ? modal : &window;
}

} // namespace

// Every page of the console at the real service, and everything that its buttons open: whoever works with the keyboard or
// with a screen reader, in a window of the smallest size too, must get along on each of them. A new page or dialog is walked
// without being told: a button whose text ends with … opens what is walked next.
class TestEveryScreen : public QObject
{
    Q_OBJECT

    std::unique_ptr<crypto::Startup> m_startup;
    support::RunningService m_service;
    QTemporaryDir m_folder;
    std::unique_ptr<console::Console> m_console;
    QStringList m_faults;
    QStringList m_walked;

    shell::MainWindow &window() { return m_console->window(); }
    shell::Page *page() { return window().workspace()->currentPage(); }

    void check(QWidget &root, const QString &where)
    {
        QTest::qWait(0); // what has come on screen is laid out
        const bool isPage = &root == &window() && window().workspace();
        for (const QString &fault :
             tests::screenFaults(root, isPage ? page()->initialFocus() : nullptr))
            m_faults.append(where + u": "_s + fault);
        m_walked.append(where);
    }
    static QStringList openersIn(const QWidget &page)
    {
        QStringList texts;
        for (const auto *button : page.findChildren<QAbstractButton *>()) {
            const bool opens = button->text().endsWith(u'…') || button->property("opens").toBool();
            if (opens && button->isVisible() && button->isEnabled())
                texts.append(button->text());
        }
        return texts;
    }
    static QAbstractButton *find(const QWidget &page, const QString &text)
    {
        for (auto *button : page.findChildren<QAbstractButton *>()) {
            if (button->text() == text && button->isVisible() && button->isEnabled())
                return button;
        }
        return nullptr;
    }
    void open(const QString &id)
    {
        window().workspace()->showPage(id);
        QTRY_VERIFY_WITH_TIMEOUT(page()->isSettled(), 20'000);
        page()->showExample();
        QTRY_VERIFY_WITH_TIMEOUT(page()->isSettled(), 20'000);
        QTest::qWait(200);
    }
    /// Presses a button of the page and looks at what it opens.
    void press(const QString &id, const QString &text)
    {
        auto *button = find(*page(), text);
        if (!button)
            return; // another one has put something in its place
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QTest::qWait(300);
        const QString where = id + u" › "_s + QString(text).remove(u'&');
        const bool isOurs = !qobject_cast<QFileDialog *>(front(window()))
                            && !qobject_cast<QPrintDialog *>(front(window()));
        if (isOurs)
            check(*front(window()), where);
        for (int tries = 0; tries < 3 && front(window()) != &window(); ++tries) {
            QTest::keyClick(front(window()), Qt::Key_Escape);
            QTest::qWait(50);
        }
        QVERIFY2(front(window()) == &window(),
                 qPrintable(where + u" does not close with Escape"_s));
        QTRY_VERIFY_WITH_TIMEOUT(page()->isSettled(), 20'000);
    }

private Q_SLOTS:
    void initTestCase();
    void beforeAnybodyIsSignedIn();
    void everyPageAndWhatItOpens();
    void inASmallWindow();
    void cleanup()
    {
        const QStringList faults = std::exchange(m_faults, {});
        for (const QString &fault : faults)
            qWarning().noquote() << fault; // one by one, as Qt Test cuts long messages
        QCOMPARE(faults.size(), 0);
    }
    void cleanupTestCase()
    {
        m_console.reset();
        QCOMPARE(m_service.stop(), 0);
    }
};

void TestEveryScreen::initTestCase()
{
    QAccessible::setActive(true);
    m_startup = std::make_unique<crypto::Startup>();
    QVERIFY(crypto::initialize());
    QCOMPARE(m_service.start({u"--rate-api"_s, u"100000"_s, u"--rate-auth"_s, u"100000"_s,
                              u"--rate-sensitive"_s, u"100000"_s}),
             QString());
    QVERIFY(!m_service.signInCustomer(u"+12025550123"_s).isEmpty()); // something in the outbox
    m_console = std::make_unique<console::Console>(
        *qApp, console::Console::Options{.transport = client::Transport::remote(m_service.http()),
                                         .settingsFile = m_folder.filePath(u"console.ini"_s)});
}

void TestEveryScreen::beforeAnybodyIsSignedIn()
{
    m_console->showFailure(u"The data folder is in use by another Countersign."_s);
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    check(window(), u"failure"_s);
    m_console->offer({{u"Alex Morgan"_s, u"admin"_s, u"admin@example.com"_s, {}}});
    m_console->show();
    check(window(), u"sign-in"_s);
    for (const bool hasCode : {false, true}) {
        window().askForPassword(hasCode);
        check(window(), u"password"_s);
    }
    m_console->offerSetup(u"AAAAA-AAAAA-AAAAA-AAAAA"_s);
    window().askForSignIn();
    check(window(), u"welcome"_s);
    m_console->offerSetup({});
}

void TestEveryScreen::everyPageAndWhatItOpens()
{
    m_console->show();
    QSignalSpy entered(&window(), &shell::MainWindow::signedIn);
    window().signIn(m_service.email(u"admin"_s), m_service.password(u"admin"_s));
    QVERIFY(entered.wait(20'000));
    const auto entries = window().workspace()->entries();
    for (const shell::PageEntry &entry : entries) {
        open(entry.id);
        check(window(), entry.id);
        for (const QString &opener : openersIn(*page())) {
            press(entry.id, opener);
            if (QTest::currentTestFailed())
                return;
        }
    }
    QVERIFY2(m_walked.size() >= entries.size() + 10, qPrintable(m_walked.join(u'\n')));
}

void TestEveryScreen::inASmallWindow()
{
    QVERIFY(window().workspace());
    window().resize(window().minimumSize());
    for (const shell::PageEntry &entry : window().workspace()->entries()) {
        open(entry.id);
        check(window(), entry.id + u" in a small window"_s);
    }
}

QTEST_MAIN(TestEveryScreen)
#include "tst_ui_everyscreen.moc"
