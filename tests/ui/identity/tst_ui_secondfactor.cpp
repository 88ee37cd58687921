// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/console.h"
#include "crypto/base32.h"
#include "crypto/startup.h"
#include "crypto/totp.h"
#include "runtime/runningservice.h"
#include "shell/authenticatorform.h"
#include "shell/codepage.h"
#include "shell/mainwindow.h"
#include "shell/recoverycodes.h"
#include "shell/signinpage.h"
#include "shell/welcomepage.h"
#include "shell/workspace.h"
#include "ui/fakeapi/lookup.h"
#include "widgets/inlinemessage.h"
#include "widgets/qrcode.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace countersign;
using namespace countersign::ui;
using namespace Qt::StringLiterals;
using tests::button;

namespace {

const QString Email = u"olive.owner@example.com"_s;
const QString Password = u"quiet harbour lantern 47"_s;

template<typename T>
T *visible(QWidget &in)
{
    for (T *widget : in.findChildren<T *>()) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

} // namespace

// The first owner of a real installation at the real console: sets an authenticator up at the first sign-in, comes back
// with a code and with a recovery code, and makes new ones.
class TestSecondFactorWindow : public QObject
{
    Q_OBJECT

    std::unique_ptr<crypto::Startup> m_startup;
    support::RunningService m_service;
    QTemporaryDir m_folder;
    std::unique_ptr<console::Console> m_console;
    QByteArray m_secret;
    int m_step = 0; // 30 s ahead of now that the next code is of: none counts twice
    QStringList m_recoveryCodes;

    shell::MainWindow &window() { return m_console->window(); }

    /// What the authenticator shows, never the same twice.
    QString code()
    {
        const auto ahead = std::chrono::seconds(30 * m_step++);
        return QString::fromLatin1(
            crypto::Totp(SecretBytes(m_secret)).code(SystemClock().now() + ahead));
    }
    void typePassword()
    {
        auto *page = visible<shell::SignInPage>(window());
        QVERIFY(page);
        const auto fields = page->findChildren<QLineEdit *>();
        fields.at(0)->setText(Email);
        fields.at(1)->setFocus();
        QTest::keyClicks(fields.at(1), Password);
        QTest::keyClick(fields.at(1), Qt::Key_Return);
    }
    /// Takes the codes that are shown and goes on.
    void keepCodes(QWidget &in)
    {
        QTRY_VERIFY_WITH_TIMEOUT(visible<shell::RecoveryCodes>(in), 20'000);
        auto *codes = visible<shell::RecoveryCodes>(in);
        m_recoveryCodes.clear();
        for (auto *label : codes->findChildren<QLabel *>()) {
            if (label->accessibleName() == u"Recovery codes")
                m_recoveryCodes
                    = label->text().split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts);
        }
        QCOMPARE(m_recoveryCodes.size(), 10);
        auto *done = button(*codes, u"Go on"_s);
        QVERIFY(done);
        QVERIFY(!done->isEnabled()); // not before the person has said that they have them
        codes->findChild<QCheckBox *>()->click();
        QVERIFY(done->isEnabled());
        done->click();
    }

private Q_SLOTS:
    void initTestCase();
    void theOwnerMakesTheirAccount();
    void theFirstSignInSetsUpAnAuthenticator();
    void aCodeIsAskedFor();
    void aRecoveryCodeDoes();
    void newRecoveryCodes();
    void cleanupTestCase()
    {
        m_console.reset();
        QCOMPARE(m_service.stop(), 0);
    }
};

void TestSecondFactorWindow::initTestCase()
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
}

// Nobody has an account: the window begins with the owner's.
void TestSecondFactorWindow::theOwnerMakesTheirAccount()
{
    auto *page = visible<shell::WelcomePage>(window());
    QVERIFY(page);
    const auto fields = page->findChildren<QLineEdit *>();
    QCOMPARE(fields.size(), 4);
    auto *message = page->findChild<widgets::InlineMessage *>();
    const auto submit = [&](const QStringList &texts) {
        for (qsizetype i = 0; i < fields.size(); ++i) {
            fields.at(i)->clear();
            QTest::keyClicks(fields.at(i), texts.at(i));
        }
        QTest::keyClick(fields.last(), Qt::Key_Return);
    };
    const QString name = u"Olive Owner"_s;
    submit({{}, Email, Password, Password});
    QVERIFY(message->text().contains(u"name"));
    submit({name, Email, Password, u"something else"_s});
    QVERIFY(message->text().contains(u"not the same"));
    submit({name, Email, u"password1234"_s,
            u"password1234"_s}); // refused by the server, and nothing made
    QTRY_VERIFY_WITH_TIMEOUT(page->findChild<QPushButton *>()->isEnabled(), 20'000);
    QVERIFY(!message->text().isEmpty());
    const auto wrong = m_service.post(u"/v1/setup"_s, {{u"code"_s, u"AAAAA-AAAAA-AAAAA-AAAAA"_s},
                                                       {u"name"_s, name},
                                                       {u"email"_s, Email},
                                                       {u"password"_s, Password}});
    QCOMPARE(wrong.status, 400);
    QCOMPARE(wrong.code(), u"invalid_code"_s);
    submit({name, Email, Password, Password});
    // signed in with the password at once, and asked for the rest
    QTRY_VERIFY_WITH_TIMEOUT(visible<shell::AuthenticatorForm>(window()), 20'000);
    const auto late = m_service.post(u"/v1/setup"_s, {{u"code"_s, m_service.setupCode()},
                                                      {u"name"_s, name},
                                                      {u"email"_s, u"other@example.com"_s},
                                                      {u"password"_s, Password}});
    QCOMPARE(late.status, 409);
}

void TestSecondFactorWindow::theFirstSignInSetsUpAnAuthenticator()
{
    auto *form = visible<shell::AuthenticatorForm>(window());
    QVERIFY(!window().workspace());
    QVERIFY(!form->findChild<widgets::QrCode *>()->isEmpty());
    for (auto *label : form->findChildren<QLabel *>()) {
        if (label->accessibleName() == u"Secret for the authenticator")
            m_secret = crypto::fromBase32(label->text().toLatin1()).value_or(QByteArray());
    }
    QCOMPARE(m_secret.size(), 20);

    QTest::keyClicks(form->codeField(), u"000 000"_s);
    QTest::keyClick(form->codeField(), Qt::Key_Return);
    auto *message = form->findChild<widgets::InlineMessage *>();
    QTRY_VERIFY_WITH_TIMEOUT(!message->text().isEmpty(), 20'000);
    QVERIFY(message->text().contains(u"code"));
    QCOMPARE(form->codeField()->text(), QString());

    QTest::keyClicks(form->codeField(), code());
    QTest::keyClick(form->codeField(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(visible<shell::RecoveryCodes>(window()), 20'000);
    QVERIFY(!window().workspace()); // first the codes
    keepCodes(window());
    // what else a new installation wants to know: tests/ui/settings
    for (const QString &way :
         {u"Skip for now"_s, u"Skip for now"_s, u"Skip for now"_s, u"Open Countersign"_s}) {
        QTRY_VERIFY(button(window(), way));
        button(window(), way)->click();
    }
    QTRY_VERIFY(window().workspace());
    QCOMPARE(window().workspace()->staff().email, Email);
}

void TestSecondFactorWindow::aCodeIsAskedFor()
{
    window().signOut();
    typePassword();
    QTRY_VERIFY_WITH_TIMEOUT(visible<shell::CodePage>(window()), 20'000);
    auto *page = visible<shell::CodePage>(window());
    auto *field = visible<QLineEdit>(*page);
    auto *message = page->findChild<widgets::InlineMessage *>();
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(message->text().contains(u"six digits"));
    QTest::keyClicks(field, u"000000"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(message->text().contains(u"wrong"), 20'000);
    QVERIFY(!window().workspace());
    const QString shown = code();
    QTest::keyClicks(field, shown.first(3) + u' ' + shown.last(3)); // as apps show it
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(window().workspace(), 20'000);

    // signing out has ended the first session on the server too
    window().workspace()->showPage(u"sessions"_s);
    shell::Page *sessions = window().workspace()->currentPage();
    QTRY_VERIFY_WITH_TIMEOUT(sessions->isSettled(), 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(visible<QTableView>(*sessions)->model()->rowCount(), 1, 20'000);
}

void TestSecondFactorWindow::aRecoveryCodeDoes()
{
    window().signOut();
    typePassword();
    QTRY_VERIFY_WITH_TIMEOUT(visible<shell::CodePage>(window()), 20'000);
    auto *page = visible<shell::CodePage>(window());
    auto *other = button(*page, u"Use a recovery code instead"_s);
    QVERIFY(other);
    other->click();
    auto *field = visible<QLineEdit>(*page);
    QCOMPARE(field->accessibleName(), u"Recovery code"_s);
    QTest::keyClicks(field, m_recoveryCodes.first().toLower());
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(window().workspace(), 20'000);
}

void TestSecondFactorWindow::newRecoveryCodes()
{
    window().workspace()->showPage(u"account"_s);
    shell::Page *page = window().workspace()->currentPage();
    QTRY_VERIFY_WITH_TIMEOUT(page->isSettled(), 20'000);
    const auto shows = [page](const QString &text) {
        const auto labels = page->findChildren<QLabel *>();
        return std::ranges::any_of(labels,
                                   [&](const QLabel *label) { return label->text() == text; });
    };
    QVERIFY(shows(u"9 left"_s));
    button(*page, u"New recovery codes …"_s)->click();
    QTRY_VERIFY(button(*page, u"Make new ones"_s));
    button(*page, u"Make new ones"_s)->click();
    const QStringList old = m_recoveryCodes;
    QTRY_VERIFY2_WITH_TIMEOUT(visible<shell::RecoveryCodes>(*page),
                              qPrintable(page->findChild<widgets::InlineMessage *>()->text()),
                              20'000);
    keepCodes(*page);
    QVERIFY(!m_recoveryCodes.contains(old.at(1)));
    QTRY_VERIFY_WITH_TIMEOUT(shows(u"10 left"_s), 20'000);
}

QTEST_MAIN(TestSecondFactorWindow)
#include "tst_ui_secondfactor.moc"
