// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporttext.h"
#include "support/temporarydatabase.h"
#include "support/verify.h"

#include <QBuffer>
#include <QDeadlineTimer>
#include <QTest>

#include <atomic>
#include <thread>

using namespace countersign;
using namespace countersign::audit;
using namespace Qt::StringLiterals;

namespace {

constexpr quint64 Events = 21; // in the fixture, with a checkpoint at 1, 11 and 21

} // namespace

class TrailVerifierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_database.reset(); }

    void findsNothingWrongWithAGoodTrail();
    void verifiesWhileTheServerWrites();
    void findsEveryChange_data();
    void findsEveryChange();
    void findsARewrittenTrail();
    void seesACutTrailByAWitnessedCheckpoint();
    void refusesAnotherKey();
    void reportsProgressAndStops();
    void refusesWhatIsNoDatabase();

    void exportsAndVerifies();
    void findsEveryChangeInAnExport_data();
    void findsEveryChangeInAnExport();
    void refusesWhatIsNoExport_data();
    void refusesWhatIsNoExport();

private:
    static Result<void> record(support::TemporaryDatabase &database, const QString &resourceId)
    {
        return database.ledger().record(database.system(), {.action = u"customer.read"_s,
                                                            .resource = u"customer"_s,
                                                            .resourceId = resourceId,
                                                            .details = {{"n"_L1, resourceId}}});
    }
    QByteArray exported()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        return exportTrail(m_database->path(), buffer) ? buffer.data() : QByteArray();
    }
    static Result<VerifyReport> verify(QByteArray text, const VerifyOptions &options = {})
    {
        QBuffer buffer(&text);
        buffer.open(QIODevice::ReadOnly);
        return verifyExport(buffer, options);
    }

    std::unique_ptr<support::TemporaryDatabase> m_database;
    QByteArray m_file; // a closed database
    QByteArray m_key;
    StoredCheckpoint m_last;
};

// One trail for all tests, since writing it takes its time; each test gets a copy of the file.
void TrailVerifierTest::initTestCase()
{
    support::TemporaryDatabase original;
    CS_VERIFY_RESULT(original.open());
    for (quint64 i = 1; i < Events; ++i) {
        CS_VERIFY_RESULT(record(original, QString::number(i)));
        if (i == 10)
            CS_VERIFY_RESULT(original.ledger().checkpointNow());
    }
    m_key = original.ledger().publicKey();
    const auto last = original.ledger().checkpointNow();
    CS_VERIFY_RESULT(last);
    m_last = *last;
    original.close();
    const auto file = original.file();
    CS_VERIFY_RESULT(file);
    m_file = *file;
}

void TrailVerifierTest::init()
{
    m_database = std::make_unique<support::TemporaryDatabase>();
    m_database->clock().advance(
        std::chrono::hours(1)); // new events get other ids than the copied ones
    CS_VERIFY_RESULT(m_database->setFile(m_file));
}

void TrailVerifierTest::findsNothingWrongWithAGoodTrail()
{
    const auto report
        = verifyDatabase(m_database->path(), {.publicKey = m_key, .witnessed = {m_last.note}});
    CS_VERIFY_RESULT(report);
    QVERIFY2(report->isIntact(), describe(*report).constData());
    QVERIFY(report->keyIsTrusted);
    QVERIFY(report->origin.startsWith(u"countersign.example/"_s));
    QCOMPARE(report->events, Events);
    QCOMPARE(report->signedEvents, Events);
    QCOMPARE(report->checkpoints, 3u);
    const auto untrusted = verifyDatabase(m_database->path(), {});
    CS_VERIFY_RESULT(untrusted);
    QVERIFY(untrusted->isIntact());
    QVERIFY(!untrusted->keyIsTrusted);
    QCOMPARE(untrusted->publicKey, m_key);
}

void TrailVerifierTest::verifiesWhileTheServerWrites()
{
    CS_VERIFY_RESULT(m_database->open());
    std::atomic<bool> stop = false;
    std::thread writer([&] {
        while (!stop)
            (void)record(*m_database, u"x"_s);
    });
    quint64 last = 0;
    // until the trail has been seen to grow under the verifier's eyes, and a few times more
    QDeadlineTimer patience(std::chrono::seconds(30));
    for (int i = 0; (i < 5 || last <= Events) && !stop && !patience.hasExpired(); ++i) {
        const auto report = verifyDatabase(m_database->path(), {});
        if (!report || !report->isIntact() || report->events < last)
            stop = true;
        last = report ? report->events : 0;
    }
    const bool good = !stop;
    stop = true;
    writer.join();
    QVERIFY(good);
    QVERIFY(last > Events);
}

void TrailVerifierTest::findsEveryChange_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<quint64>("first");
    QTest::addColumn<quint64>("last");
    const auto at = [](const QString &set, int index) {
        return QStringList{u"UPDATE audit_events SET %1 WHERE idx = %2"_s.arg(set).arg(index)};
    };
    const auto row = [](const char *name, const QStringList &statements, quint64 first,
                        quint64 last) { QTest::newRow(name) << statements << first << last; };
    row("leaf_hash", at(u"leaf_hash = zeroblob(32)"_s, 11), 11, 11);
    row("leaf, one letter of the clear part",
        at(u"leaf = CAST(replace(CAST(leaf AS TEXT), 'customer.read', 'customer.reap') AS BLOB)"_s,
           12),
        12, 12);
    row("leaf, its sealed part",
        at(u"leaf = CAST(replace(CAST(leaf AS TEXT), '\"sealed\":\"A', '\"sealed\":\"B') AS BLOB)"_s,
           13),
        13, 13);
    row("leaf, bytes after it", at(u"leaf = CAST(CAST(leaf AS TEXT) || ' ' AS BLOB)"_s, 14), 14,
        14);
    row("leaf, emptied", at(u"leaf = zeroblob(0)"_s, 15), 15, 15);
    // Whoever also keeps hashes and columns right is found by the node above: leaves 16 and 17.
    row("two events exchanged",
        {u"UPDATE audit_events SET idx = 100 WHERE idx = 16"_s,
         u"UPDATE audit_events SET idx = 16 WHERE idx = 18"_s,
         u"UPDATE audit_events SET idx = 18 WHERE idx = 100"_s},
        16, 17);
    row("one event deleted", {u"DELETE FROM audit_events WHERE idx = 4"_s}, 4, 4);
    row("some deleted", {u"DELETE FROM audit_events WHERE idx BETWEEN 4 AND 7"_s}, 4, 7);
    row("the newest deleted", {u"DELETE FROM audit_events WHERE idx > 17"_s}, 18, 20);
    row("the newest deleted with their checkpoint",
        {u"DELETE FROM audit_events WHERE idx > 17"_s,
         u"DELETE FROM audit_checkpoints WHERE size > 17"_s},
        0, 18);
    row("all deleted", {u"DELETE FROM audit_events"_s}, 0, 0);
    row("a low node", {u"UPDATE audit_nodes SET hash = zeroblob(32) WHERE level = 1 AND idx = 3"_s},
        6, 7);
    row("a high node",
        {u"UPDATE audit_nodes SET hash = zeroblob(32) WHERE level = 4 AND idx = 0"_s}, 0, 15);
    row("a node gone", {u"DELETE FROM audit_nodes WHERE level = 2 AND idx = 1"_s}, 4, 7);
    row("a node too many", {u"INSERT INTO audit_nodes VALUES (1, 99, zeroblob(32))"_s}, 0, 21);
    row("a checkpoint changed",
        {u"UPDATE audit_checkpoints SET note = CAST(replace(CAST(note AS TEXT), 'example', 'exemple') AS BLOB) WHERE size = 11"_s},
        1, 10);
    row("a checkpoint moved", {u"UPDATE audit_checkpoints SET size = 12 WHERE size = 11"_s}, 1, 11);
    row("all checkpoints gone", {u"DELETE FROM audit_checkpoints"_s}, 0, 20);
}

void TrailVerifierTest::findsEveryChange()
{
    QFETCH(const QStringList, statements);
    QFETCH(const quint64, first);
    QFETCH(const quint64, last);
    CS_VERIFY_RESULT(m_database->attack(statements));
    const auto report = verifyDatabase(m_database->path(), {.publicKey = m_key});
    CS_VERIFY_RESULT(report);
    QVERIFY(report->fault.has_value());
    QCOMPARE(report->fault->first, first);
    QCOMPARE(report->fault->last, last);
    QVERIFY(report->fault->what.endsWith(u'.'));
}

// An attacker with the whole database and no key: builds the tree anew over a changed event. Only
// the signatures are left.
void TrailVerifierTest::findsARewrittenTrail()
{
    {
        auto attacker = database::Connection::openSqlite(m_database->path(),
                                                         database::Connection::Mode::ReadWrite);
        CS_VERIFY_RESULT(attacker);
        CS_VERIFY_RESULT(m_database->attack(
            {u"UPDATE audit_events SET "
             "leaf = CAST(replace(CAST(leaf AS TEXT), 'customer.read', 'customer.reap') AS BLOB) WHERE idx = 14"_s,
             u"DELETE FROM audit_nodes"_s}));
        const auto leaves = (*attacker)->all(u"SELECT leaf FROM audit_events ORDER BY idx"_s, {},
                                             [](const database::Row &row) { return row.blob(0); });
        CS_VERIFY_RESULT(leaves);
        crypto::MerkleFrontier tree;
        for (const QByteArray &leaf : *leaves) {
            const auto index = static_cast<qint64>(tree.size());
            const QList<crypto::MerkleNode> nodes = tree.append(crypto::leafHash(leaf));
            CS_VERIFY_RESULT(
                (*attacker)->execute(u"UPDATE audit_events SET leaf_hash = ? WHERE idx = ?"_s,
                                     {nodes.first().hash, index}));
            for (const crypto::MerkleNode &node : nodes.sliced(1))
                CS_VERIFY_RESULT(
                    (*attacker)->execute(u"INSERT INTO audit_nodes VALUES (?, ?, ?)"_s,
                                         {node.level, static_cast<qint64>(node.index), node.hash}));
        }
    }
    const auto report = verifyDatabase(m_database->path(), {.publicKey = m_key});
    CS_VERIFY_RESULT(report);
    QVERIFY(report->fault.has_value());
    QCOMPARE(report->fault->first,
             11u); // between the checkpoint before the change and the one after
    QCOMPARE(report->fault->last, 20u);
    QCOMPARE(report->signedEvents, 11u);
}

// Cut back to an older checkpoint, cleanly: nothing inside the database tells. What somebody else
// kept does.
void TrailVerifierTest::seesACutTrailByAWitnessedCheckpoint()
{
    CS_VERIFY_RESULT(
        m_database->attack({u"DELETE FROM audit_events WHERE idx >= 11"_s,
                            u"DELETE FROM audit_nodes WHERE ((idx + 1) << level) > 11"_s,
                            u"DELETE FROM audit_checkpoints WHERE size > 11"_s}));
    const auto alone = verifyDatabase(m_database->path(), {.publicKey = m_key});
    CS_VERIFY_RESULT(alone);
    QVERIFY2(alone->isIntact(), describe(*alone).constData());
    const auto witnessed
        = verifyDatabase(m_database->path(), {.publicKey = m_key, .witnessed = {m_last.note}});
    CS_VERIFY_RESULT(witnessed);
    QVERIFY(witnessed->fault.has_value());
    QCOMPARE(witnessed->fault->first, 11u);
    QCOMPARE(witnessed->fault->last, 20u);
}

void TrailVerifierTest::refusesAnotherKey()
{
    const auto seed = crypto::SigningKey::fromSeed(SecretBytes(QByteArray(32, 's')));
    CS_VERIFY_RESULT(seed);
    const auto report = verifyDatabase(m_database->path(), {.publicKey = seed->publicKey()});
    CS_VERIFY_RESULT(report);
    QVERIFY(report->fault.has_value());
    QCOMPARE(report->fault->first, 0u);
    const auto forged
        = verifyDatabase(m_database->path(),
                         {.witnessed = {crypto::formatSigned(
                              {report->origin, 5, QByteArray(32, 'r')}, *seed, report->origin)}});
    CS_VERIFY_RESULT(forged);
    QVERIFY(forged->fault.has_value());
}

void TrailVerifierTest::reportsProgressAndStops()
{
    QList<std::pair<quint64, quint64>> calls;
    const auto report
        = verifyDatabase(m_database->path(), {.progress = [&](quint64 done, quint64 total) {
                             calls.append({done, total});
                             return true;
                         }});
    CS_VERIFY_RESULT(report);
    QVERIFY(!calls.isEmpty());
    QCOMPARE(calls.last(), (std::pair<quint64, quint64>(Events, Events)));
    const auto stopped
        = verifyDatabase(m_database->path(), {.progress = [](quint64, quint64) { return false; }});
    CS_VERIFY_RESULT(stopped);
    QVERIFY(stopped->cancelled);
    QVERIFY(!stopped->isIntact());
}

void TrailVerifierTest::refusesWhatIsNoDatabase()
{
    CS_VERIFY_ERROR(verifyDatabase(m_database->path() + u".nothing"_s, {}), ErrorCode::Unavailable);
    QFile file(m_database->path() + u".txt"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(4096, 'x'));
    file.close();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"SQLite error"_s));
    QVERIFY(!verifyDatabase(file.fileName(), {}));
    QVERIFY(!exportTrail(file.fileName(), file));
}

void TrailVerifierTest::exportsAndVerifies()
{
    CS_VERIFY_RESULT(m_database->open());
    CS_VERIFY_RESULT(record(*m_database, u"not signed yet"_s));
    const QByteArray text = exported();
    QCOMPARE(text.count('\n'), static_cast<qsizetype>(Events) + 1);
    const auto report = verify(text, {.publicKey = m_key, .witnessed = {m_last.note}});
    CS_VERIFY_RESULT(report);
    QVERIFY2(report->isIntact(), describe(*report).constData());
    QCOMPARE(report->events, Events);
    QCOMPARE(report->signedEvents, Events);
    QVERIFY(report->keyIsTrusted);
    const auto untrusted = verify(text);
    CS_VERIFY_RESULT(untrusted);
    QVERIFY(untrusted->isIntact() && !untrusted->keyIsTrusted);
}

void TrailVerifierTest::findsEveryChangeInAnExport_data()
{
    QTest::addColumn<int>("line");
    QTest::addColumn<QByteArray>("replacement"); // empty: the line is taken out
    QTest::addColumn<quint64>("first");
    QTest::addColumn<quint64>("last");
    QTest::newRow("an event gone") << 5 << QByteArray() << quint64(5) << quint64(5);
    QTest::newRow("an event without meaning")
        << 5 << R"({"index":5,"leaf":"e30="})"_ba << quint64(5) << quint64(5);
    QTest::newRow("a wrong index")
        << 5 << R"({"index":6,"leaf":"e30="})"_ba << quint64(5) << quint64(5);
    QTest::newRow("the newest gone") << 20 << QByteArray() << quint64(20) << quint64(20);
}

void TrailVerifierTest::findsEveryChangeInAnExport()
{
    QFETCH(const int, line);
    QFETCH(const QByteArray, replacement);
    QFETCH(const quint64, first);
    QFETCH(const quint64, last);
    QList<QByteArray> lines = exported().split('\n');
    if (replacement.isEmpty())
        lines.removeAt(line);
    else
        lines[line] = replacement;
    const auto report = verify(lines.join('\n'), {.publicKey = m_key});
    CS_VERIFY_RESULT(report);
    QVERIFY(report->fault.has_value());
    QCOMPARE(report->fault->first, first);
    QCOMPARE(report->fault->last, last);
}

void TrailVerifierTest::refusesWhatIsNoExport_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto closing = R"({"checkpoint":"x","publicKey":"eA=="})"_ba + '\n';
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << "hello\n"_ba;
    QTest::newRow("no checkpoint at the end") << R"({"index":0,"leaf":"e30="})"_ba + '\n';
    QTest::newRow("cut within the last line") << closing.chopped(5);
    QTest::newRow("a line that is no JSON") << "hello\n" + closing;
    QTest::newRow("a line with something else")
        << R"({"index":"0","leaf":"e30="})"_ba + '\n' + closing;
}

void TrailVerifierTest::refusesWhatIsNoExport()
{
    QFETCH(const QByteArray, text);
    CS_VERIFY_ERROR(verify(text), ErrorCode::InvalidRequest);
}

QTEST_GUILESS_MAIN(TrailVerifierTest)
#include "tst_trailverifier.moc"
