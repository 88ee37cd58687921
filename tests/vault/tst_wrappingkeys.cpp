// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/verify.h"
#include "vaultdesk.h"

#include <QTest>

using namespace countersign;
using namespace countersign::vault;
using namespace Qt::StringLiterals;

namespace {

const Place phonePlace{"customers"_L1, "phone"_L1, u"row-1"_s};

PersonId person(int number)
{
    return PersonId(u"01938a00-1111-7222-8333-%1"_s.arg(number, 12, 10, '0'_L1));
}

} // namespace

class WrappingKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_database.reset(); }

    void startsWithOneKey();
    void movesEveryPersonInSteps();
    void wrapsNewPersonsUnderTheNewestKey();
    void refusesASecondRekeyWhileOneRuns();
    void keepsAnOldKeyThatIsInUse();
    void leavesDestroyedPersonsAlone();
    void goesOnAfterANewStart();
    void doesNotKnowAKeyThatWasRolledBack();
    void passesOverADamagedKey();
    void protectsItsTable();

private:
    Result<void> create(int count)
    {
        return m_database->write([&](database::Connection &sql) -> Result<void> {
            for (int i = 0; i < count; ++i) {
                if (const auto made = vault().createKey(sql, person(m_persons++), now()); !made)
                    return made;
            }
            return {};
        });
    }
    Result<void> begin()
    {
        return m_database->write(
            [&](database::Connection &sql) { return keys().makeNext(sql, now()); });
    }
    Result<void> end()
    {
        return m_database->write(
            [&](database::Connection &sql) { return keys().destroyOlder(sql, now()); });
    }
    Result<qint64> move(int limit)
    {
        Result<qint64> moved = 0;
        const auto done = m_database->write([&](database::Connection &sql) -> Result<void> {
            const auto step = keys().moveSome(sql, limit, {});
            if (!step)
                return failureOf(step);
            moved = step->moved;
            return {};
        });
        return done ? moved : failureOf(done);
    }
    RekeyProgress progress() { return *keys().progress(reader()); }
    Vault &vault() { return m_database->vault(); }
    WrappingKeys &keys() { return vault().wrappingKeys(); }
    database::Connection &reader() { return m_database->reader(); }
    Instant now() { return m_database->clock().now(); }

    int m_persons = 0;
    std::unique_ptr<support::VaultDesk> m_database;
};

void WrappingKeysTest::init()
{
    m_persons = 0;
    m_database = std::make_unique<support::VaultDesk>();
    CS_VERIFY_RESULT(m_database->open());
}

void WrappingKeysTest::startsWithOneKey()
{
    const RekeyProgress state = progress();
    QVERIFY(!state.running);
    QCOMPARE(state.keyId.size(), crypto::DataKey::IdSize);
    QCOMPARE(state.total, 1); // the installation's own
    QCOMPARE(state.moved, 1);
    QVERIFY(state.inUseSince == now());
}

void WrappingKeysTest::movesEveryPersonInSteps()
{
    CS_VERIFY_RESULT(create(5));
    QList<QByteArray> sealed;
    for (int i = 0; i < 5; ++i)
        sealed.append(*vault().seal(reader(), person(i), phonePlace, QByteArray::number(i)));
    const QByteArray first = progress().keyId;

    CS_VERIFY_RESULT(begin());
    QVERIFY(progress().running);
    QVERIFY(progress().keyId != first);
    QCOMPARE(progress().moved, 0);
    QCOMPARE(*move(4), 4);
    QCOMPARE(progress().moved, 4);
    for (int i = 0; i < 5; ++i) // old and new side by side
        QCOMPARE(*vault().open(reader(), person(i), phonePlace, sealed.at(i)),
                 QByteArray::number(i));
    QCOMPARE(*move(4), 2);
    QCOMPARE(*move(4), 0);
    CS_VERIFY_RESULT(end());

    QVERIFY(!progress().running);
    QCOMPARE(progress().moved, 6);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(*vault().open(reader(), person(i), phonePlace, sealed.at(i)),
                 QByteArray::number(i));
    const auto left
        = reader().one(u"SELECT count(*) FROM wrapping_keys WHERE wrapped IS NOT NULL"_s, {},
                       [](const database::Row &row) { return row.integer(0); });
    QCOMPARE(**left, 1);
}

void WrappingKeysTest::wrapsNewPersonsUnderTheNewestKey()
{
    const PreparedKey prepared = vault().prepareKey(person(77)); // before the re-key
    CS_VERIFY_RESULT(begin());
    CS_VERIFY_RESULT(create(3));
    QCOMPARE(progress().moved, 3);
    QCOMPARE(*move(10), 1);
    CS_VERIFY_RESULT(end());
    CS_VERIFY_RESULT(m_database->write(
        [&](database::Connection &sql) { return vault().storeKey(sql, prepared, now()); }));
    CS_VERIFY_RESULT(vault().seal(reader(), person(77), phonePlace, "x"));
    QCOMPARE(progress().moved, 5);
}

void WrappingKeysTest::refusesASecondRekeyWhileOneRuns()
{
    CS_VERIFY_RESULT(begin());
    CS_VERIFY_ERROR(begin(), ErrorCode::Conflict);
    QCOMPARE(*move(10), 1);
    CS_VERIFY_RESULT(end());
    CS_VERIFY_RESULT(begin());
}

void WrappingKeysTest::keepsAnOldKeyThatIsInUse()
{
    CS_VERIFY_RESULT(begin());
    CS_VERIFY_ERROR(end(), ErrorCode::Conflict);
    QVERIFY(progress().running);
}

void WrappingKeysTest::leavesDestroyedPersonsAlone()
{
    CS_VERIFY_RESULT(create(2));
    CS_VERIFY_RESULT(m_database->write(
        [&](database::Connection &sql) { return vault().destroyKey(sql, person(0), now()); }));
    CS_VERIFY_RESULT(begin());
    QCOMPARE(*move(10), 2); // the other, and the installation
    CS_VERIFY_RESULT(end());
    QVERIFY(*vault().keyState(reader(), person(0)) == KeyState::Destroyed);
}

void WrappingKeysTest::goesOnAfterANewStart()
{
    CS_VERIFY_RESULT(create(3));
    const auto sealed = vault().seal(reader(), person(2), phonePlace, "x");
    CS_VERIFY_RESULT(sealed);
    CS_VERIFY_RESULT(begin());
    QCOMPARE(*move(2), 2);
    m_database->close();
    CS_VERIFY_RESULT(m_database->open());
    QVERIFY(progress().running);
    QCOMPARE(*move(10), 2);
    CS_VERIFY_RESULT(end());
    QCOMPARE(*vault().open(reader(), person(2), phonePlace, *sealed), "x"_ba);
}

// The next attempt has the same number, but not the same key.
void WrappingKeysTest::doesNotKnowAKeyThatWasRolledBack()
{
    const auto failed = m_database->write([&](database::Connection &sql) -> Result<void> {
        if (const auto made = keys().makeNext(sql, now()); !made)
            return made;
        if (const auto made = vault().createKey(sql, person(1), now()); !made) // opens it
            return made;
        return failure(ErrorCode::Duplicate, u"Something is taken."_s);
    });
    CS_VERIFY_ERROR(failed, ErrorCode::Duplicate);
    QVERIFY(!progress().running);
    CS_VERIFY_RESULT(begin());
    CS_VERIFY_RESULT(m_database->write(
        [&](database::Connection &sql) { return vault().createKey(sql, person(1), now()); }));
    const auto sealed = vault().seal(reader(), person(1), phonePlace, "x");
    CS_VERIFY_RESULT(sealed);
    m_database->close();
    CS_VERIFY_RESULT(m_database->open());
    QCOMPARE(*vault().open(reader(), person(1), phonePlace, *sealed), "x"_ba);
}

// Damage must not keep the old key alive for everybody else.
void WrappingKeysTest::passesOverADamagedKey()
{
    CS_VERIFY_RESULT(create(4));
    CS_VERIFY_RESULT(m_database->write([&](database::Connection &sql) -> Result<void> {
        const auto done = sql.execute(
            u"UPDATE person_keys SET wrapped = x'00' WHERE person_id = ?"_s, {person(1).value()});
        return done ? Result<void>() : failureOf(done);
    }));
    CS_VERIFY_RESULT(begin());
    RekeyStep first;
    RekeyStep second;
    CS_VERIFY_RESULT(m_database->write([&](database::Connection &sql) -> Result<void> {
        first = *keys().moveSome(sql, 3, {}); // the installation and two of the four
        second = *keys().moveSome(sql, 3, first.last);
        return {};
    }));
    QCOMPARE(first.moved, 2);
    QCOMPARE(first.damaged, QStringList{person(1).value()});
    QCOMPARE(second.moved, 2);
    QVERIFY(second.damaged.isEmpty());
    CS_VERIFY_ERROR(end(), ErrorCode::Conflict);
    CS_VERIFY_RESULT(m_database->write(
        [&](database::Connection &sql) { return keys().destroyOlder(sql, now(), 1); }));
    QVERIFY(!progress().running);
    QCOMPARE(progress().moved, 4);
    QVERIFY(!vault().seal(reader(), person(1), phonePlace, "x"));
    CS_VERIFY_RESULT(vault().seal(reader(), person(2), phonePlace, "x"));
    CS_VERIFY_RESULT(begin()); // and what was left behind does not stop the next one
    QCOMPARE(*move(10), 4);
    CS_VERIFY_RESULT(end());
}

void WrappingKeysTest::protectsItsTable()
{
    CS_VERIFY_RESULT(begin());
    QCOMPARE(*move(10), 1);
    CS_VERIFY_RESULT(end());
    const auto run = [&](const QString &statement) {
        return m_database->write([&](database::Connection &sql) -> Result<void> {
            const auto done = sql.execute(statement);
            return done ? Result<void>() : failureOf(done);
        });
    };
    CS_VERIFY_ERROR(run(u"DELETE FROM wrapping_keys WHERE number = 1"_s), ErrorCode::Conflict);
    CS_VERIFY_ERROR(run(u"UPDATE wrapping_keys SET wrapped = x'00', destroyed_at = NULL "
                        "WHERE number = 1"_s),
                    ErrorCode::Conflict);
    CS_VERIFY_ERROR(run(u"UPDATE wrapping_keys SET id = x'0011223344556677' WHERE number = 2"_s),
                    ErrorCode::Conflict);
}

QTEST_GUILESS_MAIN(WrappingKeysTest)
#include "tst_wrappingkeys.moc"
