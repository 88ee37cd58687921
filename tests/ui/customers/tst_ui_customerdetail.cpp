// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/console.h"
#include "crypto/startup.h"
#include "customers/contactchangedialog.h"
#include "customers/customerdetail.h"
#include "customers/overridebar.h"
#include "customers/overridedialog.h"
#include "customers/safetytext.h"
#include "runtime/runningservice.h"
#include "shell/mainwindow.h"
#include "shell/workspace.h"
#include "ui/fakeapi/lookup.h"
#include "widgets/inlinemessage.h"
#include "widgets/pagedtable.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace countersign;
using namespace countersign::ui;
using namespace countersign::ui::customers;
using namespace Qt::StringLiterals;
using tests::button;

// Everything about one customer, at the real console against the real service.
class TestCustomerDetail : public QObject
{
    Q_OBJECT

    std::unique_ptr<crypto::Startup> m_startup;
    support::RunningService m_service;
    QTemporaryDir m_folder;
    std::unique_ptr<console::Console> m_console;
    QString m_id;
    QByteArray m_manager;

    shell::MainWindow &window() { return m_console->window(); }
    shell::Page *page() { return window().workspace()->currentPage(); }
    CustomerDetail *detail() { return page()->findChild<CustomerDetail *>(); }
    void signIn(const QString &role)
    {
        QSignalSpy entered(&window(), &shell::MainWindow::signedIn);
        window().signIn(m_service.email(role), m_service.password(role));
        QVERIFY(entered.wait(20'000));
        window().workspace()->showPage(u"customers"_s);
        QTRY_VERIFY_WITH_TIMEOUT(page()->isSettled(), 20'000);
    }
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(page()->isSettled(), 20'000); }
    widgets::PagedTable *list()
    {
        for (auto *table : page()->findChildren<widgets::PagedTable *>()) {
            if (table->view()->accessibleName() == u"Customers")
                return table;
        }
        return nullptr;
    }
    /// The newest customer is the first of the list.
    void openFirst()
    {
        auto *table = list();
        table->view()->setFocus();
        table->selectRow(0);
        settle();
        QTest::keyClick(table->view(), Qt::Key_Return);
        QVERIFY(detail() && detail()->isVisible());
        settle();
    }
    bool shows(const QString &text)
    {
        for (const auto *label : page()->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }
    /// A button of the page, once it is there.
    void press(const QString &text)
    {
        QTRY_VERIFY_WITH_TIMEOUT(button(*detail(), text), 20'000);
        button(*detail(), text)->click();
    }
    template<typename Dialog>
    Dialog *dialog()
    {
        for (auto *found : page()->findChildren<Dialog *>()) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    void snap(const QString &name)
    {
        const QString folder = qEnvironmentVariable("COUNTERSIGN_SCREENSHOTS");
        if (folder.isEmpty())
            return;
        QTest::qWait(300); // for the picture only
        window().grab().save(folder + u'/' + name + u".png"_s);
    }
    void snap(QWidget &widget, const QString &name)
    {
        const QString folder = qEnvironmentVariable("COUNTERSIGN_SCREENSHOTS");
        if (!folder.isEmpty())
            widget.grab().save(folder + u'/' + name + u".png"_s);
    }

private Q_SLOTS:
    void initTestCase();
    void looksAreFolded();
    void whatIsKnown();
    void holdsAndCancelsAnEmailChange();
    void changesThePhoneWithAColleague();
    void endsSessions();
    void unlocksCodes();
    void backToTheListByKeyboard();
    void aColleagueApproves();
    void viewersOnlyLook();
    void cleanupTestCase()
    {
        m_console.reset();
        QCOMPARE(m_service.stop(), 0);
    }
};

void TestCustomerDetail::initTestCase()
{
    m_startup = std::make_unique<crypto::Startup>();
    QVERIFY(crypto::initialize());
    QCOMPARE(m_service.start({u"--rate-auth"_s, u"1000"_s, u"--rate-sensitive"_s, u"1000"_s,
                              u"--relaxed-code-limits"_s}),
             QString());
    m_manager = m_service.signIn(u"manager"_s);
    const auto created = m_service.post(u"/v1/customers"_s,
                                        {{u"name"_s, u"Mary Major"_s},
                                         {u"phone"_s, u"+12025550161"_s},
                                         {u"email"_s, u"mary@example.com"_s},
                                         {u"tags"_s, QJsonArray{u"showroom"_s}}},
                                        m_service.signIn(u"admin"_s));
    QCOMPARE(created.status, 201);
    m_id = created.json.value("id"_L1).toString();
    m_console = std::make_unique<console::Console>(
        *qApp, console::Console::Options{.transport = client::Transport::remote(m_service.http()),
                                         .settingsFile = m_folder.filePath(u"console.ini"_s)});
    m_console->show();
    window().resize(1280, 800);
    signIn(u"agent"_s);
}

void TestCustomerDetail::looksAreFolded()
{
    const auto event = [](const QString &at, const QString &action, bool own) {
        return contract::TimelineEvent{.id = at,
                                       .at = u"2026-11-22T"_s + at + u".000Z"_s,
                                       .action = action,
                                       .error = {},
                                       .byKind = u"staff"_s,
                                       .byRole = u"agent"_s,
                                       .own = own};
    };
    const QList<contract::TimelineEvent> events{
        event(u"12:00:30"_s, u"customer.timeline.read"_s, true),
        event(u"12:00:29"_s, u"session.list.read"_s, true),
        event(u"12:00:28"_s, u"customer.read"_s, false), // somebody else
        event(u"12:00:27"_s, u"customer.read"_s, true),
        event(u"12:00:26"_s, u"customer.updated"_s, true), // no look
        event(u"12:00:25"_s, u"customer.read"_s, true),
        event(u"11:59:20"_s, u"customer.read"_s, true), // long before
    };
    QStringList left;
    for (const auto &entry : foldLooks(events))
        left.append(entry.id);
    QCOMPARE(left, (QStringList{u"12:00:30"_s, u"12:00:28"_s, u"12:00:27"_s, u"12:00:26"_s,
                                u"12:00:25"_s, u"11:59:20"_s}));
}

void TestCustomerDetail::whatIsKnown()
{
    openFirst();
    snap(u"customer"_s);
    QCOMPARE(detail()->customer(), m_id);
    QTRY_VERIFY(shows(u"Mary Major"_s));
    QTRY_VERIFY(shows(u"***-***-0161"_s)); // masked, as everywhere
    QTRY_VERIFY(shows(u"Not yet by a sign-in"_s));
    QTRY_VERIFY(shows(u"Not verified by staff now."_s));
    QTRY_VERIFY(shows(u"Not signed in anywhere."_s));
    auto *table = detail()->findChild<QTableView *>();
    const QAbstractItemModelTester tester(table->model());
    const auto cell
        = [&](int row, int column) { return table->model()->index(row, column).data().toString(); };
    const int last = table->model()->rowCount() - 1;
    QVERIFY(last >= 1);
    QCOMPARE(cell(last, 1), u"Became a customer"_s);
    QCOMPARE(cell(last, 2), u"An administrator"_s); // a role, no name
    QCOMPARE(cell(0, 2), u"You"_s);
    snap(u"customer"_s);
}

void TestCustomerDetail::holdsAndCancelsAnEmailChange()
{
    press(u"Change e-mail …"_s);
    auto *asking = dialog<ContactChangeDialog>();
    QVERIFY(asking && asking->isModal());
    auto *message = asking->findChild<widgets::InlineMessage *>();
    button(*asking, u"Hold the change"_s)->click();
    QVERIFY(message->text().contains(u"what it is to be"));
    QTest::keyClicks(asking->focusWidget(), u"nobody"_s);
    button(*asking, u"Hold the change"_s)->click();
    QVERIFY(message->text().contains(u"Say why"));
    QTest::keyClicks(asking->focusWidget(), u"Asked by phone."_s);
    button(*asking, u"Hold the change"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(message->text().contains(u"not an e-mail address"), 20'000);
    asking->findChild<QLineEdit *>()->setText(u"mary@example.net"_s);
    snap(*asking, u"dialog-contact-change"_s);
    button(*asking, u"Hold the change"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(shows(u"The e-mail address changes to m***@example.net"_s), 20'000);
    QTRY_VERIFY(shows(u"m***@example.com"_s)); // until then
    settle();
    snap(u"customer-held"_s);

    press(u"Cancel the change of the e-mail …"_s);
    auto *box = dialog<QMessageBox>();
    QVERIFY(box);
    button(*box, u"Cancel the change"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(!shows(u"The e-mail address changes to"_s), 20'000);
    settle();
}

void TestCustomerDetail::changesThePhoneWithAColleague()
{
    // First of all, who is it? Then a colleague.
    press(u"Change phone …"_s);
    QTRY_VERIFY_WITH_TIMEOUT(dialog<OverrideDialog>(), 20'000);
    auto *asking = dialog<OverrideDialog>();
    auto *message = asking->findChild<widgets::InlineMessage *>();
    button(*asking, u"Verify"_s)->click();
    QVERIFY(message->text().contains(u"at least"));
    for (const QString &check : {u"called_known_number"_s, u"full_name"_s, u"recent_order"_s})
        asking->findChild<QCheckBox *>(check)->setChecked(true);
    button(*asking, u"Verify"_s)->click();
    QVERIFY(message->text().contains(u"Say why"));
    QTest::keyClicks(asking->focusWidget(), u"Lost the phone."_s);
    snap(*asking, u"dialog-override"_s);
    button(*asking, u"Verify"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(shows(u"You asked to verify this customer."_s), 20'000);
    settle();
    QTRY_VERIFY(shows(u"The phone number is to be changed."_s));
    QVERIFY(!button(*detail(), u"Approve …"_s)); // that is for somebody else
    QTRY_VERIFY(button(*detail(), u"Take back"_s));
    snap(u"customer-waiting"_s);

    const QString path = u"/v1/customers/%1/overrides/"_s.arg(m_id);
    const QString id = m_service.get(u"/v1/overrides"_s, m_manager)
                           .json.value("items"_L1)
                           .toArray()
                           .first()["id"_L1]
                           .toString();
    QCOMPARE(m_service.call("POST", path + id + u"/approval"_s, m_manager).status, 200);
    page()->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(shows(u"Verified by you until"_s), 20'000);
    settle();
    press(u"Change phone …"_s);
    auto *changing = dialog<ContactChangeDialog>();
    QVERIFY(changing);
    const auto fields = changing->findChildren<QLineEdit *>();
    fields.first()->setText(u"202 555 0162"_s);
    fields.last()->setText(u"Lost the phone."_s);
    button(*changing, u"Hold the change"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(shows(u"The phone number changes to ***-***-0162"_s), 20'000);
    settle();
    press(u"End the verification"_s);
    QTRY_VERIFY_WITH_TIMEOUT(shows(u"Not verified by staff now."_s), 20'000);
    settle();
}

void TestCustomerDetail::endsSessions()
{
    const QByteArray first = m_service.signInCustomer(u"+12025550161"_s);
    const QByteArray second = m_service.signInCustomer(u"+12025550161"_s);
    QVERIFY(!first.isEmpty() && !second.isEmpty());
    page()->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(button(*detail(), u"Sign out everywhere …"_s), 20'000);
    settle();
    QTRY_VERIFY(shows(u"By a sign-in on"_s)); // the phone has proved itself
    snap(u"customer-sessions"_s);
    press(u"End"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_service.get(u"/v1/me"_s, first).status, 401, 20'000);
    QCOMPARE(m_service.get(u"/v1/me"_s, second).status, 200);
    settle();
    press(u"Sign out everywhere …"_s);
    auto *box = dialog<QMessageBox>();
    QVERIFY(box);
    button(*box, u"Sign out"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(shows(u"Not signed in anywhere."_s), 20'000);
    QCOMPARE(m_service.get(u"/v1/me"_s, second).status, 401);
    settle();
}

void TestCustomerDetail::unlocksCodes()
{
    // Ten wrong ones a day are all that anybody gets.
    for (int i = 0; i < 4; ++i) {
        const auto sent = m_service.post(u"/v1/otp/send"_s, {{u"phone"_s, u"+12025550161"_s}});
        QCOMPARE(sent.status, 202);
        const QString code = m_service.codeFor(u"+12025550161"_s);
        QVERIFY(!code.isEmpty());
        const QString wrong = code == "000000"_L1 ? u"000001"_s : u"000000"_s;
        for (int guess = 0; guess < 3; ++guess)
            QCOMPARE(m_service
                         .post(u"/v1/otp/verify"_s,
                               {{u"flowId"_s, sent.json.value("flowId"_L1)}, {u"code"_s, wrong}})
                         .status,
                     400);
    }
    page()->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(button(*detail(), u"Unlock codes"_s), 20'000);
    settle();
    press(u"Unlock codes"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!button(*detail(), u"Unlock codes"_s), 20'000);
    settle();
    QVERIFY(!m_service.signInCustomer(u"+12025550161"_s).isEmpty());
}

void TestCustomerDetail::backToTheListByKeyboard()
{
    QVERIFY(detail()->isAncestorOf(window().focusWidget()));
    QTest::keyClick(window().focusWidget(), Qt::Key_Escape);
    QVERIFY(!detail()->isVisible());
    QCOMPARE(window().focusWidget(), list()->view());
    QCOMPARE(list()->currentKey(), m_id);
    settle();
}

void TestCustomerDetail::aColleagueApproves()
{
    const auto wanted = m_service.post(
        u"/v1/customers/%1/overrides"_s.arg(m_id),
        {{u"procedure"_s, u"in_person"_s},
         {u"checks"_s, QJsonArray{u"document_seen"_s, u"photo_matches"_s, u"full_name"_s}},
         {u"reason"_s, u"Stands at the counter."_s}},
        m_manager);
    QCOMPARE(wanted.status, 201); // a change is held, so it waits
    page()->refresh();
    auto *bar = page()->findChild<OverrideBar *>();
    QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible(), 20'000);
    settle();
    snap(u"customers-waiting"_s);
    button(*bar, u"Look at it …"_s)->click();
    settle();
    QTRY_VERIFY_WITH_TIMEOUT(button(*detail(), u"Approve …"_s), 20'000);
    QTRY_VERIFY(shows(u"Stands at the counter."_s));
    press(u"Approve …"_s);
    auto *box = dialog<QMessageBox>();
    QVERIFY(box);
    button(*box, u"Approve"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(shows(u"Verified by "_s), 20'000);
    settle();
    QVERIFY(!button(*detail(), u"Approve …"_s));
}

void TestCustomerDetail::viewersOnlyLook()
{
    window().signOut();
    signIn(u"viewer"_s);
    QVERIFY(!page()->findChild<OverrideBar *>());
    openFirst();
    QTRY_VERIFY(shows(u"The phone number changes to"_s));
    for (const auto *found : detail()->findChildren<QPushButton *>()) {
        if (found->isVisible() && !found->text().isEmpty())
            QCOMPARE(found->text().remove(u'&'), u"Back to the list"_s);
    }
}

QTEST_MAIN(TestCustomerDetail)
#include "tst_ui_customerdetail.moc"
