// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/sessionspage.h"
#include "identity/sessiontext.h"
#include "ui/fakeapi/signedinconsole.h"
#include "widgets/inlinemessage.h"
#include "widgets/notifier.h"
#include "widgets/pagedtable.h"
#include "widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace countersign;
using namespace countersign::ui;
using namespace countersign::ui::identity;
using namespace Qt::StringLiterals;

// A person's own sessions, on a page against the invented API.
class TestSessions : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<tests::SignedInConsole> m_console;
    std::unique_ptr<QWidget> m_window;
    SessionsPage *m_page = nullptr;
    widgets::Notifier *m_notifier = nullptr;

    QAbstractItemModel *model() const { return m_page->findChild<QTableView *>()->model(); }

    QPushButton *button(const QString &name) const
    {
        for (QPushButton *button : m_window->findChildren<QPushButton *>()) {
            if (button->isVisible() && QString(button->text()).remove(u'&') == name)
                return button;
        }
        return nullptr;
    }

    bool isOnScreen(const QString &text) const
    {
        return std::ranges::any_of(m_window->findChildren<QLabel *>(), [&](const QLabel *label) {
            return label->isVisible() && label->text() == text;
        });
    }

    void select(int row) const
    {
        m_page->findChild<widgets::PagedTable *>()->selectRow(row);
        QTRY_VERIFY(isOnScreen(u"Session ID"_s)); // its details are there
    }
    QString notice() const { return m_notifier->findChild<widgets::InlineMessage *>()->text(); }

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void showsWhereOneIsSignedIn();
    void endsASession();
    void endsAllOthersOnceSure();
    void hasNothingToEndWhereThereIsOne();
    void saysWhyASessionDoesNotEnd();
    void whatHasEndedByItselfIsNoMistake();
    void namesCodes();
};

void TestSessions::initTestCase()
{
    (new widgets::Theme(*qApp))->setAppearance(widgets::Appearance::Light);
}

void TestSessions::init()
{
    m_console = std::make_unique<tests::SignedInConsole>();
    QVERIFY(m_console->start());

    m_window = std::make_unique<QWidget>();
    m_window->resize(1200, 700);
    m_notifier = new widgets::Notifier(m_window.get());
    m_page = new SessionsPage(
        {m_console->client, m_console->settings, *m_notifier, m_console->staff}, m_window.get());
    m_page->resize(m_window->size());
    m_window->show();
    m_page->activate();
    QTRY_VERIFY(m_page->isSettled());
}

void TestSessions::cleanup()
{
    m_window.reset();
    m_console.reset();
}

void TestSessions::showsWhereOneIsSignedIn()
{
    const QAbstractItemModelTester tester(model());
    QCOMPARE(model()->rowCount(), 3);
    QCOMPARE(model()->index(0, 0).data().toString(), u"Countersign console 0.1.0"_s);
    QCOMPARE(model()->index(0, 1).data().toString(), u"This one"_s);
    QCOMPARE(model()->index(1, 1).data().toString(), QString());
    QCOMPARE(model()->index(1, 2).data().toString(), u"192.0.2.7"_s);
    QCOMPARE(model()->index(2, 0).data().toString(), u"Not known"_s);
    select(1);
    QVERIFY(isOnScreen(u"192.0.2.7"_s));
    QVERIFY(isOnScreen(u"Password"_s));
    QVERIFY(button(u"End this session"_s));
    select(0);
    QVERIFY(isOnScreen(u"You are using this session now. Sign out to end it."_s));
    QVERIFY(!button(u"End this session"_s));
}

void TestSessions::endsASession()
{
    select(1);
    const QString ended = m_console->api.ownSessions.at(1).id;
    QTest::mouseClick(button(u"End this session"_s), Qt::LeftButton);
    QTRY_COMPARE(model()->rowCount(), 2);
    QCOMPARE(m_console->api.count(u"DELETE /v1/auth/sessions/"_s + ended), 1);
    QCOMPARE(notice(), u"1 session(s) have ended."_s);
    QVERIFY(!isOnScreen(u"192.0.2.7"_s)); // nor are its details
}

void TestSessions::endsAllOthersOnceSure()
{
    QTest::mouseClick(button(u"End all others …"_s), Qt::LeftButton);
    auto *box = m_page->findChild<QMessageBox *>();
    QVERIFY(box);
    QCOMPARE(box->text(), u"End the 2 other session(s)?"_s);
    QTest::keyClick(box, Qt::Key_Escape);
    QTRY_VERIFY(!m_page->findChild<QMessageBox *>());
    QCOMPARE(m_console->api.ownSessions.size(), 3);

    QTest::mouseClick(button(u"End all others …"_s), Qt::LeftButton);
    QTest::mouseClick(button(u"End them"_s), Qt::LeftButton);
    QTRY_COMPARE(model()->rowCount(), 1);
    QCOMPARE(m_console->api.ownSessions.size(), 1);
    QVERIFY(m_console->api.ownSessions.first().current);
    QCOMPARE(notice(), u"2 session(s) have ended."_s);
    QVERIFY(!button(u"End all others …"_s)->isEnabled());
}

void TestSessions::hasNothingToEndWhereThereIsOne()
{
    m_console->api.ownSessions = m_console->api.ownSessions.first(1);
    m_page->refresh();
    QTRY_COMPARE(model()->rowCount(), 1);
    QVERIFY(!button(u"End all others …"_s)->isEnabled());
}

void TestSessions::saysWhyASessionDoesNotEnd()
{
    select(1);
    m_console->api.answers.insert(
        u"DELETE /v1/auth/sessions/"_s + m_console->api.ownSessions.at(1).id,
        {503, {{u"type"_s, u"about:blank"_s}, {u"status"_s, 503}, {u"code"_s, u"unavailable"_s}}});
    QTest::mouseClick(button(u"End this session"_s), Qt::LeftButton);
    QTRY_COMPARE(notice(), u"The server is busy or shutting down. Please try again in a moment."_s);
    QTRY_VERIFY(m_page->isSettled());
    QCOMPARE(model()->rowCount(), 3);
    QTRY_VERIFY(button(u"End this session"_s)); // to try again
    QVERIFY(button(u"End this session"_s)->isEnabled());
}

void TestSessions::whatHasEndedByItselfIsNoMistake()
{
    select(1);
    m_console->api.ownSessions.removeAt(1);
    QTest::mouseClick(button(u"End this session"_s), Qt::LeftButton);
    QTRY_COMPARE(notice(), u"1 session(s) have ended."_s);
    QTRY_COMPARE(model()->rowCount(), 2);
}

void TestSessions::namesCodes()
{
    QCOMPARE(methodsText({u"pwd"_s}), u"Password"_s);
    QCOMPARE(methodsText({u"otp"_s, u"sms"_s}), u"One-time code, Text message"_s);
    QCOMPARE(methodsText({u"hwk"_s}), u"hwk"_s);
    QCOMPARE(methodsText({}), QString());
    QCOMPARE(addressText(u"local"_s), u"This computer"_s);
    QCOMPARE(addressText(u"2001:db8::7"_s), u"2001:db8::7"_s);
    QCOMPARE(addressText({}), u"–"_s);
}

QTEST_MAIN(TestSessions)
#include "tst_ui_sessions.moc"
