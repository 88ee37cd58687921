// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/faultyvfs.h"
#include "support/verify.h"
#include "vault/installation.h"
#include "vaultdesk.h"

#include <QFileInfo>
#include <QTest>

using namespace countersign;
using namespace countersign::vault;
using namespace Qt::StringLiterals;

namespace {

const Place phonePlace{"customers"_L1, "phone"_L1, u"row-1"_s};
const PersonId ada(u"01938a00-1111-7222-8333-444455556666"_s);
const PersonId bob(u"01938a00-1111-7222-8333-444455557777"_s);

} // namespace

class VaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_database.reset(); }

    void opensWhatItSealed();
    void refusesAMovedOrChangedValue_data();
    void refusesAMovedOrChangedValue();
    void knowsNobodyWithoutAKey();
    void forgetsADestroyedKeyAtOnce();
    void leavesNoCopyOfADestroyedKey();
    void leavesNoCopyWhereTheDiskFailsAtFirst();
    void neverGivesASecondKey();
    void forgetsAKeyThatWasRolledBack();
    void sealsWithAPreparedKey();
    void protectsItsTable();
    void needsTheRightMasterKey();
    void keepsItsKeysThroughANewStart();
    void changesItsMasterKey();
    void foundsAnInstallationOnce();

private:
    Result<void> create(const PersonId &person)
    {
        return m_database->write([&](database::Connection &sql) {
            return vault().createKey(sql, person, m_database->clock().now());
        });
    }
    Result<void> destroy(const PersonId &person)
    {
        return m_database->write([&](database::Connection &sql) {
            return vault().destroyKey(sql, person, m_database->clock().now());
        });
    }
    Vault &vault() { return m_database->vault(); }
    database::Connection &reader() { return m_database->reader(); }

    std::unique_ptr<support::VaultDesk> m_database;
};

void VaultTest::init()
{
    m_database = std::make_unique<support::VaultDesk>();
    CS_VERIFY_RESULT(m_database->open());
}

void VaultTest::opensWhatItSealed()
{
    CS_VERIFY_RESULT(create(ada));
    const auto sealed = vault().seal(reader(), ada, phonePlace, "+12025550123");
    CS_VERIFY_RESULT(sealed);
    QVERIFY(!sealed->contains("5550123"));
    QCOMPARE(*vault().open(reader(), ada, phonePlace, *sealed), "+12025550123"_ba);
    const auto again = vault().seal(reader(), ada, phonePlace, "+12025550123");
    CS_VERIFY_RESULT(again);
    QVERIFY(*again != *sealed); // equal values do not look equal
}

void VaultTest::refusesAMovedOrChangedValue_data()
{
    QTest::addColumn<QString>("person");
    QTest::addColumn<QLatin1StringView>("table");
    QTest::addColumn<QLatin1StringView>("column");
    QTest::addColumn<QString>("rowId");
    QTest::addColumn<int>("flip");
    QTest::newRow("another row") << ada.value() << "customers"_L1 << "phone"_L1 << u"row-2"_s << -1;
    QTest::newRow("another column")
        << ada.value() << "customers"_L1 << "email"_L1 << u"row-1"_s << -1;
    QTest::newRow("another table") << ada.value() << "leads"_L1 << "phone"_L1 << u"row-1"_s << -1;
    QTest::newRow("another person")
        << bob.value() << "customers"_L1 << "phone"_L1 << u"row-1"_s << -1;
    for (int i = 0; i < 49; i += 4)
        QTest::addRow("byte %d changed", i)
            << ada.value() << "customers"_L1 << "phone"_L1 << u"row-1"_s << i;
}

void VaultTest::refusesAMovedOrChangedValue()
{
    QFETCH(const QString, person);
    QFETCH(const QLatin1StringView, table);
    QFETCH(const QLatin1StringView, column);
    QFETCH(const QString, rowId);
    QFETCH(const int, flip);
    CS_VERIFY_RESULT(create(ada));
    CS_VERIFY_RESULT(create(bob));
    auto sealed = vault().seal(reader(), ada, phonePlace, "+12025550123");
    CS_VERIFY_RESULT(sealed);
    QCOMPARE(sealed->size(), 49);
    if (flip >= 0)
        (*sealed)[flip] = static_cast<char>((*sealed)[flip] ^ 1);
    CS_VERIFY_ERROR(vault().open(reader(), PersonId(person), {table, column, rowId}, *sealed),
                    ErrorCode::Internal);
}

void VaultTest::knowsNobodyWithoutAKey()
{
    CS_VERIFY_ERROR(vault().seal(reader(), ada, phonePlace, "x"), ErrorCode::NotFound);
    CS_VERIFY_ERROR(vault().open(reader(), ada, phonePlace, QByteArray(49, 'x')),
                    ErrorCode::NotFound);
    CS_VERIFY_ERROR(destroy(ada), ErrorCode::NotFound);
    QVERIFY(*vault().keyState(reader(), ada) == KeyState::Absent);
}

void VaultTest::forgetsADestroyedKeyAtOnce()
{
    CS_VERIFY_RESULT(create(ada));
    QVERIFY(*vault().keyState(reader(), ada) == KeyState::Present);
    const auto sealed = vault().seal(reader(), ada, phonePlace, "+12025550123");
    CS_VERIFY_RESULT(sealed);
    CS_VERIFY_RESULT(destroy(ada));
    CS_VERIFY_ERROR(vault().open(reader(), ada, phonePlace, *sealed), ErrorCode::NotFound);
    CS_VERIFY_ERROR(vault().seal(reader(), ada, phonePlace, "x"), ErrorCode::NotFound);
    QVERIFY(*vault().keyState(reader(), ada) == KeyState::Destroyed);
    CS_VERIFY_ERROR(destroy(ada), ErrorCode::NotFound);
}

void VaultTest::leavesNoCopyOfADestroyedKey()
{
    CS_VERIFY_RESULT(create(ada));
    const QByteArray wrapped
        = **reader().one(u"SELECT wrapped FROM person_keys WHERE person_id = ?"_s, {ada.value()},
                         [](const database::Row &row) { return row.blob(0); });
    const auto isInFiles = [&] {
        bool found = false;
        for (const QString &end : {u""_s, u"-wal"_s}) {
            QFile file(m_database->path() + end);
            found = found || (file.open(QFile::ReadOnly) && file.readAll().contains(wrapped));
        }
        return found;
    };
    QVERIFY(isInFiles());
    // Somebody reads, and so holds on to the log: it is tried again until they are through.
    const auto outcome = reader().snapshot([&](database::Connection &sql) -> Result<void> {
        const auto seen = sql.one(u"SELECT 1 FROM person_keys"_s, {},
                                  [](const database::Row &) { return true; });
        if (!seen)
            return failureOf(seen);
        return destroy(ada);
    });
    CS_VERIFY_RESULT(outcome);
    QTRY_VERIFY(!isInFiles());
    // Nobody reads: it is gone with the answer.
    CS_VERIFY_RESULT(create(bob));
    CS_VERIFY_RESULT(destroy(bob));
    QCOMPARE(QFileInfo(m_database->path() + u"-wal"_s).size(), 0);
}

// The key is gone with the answer, but the log cannot be cut: that is done as soon as the disk works again.
void VaultTest::leavesNoCopyWhereTheDiskFailsAtFirst()
{
    m_database.reset();
    support::FaultyVfs disk;
    init();
    CS_VERIFY_RESULT(create(ada));
    const auto log = [this] { return QFileInfo(m_database->path() + u"-wal"_s).size(); };
    disk.fail(support::FaultyVfs::Call::Truncate, support::FaultyVfs::Fault::IoError, 1, -1);
    CS_VERIFY_RESULT(destroy(ada));
    QVERIFY(*vault().keyState(reader(), ada) == KeyState::Destroyed);
    QVERIFY(disk.failed() > 0);
    QVERIFY(log() > 0);
    disk.heal();
    CS_VERIFY_RESULT(create(bob));
    QTRY_COMPARE(log(), 0);
    m_database.reset();
}

void VaultTest::neverGivesASecondKey()
{
    CS_VERIFY_RESULT(create(ada));
    CS_VERIFY_ERROR(create(ada), ErrorCode::Conflict);
    CS_VERIFY_RESULT(destroy(ada));
    CS_VERIFY_ERROR(create(ada), ErrorCode::Conflict);
}

void VaultTest::forgetsAKeyThatWasRolledBack()
{
    QByteArray lost;
    const auto failed = m_database->write([&](database::Connection &sql) -> Result<void> {
        if (const auto made = vault().createKey(sql, ada, m_database->clock().now()); !made)
            return made;
        const auto sealed = vault().seal(sql, ada, phonePlace, "lost");
        if (!sealed)
            return failureOf(sealed);
        lost = *sealed;
        return failure(ErrorCode::Duplicate, u"The phone number is taken."_s);
    });
    CS_VERIFY_ERROR(failed, ErrorCode::Duplicate);
    CS_VERIFY_ERROR(vault().seal(reader(), ada, phonePlace, "x"), ErrorCode::NotFound);
    CS_VERIFY_RESULT(create(ada));
    CS_VERIFY_ERROR(vault().open(reader(), ada, phonePlace, lost), ErrorCode::Internal);
}

void VaultTest::sealsWithAPreparedKey()
{
    const PreparedKey key = vault().prepareKey(ada);
    QCOMPARE(key.person(), ada);
    const auto sealed = vault().seal(key, phonePlace, "+12025550123");
    CS_VERIFY_RESULT(sealed);
    CS_VERIFY_ERROR(vault().open(reader(), ada, phonePlace, *sealed), ErrorCode::NotFound);
    CS_VERIFY_RESULT(m_database->write([&](database::Connection &sql) {
        return vault().storeKey(sql, key, m_database->clock().now());
    }));
    QCOMPARE(*vault().open(reader(), ada, phonePlace, *sealed), "+12025550123"_ba);
}

void VaultTest::protectsItsTable()
{
    CS_VERIFY_RESULT(create(ada));
    const auto run = [&](const QString &statement) {
        return m_database->write([&](database::Connection &sql) -> Result<void> {
            const auto done = sql.execute(statement, {ada.value()});
            return done ? Result<void>() : failureOf(done);
        });
    };
    CS_VERIFY_ERROR(run(u"DELETE FROM person_keys WHERE person_id = ?"_s), ErrorCode::Conflict);
    CS_VERIFY_RESULT(destroy(ada));
    CS_VERIFY_ERROR(
        run(u"UPDATE person_keys SET wrapped = x'00', wrapped_by = (SELECT id FROM wrapping_keys), "
            "destroyed_at = NULL WHERE person_id = ?"_s),
        ErrorCode::Conflict);
    CS_VERIFY_ERROR(run(u"INSERT OR REPLACE INTO person_keys SELECT ?, x'00', id, 1, NULL "
                        "FROM wrapping_keys"_s),
                    ErrorCode::Conflict);
    QVERIFY(*vault().keyState(reader(), ada) == KeyState::Destroyed);
}

void VaultTest::needsTheRightMasterKey()
{
    m_database->close();
    m_database->useMasterKey(QByteArray(32, 'x'));
    CS_VERIFY_ERROR(m_database->open(), ErrorCode::Conflict);
    m_database->close();
    m_database->useMasterKey(QByteArray(32, 'k'));
    CS_VERIFY_RESULT(m_database->open());
}

void VaultTest::keepsItsKeysThroughANewStart()
{
    const SecretBytes before = vault().keys().derive("purpose"_L1);
    m_database->close();
    CS_VERIFY_RESULT(m_database->open());
    QVERIFY(vault().keys().derive("purpose"_L1).equals(before.view()));
}

void VaultTest::changesItsMasterKey()
{
    CS_VERIFY_RESULT(create(ada));
    const auto sealed = vault().seal(reader(), ada, phonePlace, "+12025550123");
    CS_VERIFY_RESULT(sealed);
    const SecretBytes before = vault().keys().derive("purpose"_L1);
    const auto next = crypto::KeyRing::fromMaster(SecretBytes(QByteArray(32, 'n')));
    CS_VERIFY_RESULT(next);
    CS_VERIFY_RESULT(m_database->write([&](database::Connection &sql) {
        return vault().changeMaster(sql, *next, m_database->clock().now());
    }));

    m_database->close();
    CS_VERIFY_ERROR(m_database->open(), ErrorCode::Conflict); // the old key opens nothing any more
    m_database->close();
    m_database->useMasterKey(QByteArray(32, 'n'));
    CS_VERIFY_RESULT(m_database->open());
    QCOMPARE(*vault().open(reader(), ada, phonePlace, *sealed), "+12025550123"_ba);
    QVERIFY(vault().keys().derive("purpose"_L1).equals(before.view()));
}

void VaultTest::foundsAnInstallationOnce()
{
    const auto first = readInstallation(reader());
    CS_VERIFY_RESULT(first);
    QVERIFY(first->has_value());
    QVERIFY(isUuid((*first)->id));
    QCOMPARE((*first)->checkValue, m_database->masterKey().checkValue());
    m_database->close();
    CS_VERIFY_RESULT(m_database->open());
    QCOMPARE((*readInstallation(reader()))->id, (*first)->id);
    CS_VERIFY_RESULT(vault().seal(reader(), Vault::installation(), phonePlace, "x"));
}

QTEST_GUILESS_MAIN(VaultTest)
#include "tst_vault.moc"
