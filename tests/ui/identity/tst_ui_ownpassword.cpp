// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/console.h"
#include "crypto/startup.h"
#include "identity/passworddialog.h"
#include "runtime/runningservice.h"
#include "shell/mainwindow.h"
#include "shell/workspace.h"
#include "ui/fakeapi/lookup.h"
#include "widgets/inlinemessage.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace countersign;
using namespace countersign::ui;
using namespace Qt::StringLiterals;
using identity::PasswordDialog;
using tests::button;

// Changing one's own password at the real console, against the real service.
class TestOwnPasswordWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void changesThePassword();
    void cleanupTestCase()
    {
        m_console.reset();
        QCOMPARE(m_service.stop(), 0);
    }

private:
    shell::MainWindow &window() { return m_console->window(); }

    crypto::Startup m_startup;
    support::RunningService m_service;
    QTemporaryDir m_folder;
    std::unique_ptr<console::Console> m_console;
};

void TestOwnPasswordWindow::initTestCase()
{
    QVERIFY(crypto::initialize());
    QCOMPARE(m_service.start({u"--rate-auth"_s, u"1000"_s}), QString());
    m_console = std::make_unique<console::Console>(
        *qApp, console::Console::Options{.transport = client::Transport::remote(m_service.http()),
                                         .settingsFile = m_folder.filePath(u"console.ini"_s)});
    m_console->show();
}

void TestOwnPasswordWindow::changesThePassword()
{
    const QString email = m_service.email(u"agent"_s);
    const QString old = m_service.password(u"agent"_s);
    const QString chosen = u"a harbour of quiet lanterns"_s;
    const QByteArray elsewhere = m_service.signIn(u"agent"_s);
    QSignalSpy entered(&window(), &shell::MainWindow::signedIn);
    window().signIn(email, old);
    QVERIFY(entered.wait(20'000));
    window().workspace()->showPage(u"account"_s);
    shell::Page *page = window().workspace()->currentPage();
    button(*page, u"Change password …"_s)->click();
    auto *dialog = page->findChild<PasswordDialog *>();
    QVERIFY(dialog && dialog->isModal());
    const auto fields = dialog->findChildren<QLineEdit *>();
    QCOMPARE(fields.size(), 3);
    for (const QLineEdit *field : fields) {
        QCOMPARE(field->echoMode(), QLineEdit::Password);
        QVERIFY(!field->accessibleName().isEmpty());
    }
    auto *message = dialog->findChild<widgets::InlineMessage *>();
    QPushButton *change = button(*dialog, u"Change password"_s);

    // refused before anything is sent
    change->click();
    QVERIFY(message->text().contains(u"have now"));
    fields.at(0)->setText(u"not the password"_s);
    fields.at(1)->setText(u"short"_s);
    change->click();
    QVERIFY(message->text().contains(u"at least 12"));
    fields.at(1)->setText(chosen);
    fields.at(2)->setText(chosen + u'x');
    change->click();
    QVERIFY(message->text().contains(u"not the same"));

    // and by the server
    fields.at(2)->setText(chosen);
    change->click();
    QTRY_VERIFY_WITH_TIMEOUT(message->text().contains(u"current password is wrong"), 20'000);
    QCOMPARE(fields.at(0)->text(), QString());
    fields.at(0)->setText(old);
    fields.at(1)->setText(u"password1234"_s);
    fields.at(2)->setText(u"password1234"_s);
    change->click();
    QTRY_VERIFY_WITH_TIMEOUT(!message->text().isEmpty() && change->isEnabled(), 20'000);
    QVERIFY(dialog->isVisible());

    fields.at(1)->setText(chosen);
    fields.at(2)->setText(chosen);
    change->click();
    QTRY_VERIFY_WITH_TIMEOUT(!page->findChild<PasswordDialog *>(), 20'000);
    // this session goes on, the other has ended
    page->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(page->isSettled(), 20'000);
    QVERIFY(window().workspace());
    QCOMPARE(m_service.get(u"/v1/auth/me"_s, elsewhere).status, 401);
    const auto login = [&](const QString &password) {
        return m_service.post(u"/v1/auth/login"_s, {{u"email"_s, email}, {u"password"_s, password}})
            .status;
    };
    QCOMPARE(login(old), 401);
    QCOMPARE(login(chosen), 200);
}

QTEST_MAIN(TestOwnPasswordWindow)
#include "tst_ui_ownpassword.moc"
