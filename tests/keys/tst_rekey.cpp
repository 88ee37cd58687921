// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/request.h"
#include "keys/keysroutes.h"
#include "keys/rekeyservice.h"
#include "support/temporarydatabase.h"
#include "support/verify.h"

#include <QJsonDocument>
#include <QTest>

#include <thread>

using namespace countersign;
using namespace countersign::keys;
using namespace Qt::StringLiterals;

namespace {

constexpr int Persons = 700; // several units of work
const vault::Place namePlace{"customers"_L1, "name"_L1, u"row-1"_s};

PersonId person(int number)
{
    return PersonId(u"01938a00-1111-7222-8333-%1"_s.arg(number, 12, 10, '0'_L1));
}

} // namespace

class RekeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void movesEverybodyAndTellsHowFar();
    void refusesASecondOne();
    void letsEverythingElseGoOn();
    void goesOnAfterANewStart();
    void leavesATrail();
    void passesOverADamagedKey();
    void answersOverTheApi();

private:
    void serve()
    {
        m_service = std::make_unique<RekeyService>(
            RekeyService::Context{m_database->ledger(), m_database->database(), m_database->vault(),
                                  m_database->clock()});
    }
    contract::KeyStatus status() { return *m_service->status(); }
    Actor admin()
    {
        return {ActorKind::Staff,
                u"01938a00-2222-7222-8333-444455556666"_s,
                u"admin"_s,
                u"s"_s,
                {},
                {},
                u"r"_s,
                m_database->clock().now()};
    }
    int events(const QString &action)
    {
        return **m_database->reader().one(
            u"SELECT count(*) FROM audit_fields WHERE action = ?"_s, {action},
            [](const database::Row &row) { return static_cast<int>(row.integer(0)); });
    }

    std::unique_ptr<support::TemporaryDatabase> m_database;
    std::unique_ptr<RekeyService> m_service;
};

void RekeyTest::init()
{
    m_database = std::make_unique<support::TemporaryDatabase>();
    CS_VERIFY_RESULT(m_database->open());
    CS_VERIFY_RESULT(m_database->ledger().write<void>(
        m_database->system(), [&](audit::Transaction &transaction) -> Result<void> {
            transaction.record(
                {.action = u"customer.created"_s, .resource = u"customer"_s, .resourceId = {}});
            for (int i = 0; i < Persons; ++i) {
                const auto made = m_database->vault().createKey(transaction.sql(), person(i),
                                                                transaction.now());
                if (!made)
                    return made;
            }
            return {};
        }));
    serve();
}

void RekeyTest::cleanup()
{
    m_service.reset();
    m_database.reset();
}

void RekeyTest::movesEverybodyAndTellsHowFar()
{
    const QString before = status().keyId;
    QVERIFY(!status().rekeying);
    QCOMPARE(status().total, Persons + 1); // and the installation
    const auto started = m_service->start(admin());
    CS_VERIFY_RESULT(started);
    QVERIFY(started->rekeying);
    QCOMPARE(started->moved, 0);
    QVERIFY(started->keyId != before);
    qint64 last = 0;
    while (status().rekeying) {
        QVERIFY(status().moved >= last);
        last = status().moved;
        QTest::qWait(1);
    }
    QCOMPARE(status().moved, Persons + 1);
    QCOMPARE(status().keyId, started->keyId);
}

void RekeyTest::refusesASecondOne()
{
    CS_VERIFY_RESULT(m_service->start(admin()));
    if (const auto second = m_service->start(admin()); second)
        QVERIFY(second->keyId.size() == 16); // the first one was quick
    else
        QVERIFY(second.error().code == ErrorCode::Conflict);
    QTRY_VERIFY(!status().rekeying);
    CS_VERIFY_RESULT(m_service->start(admin()));
    QTRY_VERIFY(!status().rekeying);
}

void RekeyTest::letsEverythingElseGoOn()
{
    vault::Vault &vault = m_database->vault();
    std::atomic_bool stop = false;
    std::atomic_int faults = 0;
    std::jthread reader([&] {
        while (!stop) {
            for (int i = 0; i < Persons; i += 50) {
                auto &connection = m_database->reader();
                const auto sealed = vault.seal(connection, person(i), namePlace, "x");
                const auto opened
                    = sealed ? vault.open(connection, person(i), namePlace, *sealed) : sealed;
                if (!opened || *opened != "x")
                    ++faults;
            }
        }
    });
    int added = 0;
    for (int round = 0; round < 3; ++round) {
        CS_VERIFY_RESULT(m_service->start(admin()));
        do {
            CS_VERIFY_RESULT(m_database->ledger().write<void>(
                m_database->system(), [&](audit::Transaction &transaction) -> Result<void> {
                    transaction.record({.action = u"customer.created"_s,
                                        .resource = u"customer"_s,
                                        .resourceId = {}});
                    return vault.createKey(transaction.sql(), person(Persons + added++),
                                           transaction.now());
                }));
        } while (status().rekeying);
    }
    stop = true;
    reader.join();
    QCOMPARE(faults.load(), 0);
    for (int i = 0; i < Persons + added; ++i)
        QVERIFY(vault.seal(m_database->reader(), person(i), namePlace, "x").has_value());
}

void RekeyTest::goesOnAfterANewStart()
{
    m_service.reset();
    CS_VERIFY_RESULT(m_database->ledger().write<void>(
        m_database->system(), [&](audit::Transaction &transaction) -> Result<void> {
            transaction.record({.action = u"keys.rekey.started"_s,
                                .resource = u"wrapping_key"_s,
                                .resourceId = {}});
            vault::WrappingKeys &keys = m_database->vault().wrappingKeys();
            if (const auto made = keys.makeNext(transaction.sql(), transaction.now()); !made)
                return made;
            return keys.moveSome(transaction.sql(), 300, {}).transform([](const auto &) {});
        }));
    m_database->close();
    CS_VERIFY_RESULT(m_database->open());
    serve();
    QVERIFY(status().rekeying);
    QCOMPARE(status().moved, 300);
    m_service->resume();
    QTRY_VERIFY(!status().rekeying);
    QCOMPARE(status().moved, Persons + 1);
}

void RekeyTest::leavesATrail()
{
    CS_VERIFY_RESULT(m_service->start(admin()));
    QTRY_VERIFY(!status().rekeying);
    QCOMPARE(events(u"keys.rekey.started"_s), 1);
    QCOMPARE(events(u"keys.rekey.advanced"_s), 4); // 701 in units of 200
    QCOMPARE(events(u"keys.rekey.completed"_s), 1);
}

void RekeyTest::passesOverADamagedKey()
{
    CS_VERIFY_RESULT(m_database->ledger().write<void>(
        m_database->system(), [&](audit::Transaction &transaction) -> Result<void> {
            transaction.record(
                {.action = u"customer.updated"_s, .resource = u"customer"_s, .resourceId = {}});
            const auto done = transaction.sql().execute(
                u"UPDATE person_keys SET wrapped = x'00' WHERE person_id = ?"_s,
                {person(5).value()});
            return done ? Result<void>() : failureOf(done);
        }));
    CS_VERIFY_RESULT(m_service->start(admin()));
    QTRY_VERIFY(!status().rekeying);
    QCOMPARE(status().moved, Persons);
    QCOMPARE(status().total, Persons + 1);
    const auto told = m_database->reader().one(
        u"SELECT count(*) FROM audit_fields WHERE action = 'keys.rekey.advanced' AND success = 0"_s,
        {}, [](const database::Row &row) { return row.integer(0); });
    QCOMPARE(**told, 1);
}

void RekeyTest::answersOverTheApi()
{
    http::Handlers handlers;
    addKeysRoutes(handlers, *m_service);
    http::Request request;
    request.principal = {ActorKind::Staff, admin().id, u"admin"_s, u"s"_s};
    const auto started = handlers.all().value(u"startRekey"_s)(request);
    CS_VERIFY_RESULT(started);
    QCOMPARE(started->status, 202);
    QVERIFY(QJsonDocument::fromJson(started->body).object().value("rekeying"_L1).toBool());
    QTRY_VERIFY(!status().rekeying);
    const auto told = handlers.all().value(u"getKeyStatus"_s)(request);
    CS_VERIFY_RESULT(told);
    QCOMPARE(QJsonDocument::fromJson(told->body).object().value("moved"_L1).toInteger(),
             Persons + 1);
}

QTEST_GUILESS_MAIN(RekeyTest)
#include "tst_rekey.moc"
