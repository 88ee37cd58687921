// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "console/console.h"
#include "crypto/base32.h"
#include "crypto/startup.h"
#include "crypto/totp.h"
#include "customers/importdialog.h"
#include "runtime/runningservice.h"
#include "settings/firstrunwizard.h"
#include "settings/settingsform.h"
#include "settings/settingsstep.h"
#include "shell/authenticatorform.h"
#include "shell/mainwindow.h"
#include "shell/recoverycodes.h"
#include "shell/welcomepage.h"
#include "shell/workspace.h"
#include "support/smtpstandin.h"
#include "ui/fakeapi/lookup.h"
#include "widgets/inlinemessage.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QTableView>
#include <QTest>

using namespace countersign;
using namespace countersign::ui;
using namespace Qt::StringLiterals;
using tests::button;

namespace {

const auto Email = u"olive.owner@example.com"_s;
const auto Password = u"quiet harbour lantern 47"_s;

template<typename T>
T *visible(const QWidget &in)
{
    for (T *widget : in.findChildren<T *>()) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

QLineEdit *field(const QWidget &in, const QString &name)
{
    for (auto *candidate : in.findChildren<QLineEdit *>()) {
        if (candidate->isVisible() && candidate->accessibleName() == name)
            return candidate;
    }
    return nullptr;
}

bool shows(const QWidget &in, const QString &text)
{
    const auto labels = in.findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&](const QLabel *label) {
        return label->isVisible() && label->text().contains(text);
    });
}

} // namespace

// The first run of a real installation at the real console, from the owner's name to a workspace with customers.
class TestFirstRun : public QObject
{
    Q_OBJECT

    std::unique_ptr<crypto::Startup> m_startup;
    support::SmtpStandIn m_mail;
    support::RunningService m_service;
    QTemporaryDir m_folder;
    std::unique_ptr<console::Console> m_console;
    QByteArray m_secret;

    shell::MainWindow &window() { return m_console->window(); }
    settings::FirstRunWizard *wizard() { return visible<settings::FirstRunWizard>(window()); }
    settings::FirstRunStep *step() { return visible<settings::FirstRunStep>(window()); }
    QString message(const QString &part)
    {
        QString all;
        for (auto *message : step()->findChildren<widgets::InlineMessage *>()) {
            if (message->isVisible() && message->text().contains(part))
                return message->text();
            all += message->text();
        }
        return {};
    }

    /// For looking at: into the folder that the environment names.
    void picture(const QString &name)
    {
        const QString folder = qEnvironmentVariable("COUNTERSIGN_SCREENSHOTS");
        if (!folder.isEmpty())
            QVERIFY(window().grab().save(folder + u'/' + name + u".png"_s));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_startup = std::make_unique<crypto::Startup>();
        QVERIFY(crypto::initialize());
        QVERIFY2(m_mail.start(support::SmtpStandIn::Mode::StartTls, u"desk"_s, u"right"_s),
                 qPrintable(m_mail.errorText()));
        m_service.leaveDemo();
        QCOMPARE(
            m_service.start({u"--rate-auth"_s, u"100"_s, u"--smtp-ca-file"_s, m_mail.authority()}),
            QString());
        m_console = std::make_unique<console::Console>(
            *qApp,
            console::Console::Options{.transport = client::Transport::remote(m_service.http()),
                                      .settingsFile = m_folder.filePath(u"console.ini"_s)});
        m_console->offerSetup(m_service.setupCode());
        m_console->show();
    }

    void theOwner()
    {
        auto *page = visible<shell::WelcomePage>(window());
        QVERIFY(page);
        const auto fields = page->findChildren<QLineEdit *>();
        const QStringList texts{u"Olive Owner"_s, Email, Password, Password};
        for (qsizetype i = 0; i < fields.size(); ++i)
            QTest::keyClicks(fields.at(i), texts.at(i));
        QTest::keyClick(fields.last(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(visible<shell::AuthenticatorForm>(window()), 20'000);
        auto *form = visible<shell::AuthenticatorForm>(window());
        for (auto *label : form->findChildren<QLabel *>()) {
            if (label->accessibleName() == u"Secret for the authenticator")
                m_secret = crypto::fromBase32(label->text().remove(u' ').toLatin1())
                               .value_or(QByteArray());
        }
        QVERIFY(!m_secret.isEmpty());
        const QByteArray code = crypto::Totp(SecretBytes(m_secret)).code(SystemClock().now());
        auto *codeField = form->findChild<QLineEdit *>();
        QTest::keyClicks(codeField, QString::fromLatin1(code));
        QTest::keyClick(codeField, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(visible<shell::RecoveryCodes>(window()), 20'000);
        auto *codes = visible<shell::RecoveryCodes>(window());
        picture(u"firstrun-codes"_s);
        QVERIFY(button(*codes, u"Print …"_s)); // copied, saved, or on paper
        codes->findChild<QCheckBox *>()->click();
        button(*codes, u"Go on"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(wizard(), 20'000);
        QVERIFY(!window().workspace());
    }

    void textMessagesAreLeftForLater()
    {
        QVERIFY(shows(*step(), u"Step 1 of 4"_s));
        QVERIFY(shows(*step(), u"Text messages"_s));
        QVERIFY(!button(*step(), u"Back"_s));
        QTRY_VERIFY_WITH_TIMEOUT(field(*step(), u"Twilio account SID"_s), 20'000);
        picture(u"firstrun-1"_s);
        QVERIFY(!button(*step(), u"Save and go on"_s)->isEnabled());
        QTest::keyClick(&window(), Qt::Key_F, Qt::AltModifier);
        QTRY_COMPARE(wizard()->currentStep(), 1);
    }

    void emailIsTriedAndSaved()
    {
        QVERIFY(shows(*step(), u"Step 2 of 4"_s));
        QTRY_VERIFY_WITH_TIMEOUT(field(*step(), u"Mail server"_s), 20'000);
        QTRY_VERIFY(field(*step(), u"Mail server"_s)->hasFocus());
        QTest::keyClicks(field(*step(), u"Mail server"_s), u"localhost:%1"_s.arg(m_mail.port()));
        QTest::keyClicks(field(*step(), u"User name"_s), u"desk"_s);
        QTest::keyClicks(field(*step(), u"Password"_s), u"wrong"_s);
        button(*step(), u"Save and go on"_s)->click();
        QVERIFY(!message(u"sent from"_s).isEmpty());
        QTest::keyClicks(field(*step(), u"Sender's address"_s), u"desk@example.com"_s);
        QCOMPARE(field(*step(), u"Address for a test"_s)->text(), Email);
        button(*step(), u"Send e-mail"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(!message(u"refused the user name"_s).isEmpty(), 20'000);
        field(*step(), u"Password"_s)->setText(u"right"_s);
        button(*step(), u"Send e-mail"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(!message(u"has taken the message"_s).isEmpty(), 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(m_mail.mails().size(), 1, 20'000);
        picture(u"firstrun-2"_s);
        button(*step(), u"Save and go on"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(wizard()->currentStep(), 2, 20'000);
    }

    void oneCanGoBack()
    {
        QTRY_VERIFY_WITH_TIMEOUT(!step()->findChildren<QRadioButton *>().isEmpty(), 20'000);
        QTRY_VERIFY(step()->findChildren<QRadioButton *>().last()->isVisible());
        step()->findChildren<QRadioButton *>().last()->click();
        picture(u"firstrun-3"_s);
        step()->findChildren<QRadioButton *>().first()->click();
        QTest::keyClick(&window(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(wizard()->currentStep(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(button(*step(), u"Go on"_s), 20'000); // it is set up by now
        QCOMPARE(field(*step(), u"Mail server"_s)->text(), u"localhost:%1"_s.arg(m_mail.port()));
        QVERIFY(field(*step(), u"Password"_s)->text().isEmpty());
        button(*step(), u"Go on"_s)->click();
        QCOMPARE(wizard()->currentStep(), 2);
        button(*step(), u"Skip for now"_s)->click();
        QCOMPARE(wizard()->currentStep(), 3);
    }

    void inventedCustomers()
    {
        QVERIFY(shows(*step(), u"Step 4 of 4"_s));
        button(*step(), u"Import a CSV file …"_s)->click();
        auto *dialog = window().findChild<customers::ImportDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        dialog->reject();
        QTRY_VERIFY(!window().findChild<customers::ImportDialog *>());
        button(*step(), u"Put in invented customers"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(!message(u"customers are in"_s).isEmpty(), 30'000);
        picture(u"firstrun-4"_s);
        button(*step(), u"Open Countersign"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(window().workspace(), 20'000);
        QVERIFY(!wizard());
        window().workspace()->showPage(u"customers"_s);
        QTRY_VERIFY_WITH_TIMEOUT(window().workspace()->currentPage()->isSettled(), 20'000);
        auto *table = window().workspace()->currentPage()->findChild<QTableView *>();
        QVERIFY(table && table->model()->rowCount() > 10);
    }

    void itComesOnce()
    {
        window().signOut();
        QVERIFY(!wizard());
        QCOMPARE(window().findChildren<settings::FirstRunWizard *>().size(), 0);
    }

    void cleanupTestCase()
    {
        m_console.reset();
        QCOMPARE(m_service.stop(), 0);
    }
};

QTEST_MAIN(TestFirstRun)
#include "tst_ui_firstrun.moc"
