// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/sealing.h"
#include "audit/trailsearch.h"
#include "audit/trailverifier.h"
#include "support/temporarydatabase.h"
#include "support/verify.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace countersign;
using namespace countersign::audit;
using namespace Qt::StringLiterals;

namespace {

const PersonId ada(u"01938a00-1111-7222-8333-444455556666"_s);
const StaffId mia(u"01938a00-2222-7222-8333-444455556666"_s);

Event updated(const QString &resourceId, const PersonId &subject = {},
              const QJsonObject &details = {})
{
    return {.action = u"customer.updated"_s,
            .resource = u"customer"_s,
            .resourceId = resourceId,
            .subject = subject,
            .details = details};
}

} // namespace

class LedgerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_database.reset(); }

    void commitsStateAndEventTogether();
    void undoesAUnitWithoutAnEvent();
    void undoesAUnitWithAnUnknownAction();
    void undoesAUnitWithACodeThatItsOperationDoesNotList();
    void letsTheProgramItselfRecordAnyKnownCode();
    void tellsTheActorOnceItIsOnDisk();
    void undoesAFailedUnitWithItsEvents();
    void fillsInWhatTheUnitDoesNotKnow();
    void keepsTheOrderOfEvents();
    void sealsUnderTheSubjectsKey();
    void sealsUnderTheActorsKeyNext();
    void sealsForAPersonWhoIsMadeInTheSameUnit();
    void erasesDetailsRecordedBeforeTheKeyWasDestroyed();
    void refusesDetailsAboutAnErasedPerson();
    void refusesChangesToTheTrail_data();
    void refusesChangesToTheTrail();
    void growsOneTreeUnderManyThreads();
    void signsEveryThousandEvents();
    void signsOnDemandAndAtTheEnd();
    void continuesAfterARestart();
    void doesNotContinueADamagedTrail_data();
    void doesNotContinueADamagedTrail();
    void refusesEverythingAfterItsStop();

private:
    Result<void> write(const Actor &actor, const std::function<Result<void>(Transaction &)> &unit)
    {
        return m_database->ledger().write<void>(actor, unit);
    }
    Result<void> createKey(const PersonId &person)
    {
        return write(m_database->system(), [&](Transaction &transaction) -> Result<void> {
            transaction.record(updated(person.value()));
            return m_database->vault().createKey(transaction.sql(), person, transaction.now());
        });
    }
    Result<void> setAndRecord(const QString &name, const Event &event)
    {
        return write(m_database->system(), [&](Transaction &transaction) -> Result<void> {
            transaction.record(event);
            const auto set = transaction.sql().execute(
                u"INSERT INTO settings (name, value, updated_at) VALUES (?, x'00', 0)"_s, {name});
            return set ? Result<void>() : failureOf(set);
        });
    }
    bool has(const QString &name)
    {
        const auto found
            = m_database->reader().one(u"SELECT 1 FROM settings WHERE name = ?"_s, {name},
                                       [](const database::Row &) { return true; });
        return found && *found;
    }
    // The newest events, newest first.
    QList<Leaf> newest(int count)
    {
        QList<Leaf> leaves;
        const auto stored = TrailSearch(m_database->reader(), {}).newest(std::nullopt, count);
        for (const StoredEvent &event : stored.value_or(QList<StoredEvent>()))
            leaves.append(decodeLeaf(event.leaf).value_or(Leaf()));
        return leaves;
    }
    Result<QJsonObject> open(const Leaf &leaf)
    {
        return openEvent(m_database->reader(), m_database->vault(), leaf);
    }
    SqlLedger &ledger() { return m_database->ledger(); }

    std::unique_ptr<support::TemporaryDatabase> m_database;
};

void LedgerTest::init()
{
    m_database = std::make_unique<support::TemporaryDatabase>();
    CS_VERIFY_RESULT(m_database->open());
}

void LedgerTest::commitsStateAndEventTogether()
{
    const quint64 before = ledger().size();
    CS_VERIFY_RESULT(setAndRecord(u"a"_s, updated(u"1"_s)));
    QVERIFY(has(u"a"_s));
    QCOMPARE(ledger().size(), before + 1);
    const auto value
        = ledger().write<int>(m_database->system(), [&](Transaction &transaction) -> Result<int> {
              transaction.record(updated(u"2"_s));
              return 42;
          });
    CS_VERIFY_RESULT(value);
    QCOMPARE(*value, 42);
}

void LedgerTest::undoesAUnitWithoutAnEvent()
{
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"without an audit event"_s));
    const auto silent = write(m_database->system(), [](Transaction &transaction) -> Result<void> {
        const auto set = transaction.sql().execute(
            u"INSERT INTO settings (name, value, updated_at) VALUES ('a', x'00', 0)"_s);
        return set ? Result<void>() : failureOf(set);
    });
    CS_VERIFY_ERROR(silent, ErrorCode::Internal);
    QVERIFY(!has(u"a"_s));
}

void LedgerTest::undoesAUnitWithAnUnknownAction()
{
    const quint64 before = ledger().size();
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"customer.teleported"_s));
    CS_VERIFY_ERROR(setAndRecord(u"a"_s, {.action = u"customer.teleported"_s,
                                          .resource = u"customer"_s,
                                          .resourceId = {}}),
                    ErrorCode::Internal);
    QVERIFY(!has(u"a"_s));
    QCOMPARE(ledger().size(), before);
}

void LedgerTest::undoesAUnitWithACodeThatItsOperationDoesNotList()
{
    const quint64 before = ledger().size();
    Actor actor = m_database->system();
    actor.kind = ActorKind::Staff;
    actor.operation = u"readThing"_s;
    actor.mayRecord = {u"customer.read"_s, u"session.ended"_s};
    const auto both = [&](const QString &second) {
        return write(actor, [&](Transaction &transaction) -> Result<void> {
            transaction.record(
                {.action = u"customer.read"_s, .resource = u"customer"_s, .resourceId = {}});
            transaction.record({.action = second, .resource = u"customer"_s, .resourceId = {}});
            const auto set = transaction.sql().execute(
                u"INSERT INTO settings (name, value, updated_at) VALUES ('a', x'00', 0)"_s);
            return set ? Result<void>() : failureOf(set);
        });
    };
    // The log names both, so that the contract can be mended.
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"readThing.*customer\\.updated"_s));
    CS_VERIFY_ERROR(both(u"customer.updated"_s), ErrorCode::Internal);
    QVERIFY(!has(u"a"_s));
    QCOMPARE(ledger().size(), before);
    CS_VERIFY_RESULT(both(u"session.ended"_s));
    QCOMPARE(ledger().size(), before + 2);

    actor.mayRecord.clear(); // an operation that lists none may write none
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"readThing.*customer\\.updated"_s));
    CS_VERIFY_ERROR(ledger().record(actor, updated(u"1"_s)), ErrorCode::Internal);
}

void LedgerTest::letsTheProgramItselfRecordAnyKnownCode()
{
    CS_VERIFY_RESULT(ledger().record(m_database->system(), updated(u"1"_s)));
}

void LedgerTest::tellsTheActorOnceItIsOnDisk()
{
    Actor actor = m_database->system();
    actor.recorded = std::make_shared<std::atomic_bool>(false);
    CS_VERIFY_ERROR(write(actor,
                          [](Transaction &transaction) -> Result<void> {
                              transaction.record(updated(u"1"_s));
                              return failure(ErrorCode::Unavailable, u"Not now."_s);
                          }),
                    ErrorCode::Unavailable);
    QVERIFY(!*actor.recorded);
    CS_VERIFY_RESULT(ledger().record(actor, updated(u"1"_s)));
    QVERIFY(*actor.recorded);
}

void LedgerTest::undoesAFailedUnitWithItsEvents()
{
    CS_VERIFY_RESULT(setAndRecord(u"a"_s, updated(u"1"_s)));
    const quint64 before = ledger().size();
    CS_VERIFY_ERROR(setAndRecord(u"a"_s, updated(u"2"_s)), ErrorCode::Duplicate);
    QCOMPARE(ledger().size(), before);
    CS_VERIFY_RESULT(setAndRecord(u"b"_s, updated(u"3"_s)));
    QCOMPARE(newest(1).first().resourceId, u"3"_s);
    const auto report = verifyDatabase(m_database->path(), {});
    CS_VERIFY_RESULT(report);
    QVERIFY(report->isIntact());
}

void LedgerTest::fillsInWhatTheUnitDoesNotKnow()
{
    const Instant start = m_database->clock().now();
    const Actor actor{ActorKind::Staff, mia.value(),  u"manager"_s,   u"session-1"_s,
                      u"192.0.2.7"_s,   u"Browser"_s, u"request-1"_s, start};
    m_database->clock().advance(std::chrono::milliseconds(37));
    Event event = updated(u"7"_s, {}, {{"reason"_L1, u"typo"_s}});
    event.success = false;
    event.error = u"conflict"_s;
    event.before = {{"name"_L1, u"Jane"_s}};
    event.after = {{"name"_L1, u"Jean"_s}};
    CS_VERIFY_RESULT(ledger().record(actor, event));
    const Leaf leaf = newest(1).first();
    QVERIFY(isUuid(leaf.id.value()));
    QCOMPARE(leaf.at, m_database->clock().now());
    QVERIFY(leaf.actorKind == ActorKind::Staff);
    QCOMPARE(leaf.actorId, mia.value());
    QCOMPARE(leaf.actorRole, u"manager"_s);
    QCOMPARE(leaf.durationMs, 37);
    QCOMPARE(leaf.requestId, u"request-1"_s);
    QCOMPARE(leaf.success, false);
    QCOMPARE(leaf.error, u"conflict"_s);
    // Nothing personal is outside of the seal.
    const QByteArray bytes = encodeLeaf(leaf);
    for (const char *personal : {"192.0.2.7", "Browser", "Jane", "Jean", "typo", "session-1"})
        QVERIFY2(!bytes.contains(personal), personal);
    const auto opened = open(leaf);
    CS_VERIFY_RESULT(opened);
    QCOMPARE(*opened, (QJsonObject{{"address"_L1, u"192.0.2.7"_s},
                                   {"userAgent"_L1, u"Browser"_s},
                                   {"sessionId"_L1, u"session-1"_s},
                                   {"before"_L1, event.before},
                                   {"after"_L1, event.after},
                                   {"details"_L1, event.details}}));
}

void LedgerTest::keepsTheOrderOfEvents()
{
    CS_VERIFY_RESULT(write(m_database->system(), [&](Transaction &transaction) -> Result<void> {
        transaction.record(
            updated(u"1"_s, ada)); // waits for its subject's key, and still comes first
        transaction.record(updated(u"2"_s));
        return m_database->vault().createKey(transaction.sql(), ada, transaction.now());
    }));
    const QList<Leaf> leaves = newest(2);
    QCOMPARE(leaves.at(1).resourceId, u"1"_s);
    QCOMPARE(leaves.at(1).key, ada);
    QCOMPARE(leaves.at(0).resourceId, u"2"_s);
    QCOMPARE(leaves.at(0).key, vault::Vault::installation());
}

void LedgerTest::sealsUnderTheSubjectsKey()
{
    CS_VERIFY_RESULT(createKey(ada));
    CS_VERIFY_RESULT(createKey(PersonId(mia.value())));
    Actor actor = m_database->system();
    actor.kind = ActorKind::Staff;
    actor.id = mia.value();
    CS_VERIFY_RESULT(ledger().record(actor, updated(ada.value(), ada)));
    QCOMPARE(newest(1).first().key, ada);
    QCOMPARE(newest(1).first().subject, ada);
}

void LedgerTest::sealsUnderTheActorsKeyNext()
{
    Actor actor = m_database->system();
    actor.kind = ActorKind::Staff;
    actor.id = mia.value();
    CS_VERIFY_RESULT(ledger().record(actor, updated(u"1"_s)));
    QCOMPARE(newest(1).first().key, vault::Vault::installation()); // no key of their own
    CS_VERIFY_RESULT(createKey(PersonId(mia.value())));
    CS_VERIFY_RESULT(ledger().record(actor, updated(u"2"_s)));
    QCOMPARE(newest(1).first().key, PersonId(mia.value()));
}

void LedgerTest::sealsForAPersonWhoIsMadeInTheSameUnit()
{
    CS_VERIFY_RESULT(write(m_database->system(), [&](Transaction &transaction) -> Result<void> {
        if (const auto made
            = m_database->vault().createKey(transaction.sql(), ada, transaction.now());
            !made)
            return made;
        transaction.record(updated(ada.value(), ada, {{"name"_L1, u"Ada"_s}}));
        return {};
    }));
    QCOMPARE(newest(1).first().key, ada);
}

void LedgerTest::erasesDetailsRecordedBeforeTheKeyWasDestroyed()
{
    CS_VERIFY_RESULT(createKey(ada));
    CS_VERIFY_RESULT(write(m_database->system(), [&](Transaction &transaction) -> Result<void> {
        transaction.record({.action = u"customer.deleted"_s,
                            .resource = u"customer"_s,
                            .resourceId = ada.value(),
                            .subject = ada,
                            .before = {{"name"_L1, u"Ada"_s}}});
        return m_database->vault().destroyKey(transaction.sql(), ada, transaction.now());
    }));
    const Leaf leaf = newest(1).first();
    QCOMPARE(leaf.key, ada);
    CS_VERIFY_ERROR(open(leaf), ErrorCode::NotFound);
    const auto report = verifyDatabase(m_database->path(), {});
    CS_VERIFY_RESULT(report);
    QVERIFY(report->isIntact());
}

void LedgerTest::refusesDetailsAboutAnErasedPerson()
{
    CS_VERIFY_RESULT(createKey(ada));
    CS_VERIFY_RESULT(write(m_database->system(), [&](Transaction &transaction) -> Result<void> {
        if (const auto destroyed
            = m_database->vault().destroyKey(transaction.sql(), ada, transaction.now());
            !destroyed)
            return destroyed;
        transaction.record(updated(ada.value(), ada)); // that it happened may be said
        return {};
    }));
    CS_VERIFY_ERROR(
        ledger().record(m_database->system(), updated(ada.value(), ada, {{"name"_L1, u"Ada"_s}})),
        ErrorCode::Internal);
}

void LedgerTest::refusesChangesToTheTrail_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("change an event") << u"UPDATE audit_events SET leaf = x'00' WHERE idx = 0"_s;
    QTest::newRow("delete an event") << u"DELETE FROM audit_events WHERE idx = 0"_s;
    QTest::newRow("replace an event")
        << u"INSERT OR REPLACE INTO audit_events SELECT * FROM audit_events WHERE idx = 0"_s;
    QTest::newRow("take the next event's place")
        << u"INSERT INTO audit_events SELECT (SELECT max(idx) + 1 FROM audit_events), leaf_hash, "
           u"leaf "
           "FROM audit_events WHERE idx = 0"_s;
    QTest::newRow("leave a gap")
        << u"INSERT INTO audit_events SELECT idx + 1000, leaf_hash, leaf FROM audit_events WHERE idx = 0"_s;
    QTest::newRow("change a node") << u"UPDATE audit_nodes SET hash = zeroblob(32)"_s;
    QTest::newRow("delete a node") << u"DELETE FROM audit_nodes"_s;
    QTest::newRow("replace a node")
        << u"INSERT OR REPLACE INTO audit_nodes SELECT level, idx, zeroblob(32) FROM audit_nodes"_s;
    QTest::newRow("change a checkpoint") << u"UPDATE audit_checkpoints SET note = x'00'"_s;
    QTest::newRow("delete a checkpoint") << u"DELETE FROM audit_checkpoints"_s;
    QTest::newRow("replace a checkpoint")
        << u"INSERT OR REPLACE INTO audit_checkpoints SELECT size, x'00' FROM audit_checkpoints"_s;
}

void LedgerTest::refusesChangesToTheTrail()
{
    QFETCH(const QString, statement);
    for (int i = 0; i < 4; ++i)
        CS_VERIFY_RESULT(ledger().record(m_database->system(), updated(QString::number(i))));
    const auto refused = write(m_database->system(), [&](Transaction &transaction) -> Result<void> {
        transaction.record(updated(u"x"_s));
        const auto done = transaction.sql().execute(statement);
        return done ? Result<void>() : failureOf(done);
    });
    CS_VERIFY_ERROR(refused, ErrorCode::Conflict);
    const auto report = verifyDatabase(m_database->path(), {});
    CS_VERIFY_RESULT(report);
    QVERIFY(report->isIntact());
}

void LedgerTest::growsOneTreeUnderManyThreads()
{
    const quint64 before = ledger().size();
    std::atomic<int> failed = 0;
    std::vector<std::thread> threads;
    for (int thread = 0; thread < 16; ++thread) {
        threads.emplace_back([&, thread] {
            for (int i = 0; i < 40; ++i) {
                const bool gives = i % 4 != 3;
                const auto done
                    = write(m_database->system(), [&](Transaction &transaction) -> Result<void> {
                          transaction.record(updated(u"%1-%2"_s.arg(thread).arg(i)));
                          transaction.record(updated(u"%1-%2-second"_s.arg(thread).arg(i)));
                          return gives ? Result<void>() : failure(ErrorCode::Conflict, u"No."_s);
                      });
                failed += done.has_value() == gives ? 0 : 1;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(failed, 0);
    QCOMPARE(ledger().size(), before + 16 * 30 * 2);
    const auto report = verifyDatabase(m_database->path(), {});
    CS_VERIFY_RESULT(report);
    QVERIFY2(report->isIntact(), report->fault ? qPrintable(report->fault->what) : "");
    QCOMPARE(report->events, ledger().size());
}

void LedgerTest::signsEveryThousandEvents()
{
    QCOMPARE(ledger().lastCheckpoint().size, 1u);
    CS_VERIFY_RESULT(write(m_database->system(), [&](Transaction &transaction) -> Result<void> {
        for (int i = 0; i < 999; ++i)
            transaction.record(updated(QString::number(i)));
        return {};
    }));
    QCOMPARE(ledger().lastCheckpoint().size, 1u);
    CS_VERIFY_RESULT(ledger().record(m_database->system(), updated(u"last"_s)));
    QCOMPARE(ledger().lastCheckpoint().size, 1001u);
    const auto checkpoint = crypto::parseSigned(ledger().lastCheckpoint().note, ledger().origin(),
                                                ledger().publicKey());
    CS_VERIFY_RESULT(checkpoint);
    QCOMPARE(checkpoint->size, 1001u);
    QCOMPARE(checkpoint->root, *crypto::rootOf(1001, AuditStore(m_database->reader()).nodes()));
}

void LedgerTest::signsOnDemandAndAtTheEnd()
{
    CS_VERIFY_RESULT(ledger().record(m_database->system(), updated(u"1"_s)));
    const auto made = ledger().checkpointNow();
    CS_VERIFY_RESULT(made);
    QCOMPARE(made->size, 2u);
    QCOMPARE((*ledger().checkpointNow()).note, made->note); // nothing new, nothing signed
    CS_VERIFY_RESULT(ledger().record(m_database->system(), updated(u"2"_s)));
    m_database->close();
    const auto report = verifyDatabase(m_database->path(), {});
    CS_VERIFY_RESULT(report);
    QVERIFY(report->isIntact());
    QCOMPARE(report->signedEvents, 3u);
    QCOMPARE(report->checkpoints, 3u);
}

void LedgerTest::continuesAfterARestart()
{
    QByteArray key = ledger().publicKey();
    const QString origin = ledger().origin();
    for (int round = 0; round < 4; ++round) {
        for (int i = 0; i <= round; ++i)
            CS_VERIFY_RESULT(ledger().record(m_database->system(), updated(QString::number(i))));
        const quint64 size = ledger().size();
        m_database->close();
        CS_VERIFY_RESULT(m_database->open());
        QCOMPARE(ledger().size(), size);
        QCOMPARE(ledger().publicKey(), key);
        QCOMPARE(ledger().origin(), origin);
    }
    const auto report = verifyDatabase(m_database->path(), {.publicKey = key});
    CS_VERIFY_RESULT(report);
    QVERIFY(report->isIntact());
    QVERIFY(report->keyIsTrusted);
    QCOMPARE(report->events, 11u);
}

void LedgerTest::doesNotContinueADamagedTrail_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::newRow("newest event cut off") << QStringList{
        u"DELETE FROM audit_events WHERE idx = (SELECT max(idx) FROM audit_events)"_s};
    QTest::newRow("a node changed") << QStringList{u"UPDATE audit_nodes SET hash = zeroblob(32)"_s};
    QTest::newRow("checkpoints gone") << QStringList{u"DELETE FROM audit_checkpoints"_s};
    QTest::newRow("checkpoint forged")
        << QStringList{u"UPDATE audit_checkpoints SET note = x'00'"_s};
    QTest::newRow("installation gone")
        << QStringList{u"DELETE FROM settings WHERE name = 'installation.id'"_s};
}

void LedgerTest::doesNotContinueADamagedTrail()
{
    QFETCH(const QStringList, statements);
    for (int i = 0; i < 3; ++i)
        CS_VERIFY_RESULT(ledger().record(m_database->system(), updated(QString::number(i))));
    m_database->close();
    CS_VERIFY_RESULT(m_database->attack(statements));
    const auto opened = m_database->open();
    CS_VERIFY_ERROR(opened, ErrorCode::Conflict);
    QVERIFY2(opened.error().detail.contains(u"damaged"_s), qPrintable(opened.error().detail));
}

void LedgerTest::refusesEverythingAfterItsStop()
{
    ledger().stop();
    CS_VERIFY_ERROR(ledger().record(m_database->system(), updated(u"1"_s)), ErrorCode::Unavailable);
    CS_VERIFY_ERROR(ledger().checkpointNow(), ErrorCode::Unavailable);
}

QTEST_GUILESS_MAIN(LedgerTest)
#include "tst_ledger.moc"
