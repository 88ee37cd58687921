// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/authclient.h"
#include "client/customersclient.h"
#include "console/console.h"
#include "crypto/startup.h"
#include "customers/customerdialog.h"
#include "shell/mainwindow.h"
#include "shell/stepupdialog.h"
#include "shell/workspace.h"
#include "ui/fakeapi/lookup.h"
#include "ui/fakeapi/signedinconsole.h"
#include "widgets/inlinemessage.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace countersign;
using namespace countersign::ui;
using namespace Qt::StringLiterals;
using client::ApiClient;
using client::ApiProblem;

namespace {

const QString Guarded = u"GET /v1/customers"_s;

} // namespace

// Calls that need a fresh proof of who the person is wait for it, and go on.
class TestStepUp : public QObject
{
    Q_OBJECT

    using Page = client::ApiResult<contract::CustomerPage>;

    std::unique_ptr<crypto::Startup> m_startup;
    std::unique_ptr<tests::FakeApi> m_api;
    std::unique_ptr<ApiClient> m_client;
    std::vector<Page> m_pages;

    void list()
    {
        client::CustomersClient(*m_client).list({}, {}, this,
                                                [this](Page page) { m_pages.push_back(page); });
    }
    /// What the proof came to.
    std::optional<ApiProblem> prove(const QString &code)
    {
        std::optional<std::optional<ApiProblem>> result;
        m_client->stepUp(client::proofBody({.code = code}), this,
                         [&result](const std::optional<ApiProblem> &problem) { result = problem; });
        if (!QTest::qWaitFor([&result] { return result.has_value(); }, 10'000))
            return ApiProblem{.kind = ApiProblem::Kind::TimedOut};
        return *result;
    }

    /// Begins a step-up whose answer stays away until release(): the server has gone on in another session already.
    void beginStepUp(bool &proved)
    {
        m_api->hold(u"POST /v1/auth/step-up"_s);
        m_client->stepUp(client::proofBody({.code = m_api->proof}), this,
                         [&proved](const auto &problem) { proved = !problem; });
        QTRY_COMPARE(m_api->count(u"POST /v1/auth/step-up"_s), 1);
    }

private Q_SLOTS:
    void initTestCase() { m_startup = std::make_unique<crypto::Startup>(); }
    void init()
    {
        m_api = std::make_unique<tests::FakeApi>();
        QVERIFY(m_api->listen());
        m_api->guarded = {Guarded};
        m_client = std::make_unique<ApiClient>(m_api->transport());
        m_pages.clear();
        QVERIFY(tests::signIn(*m_client));
    }
    void cleanup()
    {
        m_client.reset();
        m_api.reset();
    }

    void callsWaitForTheProofAndGoOn()
    {
        QSignalSpy needed(m_client.get(), &ApiClient::stepUpNeeded);
        list();
        list();
        QTRY_COMPARE(m_api->count(Guarded), 2);
        QTRY_COMPARE(needed.count(), 1);
        const auto wrong = prove(u"000000"_s);
        QVERIFY(wrong);
        QCOMPARE(wrong->code, u"invalid_code"_s);
        QVERIFY(m_pages.empty()); // still waiting
        QVERIFY(!prove(m_api->proof));
        QTRY_COMPARE(m_pages.size(), 2U);
        QVERIFY(m_pages.at(0) && m_pages.at(1));
        QCOMPARE(needed.count(), 1);
        // the old session's tokens are gone with it, and nothing was renewed for that
        list();
        QTRY_COMPARE(m_pages.size(), 3U);
        QVERIFY(m_pages.at(2));
        QCOMPARE(m_api->count(u"POST /v1/auth/refresh"_s), 0);
    }

    void whoDeclinesIsTold()
    {
        QSignalSpy needed(m_client.get(), &ApiClient::stepUpNeeded);
        list();
        QTRY_COMPARE(needed.count(), 1);
        m_client->declineStepUp();
        QTRY_COMPARE(m_pages.size(), 1U);
        QCOMPARE(m_pages.front().error().code, u"step_up_required"_s);
        list(); // and is asked again the next time
        QTRY_COMPARE(needed.count(), 2);
        m_client->leaveSession();
        QTRY_COMPARE(m_pages.size(), 2U);
        QVERIFY(!m_pages.back());
    }

    void withNobodyToAskACallFails()
    {
        list();
        QTRY_COMPARE(m_pages.size(), 1U);
        QCOMPARE(m_pages.front().error().code, u"step_up_required"_s);
    }

    // A call that finds its token worthless meanwhile waits for the new one, instead of having the old one renewed.
    void callsInBetweenEndNothing()
    {
        QSignalSpy needed(m_client.get(), &ApiClient::stepUpNeeded);
        QSignalSpy ended(m_client.get(), &ApiClient::sessionEnded);
        list();
        QTRY_COMPARE(needed.count(), 1);
        bool proved = false;
        beginStepUp(proved);
        std::optional<bool> found;
        client::AuthClient(*m_client).sessions(
            this, [&found](const auto &sessions) { found = sessions.has_value(); });
        QTRY_COMPARE(m_api->count(u"GET /v1/auth/sessions"_s), 1); // refused
        m_api->release();
        QTRY_VERIFY(proved);
        QTRY_COMPARE(found, std::optional(true));
        QTRY_COMPARE(m_pages.size(), 1U);
        QVERIFY(m_pages.front());
        QCOMPARE(m_api->count(u"GET /v1/auth/sessions"_s), 2);
        QCOMPARE(m_api->count(u"POST /v1/auth/refresh"_s), 0);
        QCOMPARE(ended.count(), 0);
        QVERIFY(m_client->hasSession());
    }

    // Whoever signs out meanwhile leaves no session behind that nobody knows.
    void leavingInBetweenLeavesNothing()
    {
        bool proved = false;
        beginStepUp(proved);
        m_client->leaveSession();
        m_api->release();
        QTRY_VERIFY(proved);
        QTRY_VERIFY(m_client->isSettled());
        QCOMPARE(m_api->liveSessions(), 0);
    }

    // In the window: whoever opens a guarded page is asked, and sees it then.
    void theWindowAsks()
    {
        const QTemporaryDir folder;
        console::Console console(*qApp, {.transport = m_api->transport(),
                                         .settingsFile = folder.filePath(u"console.ini"_s)});
        console.show();
        QSignalSpy entered(&console.window(), &shell::MainWindow::signedIn);
        console.window().signIn(u"admin@example.com"_s, u"a long phrase nobody guesses"_s);
        QVERIFY(entered.wait(10'000));
        console.window().workspace()->showPage(u"customers"_s);
        QTRY_VERIFY(console.window().findChild<shell::StepUpDialog *>());
        auto *dialog = console.window().findChild<shell::StepUpDialog *>();
        QVERIFY(dialog->isModal());
        auto *field = dialog->findChild<QLineEdit *>();
        QTRY_VERIFY(!field->isReadOnly());
        QTest::keyClicks(field, u"000000"_s);
        QTest::keyClick(field, Qt::Key_Return);
        auto *message = dialog->findChild<widgets::InlineMessage *>();
        QTRY_VERIFY(!message->text().isEmpty());
        QCOMPARE(field->text(), QString());
        QTest::keyClicks(field, u"492 039"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(!console.window().findChild<shell::StepUpDialog *>());
        QTRY_COMPARE(m_api->count(Guarded), 2);
    }

    // What somebody was writing waits for them behind the sign-in; what only asks for a proof is gone with the session.
    void dialogsAreAsideWhileNobodyIsSignedIn()
    {
        m_api->guarded.clear();
        const QTemporaryDir folder;
        console::Console console(*qApp, {.transport = m_api->transport(),
                                         .settingsFile = folder.filePath(u"console.ini"_s)});
        console.show();
        shell::MainWindow &window = console.window();
        const auto enter = [&window] {
            QSignalSpy entered(&window, &shell::MainWindow::signedIn);
            window.signIn(u"admin@example.com"_s, u"a long phrase nobody guesses"_s);
            return entered.wait(10'000);
        };
        QVERIFY(enter());
        window.workspace()->showPage(u"customers"_s);
        shell::Page *page = window.workspace()->currentPage();
        QTRY_VERIFY(page->isSettled());
        auto *add = tests::button(*page, u"New customer …"_s);
        QVERIFY(add);
        add->click();
        auto *dialog = page->findChild<customers::CustomerDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        dialog->findChild<QLineEdit *>()->setText(u"Jane Roe"_s);
        m_api->guarded = {Guarded};
        page->refresh();
        QTRY_VERIFY(window.findChild<shell::StepUpDialog *>());

        m_api->endSessions();
        m_api->guarded.clear();
        window.workspace()->showPage(u"sessions"_s);
        QTRY_VERIFY(!window.workspace()); // on screen is the sign-in
        QVERIFY(!dialog->isVisible());
        QTRY_VERIFY(!window.findChild<shell::StepUpDialog *>());

        QVERIFY(enter());
        QVERIFY(dialog->isVisible());
        QCOMPARE(dialog->findChild<QLineEdit *>()->text(), u"Jane Roe"_s);
    }
};

QTEST_MAIN(TestStepUp)
#include "tst_ui_stepup.moc"
