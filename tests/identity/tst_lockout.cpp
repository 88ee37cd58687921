// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"
#include "identity/identityroutes.h"
#include "identity/knowndevices.h"
#include "identity/loginguard.h"
#include "identity/signinroutes.h"

#include <QJsonDocument>
#include <QTest>

using namespace countersign;
using namespace countersign::identity;
using namespace std::chrono_literals;

namespace {

const QString Alex = u"alex.morgan@example.com"_s;
const QString Sam = u"sam.reyes@example.com"_s;
const QString Home = u"198.51.100.7"_s;
const QString Elsewhere = u"203.0.113.9"_s;

} // namespace

// Locks of staff accounts (feature B3): what a guesser gets, and that nobody can be locked out of their own device.
class TestLockout : public QObject
{
    Q_OBJECT

    std::unique_ptr<Fixture> m_fixture;
    StaffId m_id;

    Result<SignedIn> login(const QString &address, const QString &password,
                           const QString &device = {}, const QString &email = Alex)
    {
        Actor actor = m_fixture->visitor();
        actor.address = address;
        return m_fixture->login(actor, email, password, device);
    }
    Result<SignedIn> right(const QString &address, const QString &device = {})
    {
        return login(address, QLatin1StringView(Fixture::GoodPassword), device);
    }
    void guess(int times, const QString &address, const QString &device = {},
               const QString &email = Alex)
    {
        for (int i = 0; i < times; ++i)
            CS_VERIFY_ERROR(login(address, u"a wrong phrase %1"_s.arg(i), device, email),
                            ErrorCode::InvalidCredentials);
    }
    void wait(std::chrono::milliseconds time) { m_fixture->db.clock().advance(time); }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<Fixture>();
        CS_VERIFY_RESULT(m_fixture->open());
        const auto added = m_fixture->addStaff();
        CS_VERIFY_RESULT(added);
        m_id = *added;
    }
    void cleanup() { m_fixture.reset(); }

    void locksGrowUpToAQuarterOfAnHour()
    {
        const Instant start = m_fixture->now();
        LoginTally tally;
        const QList<std::chrono::minutes> locks{0min, 0min, 0min, 0min,  1min,
                                                2min, 4min, 8min, 15min, 15min};
        for (const auto lock : locks) {
            tally = afterWrongPassword(tally, start);
            QCOMPARE(isLocked(tally, start), lock > 0min);
            QVERIFY(!isLocked(tally, start + lock));
            QCOMPARE(isLocked(tally, start + lock - 1ms), lock > 0min);
        }
        for (int i = 0; i < 1000; ++i)
            tally = afterWrongPassword(tally, start);
        QCOMPARE(*tally.lockedUntil, start + 15min);
    }

    void fiveWrongPasswordsLockTheAccount()
    {
        guess(4, Elsewhere);
        QCOMPARE(m_fixture->events(u"staff.login.locked"_s, false), 0);
        guess(1, Elsewhere);
        QCOMPARE(m_fixture->events(u"staff.login.locked"_s, false), 1);
        const auto locked = right(Home); // from anywhere, as a stranger
        const auto wrong = login(Home, u"a wrong phrase"_s);
        QCOMPARE(locked.error().code, ErrorCode::InvalidCredentials);
        QCOMPARE(locked.error().detail, wrong.error().detail); // a lock is not told
        QVERIFY(!locked.error().retryAfter);
        wait(1min);
        CS_VERIFY_RESULT(right(Home));
    }

    void whatComesDuringALockIsNotCounted()
    {
        guess(5, Elsewhere);
        guess(50, Elsewhere);
        wait(1min);
        CS_VERIFY_RESULT(right(Home));
    }

    void theCountNeverExpiresByItself()
    {
        guess(4, Elsewhere);
        wait(24h * 30);
        guess(1, u"192.0.2.200"_s);
        CS_VERIFY_ERROR(right(Home), ErrorCode::InvalidCredentials);
        wait(1min);
        CS_VERIFY_RESULT(right(Home)); // clears it
        guess(4, u"192.0.2.201"_s);
        CS_VERIFY_RESULT(right(Home));
    }

    void locksOutliveARestart()
    {
        guess(5, Elsewhere);
        CS_VERIFY_RESULT(m_fixture->reopen());
        CS_VERIFY_ERROR(right(Home), ErrorCode::InvalidCredentials);
    }

    void unknownAddressesAreCountedToo()
    {
        guess(5, Elsewhere, {}, u"nobody@example.com"_s);
        QCOMPARE(m_fixture->events(u"staff.login.locked"_s, false), 1);
        QCOMPARE(m_fixture->count(u"SELECT count(*) FROM login_locks"_s), 2); // address and network
    }

    void spellingDoesNotBringNewGuesses()
    {
        guess(3, Elsewhere);
        guess(2, u"192.0.2.200"_s, {}, u"ALEX.Morgan@Example.com"_s);
        CS_VERIFY_ERROR(right(Home), ErrorCode::InvalidCredentials);
    }

    void aNetworkIsLockedForAllAccounts()
    {
        CS_VERIFY_RESULT(m_fixture->addStaff(Sam));
        for (int i = 0; i < 5; ++i)
            guess(1, u"2001:db8:1:2::%1"_s.arg(i), {}, u"nobody%1@example.com"_s.arg(i));
        CS_VERIFY_ERROR(right(u"2001:db8:1:2::ffff"_s), ErrorCode::InvalidCredentials);
        CS_VERIFY_RESULT(right(Home));
        // somebody's own good account buys no guesses at others: a minute later the network is locked again by one
        wait(1min);
        CS_VERIFY_RESULT(right(u"2001:db8:1:2::ffff"_s));
        guess(1, u"2001:db8:1:2::1"_s, {}, Sam);
        CS_VERIFY_ERROR(right(u"2001:db8:1:2::ffff"_s), ErrorCode::InvalidCredentials);
    }

    // Behind a proxy everybody has one address: then a network is given more.
    void sharedNetworksAreGivenMore()
    {
        const Instant start = m_fixture->now();
        LoginTally tally;
        for (int i = 0; i < 19; ++i)
            tally = afterWrongPassword(tally, start, 20);
        QVERIFY(!isLocked(tally, start));
        tally = afterWrongPassword(tally, start, 20);
        QCOMPARE(*tally.lockedUntil, start + 1min);
    }

    void aThousandAddressesCannotLockAKnownDevice()
    {
        auto signedIn = right(Home);
        CS_VERIFY_RESULT(signedIn);
        for (int i = 0; i < 1000; ++i) {
            [[maybe_unused]] const auto refused
                = login(u"203.0.%1.%2"_s.arg(113 + i / 250).arg(1 + i % 250), u"a wrong phrase"_s);
        }
        CS_VERIFY_ERROR(right(Elsewhere), ErrorCode::InvalidCredentials);
        const auto again = right(Home, signedIn->deviceToken);
        CS_VERIFY_RESULT(again);
        QVERIFY(again->deviceToken != signedIn->deviceToken);
        // also where the guesser shares the network with its owner
        guess(5, Home);
        CS_VERIFY_RESULT(right(Home, again->deviceToken));
    }

    void aKnownDeviceIsLockedByItsOwnGuesses()
    {
        const auto signedIn = right(Home);
        guess(5, Home, signedIn->deviceToken);
        CS_VERIFY_ERROR(right(Home, signedIn->deviceToken), ErrorCode::InvalidCredentials);
        CS_VERIFY_RESULT(right(Home)); // strangers' count is another
        wait(1min);
        CS_VERIFY_RESULT(right(Home, signedIn->deviceToken));
    }

    void aDeviceIsKnownForItsOwnerOnly()
    {
        CS_VERIFY_RESULT(m_fixture->addStaff(Sam));
        const auto signedIn = right(Home);
        guess(5, Elsewhere, {}, Sam);
        CS_VERIFY_ERROR(
            login(Home, QLatin1StringView(Fixture::GoodPassword), signedIn->deviceToken, Sam),
            ErrorCode::InvalidCredentials);
        guess(5, u"192.0.2.200"_s);
        CS_VERIFY_ERROR(right(Home, u"cdv_"_s + QString(43, u'A')), ErrorCode::InvalidCredentials);
        CS_VERIFY_ERROR(right(Home, u"nonsense"_s), ErrorCode::InvalidCredentials);
    }

    void endingAllSessionsForgetsTheDevices()
    {
        const auto signedIn = right(Home);
        CS_VERIFY_RESULT(
            m_fixture->control->revokeAllOf(m_fixture->db.system(), PersonId(m_id.value())));
        guess(5, Elsewhere);
        CS_VERIFY_ERROR(right(Home, signedIn->deviceToken), ErrorCode::InvalidCredentials);
    }

    // Only this machine's user can open the console's socket.
    void theConsoleIsAKnownDevice()
    {
        guess(5, Elsewhere);
        CS_VERIFY_RESULT(right(u"local"_s));
        guess(5, u"local"_s);
        CS_VERIFY_ERROR(right(u"local"_s), ErrorCode::InvalidCredentials);
        wait(1min);
        CS_VERIFY_RESULT(right(Home));
    }

    void browsersKeepTheDeviceInACookie()
    {
        http::Handlers handlers;
        addSignInRoutes(handlers, *m_fixture->signIn);
        addIdentityRoutes(handlers, *m_fixture->identity);
        http::Request request;
        request.receivedAt = m_fixture->now();
        request.address = Home;
        request.secure = true;
        request.body
            = {{u"email"_s, Alex}, {u"password"_s, QLatin1StringView(Fixture::GoodPassword)}};
        const auto reply = handlers.all().value(u"login"_s)(request);
        CS_VERIFY_RESULT(reply);
        QVERIFY(!QJsonDocument::fromJson(reply->body).object().contains("deviceToken"_L1));
        QByteArray device;
        for (const QByteArray &cookie :
             reply->headers.values(QHttpHeaders::WellKnownHeader::SetCookie)) {
            if (cookie.startsWith("countersign_device="))
                device = cookie;
        }
        for (const char *part : {"Path=/v1/auth;", "HttpOnly", "SameSite=Strict", "Secure"})
            QVERIFY2(device.contains(part), part);
        guess(5, Elsewhere);
        CS_VERIFY_ERROR(handlers.all().value(u"login"_s)(request), ErrorCode::InvalidCredentials);
        request.headers.append(QHttpHeaders::WellKnownHeader::Cookie,
                               device.first(device.indexOf(';')));
        CS_VERIFY_RESULT(handlers.all().value(u"login"_s)(request));

        request.headers.clear();
        request.address = u"192.0.2.77"_s;
        request.body.insert(u"tokenDelivery"_s, u"body"_s);
        wait(15min);
        const auto inBody = handlers.all().value(u"login"_s)(request);
        CS_VERIFY_RESULT(inBody);
        QVERIFY(inBody->headers.values(QHttpHeaders::WellKnownHeader::SetCookie).isEmpty());
        request.body.insert(
            u"deviceToken"_s,
            QJsonDocument::fromJson(inBody->body).object().value("deviceToken"_L1).toString());
        guess(5, u"192.0.2.200"_s);
        CS_VERIFY_RESULT(handlers.all().value(u"login"_s)(request));
    }

    void nothingIsKeptForEver()
    {
        CS_VERIFY_RESULT(right(Home));
        guess(1, Elsewhere);
        wait(WrongPasswordsKept - 1ms);
        CS_VERIFY_RESULT(m_fixture->identity->purge());
        QCOMPARE(m_fixture->count(u"SELECT count(*) FROM login_locks"_s), 2);
        wait(1ms);
        CS_VERIFY_RESULT(m_fixture->identity->purge());
        QCOMPARE(m_fixture->count(u"SELECT count(*) FROM login_locks"_s), 0);
        QCOMPARE(m_fixture->count(u"SELECT count(*) FROM known_devices"_s), 1);
        wait(KnownDeviceLife);
        CS_VERIFY_RESULT(m_fixture->identity->purge());
        QCOMPARE(m_fixture->count(u"SELECT count(*) FROM known_devices"_s), 0);
        const quint64 size = m_fixture->db.ledger().size();
        CS_VERIFY_RESULT(m_fixture->identity->purge());
        QCOMPARE(m_fixture->db.ledger().size(), size);
    }
};

QTEST_GUILESS_MAIN(TestLockout)
#include "tst_lockout.moc"
