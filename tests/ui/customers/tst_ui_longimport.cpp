// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/console.h"
#include "crypto/startup.h"
#include "customers/importdialog.h"
#include "runtime/runningservice.h"
#include "shell/mainwindow.h"
#include "shell/workspace.h"
#include "support/watchedapplication.h"
#include "widgets/inlinemessage.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

using namespace countersign;
using namespace countersign::ui;
using namespace Qt::StringLiterals;
using support::WatchedApplication;

namespace {

// Some seconds of work for the service; a sanitizer takes its time for each row.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr int Rows = 2'000;
#else
constexpr int Rows = 30'000;
#endif

WatchedApplication &watched()
{
    return *static_cast<WatchedApplication *>(qApp);
}

} // namespace

// A large file of customers goes through the console into a real service, and whoever sits before the window notices
// nothing: no event may keep the GUI thread busy for longer than a picture of 60 a second.
class TestLongImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void staysSmooth();

private:
    QString writeFile(int area);
    void choose(const QString &path);
    void import();
    void press(const QString &button);
    QString outcome() const;
    customers::ImportDialog *dialog() const;

    std::unique_ptr<crypto::Startup> m_startup;
    support::RunningService m_service;
    QTemporaryDir m_folder;
    std::unique_ptr<console::Console> m_console;
};

void TestLongImport::initTestCase()
{
    m_startup = std::make_unique<crypto::Startup>();
    QVERIFY(crypto::initialize());
    QCOMPARE(m_service.start({u"--rate-sensitive"_s, u"1000"_s}), QString());
    m_console = std::make_unique<console::Console>(
        *qApp, console::Console::Options{.transport = client::Transport::remote(m_service.http()),
                                         .settingsFile = m_folder.filePath(u"console.ini"_s)});
    m_console->show();
    QSignalSpy entered(&m_console->window(), &shell::MainWindow::signedIn);
    m_console->window().signIn(m_service.email(u"admin"_s), m_service.password(u"admin"_s));
    QVERIFY(entered.wait(30'000));
    m_console->window().workspace()->showPage(u"customers"_s);
    QVERIFY(QTest::qWaitForWindowExposed(&m_console->window()));
    QTest::qWait(100); // the first paint
}

void TestLongImport::cleanupTestCase()
{
    m_console.reset();
    QCOMPARE(m_service.stop(), 0);
}

/// Customers of that area, so that another file brings others.
QString TestLongImport::writeFile(int area)
{
    const QString path = m_folder.filePath(u"customers.csv"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    QTextStream text(&file);
    text << "Name,Mobile,E-mail,Tags\n";
    for (int i = 0; i < Rows; ++i)
        text << u"Customer %1,+1%2%3,c%1@%2.example.com,regular|news\n"_s.arg(i).arg(area).arg(
            2'200'000 + i);
    return path;
}

customers::ImportDialog *TestLongImport::dialog() const
{
    return m_console->window().findChild<customers::ImportDialog *>();
}

void TestLongImport::press(const QString &name)
{
    for (QPushButton *button : m_console->window().findChildren<QPushButton *>()) {
        if (button->isVisible() && QString(button->text()).remove(u'&').startsWith(name)) {
            QTest::mouseClick(button, Qt::LeftButton);
            return;
        }
    }
    QFAIL(qPrintable(u"no button "_s + name));
}

QString TestLongImport::outcome() const
{
    for (const auto *message : dialog()->findChildren<widgets::InlineMessage *>()) {
        if (message->isVisible())
            return message->text();
    }
    return {};
}

void TestLongImport::choose(const QString &path)
{
    if (dialog())
        press(u"Close"_s);
    QTRY_VERIFY(!dialog());
    press(u"Import …"_s);
    QVERIFY(dialog());
    dialog()->openFile(path);
}

void TestLongImport::import()
{
    press(u"Check file"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!outcome().isEmpty(), 60'000);
    QCOMPARE(outcome(), u"The file is in order. Rows that can be imported: %1."_s.arg(
                            QLocale().toString(Rows)));
    press(u"Import "_s + QLocale().toString(Rows));
    QTRY_VERIFY_WITH_TIMEOUT(!outcome().isEmpty(), 60'000);
    QCOMPARE(outcome(),
             u"Customers imported: %1. Rows left out: 0."_s.arg(QLocale().toString(Rows)));
}

void TestLongImport::staysSmooth()
{
    QList<int> areas{212, 312, 202};
    QVERIFY2(watched().staysSmooth([&] {
        choose(writeFile(areas.takeFirst()));
        watched().watch(); // the dialog is there; now the long work
        import();
    }),
             qPrintable(watched().tooLong().join(u"; "_s)));
}

int main(int argc, char *argv[])
{
    WatchedApplication application(argc, argv);
    QTEST_SET_MAIN_SOURCE_PATH
    TestLongImport test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_ui_longimport.moc"
