// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/ownpasswordservice.h"
#include "staffdesk.h"

#include <QTest>

using namespace countersign;
using namespace countersign::identity;
using namespace std::chrono_literals;

// People who are signed in choose another password.
class TestOwnPassword : public QObject
{
    Q_OBJECT

    static constexpr QLatin1StringView NewPassword{"another long phrase 88"};

    std::unique_ptr<StaffDesk> m_desk;
    std::unique_ptr<OwnPasswordService> m_service;
    StaffId m_carla;

    static QString old() { return QString(QLatin1StringView(Fixture::GoodPassword)); }
    Actor signedIn()
    {
        const auto session = m_desk->login(u"carla@example.com"_s);
        Actor actor = m_desk->as(m_carla, u"manager"_s);
        if (session)
            actor.sessionId = m_desk->tokens
                                  ->authenticate(session->accessToken.toLatin1(), {}, m_desk->now(),
                                                 http::Cause::Person)
                                  .value_or(http::Principal{})
                                  .sessionId;
        return actor;
    }
    qint64 sessions() { return m_desk->count(u"SELECT count(*) FROM sessions"_s); }

private Q_SLOTS:
    void init();
    void cleanup();
    void changesIt();
    void theCurrentOneIsNeeded();
    void badOnesAreRefused_data();
    void badOnesAreRefused();
    void whoWasDisabledMeanwhileChangesNothing();
};

void TestOwnPassword::init()
{
    m_desk = std::make_unique<StaffDesk>();
    CS_VERIFY_RESULT(m_desk->open());
    m_service = std::make_unique<OwnPasswordService>(OwnPasswordService::Parts{
        m_desk->db.ledger(), *m_desk->staff, *m_desk->sessions, *m_desk->notices, *m_desk->links});
    const auto carla = m_desk->addStaff(u"carla@example.com"_s);
    CS_VERIFY_RESULT(carla);
    m_carla = *carla;
}

void TestOwnPassword::cleanup()
{
    m_service.reset();
    m_desk.reset();
}

void TestOwnPassword::changesIt()
{
    const auto device = m_desk->login(u"carla@example.com"_s);
    CS_VERIFY_RESULT(device);
    CS_VERIFY_RESULT(m_desk->links->request(m_desk->visitor(), u"carla@example.com"_s));
    const QString code = m_desk->deliverCode();
    QVERIFY(!code.isEmpty());
    const Actor actor = signedIn();
    QVERIFY(!actor.sessionId.isEmpty());
    QCOMPARE(sessions(), 2);
    CS_VERIFY_RESULT(m_service->change(actor, old(), NewPassword));

    CS_VERIFY_ERROR(m_desk->loginWith(u"carla@example.com"_s, old()),
                    ErrorCode::InvalidCredentials);
    // the session in which it was done goes on, the other has ended
    QCOMPARE(sessions(), 1);
    QCOMPARE(m_desk->count(u"SELECT count(*) FROM sessions WHERE id = ?"_s, {actor.sessionId}), 1);
    QCOMPARE(m_desk->count(u"SELECT count(*) FROM known_devices"_s), 0);
    CS_VERIFY_ERROR(m_desk->links->confirm(m_desk->visitor(), code, u"a third long phrase 99"_s),
                    ErrorCode::InvalidCode);
    CS_VERIFY_RESULT(m_desk->loginWith(u"carla@example.com"_s, NewPassword));
    QCOMPARE(m_desk->deliverNotices(),
             QStringList{u"carla@example.com: Your Example password was changed"_s});
    QCOMPARE(m_desk->events(u"staff.password.changed"_s), 1);
    QCOMPARE(m_desk->events(u"session.ended"_s), 1);
}

void TestOwnPassword::theCurrentOneIsNeeded()
{
    const Actor actor = signedIn();
    const auto refused = m_service->change(actor, u"not the password"_s, NewPassword);
    CS_VERIFY_ERROR(refused, ErrorCode::InvalidCode);
    QCOMPARE(refused.error().field, u"/currentPassword"_s);
    QCOMPARE(m_desk->events(u"staff.password.change_failed"_s, false), 1);
    QCOMPARE(m_desk->events(u"staff.password.changed"_s), 0);
    CS_VERIFY_RESULT(m_desk->loginWith(u"carla@example.com"_s, old()));
    QVERIFY(m_desk->deliverNotices().isEmpty());
}

void TestOwnPassword::badOnesAreRefused_data()
{
    QTest::addColumn<QString>("password");
    QTest::newRow("short") << u"short"_s;
    QTest::newRow("everybody's") << u"password123456"_s;
    QTest::newRow("the same") << old();
    QTest::newRow("their address") << u"carla@example.com"_s;
    QTest::newRow("too long") << QString(200, u'x');
}

void TestOwnPassword::badOnesAreRefused()
{
    QFETCH(QString, password);
    const auto refused = m_service->change(signedIn(), old(), password);
    CS_VERIFY_ERROR(refused, ErrorCode::InvalidRequest);
    QCOMPARE(refused.error().field, u"/password"_s);
    QVERIFY(!refused.error().detail.contains(password));
    QCOMPARE(m_desk->events(u"staff.password.changed"_s), 0);
    QCOMPARE(sessions(), 1);
}

void TestOwnPassword::whoWasDisabledMeanwhileChangesNothing()
{
    const Actor actor = signedIn();
    CS_VERIFY_RESULT(
        m_desk->change(u"UPDATE staff SET disabled_at = 1 WHERE id = ?"_s, {m_carla.value()}));
    QVERIFY(!m_service->change(actor, old(), NewPassword));
    QCOMPARE(m_desk->events(u"staff.password.changed"_s), 0);
}

QTEST_GUILESS_MAIN(TestOwnPassword)
#include "tst_ownpassword.moc"
