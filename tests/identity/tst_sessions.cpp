// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include <QTest>

#include <atomic>

using namespace countersign;
using namespace countersign::identity;
using namespace std::chrono_literals;

class TestSessions : public QObject
{
    Q_OBJECT

    std::unique_ptr<Fixture> m_fixture;
    CustomerId m_customer;

    Result<http::Principal> use(const QString &token)
    {
        return m_fixture->tokens->authenticate(token.toLatin1(), u"192.0.2.7"_s, m_fixture->now(),
                                               http::Cause::Person);
    }
    Actor actorOf(const http::Principal &principal)
    {
        return {principal.kind, principal.id, principal.role, principal.sessionId,
                u"192.0.2.7"_s, {},           u"r"_s,         m_fixture->now()};
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<Fixture>();
        CS_VERIFY_RESULT(m_fixture->open());
        m_customer = CustomerId::make(m_fixture->now(), m_fixture->db.random());
    }
    void cleanup() { m_fixture.reset(); }

    void tokenStandsForTheCustomer()
    {
        const auto started = m_fixture->startCustomer(m_customer);
        CS_VERIFY_RESULT(started);
        QCOMPARE(started->token.size(), 47);
        QVERIFY(started->token.startsWith(u"cst_"_s));
        QCOMPARE(started->expiresIn, 30min);
        const auto principal = use(started->token);
        CS_VERIFY_RESULT(principal);
        QCOMPARE(principal->kind, ActorKind::Customer);
        QCOMPARE(principal->id, m_customer.value());
        QCOMPARE(principal->role, u"customer"_s);
        QCOMPARE(principal->sessionId, started->id.value());
        QCOMPARE(m_fixture->events(u"session.started"_s), 1);
    }

    void tokenIsNotInTheDatabase()
    {
        const auto started = m_fixture->startCustomer(m_customer);
        CS_VERIFY_RESULT(started);
        m_fixture->db.close();
        QFile file(m_fixture->db.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(started->token.toLatin1()));
    }

    void otherTokensAreRefused()
    {
        const auto started = m_fixture->startCustomer(m_customer);
        CS_VERIFY_RESULT(started);
        QString altered = started->token;
        altered[20] = altered[20] == u'a' ? u'b' : u'a';
        for (const QString &token :
             {altered, started->token.chopped(1), started->token + u'A', started->token + u'=',
              started->token.toUpper(), u"cst_"_s, u"cst_"_s + QString(43, u'A'), QString(), u"x"_s,
              started->id.value()})
            CS_VERIFY_ERROR(use(token), ErrorCode::Unauthenticated);
    }

    void endsAfterThirtyIdleMinutes()
    {
        const auto started = m_fixture->startCustomer(m_customer);
        CS_VERIFY_RESULT(started);
        for (int i = 0; i < 5; ++i) {
            m_fixture->db.clock().advance(30min - 1ms);
            CS_VERIFY_RESULT(use(started->token));
        }
        m_fixture->db.clock().advance(30min);
        CS_VERIFY_ERROR(use(started->token), ErrorCode::Unauthenticated);
    }

    void endsAfterSevenDaysWhateverHappens()
    {
        const auto started = m_fixture->startCustomer(m_customer);
        CS_VERIFY_RESULT(started);
        for (auto passed = 0min; passed + 20min < 7 * 24h; passed += 20min) {
            m_fixture->db.clock().advance(20min);
            CS_VERIFY_RESULT(use(started->token));
        }
        m_fixture->db.clock().advance(20min);
        CS_VERIFY_ERROR(use(started->token), ErrorCode::Unauthenticated);
    }

    void signingOutBitesAtOnce()
    {
        const auto started = m_fixture->startCustomer(m_customer);
        CS_VERIFY_RESULT(started);
        const auto principal = use(started->token);
        CS_VERIFY_RESULT(principal);
        CS_VERIFY_RESULT(m_fixture->sessions->endOwnSession(actorOf(*principal)));
        CS_VERIFY_ERROR(use(started->token), ErrorCode::Unauthenticated);
        CS_VERIFY_ERROR(m_fixture->sessions->endOwnSession(actorOf(*principal)),
                        ErrorCode::Unauthenticated);
        QCOMPARE(m_fixture->events(u"session.ended"_s), 1);
    }

    void nobodyEndsAnothersSession()
    {
        const auto started = m_fixture->startCustomer(m_customer);
        CS_VERIFY_RESULT(started);
        auto principal = use(started->token);
        CS_VERIFY_RESULT(principal);
        principal->id = CustomerId::make(m_fixture->now(), m_fixture->db.random()).value();
        CS_VERIFY_ERROR(m_fixture->sessions->endOwnSession(actorOf(*principal)),
                        ErrorCode::Unauthenticated);
        CS_VERIFY_RESULT(use(started->token));
    }

    void sixthSessionEndsTheOldest()
    {
        QStringList tokens;
        for (int i = 0; i < 6; ++i) {
            const auto started = m_fixture->startCustomer(m_customer);
            CS_VERIFY_RESULT(started);
            tokens.append(started->token);
            m_fixture->db.clock().advance(1s);
        }
        CS_VERIFY_ERROR(use(tokens.first()), ErrorCode::Unauthenticated);
        for (const QString &token : tokens.sliced(1))
            CS_VERIFY_RESULT(use(token));
        QCOMPARE(m_fixture->events(u"session.ended"_s), 1);
        // another customer's sessions do not count
        const auto other
            = m_fixture->startCustomer(CustomerId::make(m_fixture->now(), m_fixture->db.random()));
        CS_VERIFY_RESULT(other);
        CS_VERIFY_RESULT(use(tokens.last()));
    }

    void refusedTransactionStartsNothing()
    {
        QString token;
        const auto failed = m_fixture->db.ledger().write<bool>(
            m_fixture->visitor(), [&](audit::Transaction &transaction) -> Result<bool> {
                const auto made = m_fixture->db.vault().createKey(
                    transaction.sql(), PersonId(m_customer.value()), transaction.now());
                const auto started
                    = m_fixture->sessions->startCustomerSession(transaction, m_customer, {});
                if (!made || !started)
                    return failure(ErrorCode::Internal, u"not even started"_s);
                token = started->token;
                return failure(ErrorCode::Conflict, u"changed my mind"_s);
            });
        CS_VERIFY_ERROR(failed, ErrorCode::Conflict);
        QVERIFY(!token.isEmpty());
        CS_VERIFY_ERROR(use(token), ErrorCode::Unauthenticated);
        QCOMPARE(m_fixture->count(u"SELECT count(*) FROM sessions"_s), 0);
    }

    void sweepEndsIdleSessionsOnly()
    {
        const auto idle = m_fixture->startCustomer(m_customer);
        const auto busy = m_fixture->startCustomer(m_customer);
        CS_VERIFY_RESULT(idle);
        CS_VERIFY_RESULT(busy);
        QCOMPARE(*m_fixture->sessions->sweep(), 0);
        m_fixture->db.clock().advance(20min);
        CS_VERIFY_RESULT(use(busy->token));
        m_fixture->db.clock().advance(10min);
        QCOMPARE(*m_fixture->sessions->sweep(), 1);
        QCOMPARE(m_fixture->events(u"session.expired"_s), 1);
        CS_VERIFY_ERROR(use(idle->token), ErrorCode::Unauthenticated);
        CS_VERIFY_RESULT(use(busy->token));
        QCOMPARE(*m_fixture->sessions->sweep(), 0);
        QCOMPARE(m_fixture->count(u"SELECT count(*) FROM sessions"_s), 1);
    }

    void sweepReachesWhatIsBehindManyBusySessions()
    {
        // More than one sweep's worth of sessions that are in use, though their rows look idle.
        QStringList busy;
        CS_VERIFY_RESULT(m_fixture->db.ledger().write<bool>(
            m_fixture->db.system(), [&](audit::Transaction &transaction) -> Result<bool> {
                for (int i = 0; i < 501; ++i) {
                    const auto started = m_fixture->sessions->startCustomerSession(
                        transaction, CustomerId::make(m_fixture->now(), m_fixture->db.random()),
                        {u"otp"_s});
                    if (!started)
                        return failureOf(started);
                    busy.append(started->token);
                }
                return true;
            }));
        m_fixture->db.clock().advance(1s);
        const auto idle = m_fixture->startCustomer(m_customer);
        CS_VERIFY_RESULT(idle);
        m_fixture->db.clock().advance(20min);
        for (const QString &token : std::as_const(busy))
            CS_VERIFY_RESULT(use(token));
        m_fixture->db.clock().advance(20min);
        QCOMPARE(*m_fixture->sessions->sweep(), 1);
        CS_VERIFY_ERROR(use(idle->token), ErrorCode::Unauthenticated);
        QCOMPARE(m_fixture->count(u"SELECT count(*) FROM sessions"_s), 501);
        m_fixture->db.clock().advance(30min);
        QCOMPARE(*m_fixture->sessions->sweep(), 501);
        QCOMPARE(m_fixture->count(u"SELECT count(*) FROM sessions"_s), 0);
    }

    void endingThatFailsShortensNoSession()
    {
        const auto started = m_fixture->startCustomer(m_customer);
        CS_VERIFY_RESULT(started);
        m_fixture->db.clock().advance(20min);
        CS_VERIFY_RESULT(use(started->token));
        const auto failed = m_fixture->db.ledger().write<bool>(
            m_fixture->db.system(), [&](audit::Transaction &transaction) -> Result<bool> {
                const auto ended = m_fixture->sessions->endAllOf(
                    transaction, PersonId(m_customer.value()), u"contact_changed"_s);
                if (!ended)
                    return failureOf(ended);
                return failure(ErrorCode::Conflict, u"changed my mind"_s);
            });
        CS_VERIFY_ERROR(failed, ErrorCode::Conflict);
        m_fixture->db.clock().advance(20min);
        CS_VERIFY_RESULT(use(started->token));
    }

    void sessionsOutliveARestart()
    {
        const auto started = m_fixture->startCustomer(m_customer);
        CS_VERIFY_RESULT(started);
        m_fixture->db.clock().advance(25min);
        CS_VERIFY_RESULT(use(started->token));
        CS_VERIFY_RESULT(m_fixture->db.ledger().write<bool>(
            m_fixture->db.system(), [&](audit::Transaction &transaction) -> Result<bool> {
                transaction.record(
                    {.action = u"system.stopped"_s, .resource = u"system"_s, .resourceId = {}});
                return m_fixture->sessions->saveActivity(transaction).transform([] {
                    return true;
                });
            }));
        CS_VERIFY_RESULT(m_fixture->reopen());
        m_fixture->db.clock().advance(29min);
        CS_VERIFY_RESULT(use(started->token));
        m_fixture->db.clock().advance(30min);
        CS_VERIFY_ERROR(use(started->token), ErrorCode::Unauthenticated);
    }

    void allSessionsOfAPersonEnd()
    {
        QStringList tokens;
        for (int i = 0; i < 3; ++i)
            tokens.append(m_fixture->startCustomer(m_customer)->token);
        CS_VERIFY_RESULT(m_fixture->db.ledger().write<bool>(
            m_fixture->db.system(), [&](audit::Transaction &transaction) {
                return m_fixture->sessions
                    ->endAllOf(transaction, PersonId(m_customer.value()), u"customer_deleted"_s)
                    .transform([] { return true; });
            }));
        for (const QString &token : std::as_const(tokens))
            CS_VERIFY_ERROR(use(token), ErrorCode::Unauthenticated);
        QCOMPARE(m_fixture->events(u"session.ended"_s), 3);
    }

    void endingWinsOverRunningRequests()
    {
        const auto started = m_fixture->startCustomer(m_customer);
        CS_VERIFY_RESULT(started);
        const auto principal = use(started->token);
        CS_VERIFY_RESULT(principal);
        std::atomic<bool> stop = false;
        std::vector<std::jthread> requests;
        for (int i = 0; i < 4; ++i) {
            requests.emplace_back([&] {
                while (!stop)
                    (void)use(started->token);
            });
        }
        CS_VERIFY_RESULT(m_fixture->sessions->endOwnSession(actorOf(*principal)));
        CS_VERIFY_ERROR(use(started->token), ErrorCode::Unauthenticated);
        stop = true;
        requests.clear();
        CS_VERIFY_ERROR(use(started->token), ErrorCode::Unauthenticated);
    }
};

QTEST_GUILESS_MAIN(TestSessions)
#include "tst_sessions.moc"
