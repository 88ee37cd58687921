// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/overviewwatch.h"
#include "client/sessionwatch.h"
#include "support/virtualclock.h"
#include "ui/fakeapi/signedinconsole.h"

#include <QSignalSpy>
#include <QTest>

using namespace countersign;
using namespace countersign::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using client::SessionWatch;

// When a session ends, as the console knows it, on a clock that the test moves.
class TestSessionWatch : public QObject
{
    Q_OBJECT

    std::unique_ptr<tests::SignedInConsole> m_console;
    support::VirtualClock m_clock;
    std::unique_ptr<SessionWatch> m_watch;

    void advance(std::chrono::seconds by)
    {
        m_clock.advance(by);
        m_watch->check();
    }
    void ask(const QString &path, bool background = false)
    {
        bool answered = false;
        client::ApiRequest request = client::ApiRequest::get(path);
        request.background = background;
        m_console->client.send(std::move(request), this,
                               [&answered](const auto &) { answered = true; });
        QTRY_VERIFY(answered);
    }
    std::optional<SessionWatch::End> warned() const
    {
        return m_watch->warning().transform([](const auto &warning) { return warning.end; });
    }

private Q_SLOTS:
    void init()
    {
        m_clock.set(fromMilliseconds(1'795'348'800'000));
        m_console = std::make_unique<tests::SignedInConsole>();
        m_console->api.idleTimeout = 1800;
        m_console->api.endsIn = 43'200;
        m_watch = std::make_unique<SessionWatch>(m_console->client, m_clock);
        QVERIFY(m_console->start());
    }
    void cleanup()
    {
        m_watch.reset();
        m_console.reset();
    }

    void warnsTwoMinutesBeforeIdlenessEndsIt()
    {
        const Instant begin = m_clock.now();
        QSignalSpy changed(m_watch.get(), &SessionWatch::changed);
        advance(28min - 1s);
        QVERIFY(!warned());
        advance(1s);
        QCOMPARE(warned(), SessionWatch::End::Idle);
        QCOMPARE(m_watch->warning()->at, begin + 30min);
        QCOMPARE(changed.count(), 1);
        m_watch->stay();
        QTRY_VERIFY(!warned());
        QCOMPARE(changed.count(), 2);
        advance(28min - 1s);
        QVERIFY(!warned());
    }

    void whatAPersonAsksCountsAndWhatATimerAsksDoesNot()
    {
        advance(20min);
        ask(u"/v1/overview"_s, true);
        {
            const client::ApiClient::Background byItself(m_console->client);
            ask(u"/v1/outbox"_s);
        }
        QVERIFY(!m_console->api.personally.contains(u"GET /v1/overview"_s));
        QVERIFY(!m_console->api.personally.contains(u"GET /v1/outbox"_s));
        advance(8min);
        QCOMPARE(warned(), SessionWatch::End::Idle);
        ask(u"/v1/outbox"_s);
        QVERIFY(m_console->api.personally.contains(u"GET /v1/outbox"_s));
        QVERIFY(!warned());
    }

    void aRenewalIsNoUse()
    {
        advance(27min);
        m_console->api.expireAccess();
        ask(u"/v1/overview"_s, true);
        QCOMPARE(m_console->api.count(u"POST /v1/auth/refresh"_s), 1);
        advance(1min);
        QCOMPARE(warned(), SessionWatch::End::Idle);
    }

    void aSessionEndsWhateverIsDone()
    {
        const Instant begin = m_clock.now();
        for (int i = 0; i < 35; ++i) { // somebody works on and on
            advance(20min);
            ask(u"/v1/outbox"_s);
        }
        QVERIFY(!warned());
        advance(18min);
        QCOMPARE(warned(), SessionWatch::End::Limit);
        QCOMPARE(m_watch->warning()->at, begin + 12h);
        m_watch->stay();
        QTRY_VERIFY(m_console->api.count(u"GET /v1/auth/me"_s) > 0);
        QCOMPARE(warned(), SessionWatch::End::Limit);
    }

    void asksOnceWhetherItIsOver()
    {
        QSignalSpy ended(&m_console->client, &client::ApiClient::sessionEnded);
        m_console->api.endSessions();
        advance(40min); // the computer slept
        QTRY_COMPARE(ended.count(), 1);
        QVERIFY(!warned());
        advance(1s);
        advance(1s);
        QCOMPARE(m_console->api.count(u"GET /v1/auth/me"_s), 1);
    }

    void forgetsASessionThatIsLeft()
    {
        advance(29min);
        QVERIFY(warned());
        client::AuthClient(m_console->client).signOut();
        QVERIFY(!warned());
        m_console->api.endsIn = 60;
        QVERIFY(tests::signIn(m_console->client));
        QCOMPARE(warned(), SessionWatch::End::Limit);
    }

    void aServerThatSaysNothingIsNotWatched()
    {
        m_console->api.idleTimeout.reset();
        m_console->api.endsIn.reset();
        QVERIFY(tests::signIn(m_console->client));
        advance(48h);
        QVERIFY(!warned());
    }
};

QTEST_MAIN(TestSessionWatch)
#include "tst_ui_sessionwatch.moc"
