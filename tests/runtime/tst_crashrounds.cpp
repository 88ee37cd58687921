// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/trailverifier.h"
#include "crashload.h"
#include "crypto/startup.h"
#include "crypto/systemrandom.h"
#include "database/connection.h"
#include "otp/code.h"
#include "outbox/outboxseal.h"
#include "outbox/outboxstore.h"
#include "runningservice.h"
#include "support/verify.h"
#include "vault/vault.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <random>

using namespace countersign;
using namespace Qt::StringLiterals;
using database::Connection;
using database::Row;
using support::Answer;
using support::CrashLoad;
using support::Promises;
using support::RunningService;

namespace {

int environmentNumber(const char *name, int otherwise)
{
    bool given = false;
    const int number = qEnvironmentVariableIntValue(name, &given);
    return given ? number : otherwise;
}

// Each counts rows that only a unit of work which was torn apart can leave behind.
const std::pair<const char *, QString> Torn[] = {
    {"a session without its record",
     u"SELECT count(*) FROM sessions WHERE kind = 'customer' AND id NOT IN (SELECT resource_id "
     u"FROM "
     "audit_fields WHERE resource = 'session' AND action = 'session.started')"_s},
    {"the record of a session without the session",
     u"SELECT count(*) FROM audit_fields WHERE action = 'session.started' AND resource_id NOT IN "
     "(SELECT id FROM sessions) AND resource_id NOT IN (SELECT resource_id FROM audit_fields "
     "WHERE resource = 'session' AND action IN ('session.ended', 'session.expired'))"_s},
    {"a code without its message, or a message without its code",
     u"SELECT abs((SELECT count(*) FROM outbox_messages WHERE fallback_of IS NULL) - (SELECT "
     u"count(*) "
     "FROM audit_fields WHERE action = 'otp.code.requested' AND success = 1))"_s},
    {"a part of an import",
     u"SELECT count(*) FROM (SELECT import_id FROM customers WHERE import_id IS NOT NULL "
     "GROUP BY import_id HAVING count(*) <> %1)"_s.arg(CrashLoad::RowsPerImport)},
    {"an import without its record",
     u"SELECT count(*) FROM customers WHERE import_id IS NOT NULL AND import_id NOT IN (SELECT "
     "resource_id FROM audit_fields WHERE resource = 'customer_import' AND "
     "action = 'customer.import.completed')"_s},
    {"the record of an import without its rows",
     u"SELECT count(*) FROM audit_fields e WHERE e.action = 'customer.import.completed' AND NOT "
     u"EXISTS "
     "(SELECT 1 FROM customers WHERE import_id = e.resource_id)"_s},
    {"a customer without a key",
     u"SELECT count(*) FROM customers WHERE id NOT IN (SELECT person_id FROM person_keys "
     "WHERE wrapped IS NOT NULL)"_s},
    {"a key without its person",
     u"SELECT count(*) FROM person_keys WHERE wrapped IS NOT NULL AND person_id NOT IN (SELECT id "
     u"FROM "
     "customers UNION SELECT id FROM staff) AND person_id <> '00000000-0000-7000-8000-000000000000'"_s},
    {"a message that is being sent by nobody",
     u"SELECT count(*) FROM outbox_messages WHERE state = 'queued' AND due_at IS NULL"_s},
};

} // namespace

// The real program is killed at random moments under load and started again. What it had promised by a reply is held
// against what is left; the promises and the messages are counted outside of it. COUNTERSIGN_CRASH_ROUNDS and
// COUNTERSIGN_CRASH_SEED make a longer or another run.
class tst_CrashRounds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keepsEveryPromise();
    void losesAndRepeatsNoMessage();
    void changesTheMasterKeyOrNot();
    void goesOnWithTheReKey();

private:
    int runTool(const QStringList &arguments,
                std::optional<std::chrono::milliseconds> killAfter = {});
    bool opensWith(const QString &keyFile)
    {
        return QFile::exists(keyFile)
               && runTool({u"audit"_s, u"verify"_s, u"--master-key-file"_s, keyFile}) == 0;
    }
    qint64 count(const QString &sql, const QVariantList &values = {});
    void openFiles();
    void runLoad(int round);
    void checkFiles(const Promises &promises, bool thorough);
    void checkSessions(const Promises &promises);
    void killWhileStarting();
    std::chrono::milliseconds pick(int least, int most)
    {
        return std::chrono::milliseconds(std::uniform_int_distribution(least, most)(m_dice));
    }

    const int m_rounds = environmentNumber("COUNTERSIGN_CRASH_ROUNDS", 8);
    const int m_seed = environmentNumber("COUNTERSIGN_CRASH_SEED", 20261122);
    crypto::Startup m_startup;
    std::mt19937 m_dice{static_cast<std::uint32_t>(m_seed)};
    support::TwilioStandIn m_provider;
    RunningService m_service;
    QQueue<QString> m_phones;
    QQueue<QString> m_customers;
    QByteArray m_adminToken;
    std::unique_ptr<Connection> m_files;
    Promises m_last;                // of this round
    QHash<QString, QString> m_sent; // flow by phone, of all rounds
    int m_longest = 700;            // ms of load in a round
    qsizetype m_sessions = 0;
    qsizetype m_imports = 0;
    const QStringList m_relaxed{
        u"--rate-api"_s,       u"100000"_s, u"--rate-auth"_s,          u"100000"_s,
        u"--rate-sensitive"_s, u"100000"_s, u"--relaxed-code-limits"_s};
};

void tst_CrashRounds::initTestCase()
{
    qInfo("%d rounds with seed %d", m_rounds, m_seed);
    CS_VERIFY_RESULT(crypto::initialize());
    QVERIFY(m_provider.start());
    m_provider.setDelay(
        std::chrono::milliseconds(15)); // so that kills fall between sending and knowing
    QFile known(QStringLiteral(COUNTERSIGN_SOURCE_DIR "/resources/demo/customers.json"));
    QVERIFY(known.open(QFile::ReadOnly));
    const QByteArray demo = known.readAll();
    for (int area = 200; area < 1000; ++area) {
        for (int last = 100; last < 200 && !demo.contains("+1" + QByteArray::number(area)); ++last)
            m_phones.enqueue(u"+1%1%2"_s.arg(area).arg(5'550'000 + last));
    }
    m_service.setVariable(u"COUNTERSIGN_TWILIO_ACCOUNT_SID"_s, u"AC"_s + QString(32, u'0'));
    m_service.setVariable(u"COUNTERSIGN_TWILIO_AUTH_TOKEN"_s, u"not a secret"_s);
    m_service.setVariable(u"COUNTERSIGN_TWILIO_FROM"_s, u"+12025550100"_s);
    m_service.setVariable(u"COUNTERSIGN_TWILIO_URL"_s, m_provider.url().toString());
    QCOMPARE(m_service.start(m_relaxed), QString());
}

qint64 tst_CrashRounds::count(const QString &sql, const QVariantList &values)
{
    return m_files->one(sql, values, [](const Row &row) { return row.integer(0); })
        .value_or(-1)
        .value_or(-1);
}

void tst_CrashRounds::openFiles()
{
    auto opened = Connection::openSqlite(m_service.dataDirectory() + "/countersign.db"_L1,
                                         Connection::Mode::ReadOnly);
    CS_VERIFY_RESULT(opened);
    m_files = std::move(*opened);
}

void tst_CrashRounds::runLoad(int round)
{
    // A token lives a quarter of an hour, over restarts too.
    if (m_adminToken.isEmpty() || round % 20 == 0)
        m_adminToken = m_service.signIn(u"admin"_s);
    QVERIFY(!m_adminToken.isEmpty());
    CrashLoad load(m_provider, m_phones, m_customers);
    QElapsedTimer timer;
    timer.start();
    load.start(m_service.http(), m_adminToken);
    if (round == 1) {
        // Tells how long the way to a session is here: under ThreadSanitizer it takes seconds.
        QTRY_VERIFY_WITH_TIMEOUT(!load.promises().sessions.isEmpty(), 60'000);
        m_longest = std::max(m_longest, 2 * static_cast<int>(timer.elapsed()));
    } else {
        QTest::qWait(pick(10, m_longest));
    }
    m_service.kill();
    load.stop();
    QTRY_VERIFY(load.isQuiet());
    m_last = load.promises();
    QVERIFY2(m_last.refused == 0, qPrintable(m_last.refusal));
}

// Some are killed a second time, while they look at what the first kill has left.
void tst_CrashRounds::killWhileStarting()
{
    m_service.launch(m_relaxed);
    QTest::qWait(pick(1, 250));
    m_service.kill();
}

void tst_CrashRounds::checkFiles(const Promises &promises, bool thorough)
{
    openFiles();
    for (auto flow = promises.flows.cbegin(); flow != promises.flows.cend(); ++flow) {
        const QString name = otp::publicName(FlowId(flow.value()));
        QCOMPARE(count(u"SELECT count(*) FROM audit_fields WHERE resource = 'otp_flow' AND "
                       "resource_id = ? AND action = 'otp.code.requested' AND success = 1"_s,
                       {name}),
                 1);
        QCOMPARE(count(u"SELECT count(*) FROM otp_flows WHERE id = ?"_s, {flow.value()}), 1);
    }
    for (const Promises::Import &import : promises.imports) {
        const qint64 rows
            = count(u"SELECT count(*) FROM customers WHERE import_id = ?"_s, {import.id});
        if (import.ended)
            QVERIFY2(rows == CrashLoad::RowsPerImport,
                     qPrintable(import.outcome)); // no reason to refuse one
    }
    for (const auto &[what, sql] : Torn)
        QVERIFY2(count(sql) == 0, what);
    if (thorough) {
        const auto found = m_files->one(u"PRAGMA integrity_check"_s, {},
                                        [](const Row &row) { return row.text(0); });
        QCOMPARE(found.value_or(std::nullopt).value_or(QString()), u"ok"_s);
    }
    m_files.reset();

    audit::VerifyOptions options;
    if (!promises.checkpoint.isEmpty())
        options.witnessed = {promises.checkpoint};
    const auto report
        = audit::verifyDatabase(m_service.dataDirectory() + "/countersign.db"_L1, options);
    CS_VERIFY_RESULT(report);
    QVERIFY2(report->isIntact(), report->fault ? qPrintable(report->fault->what) : "");
}

void tst_CrashRounds::checkSessions(const Promises &promises)
{
    for (const QByteArray &token : promises.sessions)
        QCOMPARE(m_service.get(u"/v1/me"_s, token).status, 200);
}

void tst_CrashRounds::keepsEveryPromise()
{
    QElapsedTimer whole;
    whole.start();
    qint64 longestStart = 0;
    for (int round = 1; round <= m_rounds; ++round) {
        runLoad(round);
        if (QTest::currentTestFailed())
            return;
        if (round % 4 == 0)
            killWhileStarting();
        checkFiles(m_last, round % 20 == 0 || round == m_rounds);
        if (QTest::currentTestFailed()) {
            qWarning("in round %d", round);
            return;
        }
        QElapsedTimer start;
        start.start();
        QCOMPARE(m_service.start(m_relaxed), QString());
        longestStart = std::max(longestStart, start.elapsed());
        checkSessions(m_last);
        if (QTest::currentTestFailed()) {
            qWarning("in round %d", round);
            return;
        }
        m_sent.insert(m_last.flows);
        m_sessions += m_last.sessions.size();
        m_imports += m_last.imports.size();
    }
    qInfo(
        "%lld flows, %lld sessions and %lld imports promised, %lld messages taken by the provider; "
        "%lld s in all, the longest start %lld ms",
        static_cast<qint64>(m_sent.size()), static_cast<qint64>(m_sessions),
        static_cast<qint64>(m_imports), static_cast<qint64>(m_provider.messages().size()),
        whole.elapsed() / 1000, longestStart);
    QVERIFY(m_sent.size() > m_rounds);
    QVERIFY(m_sessions > 0);
    QVERIFY(m_imports > 0);
}

void tst_CrashRounds::losesAndRepeatsNoMessage()
{
    if (m_service.processId() == 0)
        QSKIP("the rounds have failed");
    // What the last kill has left is sent by now, or soon.
    const auto open = [this] {
        openFiles();
        return count(
            u"SELECT count(*) FROM outbox_messages WHERE state IN ('queued', 'sending')"_s);
    };
    QTRY_COMPARE_WITH_TIMEOUT(open(), 0, 30'000);
    m_files.reset();
    QCOMPARE(m_service.stop(), 0);
    openFiles();

    QHash<QString, int> taken;
    for (const auto &message : m_provider.messages())
        ++taken[message.form.value(u"To"_s)];
    for (auto sent = m_sent.cbegin(); sent != m_sent.cend(); ++sent)
        QVERIFY2(taken.value(sent.key()) > 0, qPrintable(u"lost: "_s + sent.value()));

    QFile keyFile(m_service.dataDirectory() + "/master.key"_L1);
    QVERIFY(keyFile.open(QFile::ReadOnly));
    const auto master
        = crypto::KeyRing::fromMaster(SecretBytes(QByteArray::fromBase64(keyFile.readAll())));
    CS_VERIFY_RESULT(master);
    crypto::SystemRandom random;
    const auto vault = vault::Vault::load(*m_files, *master, random);
    CS_VERIFY_RESULT(vault);

    int repeated = 0;
    int marked = 0;
    const auto messages
        = outbox::OutboxStore::page(*m_files, std::nullopt, std::nullopt, 1'000'000);
    CS_VERIFY_RESULT(messages);
    for (const outbox::StoredMessage &message : *messages) {
        const qint64 marks = count(
            u"SELECT count(*) FROM audit_fields WHERE resource = 'message' AND resource_id = ? "
            "AND action = 'message.delivery_uncertain'"_s,
            {message.id.value()});
        marked += marks > 0 ? 1 : 0;
        if (!message.isAddressed())
            continue;
        const auto content = outbox::openContent(**vault, *m_files, message);
        CS_VERIFY_RESULT(content);
        const int times = taken.value(content->to);
        repeated += times > 1 ? 1 : 0;
        QVERIFY2(times <= 1 + marks,
                 qPrintable(u"sent again without a mark: "_s + message.id.value()));
    }
    qInfo("%lld messages, %d of them marked as uncertain, %d sent more than once (all marked)",
          static_cast<qint64>(messages->size()), marked, repeated);
}

// The exit code; -1 if it was killed.
int tst_CrashRounds::runTool(const QStringList &arguments,
                             std::optional<std::chrono::milliseconds> killAfter)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(COUNTERSIGN_BIN_DIR "/countersignd"),
                  arguments + QStringList{u"--demo"_s, u"--data-dir"_s, m_service.dataDirectory()});
    process.waitForStarted();
    if (killAfter && !process.waitForFinished(static_cast<int>(killAfter->count())))
        process.kill();
    process.waitForFinished(60'000);
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

void tst_CrashRounds::changesTheMasterKeyOrNot()
{
    if (m_service.processId() != 0)
        QSKIP("the rounds have failed");
    const QString oldKey = m_service.dataDirectory() + "/master.key"_L1;
    const QString newKey = m_service.dataDirectory() + "/new.key"_L1;
    const QStringList change{u"master-key"_s, u"change"_s, u"--new-master-key-file"_s, newKey};
    const int rounds = std::max(4, m_rounds / 5);
    int longest = 400; // until one was not killed
    int changed = 0;
    int killed = 0;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        const int exitCode = runTool(change, pick(1, longest));
        if (exitCode == 0)
            longest = std::max(20, static_cast<int>(timer.elapsed()) + 5);
        killed += exitCode == -1 ? 1 : 0;
        const bool opensNew = opensWith(newKey);
        QCOMPARE(opensWith(oldKey), !opensNew); // one of them, and everything with it
        QVERIFY(exitCode != 0 || opensNew);     // what it said counts
        if (!opensNew)
            continue; // a file that the killed one has left is taken by the next
        ++changed;
        QVERIFY(QFile::remove(oldKey));
        QVERIFY(QFile::rename(newKey, oldKey));
    }
    qInfo("%d changes begun, %d killed, %d made", rounds, killed, changed);
}

void tst_CrashRounds::goesOnWithTheReKey()
{
    if (m_service.processId() != 0)
        QSKIP("the rounds have failed");
    QCOMPARE(m_service.start(m_relaxed), QString());
    const QByteArray token = m_service.signIn(u"admin"_s);
    const int rounds = std::max(3, m_rounds / 10);
    int interrupted = 0;
    for (int round = 0; round < rounds; ++round) {
        const Answer started = m_service.call("POST", u"/v1/keys/rekey"_s, token);
        QCOMPARE(started.status, 202);
        QTest::qWait(pick(0, 40));
        m_service.kill();
        openFiles();
        interrupted
            += count(u"SELECT count(*) > 1 FROM wrapping_keys WHERE destroyed_at IS NULL"_s) == 1
                   ? 1
                   : 0;
        m_files.reset();
        QVERIFY(opensWith(m_service.dataDirectory() + "/master.key"_L1));
        QCOMPARE(m_service.start(m_relaxed), QString());
        const auto status = [&] { return m_service.get(u"/v1/keys"_s, token).json; };
        QTRY_VERIFY_WITH_TIMEOUT(status().value("rekeying"_L1) == QJsonValue(false), 20'000);
        const QJsonObject ended = status();
        QCOMPARE(ended.value("moved"_L1), ended.value("total"_L1));
        QCOMPARE(ended.value("keyId"_L1), started.json.value("keyId"_L1));
    }
    QCOMPARE(m_service.stop(), 0);
    QVERIFY(opensWith(m_service.dataDirectory() + "/master.key"_L1));
    qInfo("%d re-keys killed, %d of them in the middle", rounds, interrupted);
}

QTEST_GUILESS_MAIN(tst_CrashRounds)
#include "tst_crashrounds.moc"
