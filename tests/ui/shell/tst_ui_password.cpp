// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/startup.h"
#include "shell/mainwindow.h"
#include "shell/passwordpage.h"
#include "shell/signinpage.h"
#include "ui/fakeapi/fakeapi.h"
#include "widgets/inlinemessage.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace countersign;
using namespace countersign::ui;
using namespace countersign::ui::shell;
using namespace Qt::StringLiterals;

// Choosing a password with the code of an e-mail, in the real window against the invented API.
class TestPassword : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<crypto::Startup> m_startup;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<tests::FakeApi> m_api;
    std::unique_ptr<client::ApiClient> m_client;
    std::unique_ptr<MainWindow> m_window;

    PasswordPage *page() const { return m_window->findChild<PasswordPage *>(); }
    QString message() const { return page()->findChild<widgets::InlineMessage *>()->text(); }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *found : m_window->findChildren<QPushButton *>()) {
            if (found->isVisible() && QString(found->text()).remove(u'&') == text)
                return found;
        }
        return nullptr;
    }
    void press(const QString &text) const
    {
        QPushButton *found = button(text);
        QVERIFY2(found && found->isEnabled(), qPrintable(text));
        QTest::mouseClick(found, Qt::LeftButton);
    }
    QLineEdit *field(const QString &name) const
    {
        for (QLineEdit *edit : page()->findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == name)
                return edit;
        }
        return nullptr;
    }
    void fill(const QString &code, const QString &password, const QString &again) const
    {
        field(u"Code from the e-mail"_s)->setText(code);
        field(u"New password"_s)->setText(password);
        field(u"New password again"_s)->setText(again);
    }
    static tests::FakeApi::Answer refusal(int status, const QString &code, const QString &place,
                                          const QString &detail)
    {
        return {
            status,
            {{u"status"_s, status}, {u"code"_s, code}, {u"field"_s, place}, {u"detail"_s, detail}}};
    }

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void setsAPasswordWithACode();
    void asksForACode();
    void saysWhatIsMissing();
    void saysWhatIsWrong();
    void forgetsWhatWasTyped();
    void takesTheWholeLink();
};

namespace {

const QString Phrase = u"another long phrase 88"_s;
const QString Confirmation = u"POST /v1/auth/password-resets/confirmation"_s;
const QString Asking = u"POST /v1/auth/password-resets"_s;

} // namespace

void TestPassword::initTestCase()
{
    m_startup = std::make_unique<crypto::Startup>();
    (new widgets::Theme(*qApp))->setAppearance(widgets::Appearance::Light);
}

void TestPassword::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_dir->filePath(u"s.ini"_s), QSettings::IniFormat);
    m_api = std::make_unique<tests::FakeApi>();
    QVERIFY(m_api->listen());
    m_client = std::make_unique<client::ApiClient>(m_api->transport());
    m_window = std::make_unique<MainWindow>(*m_client, PageRegistry(), *m_settings);
    m_window->askForSignIn();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->findChild<SignInPage *>()->findChild<QLineEdit *>()->setText(u"alex@example.com"_s);
}

void TestPassword::cleanup()
{
    m_window.reset();
    m_client.reset();
    m_api.reset();
}

void TestPassword::setsAPasswordWithACode()
{
    m_api->answers.insert(Confirmation, {204});
    press(u"I have a code"_s);
    QVERIFY(page()->isVisible());
    QVERIFY(field(u"Code from the e-mail"_s)->hasFocus());
    // By keyboard from field to field.
    QTest::keyClicks(QApplication::focusWidget(), QString(43, u'x'));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), Phrase);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), Phrase);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(!page()->isVisible());
    QCOMPARE(m_api->lastBody,
             (QJsonObject{{u"token"_s, QString(43, u'x')}, {u"password"_s, Phrase}}));
    auto *signIn = m_window->findChild<SignInPage *>();
    QVERIFY(signIn->isVisible());
    QCOMPARE(signIn->findChild<widgets::InlineMessage *>()->text(),
             u"Your password is set. Sign in with it."_s);
    QVERIFY(!m_window->workspace()); // nobody is signed in by it
}

void TestPassword::asksForACode()
{
    m_api->answers.insert(Asking, {202});
    press(u"Forgot your password?"_s);
    QLineEdit *email = field(u"Your e-mail address"_s);
    QVERIFY(email->hasFocus());
    QCOMPARE(email->text(), u"alex@example.com"_s);
    press(u"Send me a code"_s);
    QTRY_VERIFY(message().startsWith(u"If there is an account with this address"_s));
    QCOMPARE(m_api->lastBody, (QJsonObject{{u"email"_s, u"alex@example.com"_s}}));
    QVERIFY(field(u"Code from the e-mail"_s)->hasFocus());
    email->clear();
    press(u"Send me a code"_s);
    QCOMPARE(message(), u"Please enter your e-mail address."_s);
    QCOMPARE(m_api->count(Asking), 1);
}

void TestPassword::saysWhatIsMissing()
{
    press(u"I have a code"_s);
    press(u"Set password"_s);
    QCOMPARE(message(), u"Please paste the code from the e-mail."_s);
    fill(u"code"_s, u"short"_s, u"short"_s);
    press(u"Set password"_s);
    QCOMPARE(message(), u"A password has at least 12 characters."_s);
    QVERIFY(field(u"New password"_s)->hasFocus());
    fill(u"code"_s, Phrase, Phrase + u'x');
    press(u"Set password"_s);
    QCOMPARE(message(), u"The two passwords are not the same."_s);
    QVERIFY(field(u"New password again"_s)->hasFocus());
    QCOMPARE(m_api->count(Confirmation), 0);
}

void TestPassword::saysWhatIsWrong()
{
    press(u"I have a code"_s);
    fill(u"code"_s, Phrase, Phrase);
    m_api->answers.insert(Confirmation, refusal(400, u"invalid_code"_s, u"/token"_s, u"…"_s));
    press(u"Set password"_s);
    QTRY_COMPARE(message(), u"This code is wrong, was used, or has expired. Ask for a new one."_s);
    QVERIFY(field(u"Code from the e-mail"_s)->hasFocus());
    QCOMPARE(field(u"New password"_s)->text(), Phrase); // another code may do
    m_api->answers.insert(Confirmation, refusal(400, u"invalid_request"_s, u"/password"_s,
                                                u"Too many people use this password."_s));
    press(u"Set password"_s);
    QTRY_COMPARE(message(), u"Too many people use this password."_s);
    QVERIFY(field(u"New password"_s)->hasFocus());
    m_api->shutDown();
    press(u"Set password"_s);
    QTRY_VERIFY_WITH_TIMEOUT(message().startsWith(u"The server cannot be reached"_s), 20000);
    QVERIFY(button(u"Set password"_s)->isEnabled());
}

void TestPassword::forgetsWhatWasTyped()
{
    press(u"I have a code"_s);
    fill(u"code"_s, Phrase, Phrase);
    press(u"Back to sign-in"_s);
    QVERIFY(m_window->findChild<SignInPage *>()->isVisible());
    for (const QLineEdit *edit : page()->findChildren<QLineEdit *>())
        QCOMPARE(edit->text(), QString());
}

void TestPassword::takesTheWholeLink()
{
    const QString code(43, u'x');
    QCOMPARE(codeOf(u" "_s + code + u"\n"_s), code);
    QCOMPARE(codeOf(u"https://desk.example.com/reset#"_s + code), code);
    QCOMPARE(codeOf(QString()), QString());
}

QTEST_MAIN(TestPassword)
#include "tst_ui_password.moc"
