// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/console.h"
#include "crypto/startup.h"
#include "outbox/brakebar.h"
#include "shell/commandpalette.h"
#include "shell/mainwindow.h"
#include "shell/signinpage.h"
#include "shell/workspace.h"
#include "ui/fakeapi/fakeapi.h"
#include "widgets/inlinemessage.h"
#include "widgets/pagedtable.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace countersign;
using namespace countersign::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto password = "a long phrase nobody guesses";

/// The shown child of that type and accessible name or text.
template<typename W>
W *find(QWidget *root, const QString &name)
{
    for (W *widget : root->findChildren<W *>()) {
        QString label = widget->accessibleName();
        if (const auto *button = qobject_cast<QAbstractButton *>(widget); button && label.isEmpty())
            label = QString(button->text()).remove(u'&');
        if (label == name && widget->isVisible())
            return widget;
    }
    return nullptr;
}

QTableView *table(QWidget *root)
{
    return root->findChild<QTableView *>();
}

// Walks everything a screen reader can reach below `node` and notes controls without a name. Cells
// of tables and lists are named by their data.
void collectNameless(QAccessibleInterface *node, const QString &path, QStringList &nameless)
{
    if (!node || !node->isValid() || node->state().invisible)
        return;
    static const QSet<QAccessible::Role> named{
        QAccessible::PushButton,  QAccessible::EditableText, QAccessible::ComboBox,
        QAccessible::Table,       QAccessible::List,         QAccessible::CheckBox,
        QAccessible::ProgressBar, QAccessible::SpinBox,      QAccessible::ButtonMenu};
    const QString where
        = path + u'/'
          + QString::fromLatin1(node->object() ? node->object()->metaObject()->className() : "?");
    if (named.contains(node->role()) && node->text(QAccessible::Name).trimmed().isEmpty())
        nameless.append(where);
    if (node->role() == QAccessible::Table || node->role() == QAccessible::List
        || node->role() == QAccessible::ComboBox || node->role() == QAccessible::SpinBox)
        return;
    for (int i = 0; i < node->childCount(); ++i)
        collectNameless(node->child(i), where, nameless);
}

} // namespace

// The whole console with real widgets against a server over a real socket.
class TestConsole : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<crypto::Startup> m_startup;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<tests::FakeApi> m_api;
    std::unique_ptr<console::Console> m_console;

    shell::MainWindow &window() { return m_console->window(); }
    shell::Page *page()
    {
        return window().workspace() ? window().workspace()->currentPage() : nullptr;
    }

    void makeConsole()
    {
        const QString password = QString::fromLatin1(::password);
        m_console = std::make_unique<console::Console>(
            *qApp, console::Console::Options{.transport = m_api->transport(),
                                             .settingsFile = m_dir->filePath(u"console.ini"_s),
                                             .dataFolder = m_dir->path()});
        m_console->offer({{u"Alex Morgan"_s, u"admin"_s, u"admin@example.com"_s, password},
                          {u"Robin Clarke"_s, u"agent"_s, u"agent@example.com"_s, password}});
        m_console->show();
    }

    void signIn(const QString &email = u"admin@example.com"_s)
    {
        QSignalSpy entered(&window(), &shell::MainWindow::signedIn);
        window().signIn(email, QString::fromLatin1(password));
        QVERIFY(entered.wait(5000));
        // most of what is tested here is of the list of customers
        if (window().workspace()->currentId() == u"overview")
            window().workspace()->showPage(u"customers"_s);
    }

    void openPage(const QString &id)
    {
        window().workspace()->showPage(id);
        QTRY_VERIFY(page()->isSettled());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setApplicationVersion(u"0.1.0"_s);
        m_startup = std::make_unique<crypto::Startup>();
    }

    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_api = std::make_unique<tests::FakeApi>();
        QVERIFY(m_api->listen());
        makeConsole();
    }

    void cleanup()
    {
        m_console.reset();
        m_api.reset();
    }

    void waitsForItsServer()
    {
        const auto text = [this] {
            QStringList shown;
            for (const auto *label : window().findChildren<QLabel *>()) {
                if (label->isVisible())
                    shown.append(label->text());
            }
            return shown;
        };
        m_console->showStarting();
        QVERIFY(text().contains(u"Starting Countersign…"_s));
        QVERIFY(!find<QPushButton>(&window(), u"Sign in"_s));

        m_console->showFailure(u"The data folder is in use."_s);
        QVERIFY(text().contains(u"Countersign could not start"_s));
        QVERIFY(text().contains(u"The data folder is in use."_s));
        QVERIFY(!find<QPushButton>(&window(), u"Sign in"_s));
        QTest::mouseClick(find<QPushButton>(&window(), u"Quit"_s), Qt::LeftButton);
        QVERIFY(!window().isVisible());

        m_console->show();
        QVERIFY(find<QPushButton>(&window(), u"Sign in"_s));
        QTRY_VERIFY(find<QLineEdit>(&window(), u"E-mail"_s)->hasFocus());
        QVERIFY(!text().contains(u"Starting Countersign…"_s));
    }

    void wrongPasswordIsToldInPlainWords()
    {
        auto *email = find<QLineEdit>(&window(), u"E-mail"_s);
        auto *secret = find<QLineEdit>(&window(), u"Password"_s);
        QVERIFY(email && secret);
        QTest::keyClicks(email, u"admin@example.com"_s);
        QTest::keyClicks(secret, u"not the password"_s);
        QTest::keyClick(secret, Qt::Key_Return);
        auto *message
            = window().findChild<shell::SignInPage *>()->findChild<widgets::InlineMessage *>();
        QTRY_COMPARE(message->text(), u"The e-mail address or the password is not right."_s);
        QCOMPARE(secret->text(), QString()); // and the password does not stay in the field
        QVERIFY(!window().workspace());
    }

    void emptyFieldsAreNotSent()
    {
        QTest::mouseClick(find<QPushButton>(&window(), u"Sign in"_s), Qt::LeftButton);
        auto *message
            = window().findChild<shell::SignInPage *>()->findChild<widgets::InlineMessage *>();
        QCOMPARE(message->text(), u"Please enter your e-mail address and your password."_s);
        QCOMPARE(m_api->requests.size(), 0);
    }

    void isAKnownDeviceFromThenOn()
    {
        signIn();
        signIn(u"agent@example.com"_s);
        signIn();
        QCOMPARE(m_api->loginDevices, (QStringList{QString(), QString(), u"device-1"_s}));
        window().signIn(u"admin@example.com"_s, u"not the password"_s); // also then
        QTRY_COMPARE(m_api->loginDevices.size(), 4);
        QCOMPARE(m_api->loginDevices.last(), u"device-3"_s);
    }

    void rightPasswordOpensTheFirstPage()
    {
        QTest::keyClicks(find<QLineEdit>(&window(), u"E-mail"_s), u"admin@example.com"_s);
        auto *secret = find<QLineEdit>(&window(), u"Password"_s);
        QTest::keyClicks(secret, QString::fromLatin1(password));
        QTest::keyClick(secret, Qt::Key_Return);
        QTRY_VERIFY(page());
        QCOMPARE(window().workspace()->currentId(), u"overview"_s);
        QTRY_VERIFY(page()->isSettled());
        QCOMPARE(secret->text(), QString());
    }

    void demoAccountSignsInWithOneClick()
    {
        QTest::mouseClick(find<QPushButton>(&window(), u"Agent   ·   Robin Clarke"_s),
                          Qt::LeftButton);
        QTRY_VERIFY(window().workspace());
        QCOMPARE(window().workspace()->staff().role, u"agent"_s);
    }

    void onlyAllowedPagesAreThere()
    {
        signIn(u"agent@example.com"_s);
        QStringList ids;
        for (const shell::PageEntry &entry : window().workspace()->entries())
            ids.append(entry.id);
        QCOMPARE(ids, (QStringList{u"overview"_s, u"customers"_s, u"settings"_s, u"account"_s,
                                   u"sessions"_s, u"about"_s}));
        QVERIFY(!find<QPushButton>(page(), u"New customer …"_s));
    }

    void scrollingLoadsMoreCustomers()
    {
        signIn();
        QTRY_COMPARE(table(page())->model()->rowCount(), 50);
        table(page())->scrollToBottom();
        QTRY_COMPARE(table(page())->model()->rowCount(), 100);
        table(page())->scrollToBottom();
        QTRY_COMPARE(table(page())->model()->rowCount(), 120);
    }

    void searchSendsTheWholeNumber()
    {
        signIn();
        QTRY_VERIFY(page()->isSettled());
        auto *search = find<QLineEdit>(page(), u"Find by a whole phone number or e-mail address"_s);
        QTest::keyClicks(search, u"+1 202 555 0105"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(table(page())->model()->rowCount(), 2); // 0105 twice among 120 invented ones
        search->clear();
        QTRY_COMPARE(table(page())->model()->rowCount(), 50);
    }

    void selectionSurvivesRefreshWithNewRows()
    {
        signIn();
        QTRY_VERIFY(page()->isSettled());
        auto *customers = page()->findChild<widgets::PagedTable *>();
        customers->selectRow(3);
        const QString key = customers->currentKey();
        contract::CustomerView added = m_api->customers.first();
        added.id = u"01938a00-9999-7000-8000-000000000001"_s;
        m_api->customers.prepend(added);
        page()->refresh();
        QTRY_COMPARE(table(page())->model()->rowCount(), 51);
        QCOMPARE(customers->currentKey(), key);
        QCOMPARE(customers->currentRow(), 4);
    }

    void newCustomerAppears()
    {
        signIn();
        QTRY_VERIFY(page()->isSettled());
        QTest::mouseClick(find<QPushButton>(page(), u"New customer …"_s), Qt::LeftButton);
        auto *dialog = page()->findChild<QDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QTest::keyClicks(find<QLineEdit>(dialog, u"Name"_s), u"Kim Example"_s);
        QTest::keyClicks(find<QLineEdit>(dialog, u"Phone"_s), u"12"_s);
        QTest::mouseClick(find<QPushButton>(dialog, u"Add customer"_s), Qt::LeftButton);
        auto *message = dialog->findChild<widgets::InlineMessage *>();
        QTRY_VERIFY(message->text().startsWith(u"This is not a phone number"_s));
        QVERIFY(find<QLineEdit>(dialog, u"Phone"_s)->hasFocus()
                || QApplication::focusWidget() == nullptr);
        find<QLineEdit>(dialog, u"Phone"_s)->setText(u"+12025550123"_s);
        QTest::mouseClick(find<QPushButton>(dialog, u"Add customer"_s), Qt::LeftButton);
        QTRY_COMPARE(table(page())->model()->index(0, 0).data().toString(), u"Kim Example"_s);
    }

    void expiredTokenIsRenewedUnseen()
    {
        signIn();
        QTRY_VERIFY(page()->isSettled());
        m_api->expireAccess();
        page()->refresh();
        QTRY_VERIFY(page()->isSettled());
        QCOMPARE(m_api->count(u"POST /v1/auth/refresh"_s), 1);
        QCOMPARE(table(page())->model()->rowCount(), 50);
        QVERIFY(window().workspace());
    }

    void endedSessionAsksAgainAndKeepsThePage()
    {
        signIn();
        openPage(u"outbox"_s);
        shell::Page *before = page();
        before->findChild<widgets::PagedTable *>()->selectRow(2);
        const QString key = before->findChild<widgets::PagedTable *>()->currentKey();
        m_api->endSessions();
        before->refresh();
        QTRY_VERIFY(!window().workspace());
        auto *form = window().findChild<shell::SignInPage *>();
        QCOMPARE(form->findChild<widgets::InlineMessage *>()->text(),
                 u"Your session has ended. Sign in again to go on where you were."_s);
        QCOMPARE(find<QLineEdit>(form, u"E-mail"_s)->text(), u"admin@example.com"_s);
        signIn();
        QCOMPARE(page(), before);
        QTRY_VERIFY(page()->isSettled());
        QCOMPARE(page()->findChild<widgets::PagedTable *>()->currentKey(), key);
        // Another person gets nothing of it.
        window().signOut();
        signIn(u"agent@example.com"_s);
        QCOMPARE(window().workspace()->currentId(), u"customers"_s);
    }

    void lostServerIsShownAndFoundAgain()
    {
        signIn();
        QTRY_VERIFY(page()->isSettled());
        m_api->shutDown();
        page()->refresh();
        auto *banner
            = window().workspace()->findChild<widgets::InlineMessage *>(Qt::FindDirectChildrenOnly);
        QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), 10000);
        QVERIFY(banner->text().startsWith(u"The server cannot be reached."_s));
        QCOMPARE(table(page())->model()->rowCount(), 50); // what was there stays on screen
        QVERIFY(m_api->listen());
        QTRY_VERIFY_WITH_TIMEOUT(!banner->isVisible(), 10000);
        QTRY_VERIFY(page()->isSettled());
    }

    void outboxShowsCodeToCopy()
    {
        signIn();
        openPage(u"outbox"_s);
        page()->showExample();
        QTRY_VERIFY(find<QPushButton>(page(), u"Copy code"_s));
        auto *copy = find<QPushButton>(page(), u"Copy code"_s);
        QTest::mouseClick(copy, Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"042137"_s);
    }

    void outboxFollowsNewMessages()
    {
        signIn();
        openPage(u"outbox"_s);
        contract::OutboxMessage message = m_api->messages.first();
        message.id = u"01938a00-6666-7000-8000-ffffffffffff"_s;
        message.state = u"queued"_s;
        message.at = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
        m_api->messages.prepend(message);
        page()->refresh();
        QTRY_COMPARE(table(page())->model()->rowCount(), 13);
        m_api->messages[0].state = u"delivered"_s;
        QTRY_COMPARE_WITH_TIMEOUT(table(page())->model()->index(0, 0).data().toString(),
                                  u"Delivered"_s, 5000);
        // Not on screen: not asked for.
        openPage(u"about"_s);
        const int asked = m_api->count(u"GET /v1/outbox"_s);
        QTest::qWait(2500);
        QCOMPARE(m_api->count(u"GET /v1/outbox"_s), asked);
    }

    void outboxTellsOfBrakesAndReleasesThem()
    {
        const auto brake = [](const QString &id, const QString &kind, bool active) {
            contract::SignInBrake made;
            made.id = id;
            made.kind = kind;
            made.since = u"2026-11-22T00:14:10.000Z"_s;
            made.until = u"2026-11-23T00:14:10.000Z"_s;
            made.active = active;
            made.seen = 20;
            return made;
        };
        signIn();
        openPage(u"outbox"_s);
        auto *bar = page()->findChild<outbox::BrakeBar *>();
        QVERIFY(bar);
        QTRY_VERIFY(m_api->count(u"GET /v1/outbox/brakes"_s) > 0);
        QVERIFY(!bar->isVisible());
        auto range = brake(u"01938a2d-22bb-7c31-9d55-6f70819203a4"_s, u"number_range"_s, true);
        range.numberRange = u"+1202555"_s;
        m_api->brakes
            = {range, brake(u"01938a2d-22bb-7c31-9d55-6f70819203a5"_s, u"spend"_s, false)};
        page()->refresh();
        QTRY_VERIFY(bar->isVisible());
        const QString text = bar->findChild<widgets::InlineMessage *>()->text();
        QVERIFY(text.contains(u"+1202555"_s));
        QVERIFY2(!text.contains(u"money"_s), "what acts no longer is not shown");

        auto *release = bar->findChild<QPushButton *>();
        auto *reason = bar->findChild<QLineEdit *>();
        QVERIFY(!release->isEnabled());
        QTest::keyClicks(reason, u"An advertisement ran there."_s);
        QTest::mouseClick(release, Qt::LeftButton);
        QTRY_COMPARE(m_api->releaseReason, u"An advertisement ran there."_s);
        QTRY_VERIFY(!bar->isVisible());
    }

    void shortcutsReachPages()
    {
        signIn();
        QTRY_VERIFY(page()->isSettled());
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(window().workspace()->currentId(), u"outbox"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_K, Qt::ControlModifier);
        auto *input = find<QLineEdit>(&window(), u"Find a page or an action"_s);
        QVERIFY(input);
        QTest::keyClicks(input, u"trail"_s);
        QTest::keyClick(input, Qt::Key_Return);
        QCOMPARE(window().workspace()->currentId(), u"audit"_s);
        QVERIFY(!input->isVisible());
        const int asked = m_api->count(u"GET /v1/audit/events"_s);
        QTRY_VERIFY(page()->isSettled());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F5);
        QTRY_COMPARE(m_api->count(u"GET /v1/audit/events"_s), asked + 1);
    }

    void layoutIsRemembered()
    {
        signIn();
        openPage(u"outbox"_s);
        window().resize(
            900, 700); // as wide as it must be; Qt fits what is wider into the screen, 800 here
        const auto splitter = [this] { return page()->findChild<QSplitter *>(); };
        QTRY_VERIFY(page()->isSettled() && splitter()->width() > 0);
        splitter()->setSizes({340, 335});
        Q_EMIT splitter()->splitterMoved(340, 1);
        table(page())->setColumnWidth(1, 177);
        const QList<int> sizes = splitter()->sizes();
        window().close();
        m_console.reset();

        makeConsole();
        QCOMPARE(window().size(), QSize(900, 700));
        signIn();
        openPage(u"outbox"_s);
        QTRY_VERIFY(page()->isSettled());
        QCOMPARE(table(page())->columnWidth(1), 177);
        QTRY_COMPARE(splitter()->sizes(), sizes);
    }

    void slowServerIsWaitedForAndCanBeLeft()
    {
        m_api->hold(u"GET /v1/customers"_s);
        signIn();
        const auto shows = [this](const QString &text) {
            const auto labels = page()->findChildren<QLabel *>();
            return std::ranges::any_of(labels, [&](const QLabel *label) {
                return label->isVisible() && label->text() == text;
            });
        };
        QVERIFY(shows(u"Loading …"_s));
        window().workspace()->showPage(u"about"_s); // nobody has to wait for it
        QTRY_VERIFY(page()->isSettled());
        window().workspace()->showPage(u"customers"_s);
        QVERIFY(shows(u"Loading …"_s));
        m_api->release();
        QTRY_COMPARE(table(page())->model()->rowCount(), 50);
        QVERIFY(!shows(u"Loading …"_s));
    }

    void emptyListsSayWhatWouldBeThere()
    {
        m_api->customers.clear();
        m_api->messages.clear();
        m_api->trail.truncate(0);
        signIn();
        for (const QString &id : {u"customers"_s, u"outbox"_s, u"audit"_s}) {
            openPage(id);
            QStringList shown;
            for (const auto *label :
                 page()->findChild<widgets::PagedTable *>()->findChildren<QLabel *>()) {
                if (label->isVisible())
                    shown.append(label->text());
            }
            QCOMPARE(shown.size(), 2); // a title, and a sentence that helps
            QVERIFY2(shown.last().endsWith(u'.'), qPrintable(shown.join(u'\n')));
        }
    }

    void paletteFindsPagesAndActions()
    {
        using shell::paletteRank;
        QCOMPARE(paletteRank(u"Users and roles"_s, u"users"_s), 0);
        QCOMPARE(paletteRank(u"Users and roles"_s, u"Roles"_s), 1);
        QCOMPARE(paletteRank(u"Users and roles"_s, u"ole"_s), 2);
        QCOMPARE(paletteRank(u"Customers"_s, u"users"_s), 3); // c-U-S-tom-E-R-S
        QCOMPARE(paletteRank(u"Customers"_s, u"x"_s), std::nullopt);

        signIn();
        QTRY_VERIFY(page()->isSettled());
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        const auto run = [this](const QString &typed) {
            window().workspace()->openPalette();
            auto *input = find<QLineEdit>(&window(), u"Find a page or an action"_s);
            QTest::keyClicks(input, typed);
            QTest::keyClick(input, Qt::Key_Return);
        };
        run(u"new cust"_s);
        auto *dialog = page()->findChild<QDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        dialog->close();
        const int asked = m_api->count(u"GET /v1/customers"_s);
        run(u"refresh"_s);
        QTRY_COMPARE(m_api->count(u"GET /v1/customers"_s), asked + 1);
        run(u"sign out"_s);
        QTRY_VERIFY(!window().workspace());
    }

    void tabReachesEveryControlOfEveryPage()
    {
        signIn();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        for (const shell::PageEntry &entry : window().workspace()->entries()) {
            openPage(entry.id);
            QSet<QWidget *> expected;
            for (QWidget *widget : page()->findChildren<QWidget *>()) {
                const bool control
                    = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
                      || qobject_cast<QTableView *>(widget) || qobject_cast<QLineEdit *>(widget);
                if (control && widget->isVisible() && widget->isEnabled()
                    && widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy())
                    expected.insert(widget);
            }
            page()->initialFocus()->setFocus();
            for (int step = 0; step < 60 && !expected.isEmpty(); ++step) {
                expected.remove(QApplication::focusWidget());
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            }
            QVERIFY2(expected.isEmpty(),
                     qPrintable(entry.id + u": "_s
                                + (expected.isEmpty()
                                       ? QString()
                                       : QString::fromLatin1(
                                             (*expected.begin())->metaObject()->className()))));
        }
    }

    void everyControlHasAName()
    {
        QAccessible::setActive(true);
        QStringList nameless;
        collectNameless(QAccessible::queryAccessibleInterface(&window()), u"sign-in"_s, nameless);
        signIn();
        for (const shell::PageEntry &entry : window().workspace()->entries()) {
            openPage(entry.id);
            page()->showExample();
            QTRY_VERIFY(page()->isSettled());
            collectNameless(QAccessible::queryAccessibleInterface(&window()), entry.id, nameless);
        }
        openPage(u"customers"_s);
        for (const QString &opener : {u"New customer …"_s, u"Import …"_s}) {
            QTest::mouseClick(find<QPushButton>(page(), opener), Qt::LeftButton);
            QDialog *shown = nullptr;
            for (QDialog *dialog : page()->findChildren<QDialog *>()) {
                if (dialog->isVisible())
                    shown = dialog;
            }
            QVERIFY(shown);
            collectNameless(QAccessible::queryAccessibleInterface(shown), opener, nameless);
            shown->close();
            QTRY_VERIFY(!page()->findChild<QDialog *>());
        }
        QCOMPARE(nameless.join(u'\n'), QString());
    }

    void screenshotsShowEveryPage()
    {
        const QString shots
            = qEnvironmentVariable("COUNTERSIGN_SCREENSHOTS", m_dir->filePath(u"shots"_s));
        std::optional<std::expected<QStringList, QString>> outcome;
        m_console->takeScreenshots(shots, {1280, 800},
                                   [&outcome](std::expected<QStringList, QString> result) {
                                       outcome = std::move(result);
                                   });
        QTRY_VERIFY_WITH_TIMEOUT(outcome.has_value(), 60000);
        QVERIFY2(outcome->has_value(),
                 qPrintable(outcome->has_value() ? QString() : outcome->error()));
        QCOMPARE(outcome->value().size(), 20); // light and dark: sign-in, password and eight pages
        for (const QString &path : outcome->value()) {
            const QImage image(path);
            QVERIFY2(image.width() >= 900 && image.height() >= 600, qPrintable(path));
            QSet<QRgb> colors;
            for (int y = 0; y < image.height(); y += 3) {
                for (int x = 0; x < image.width(); x += 3)
                    colors.insert(image.pixel(x, y));
            }
            QVERIFY2(colors.size() > 20, qPrintable(path));
            const bool dark = path.contains("/dark-"_L1);
            QCOMPARE(qGray(image.pixel(image.width() - 3, image.height() - 3)) < 128, dark);
        }
    }
};

QTEST_MAIN(TestConsole)
#include "tst_ui_console.moc"
