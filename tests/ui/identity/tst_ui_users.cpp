// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/startup.h"
#include "fakeusers.h"
#include "identity/rolematrix.h"
#include "identity/userdialog.h"
#include "identity/userspage.h"
#include "identity/usertext.h"
#include "widgets/inlinemessage.h"
#include "widgets/notifier.h"
#include "widgets/pagedtable.h"
#include "widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace countersign;
using namespace countersign::ui;
using namespace countersign::ui::identity;
using namespace Qt::StringLiterals;

// Accounts of staff, on a page against the invented API.
class TestUsersPage : public QObject
{
    Q_OBJECT

private:
    static inline const QStringList AdminRights{u"users:create"_s, u"users:read"_s,
                                                u"users:update"_s, u"sessions:read"_s,
                                                u"sessions:delete"_s};

    std::unique_ptr<crypto::Startup> m_startup;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<tests::FakeApi> m_api;
    std::unique_ptr<tests::FakeUsers> m_users;
    std::unique_ptr<client::ApiClient> m_client;
    std::unique_ptr<QWidget> m_window;
    UsersPage *m_page = nullptr;
    widgets::Notifier *m_notifier = nullptr;

    void open(const QStringList &permissions);
    QAbstractItemModel *model() const { return m_page->findChild<QTableView *>()->model(); }
    QString cell(int row, int column) const
    {
        return model()->index(row, column).data().toString();
    }
    QString notice() const { return m_notifier->findChild<widgets::InlineMessage *>()->text(); }
    template<typename W>
    W *shown(const QString &text) const
    {
        for (W *widget : m_window->findChildren<W *>()) {
            if (widget->isVisible() && QString(widget->text()).remove(u'&') == text)
                return widget;
        }
        return nullptr;
    }
    QPushButton *button(const QString &text) const { return shown<QPushButton>(text); }
    void press(const QString &text) const
    {
        QPushButton *found = button(text);
        QVERIFY2(found, qPrintable(text));
        QVERIFY2(found->isEnabled(), qPrintable(text));
        QTest::mouseClick(found, Qt::LeftButton);
    }
    bool isOnScreen(const QString &text) const { return shown<QLabel>(text) != nullptr; }
    bool hasMessage(const QString &part) const
    {
        return std::ranges::any_of(
            m_window->findChildren<widgets::InlineMessage *>(), [&](const auto *message) {
                return message->isVisible() && message->text().contains(part);
            });
    }
    void select(int row) const
    {
        m_page->findChild<widgets::PagedTable *>()->selectRow(row);
        QTRY_VERIFY(m_page->isSettled() && isOnScreen(u"User ID"_s));
    }
    /// The dialog on screen, and fields in it by their accessible name.
    UserDialog *dialog() const { return m_page->findChild<UserDialog *>(); }
    QLineEdit *field(const QString &name) const
    {
        for (QLineEdit *edit : dialog()->findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == name)
                return edit;
        }
        return nullptr;
    }
    void chooseRole(const QString &role) const
    {
        auto *box = dialog()->findChild<QComboBox *>();
        box->setCurrentIndex(box->findData(role));
    }
    static void photograph(QWidget &widget, const QString &name)
    {
        if (const QString folder = qEnvironmentVariable("COUNTERSIGN_SCREENSHOTS");
            !folder.isEmpty())
            widget.grab().save(folder + u'/' + name + u".png"_s);
    }

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void showsEverybody();
    void filters();
    void showsOnlyWhatOneMayDo();
    void invitesSomebody();
    void saysWhatIsMissing();
    void keepsWhatWasTypedWhenRefused();
    void asksForAReasonWhereThereIsNoSecond();
    void changesARole();
    void anAdminTakesTwo();
    void approvesOnceSure();
    void refusesAndTakesBack();
    void disablesOnceSureAndEnables();
    void sendsLinks();
    void endsSessions();
    void leavesOnesOwnStandingAlone();
    void saysWhichRuleItWas();
    void showsWhatRolesMayDo();
    void everyControlHasAName();
};

void TestUsersPage::initTestCase()
{
    m_startup = std::make_unique<crypto::Startup>();
    (new widgets::Theme(*qApp))->setAppearance(widgets::Appearance::Light);
}

void TestUsersPage::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_dir->filePath(u"s.ini"_s), QSettings::IniFormat);
    m_api = std::make_unique<tests::FakeApi>();
    m_users = std::make_unique<tests::FakeUsers>(*m_api);
    QVERIFY(m_api->listen());
    m_client = std::make_unique<client::ApiClient>(m_api->transport());
    bool signedIn = false;
    client::AuthClient(*m_client).signIn(
        u"admin@example.com"_s, u"a long phrase nobody guesses"_s, this,
        [&signedIn](const client::ApiResult<client::SignInStep> &) { signedIn = true; });
    QTRY_VERIFY(signedIn);
    open(AdminRights);
}

void TestUsersPage::open(const QStringList &permissions)
{
    const contract::UserView &alex = m_users->users.first();
    m_window = std::make_unique<QWidget>();
    m_window->resize(1200, 800);
    m_notifier = new widgets::Notifier(m_window.get());
    m_page = new UsersPage({*m_client,
                            *m_settings,
                            *m_notifier,
                            {alex.id, alex.name, alex.email, alex.role, permissions}},
                           m_window.get());
    m_page->resize(m_window->size());
    m_window->show();
    m_page->activate();
    QTRY_VERIFY(m_page->isSettled());
}

void TestUsersPage::cleanup()
{
    m_window.reset();
    m_client.reset();
    m_api.reset();
}

void TestUsersPage::showsEverybody()
{
    const QAbstractItemModelTester tester(model());
    QCOMPARE(model()->rowCount(), 4);
    QCOMPARE(cell(0, 0), u"Alex Morgan (you)"_s);
    QCOMPARE(cell(2, 0), u"Carla Voss"_s);
    QCOMPARE(cell(2, 1), u"Agent"_s);
    QCOMPARE(cell(3, 2), u"Invited"_s);
    QCOMPARE(cell(2, 3), u"carla@example.com"_s);
    select(2);
    QVERIFY(isOnScreen(u"Works with customers and on tasks."_s));
    QVERIFY(isOnScreen(u"Countersign console 0.1.0"_s));
    photograph(*m_window, u"users-detail"_s);
}

void TestUsersPage::filters()
{
    const auto boxes = m_page->findChildren<QComboBox *>();
    QCOMPARE(boxes.size(), 2);
    boxes.at(0)->setCurrentIndex(boxes.at(0)->findData(u"admin"_s));
    QTRY_COMPARE(model()->rowCount(), 2);
    boxes.at(1)->setCurrentIndex(boxes.at(1)->findData(u"invited"_s));
    QTRY_VERIFY(isOnScreen(u"No account fits these filters."_s));
    press(u"Clear"_s);
    QTRY_COMPARE(model()->rowCount(), 4);
}

void TestUsersPage::showsOnlyWhatOneMayDo()
{
    open({u"users:read"_s});
    QVERIFY(!button(u"New user …"_s));
    QVERIFY(button(u"What roles may do"_s));
    select(2);
    for (const QString &text :
         {u"Change role …"_s, u"Disable account …"_s, u"Send link for a new password"_s, u"End"_s})
        QVERIFY2(!button(text), qPrintable(text));
    QVERIFY(!isOnScreen(u"Sessions"_s));
    QCOMPARE(m_api->count(u"GET /v1/sessions"_s), 0);
    open({u"users:read"_s, u"sessions:read"_s});
    select(2);
    QTRY_VERIFY(isOnScreen(u"Sessions"_s));
    QVERIFY(!button(u"End"_s));
}

void TestUsersPage::invitesSomebody()
{
    press(u"New user …"_s);
    field(u"Name"_s)->setText(u" Eve Lind "_s);
    field(u"E-mail"_s)->setText(u"eve@example.com"_s);
    chooseRole(u"manager"_s);
    QVERIFY(field(u"Reason, for the audit trail"_s)->isHidden()
            || !field(u"Reason, for the audit trail"_s)->isVisible());
    photograph(*dialog(), u"users-new"_s);
    press(u"Send invitation"_s);
    QTRY_COMPARE(model()->rowCount(), 5);
    QCOMPARE(notice(), u"Eve Lind is invited."_s);
    QCOMPARE(m_users->users.last().role, u"manager"_s);
    QCOMPARE(m_users->users.last().name, u"Eve Lind"_s);
    QTRY_VERIFY(!dialog());
}

void TestUsersPage::saysWhatIsMissing()
{
    press(u"New user …"_s);
    press(u"Send invitation"_s);
    QVERIFY(hasMessage(u"enter a name"_s));
    field(u"Name"_s)->setText(u"Eve"_s);
    press(u"Send invitation"_s);
    QVERIFY(hasMessage(u"e-mail address"_s));
    QCOMPARE(m_api->count(u"POST /v1/users"_s), 0);
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
}

void TestUsersPage::keepsWhatWasTypedWhenRefused()
{
    press(u"New user …"_s);
    field(u"Name"_s)->setText(u"Carla Again"_s);
    field(u"E-mail"_s)->setText(u"carla@example.com"_s);
    press(u"Send invitation"_s);
    QTRY_VERIFY(hasMessage(u"Somebody has an account with this e-mail address."_s));
    QCOMPARE(field(u"Name"_s)->text(), u"Carla Again"_s);
    QVERIFY(button(u"Send invitation"_s)->isEnabled());
}

void TestUsersPage::asksForAReasonWhereThereIsNoSecond()
{
    m_users->needsReason = true;
    select(2);
    press(u"Change role …"_s);
    chooseRole(u"admin"_s);
    QVERIFY(isOnScreen(u"Runs the desk: accounts, settings, everybody's sessions. A second "
                       "administrator has to agree."_s));
    press(u"Change role"_s);
    QTRY_VERIFY(hasMessage(u"There is no second administrator"_s));
    QTRY_VERIFY(field(u"Reason, for the audit trail"_s)->isVisible());
    photograph(*dialog(), u"users-reason"_s);
    field(u"Reason, for the audit trail"_s)->setText(u"I am leaving in December."_s);
    press(u"Change role"_s);
    QTRY_COMPARE(m_users->user(u"Carla Voss"_s).role, u"admin"_s);
    QTRY_COMPARE(notice(), u"The role of Carla Voss is now: Administrator."_s);
}

void TestUsersPage::changesARole()
{
    select(2);
    press(u"Change role …"_s);
    QVERIFY(!button(u"Change role"_s)->isEnabled()); // nothing is different yet
    chooseRole(u"manager"_s);
    press(u"Change role"_s);
    QTRY_COMPARE(m_users->user(u"Carla Voss"_s).role, u"manager"_s);
    QTRY_COMPARE(cell(2, 1), u"Manager"_s);
    QTRY_VERIFY(isOnScreen(u"Leads the team: campaigns, tasks, customers, messages."_s));
}

void TestUsersPage::anAdminTakesTwo()
{
    select(2);
    press(u"Change role …"_s);
    chooseRole(u"admin"_s);
    press(u"Change role"_s);
    QTRY_COMPARE(notice(), u"Carla Voss becomes an administrator once a second one agrees."_s);
    QTRY_VERIFY(hasMessage(u"You asked to make Carla Voss an administrator."_s));
    QTRY_VERIFY(hasMessage(u"once a second one agrees, see above"_s));
    QVERIFY(!button(u"Change role …"_s));
    QVERIFY(button(u"Take back"_s));
    QVERIFY(!button(u"Approve …"_s));
    photograph(*m_window, u"users-grant"_s);
}

void TestUsersPage::approvesOnceSure()
{
    m_users->grants.append({u"01938a41-0000-7abc-8def-001122334450"_s, m_users->users.at(2).id,
                            u"Carla Voss"_s, m_users->users.at(1).id, u"Ben Okafor"_s,
                            u"2026-11-22T09:00:00.000Z"_s, u"2026-11-29T09:00:00.000Z"_s, true});
    m_page->refresh();
    QTRY_VERIFY(button(u"Approve …"_s));
    QVERIFY(hasMessage(u"Ben Okafor asks to make Carla Voss an administrator."_s));
    press(u"Approve …"_s);
    auto *box = m_page->findChild<QMessageBox *>();
    QVERIFY(box);
    QCOMPARE(box->text(), u"Make Carla Voss an administrator?"_s);
    QTest::keyClick(box, Qt::Key_Escape);
    QTRY_VERIFY(!m_page->findChild<QMessageBox *>());
    QCOMPARE(m_users->grants.size(), 1);
    press(u"Approve …"_s);
    press(u"Approve"_s);
    QTRY_COMPARE(m_users->user(u"Carla Voss"_s).role, u"admin"_s);
    QTRY_COMPARE(notice(), u"Carla Voss is now an administrator."_s);
    QTRY_COMPARE(cell(2, 1), u"Administrator"_s);
    QTRY_VERIFY(!button(u"Approve …"_s));
}

void TestUsersPage::refusesAndTakesBack()
{
    for (const bool own : {false, true}) {
        const int asker = own ? 0 : 1;
        m_users->grants
            = {{u"01938a41-0000-7abc-8def-001122334450"_s, m_users->users.at(2).id, u"Carla Voss"_s,
                m_users->users.at(asker).id, m_users->users.at(asker).name,
                u"2026-11-22T09:00:00.000Z"_s, u"2026-11-29T09:00:00.000Z"_s, !own}};
        m_page->refresh();
        const QString text = own ? u"Take back"_s : u"Refuse"_s;
        QTRY_VERIFY(button(text));
        press(text);
        QTRY_VERIFY(m_users->grants.isEmpty());
        QTRY_COMPARE(notice(), u"Carla Voss does not become an administrator."_s);
        QTRY_VERIFY(!button(text));
    }
    QCOMPARE(m_users->user(u"Carla Voss"_s).role, u"agent"_s);
}

void TestUsersPage::disablesOnceSureAndEnables()
{
    select(2);
    press(u"Disable account …"_s);
    QVERIFY(isOnScreen(u"Disable the account of Carla Voss?"_s));
    QTest::keyClick(m_page->findChild<QMessageBox *>(), Qt::Key_Escape);
    QTRY_VERIFY(!m_page->findChild<QMessageBox *>());
    QCOMPARE(m_users->user(u"Carla Voss"_s).status, u"active"_s);
    press(u"Disable account …"_s);
    press(u"Disable"_s);
    QTRY_COMPARE(cell(2, 2), u"Disabled"_s);
    QTRY_VERIFY(button(u"Enable account"_s));
    QVERIFY(!button(u"Send link for a new password"_s));
    QVERIFY(!button(u"Change role …"_s));
    press(u"Enable account"_s);
    QTRY_COMPARE(cell(2, 2), u"Active"_s);
    QTRY_COMPARE(notice(), u"The account of Carla Voss is enabled."_s);
}

void TestUsersPage::sendsLinks()
{
    select(2);
    press(u"Send link for a new password"_s);
    QTRY_COMPARE(notice(), u"A link for a new password is on its way to Carla Voss."_s);
    QTRY_VERIFY(m_page->isSettled());
    select(3);
    QTRY_VERIFY(button(u"Send invitation again"_s));
    press(u"Send invitation again"_s);
    QTRY_COMPARE(notice(), u"Another invitation is on its way to Dan Reed."_s);
    QCOMPARE(m_users->links, (QStringList{u"Carla Voss"_s, u"Dan Reed"_s}));
}

void TestUsersPage::endsSessions()
{
    select(2);
    QTRY_VERIFY(button(u"End"_s));
    press(u"End"_s);
    QTRY_COMPARE(notice(), u"The session has ended."_s);
    QTRY_COMPARE(m_users->sessions.value(m_users->users.at(2).id).size(), 1);
    QTRY_VERIFY(m_page->isSettled() && isOnScreen(u"Mozilla/5.0 (X11; Linux x86_64)"_s));
    QVERIFY(!button(u"End all sessions …"_s)); // there is but one

    m_users = std::make_unique<tests::FakeUsers>(*m_api);
    m_page->refresh();
    QTRY_VERIFY(button(u"End all sessions …"_s));
    press(u"End all sessions …"_s);
    QVERIFY(isOnScreen(u"End every session of Carla Voss?"_s));
    press(u"End them"_s);
    QTRY_VERIFY(m_users->sessions.isEmpty());
    QTRY_VERIFY(isOnScreen(u"Not signed in anywhere."_s));
    QCOMPARE(notice(), u"Every session of Carla Voss has ended."_s);
}

void TestUsersPage::leavesOnesOwnStandingAlone()
{
    select(0);
    QVERIFY(isOnScreen(u"You"_s));
    QVERIFY(!button(u"Change role …"_s));
    QVERIFY(!button(u"Disable account …"_s));
    QVERIFY(button(u"Send link for a new password"_s));
}

void TestUsersPage::saysWhichRuleItWas()
{
    select(1);
    m_api->answering = [](const QString &name, const QUrlQuery &) {
        return name.startsWith("PATCH"_L1)
                   ? std::optional(tests::FakeApi::Answer{
                         409,
                         {{u"status"_s, 409},
                          {u"code"_s, u"conflict"_s},
                          {u"detail"_s,
                           u"This is the last admin. Make somebody else one first."_s}}})
                   : std::nullopt;
    };
    press(u"Disable account …"_s);
    press(u"Disable"_s);
    QTRY_COMPARE(notice(), u"This is the last admin. Make somebody else one first."_s);
}

void TestUsersPage::showsWhatRolesMayDo()
{
    QCOMPARE(rightsText({u"create"_s, u"read"_s, u"update"_s, u"delete"_s}),
             u"See, add, change, delete"_s);
    QCOMPARE(rightsText({u"read"_s}), u"See"_s);
    QCOMPARE(rightsText({u"read"_s, u"call"_s}), u"See, use"_s);
    QCOMPARE(rightsText({}), u"–"_s);
    press(u"What roles may do"_s);
    auto *matrix = m_page->findChild<RoleMatrixDialog *>();
    QVERIFY(matrix);
    auto *table = matrix->findChild<QTableWidget *>();
    QCOMPARE(table->columnCount(), 6);
    const auto at = [table](const QString &row, const QString &column) {
        for (int r = 0; r < table->rowCount(); ++r) {
            for (int c = 1; c < table->columnCount(); ++c) {
                if (table->item(r, 0)->text() == row
                    && table->horizontalHeaderItem(c)->text() == column)
                    return table->item(r, c)->text();
            }
        }
        return QString();
    };
    QCOMPARE(at(u"Customers"_s, u"Administrator"_s), u"See, add, change, delete, reveal"_s);
    QCOMPARE(at(u"Customers"_s, u"Viewer"_s), u"See"_s);
    QCOMPARE(at(u"Tasks"_s, u"Agent"_s), u"See, change"_s);
    QCOMPARE(at(u"Audit trail"_s, u"Auditor"_s), u"See"_s);
    QCOMPARE(at(u"Users and roles"_s, u"Auditor"_s), u"–"_s);
    // No permission of staff is missing from the table.
    qsizetype listed = 0;
    for (const QString &role : staffRoles()) {
        for (const QString &permission : rolePermissions().value(role))
            listed += permission.startsWith("self:"_L1) ? 0 : 1;
    }
    qsizetype words = 0;
    for (int r = 0; r < table->rowCount(); ++r) {
        for (int c = 1; c < table->columnCount(); ++c)
            words += table->item(r, c)->text() == u"–"_s
                         ? 0
                         : table->item(r, c)->text().count(u',') + 1;
    }
    QCOMPARE(words, listed);
    photograph(*matrix, u"users-matrix"_s);
    QTest::keyClick(matrix, Qt::Key_Escape);
    QTRY_VERIFY(!m_page->findChild<RoleMatrixDialog *>());
}

void TestUsersPage::everyControlHasAName()
{
    select(2);
    press(u"New user …"_s);
    for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
        const auto *pressed = qobject_cast<const QAbstractButton *>(widget);
        const bool isInput = qobject_cast<const QLineEdit *>(widget)
                             || qobject_cast<const QComboBox *>(widget)
                             || qobject_cast<const QTableView *>(widget);
        if (!widget->isVisible() || !(pressed || isInput) || widget->focusPolicy() == Qt::NoFocus)
            continue;
        QVERIFY2(!widget->accessibleName().isEmpty() || (pressed && !pressed->text().isEmpty()),
                 widget->metaObject()->className());
    }
}

QTEST_MAIN(TestUsersPage)
#include "tst_ui_users.moc"
