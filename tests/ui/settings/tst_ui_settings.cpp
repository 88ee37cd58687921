// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/console.h"
#include "crypto/startup.h"
#include "runtime/runningservice.h"
#include "settings/countriesform.h"
#include "settings/emailform.h"
#include "settings/savebar.h"
#include "settings/testbar.h"
#include "settings/textmessagesform.h"
#include "shell/mainwindow.h"
#include "shell/workspace.h"
#include "support/twiliostandin.h"
#include "ui/fakeapi/lookup.h"
#include "widgets/inlinemessage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace countersign;
using namespace countersign::ui;
using namespace Qt::StringLiterals;
using tests::button;

namespace {

const auto Account = u"AC0123456789abcdef0123456789abcdef"_s;

QLineEdit *field(const QWidget &in, const QString &name)
{
    for (auto *candidate : in.findChildren<QLineEdit *>()) {
        if (candidate->accessibleName() == name)
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

void type(QLineEdit *into, const QString &text)
{
    QVERIFY(into);
    into->setFocus();
    into->clear();
    QTest::keyClicks(into, text);
}

} // namespace

// The service's settings at the real console, against the real service and Twilio's stand-in.
class TestSettingsPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<crypto::Startup> m_startup;
    support::TwilioStandIn m_twilio;
    support::RunningService m_service;
    QTemporaryDir m_folder;
    std::unique_ptr<console::Console> m_console;

    shell::MainWindow &window() { return m_console->window(); }
    shell::Page &page() { return *window().workspace()->currentPage(); }
    void openSettings(const QString &role)
    {
        if (window().workspace())
            window().signOut();
        QSignalSpy entered(&window(), &shell::MainWindow::signedIn);
        window().signIn(m_service.email(role), m_service.password(role));
        QVERIFY(entered.wait(20'000));
        window().workspace()->showPage(u"settings"_s);
        QTRY_VERIFY_WITH_TIMEOUT(page().isSettled(), 20'000);
    }
    settings::SaveBar &bar() { return *page().findChild<settings::SaveBar *>(); }
    QString barText() { return bar().findChild<widgets::InlineMessage *>()->text(); }
    QJsonObject stored()
    {
        return m_service.get(u"/v1/settings"_s, m_service.signIn(u"admin"_s)).json;
    }
    void save()
    {
        button(bar(), u"Save changes"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(page().isSettled(), 20'000);
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
        QVERIFY(m_twilio.start());
        QCOMPARE(m_service.start({u"--rate-auth"_s, u"1000"_s, u"--rate-sensitive"_s, u"1000"_s,
                                  u"--twilio-url"_s, m_twilio.url().toString(),
                                  u"--support-phone"_s, u"+1 800 555 0142"_s}),
                 QString());
        m_console = std::make_unique<console::Console>(
            *qApp,
            console::Console::Options{.transport = client::Transport::remote(m_service.http()),
                                      .settingsFile = m_folder.filePath(u"console.ini"_s)});
        m_console->show();
        if (qEnvironmentVariableIsSet("COUNTERSIGN_SCREENSHOTS"))
            window().resize(1280, 2300);
    }

    void anAccountIsTriedAndSaved()
    {
        openSettings(u"admin"_s);
        QVERIFY(!bar().isVisible());
        auto *form = page().findChild<settings::TextMessagesForm *>();
        QVERIFY(form);
        type(field(*form, u"Twilio account SID"_s), Account);
        QVERIFY(bar().isVisible());
        save(); // nothing is sent yet: the rest is missing
        QVERIFY2(barText().contains(u"auth token"), qPrintable(barText()));
        QCOMPARE(window().focusWidget(), field(*form, u"Auth token"_s));
        type(field(*form, u"Auth token"_s), u"the-token"_s);
        type(field(*form, u"Sender"_s), u"+12025550199"_s);

        // tried before it is saved, first with an account that Twilio does not know
        settings::TestBar *test = page().findChildren<settings::TestBar *>().constFirst();
        auto *message = test->findChild<widgets::InlineMessage *>();
        QVERIFY(button(*test, u"Send text message"_s));
        button(*test, u"Send text message"_s)->click();
        QVERIFY(message->text().contains(u"phone number"));
        type(field(*test, u"Phone number for a test"_s), u"+12025550123"_s);
        m_twilio.setMode(support::TwilioStandIn::Mode::NoLogin);
        button(*test, u"Send text message"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(page().isSettled(), 20'000);
        QVERIFY2(message->text().contains(u"refused the account SID"), qPrintable(message->text()));
        m_twilio.setMode(support::TwilioStandIn::Mode::Ok);
        button(*test, u"Send text message"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(page().isSettled(), 20'000);
        QVERIFY2(message->text().contains(u"has taken the message"), qPrintable(message->text()));
        QCOMPARE(m_twilio.messages().last().form.value(u"To"_s), u"+12025550123"_s);
        QCOMPARE(stored().value("version"_L1).toInt(), 0);

        picture(u"settings-tried"_s);
        save();
        QVERIFY2(!bar().isVisible(), qPrintable(barText()));
        QCOMPARE(stored().value("textMessages"_L1)["accountSid"_L1].toString(), Account);
        QVERIFY(field(*form, u"Auth token"_s)->text().isEmpty()); // never shown again
        QVERIFY(field(*form, u"Auth token"_s)->placeholderText().contains(u"Set on"));
    }

    void whatWasTypedStaysAndIsAskedAbout()
    {
        openSettings(u"admin"_s);
        auto *form = page().findChild<settings::EmailForm *>();
        type(field(*form, u"Mail server"_s), u"mail.example.com"_s);
        window().workspace()->showPage(u"account"_s);
        window().workspace()->showPage(u"settings"_s);
        QTRY_VERIFY_WITH_TIMEOUT(page().isSettled(), 20'000);
        QCOMPARE(field(*form, u"Mail server"_s)->text(), u"mail.example.com"_s);
        QVERIFY(page().hasUnsavedWork());

        const auto ask = [this] {
            QMetaObject::invokeMethod(window().workspace(), "signOutRequested");
            return window().findChild<QMessageBox *>();
        };
        QMessageBox *box = ask();
        QVERIFY(box && box->isVisible());
        box->button(QMessageBox::Cancel)->click();
        QVERIFY(window().workspace());
        QTRY_VERIFY(!window().findChild<QMessageBox *>());
        QVERIFY(!window().close()); // the same for the window
        box = window().findChild<QMessageBox *>();
        QVERIFY(box);
        box->button(QMessageBox::Cancel)->click();
        QTRY_VERIFY(!window().findChild<QMessageBox *>());
        QVERIFY(window().isVisible());

        button(bar(), u"Undo changes"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(page().isSettled(), 20'000);
        QVERIFY(field(*form, u"Mail server"_s)->text().isEmpty());
        QVERIFY(!page().hasUnsavedWork());
        QVERIFY(!bar().isVisible());
    }

    void somebodyElseWasFaster()
    {
        openSettings(u"admin"_s);
        auto *form = page().findChild<settings::CountriesForm *>();
        auto *some = form->findChildren<QRadioButton *>().at(1);
        some->click();
        save();
        QVERIFY2(barText().contains(u"at least one country"), qPrintable(barText()));
        auto *search = field(*form, u"Find a country"_s);
        QCOMPARE(window().focusWidget(), search);
        QTest::keyClicks(search, u"germ"_s);
        auto *list = form->findChild<QListWidget *>();
        QListWidgetItem *germany = list->currentItem();
        QVERIFY2(germany->text().contains(u"Germany") && germany->text().contains(u"Deutschland"),
                 qPrintable(germany->text()));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(germany->checkState(), Qt::Checked);
        search->setText(u"at"_s); // by its code, too
        QVERIFY(std::ranges::any_of(list->findItems(u"Austria"_s, Qt::MatchContains),
                                    [](const auto *item) { return !item->isHidden(); }));

        const QByteArray admin = m_service.signIn(u"admin"_s);
        const QJsonObject theirs{{u"version"_s, stored().value("version"_L1)},
                                 {u"countries"_s, QJsonArray{u"US"_s}}};
        QCOMPARE(m_service
                     .call("PATCH", u"/v1/settings"_s, admin,
                           QJsonDocument(theirs).toJson(QJsonDocument::Compact))
                     .status,
                 200);
        save();
        QVERIFY2(barText().contains(u"Somebody else"), qPrintable(barText()));
        picture(u"settings-conflict"_s);
        button(bar(), u"Undo changes"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(page().isSettled(), 20'000);
        QCOMPARE(germany->checkState(), Qt::Unchecked);
        search->setText(u"germ"_s);
        germany->setCheckState(Qt::Checked);
        save();
        QCOMPARE(stored().value("countries"_L1).toArray(), (QJsonArray{u"DE"_s, u"US"_s}));
    }

    void whatWasGivenIsText()
    {
        openSettings(u"admin"_s);
        QVERIFY(shows(page(), u"+1 800 555 0142"_s));
        QVERIFY(shows(page(), u"set where the service is started"_s));
        QVERIFY(!field(page(), u"Phone number for questions"_s)->isVisible());
    }

    void byRole()
    {
        openSettings(u"manager"_s); // reads, and sees no fields that do nothing
        QTRY_VERIFY(shows(page(), Account));
        picture(u"settings-manager"_s);
        QVERIFY(shows(page(), u"Only administrators"_s));
        QVERIFY(shows(page(), u"Germany"_s));
        QVERIFY(page().findChildren<settings::SettingsForm *>().isEmpty());
        QVERIFY(page().findChildren<settings::TestBar *>().isEmpty());
        openSettings(u"agent"_s); // this computer only
        QVERIFY(!shows(page(), Account));
        QVERIFY(!shows(page(), u"Text messages"_s));
        QVERIFY(shows(page(), u"This computer"_s));
    }

    void cleanupTestCase()
    {
        m_console.reset();
        QCOMPARE(m_service.stop(), 0);
        QVERIFY(!m_service.log().contains("the-token"));
    }
};

QTEST_MAIN(TestSettingsPage)
#include "tst_ui_settings.moc"
