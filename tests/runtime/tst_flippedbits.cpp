// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/terms.h"
#include "audit/trailverifier.h"
#include "crypto/base32.h"
#include "crypto/startup.h"
#include "crypto/systemrandom.h"
#include "crypto/totp.h"
#include "database/connection.h"
#include "runningservice.h"
#include "runtime/sealedcheck.h"
#include "support/verify.h"
#include "vault/vault.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QLoggingCategory>
#include <QProcess>
#include <QTest>

#include <random>

using namespace countersign;
using namespace Qt::StringLiterals;
using database::Connection;
using database::Row;
using support::Answer;
using support::RunningService;

namespace {

constexpr int FlipsPerColumn = 4;

// The columns that find a row again, by table.
const QHash<QString, QStringList> Keys{{u"audit_events"_s, {u"idx"_s}},
                                       {u"audit_nodes"_s, {u"level"_s, u"idx"_s}},
                                       {u"audit_checkpoints"_s, {u"size"_s}},
                                       {u"settings"_s, {u"name"_s}},
                                       {u"wrapping_keys"_s, {u"number"_s}},
                                       {u"person_keys"_s, {u"person_id"_s}},
                                       {u"audit_stretches"_s, {u"number"_s}},
                                       {u"audit_terms"_s, {u"term"_s, u"stretch"_s}},
                                       {u"service_settings"_s, {u"name"_s}},
                                       {u"second_factors"_s, {u"staff_id"_s}},
                                       {u"proof_challenges"_s, {u"lower(hex(token_hash))"_s}}};

QStringList keysOf(const QString &table)
{
    return Keys.value(table, {u"id"_s});
}

} // namespace

// Bits are flipped at random places in copies of a real installation: each is found, and named.
class tst_FlippedBits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void theTrailNamesTheEvent_data();
    void theTrailNamesTheEvent();
    void noBitOfTheFileIsOverlooked();
    void sealedValuesAreNamed_data();
    void sealedValuesAreNamed();
    void everySealedColumnIsLookedAt();
    void theCommandNamesThem();
    void thePageNamesADamagedEvent();

private:
    QString database() const { return m_copy->filePath(u"countersign.db"_s); }
    void flip(const QString &table, const QString &column, const QString &where);
    Result<runtime::SealedReport> openSealed();
    Result<QList<QString>> trailAsText();
    int runVerify(const QStringList &arguments, QByteArray *output);
    int pick(qint64 below)
    {
        return static_cast<int>(std::uniform_int_distribution<qint64>(0, below - 1)(m_dice));
    }

    crypto::Startup m_startup;
    RunningService m_service;
    std::unique_ptr<QTemporaryDir> m_copy;
    std::mt19937 m_dice{20261122};
    QStringList m_flipped; // the key of the row that flip() has changed, as it was
};

void tst_FlippedBits::initTestCase()
{
    QLoggingCategory::setFilterRules(u"countersign.*=false"_s);
    CS_VERIFY_RESULT(crypto::initialize());
    QCOMPARE(m_service.start({u"--relaxed-code-limits"_s, u"--rate-api"_s, u"1000000000"_s}),
             QString());
    const QByteArray admin = m_service.signIn(u"admin"_s);
    for (const QString &phone : {u"+12025550123"_s, u"+14045550130"_s, u"+17705550137"_s})
        QVERIFY(!m_service.signInCustomer(phone).isEmpty());
    QCOMPARE(m_service.get(u"/v1/customers?limit=20"_s, admin).status, 200);
    for (int i = 0; i < 1100; ++i) // until the trail has an index
        QCOMPARE(m_service.get(u"/v1/customers?limit=1"_s, admin).status, 200);
    QCOMPARE(m_service.get(u"/v1/audit/checkpoint"_s, admin).status, 200); // one more signature
    // The last code is still in the outbox, with its recipient.
    QCOMPARE(m_service.post(u"/v1/otp/send"_s, {{u"phone"_s, u"+12025550123"_s}}).status, 202);
    QVERIFY(!m_service.codeFor(u"+12025550123"_s).isEmpty());
    // A secret among the settings.
    const QByteArray mail
        = R"({"version": 0, "email": {"url": "smtp://mail.example.com", "user": "desk",)"
          R"( "password": "correct horse battery", "from": "desk@example.com"}})";
    QCOMPARE(m_service.call("PATCH", u"/v1/settings"_s, admin, mail).status, 200);
    // An authenticator, and another that somebody has begun to set up.
    const QByteArray viewer = m_service.signIn(u"viewer"_s);
    const auto begun = m_service.call("POST", u"/v1/auth/authenticator"_s, viewer);
    QCOMPARE(begun.status, 200);
    const auto secret = crypto::fromBase32(
        begun.json.value(u"authenticator"_s).toObject().value(u"secret"_s).toString().toLatin1());
    QVERIFY(secret);
    const QString code
        = QString::fromLatin1(crypto::Totp(SecretBytes(*secret)).code(SystemClock().now()));
    QCOMPARE(m_service
                 .post(u"/v1/auth/authenticator/confirmation"_s,
                       {{u"challenge"_s, begun.json.value(u"challenge"_s)}, {u"code"_s, code}},
                       viewer)
                 .status,
             200);
    QCOMPARE(m_service.call("POST", u"/v1/auth/authenticator"_s, viewer).status, 200);
    // A change of an address that is held, and an override.
    const auto jane = m_service.post(u"/v1/customers"_s,
                                     {{u"name"_s, u"Jane Roe"_s},
                                      {u"phone"_s, u"+12025550171"_s},
                                      {u"email"_s, u"jane@example.com"_s}},
                                     admin);
    const QString path = u"/v1/customers/"_s + jane.json.value("id"_L1).toString();
    QCOMPARE(m_service
                 .post(path + u"/contact-changes"_s,
                       {{u"field"_s, u"email"_s}, {u"reason"_s, u"Asked."_s}}, admin)
                 .status,
             202);
    QCOMPARE(m_service
                 .post(path + u"/overrides"_s,
                       {{u"procedure"_s, u"in_person"_s},
                        {u"checks"_s,
                         QJsonArray{u"document_seen"_s, u"photo_matches"_s, u"full_name"_s}},
                        {u"reason"_s, u"Asked."_s}},
                       admin)
                 .status,
             201);
    QCOMPARE(m_service.stop(), 0);
    // The last connection brings everything into the one file that the tests copy.
    auto opened = Connection::openSqlite(m_service.dataDirectory() + "/countersign.db"_L1,
                                         Connection::Mode::ReadWrite);
    CS_VERIFY_RESULT(opened);
    CS_VERIFY_RESULT((*opened)->execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
}

void tst_FlippedBits::init()
{
    m_copy = std::make_unique<QTemporaryDir>();
    QVERIFY(QFile::copy(m_service.dataDirectory() + "/countersign.db"_L1, database()));
    QVERIFY(QFile::copy(m_service.dataDirectory() + "/master.key"_L1,
                        m_copy->filePath(u"master.key"_s)));
}

// Flips one bit of one value, past every guard of the schema. A flip that makes two rows the same is no flip of one bit
// in a file: another is chosen.
void tst_FlippedBits::flip(const QString &table, const QString &column, const QString &where)
{
    auto opened = Connection::openSqlite(database(), Connection::Mode::ReadWrite);
    CS_VERIFY_RESULT(opened);
    Connection &sql = **opened;
    const auto triggers
        = sql.all(u"SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?"_s,
                  {table}, [](const Row &row) { return row.text(0); });
    CS_VERIFY_RESULT(triggers);
    for (const QString &trigger : *triggers)
        CS_VERIFY_RESULT(sql.execute(u"DROP TRIGGER "_s + trigger));
    for (const QString &pragma :
         {u"PRAGMA foreign_keys = OFF"_s, u"PRAGMA ignore_check_constraints = ON"_s})
        CS_VERIFY_RESULT(sql.execute(pragma));

    struct Found
    {
        QStringList key;
        QString type;
        QByteArray bytes;
        qint64 number = 0;
    };
    const QStringList keys = keysOf(table);
    const auto rows = sql.all(
        u"SELECT %1, typeof(%2), CAST(%2 AS BLOB), %2 FROM %3 WHERE length(%2) > 0 AND %4"_s.arg(
            keys.join(", "_L1), column, table, where),
        {}, [&](const Row &row) {
            Found found;
            const auto count = static_cast<int>(keys.size());
            for (int i = 0; i < count; ++i)
                found.key += row.text(i);
            found.type = row.text(count);
            found.bytes = row.blob(count + 1);
            found.number = row.integer(count + 2);
            return found;
        });
    CS_VERIFY_RESULT(rows);
    QVERIFY2(!rows->isEmpty(), qPrintable(table + u'.' + column));
    for (int attempt = 0; attempt < 20; ++attempt) {
        const Found &found = rows->at(pick(rows->size()));
        QVariant value = found.number ^ (qint64(1) << pick(63));
        if (found.type != "integer"_L1) {
            QByteArray bytes = found.bytes;
            bytes[pick(bytes.size())] ^= static_cast<char>(1 << pick(8));
            value = bytes;
        }
        const QString target = found.type == "text"_L1 ? u"CAST(? AS TEXT)"_s : u"?"_s;
        QStringList conditions;
        QVariantList values{value};
        for (qsizetype i = 0; i < keys.size(); ++i) {
            conditions += keys.at(i) + u" = ?"_s;
            values += found.key.at(i);
        }
        m_flipped = found.key;
        if (sql.execute(u"UPDATE %1 SET %2 = %3 WHERE %4"_s.arg(table, column, target,
                                                                conditions.join(" AND "_L1)),
                        values)
                .value_or(0)
            == 1)
            return;
    }
    QFAIL("nothing could be flipped");
}

void tst_FlippedBits::theTrailNamesTheEvent_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("column");
    auto opened = Connection::openSqlite(m_service.dataDirectory() + "/countersign.db"_L1,
                                         Connection::Mode::ReadOnly);
    CS_VERIFY_RESULT(opened);
    const auto columns
        = (*opened)->all(u"SELECT m.name, p.name FROM sqlite_master m, pragma_table_info(m.name) p "
                         "WHERE m.type = 'table' AND m.name LIKE 'audit%' ORDER BY 1, p.cid"_s,
                         {}, [](const Row &row) { return std::pair(row.text(0), row.text(1)); });
    CS_VERIFY_RESULT(columns);
    QVERIFY(columns->size() >= 14);
    for (const auto &[table, column] : *columns)
        QTest::newRow(qPrintable(table + u'.' + column)) << table << column;
}

void tst_FlippedBits::theTrailNamesTheEvent()
{
    QFETCH(QString, table);
    QFETCH(QString, column);
    for (int i = 0; i < FlipsPerColumn; ++i) {
        init();
        flip(table, column, u"1"_s);
        if (QTest::currentTestFailed())
            return;
        const auto report = audit::verifyDatabase(database(), {});
        CS_VERIFY_RESULT(report);
        QVERIFY2(report->fault, qPrintable(m_flipped.join(u'/')));
        const quint64 number = m_flipped.last().toULongLong();
        quint64 first = number;
        quint64 last = number;
        if (table == "audit_nodes"_L1) { // node (level, idx) covers 2^level events
            const int level = m_flipped.first().toInt();
            first = number << level;
            last = first + (1ULL << level) - 1;
        } else if (table == "audit_stretches"_L1 || table == "audit_terms"_L1) {
            first = number * audit::StretchSize;
            last = first + audit::StretchSize - 1;
        } else if (table == "audit_checkpoints"_L1) {
            continue; // its events are good: that a signature is not, is all there is to say
        }
        const QByteArray said = u"%1 to %2 for row %3: %4"_s.arg(report->fault->first)
                                    .arg(report->fault->last)
                                    .arg(m_flipped.join(u'/'), report->fault->what)
                                    .toUtf8();
        QVERIFY2(report->fault->first <= last && report->fault->last >= first, said.constData());
    }
}

Result<QList<QString>> tst_FlippedBits::trailAsText()
{
    auto opened = Connection::openSqlite(database(), Connection::Mode::ReadOnly);
    if (!opened)
        return failureOf(opened);
    QList<QString> rows;
    for (
        const QString &sql :
        {u"SELECT idx || quote(leaf_hash) || quote(leaf) FROM audit_events ORDER BY idx"_s,
         u"SELECT term || '/' || stretch || quote(events) FROM audit_terms ORDER BY term, stretch"_s,
         u"SELECT number || '/' || earliest || '/' || latest FROM audit_stretches ORDER BY number"_s,
         u"SELECT level || '/' || idx || quote(hash) FROM audit_nodes ORDER BY level, idx"_s,
         u"SELECT size || quote(note) FROM audit_checkpoints ORDER BY size"_s}) {
        const auto read = (*opened)->all(sql, {}, [](const Row &row) { return row.text(0); });
        if (!read)
            return failureOf(read);
        rows += *read;
    }
    return rows;
}

// In the file itself, in every page that belongs to the trail's tables. A bit that means nothing may pass.
void tst_FlippedBits::noBitOfTheFileIsOverlooked()
{
    const auto before = trailAsText();
    CS_VERIFY_RESULT(before);
    QList<qint64> pages;
    {
        auto opened = Connection::openSqlite(database(), Connection::Mode::ReadOnly);
        CS_VERIFY_RESULT(opened);
        const auto found = (*opened)->all(u"SELECT pageno FROM dbstat WHERE name LIKE 'audit%'"_s,
                                          {}, [](const Row &row) { return row.integer(0); });
        if (!found)
            QSKIP("this SQLite cannot tell which page belongs to which table (dbstat)");
        pages = *found;
    }
    QVERIFY(pages.size() > 5);
    int named = 0;
    for (int i = 0; i < 60; ++i) {
        init();
        {
            QFile file(database());
            QVERIFY(file.open(QFile::ReadWrite));
            const qint64 offset = (pages.at(pick(pages.size())) - 1) * 4096 + pick(4096);
            QVERIFY(file.seek(offset));
            char byte = 0;
            QCOMPARE(file.read(&byte, 1), 1);
            byte ^= static_cast<char>(1 << pick(8));
            QVERIFY(file.seek(offset));
            QCOMPARE(file.write(&byte, 1), 1);
        }
        const auto report = audit::verifyDatabase(database(), {});
        if (!report || report->fault) {
            ++named;
            continue;
        }
        const auto after = trailAsText();
        CS_VERIFY_RESULT(after);
        QVERIFY(*after == *before);
    }
    QVERIFY(named > 10);
}

Result<runtime::SealedReport> tst_FlippedBits::openSealed()
{
    QFile keyFile(m_copy->filePath(u"master.key"_s));
    if (!keyFile.open(QFile::ReadOnly))
        return failure(ErrorCode::Internal, keyFile.errorString());
    const auto master
        = crypto::KeyRing::fromMaster(SecretBytes(QByteArray::fromBase64(keyFile.readAll())));
    if (!master)
        return failureOf(master);
    auto opened = Connection::openSqlite(database(), Connection::Mode::ReadOnly);
    if (!opened)
        return failureOf(opened);
    crypto::SystemRandom random;
    const auto vault = vault::Vault::load(**opened, *master, random);
    if (!vault)
        return failureOf(vault);
    return runtime::checkSealedValues(**opened, **vault);
}

void tst_FlippedBits::sealedValuesAreNamed_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("column");
    for (const auto &[table, column] : runtime::sealedColumns())
        QTest::newRow(qPrintable(table + u'.' + column)) << table << column;
}

void tst_FlippedBits::sealedValuesAreNamed()
{
    QFETCH(QString, table);
    QFETCH(QString, column);
    const auto intact = openSealed();
    CS_VERIFY_RESULT(intact);
    QCOMPARE(intact->damaged, 0);
    QVERIFY(intact->opened > 50);
    for (int i = 0; i < FlipsPerColumn; ++i) {
        init();
        flip(table, column,
             table == "settings"_L1           ? u"name = 'tls.key'"_s
             : table == "service_settings"_L1 ? u"secret IS NOT NULL"_s
                                              : u"1"_s);
        if (QTest::currentTestFailed())
            return;
        const auto report = openSealed();
        CS_VERIFY_RESULT(report);
        // What hangs on a key that does not open does not open either; the key is named first.
        const bool isKey = column == "wrapped"_L1;
        QVERIFY(isKey ? report->damaged > 1 : report->damaged == 1);
        QCOMPARE(report->faults.first().table, table);
        QCOMPARE(report->faults.first().column, column);
        QCOMPARE(report->faults.first().row, m_flipped.first());
    }
}

// Whoever adds a column with something sealed must let it be looked at. What has one length is a hash or an index.
void tst_FlippedBits::everySealedColumnIsLookedAt()
{
    const QStringList open{
        u"settings.value"_s,          u"wrapping_keys.id"_s,       u"person_keys.wrapped_by"_s,
        u"audit_events.leaf"_s,       u"audit_checkpoints.note"_s, u"schema_migrations.checksum"_s,
        u"otp_flows.contact_index"_s, u"otp_budgets.budget_key"_s, u"audit_terms.events"_s};
    auto opened = Connection::openSqlite(database(), Connection::Mode::ReadOnly);
    CS_VERIFY_RESULT(opened);
    struct Column
    {
        QString table, column, schema;
    };
    const auto columns = (*opened)->all(
        u"SELECT m.name, p.name, m.sql FROM sqlite_master m, pragma_table_info(m.name) p "
        "WHERE m.type = 'table' AND p.type = 'BLOB'"_s,
        {}, [](const Row &row) { return Column{row.text(0), row.text(1), row.text(2)}; });
    CS_VERIFY_RESULT(columns);
    QVERIFY(columns->size() > 15);
    for (const Column &column : *columns) {
        const QString name = column.table + u'.' + column.column;
        const bool isHash = column.schema.contains(u"CHECK (length(%1) = "_s.arg(column.column));
        const bool isSealed
            = runtime::sealedColumns().contains(std::pair(column.table, column.column));
        QVERIFY2(isHash || isSealed || open.contains(name), qPrintable(name));
    }
}

int tst_FlippedBits::runVerify(const QStringList &arguments, QByteArray *output)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(COUNTERSIGN_BIN_DIR "/countersignd"),
                  QStringList{u"audit"_s, u"verify"_s, u"--demo"_s, u"--data-dir"_s, m_copy->path()}
                      + arguments);
    process.waitForFinished(60'000);
    *output = process.readAll();
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

void tst_FlippedBits::theCommandNamesThem()
{
    QByteArray output;
    QCOMPARE(runVerify({}, &output), 0);
    QVERIFY2(output.contains("Every sealed value is what was sealed."), output.constData());
    flip(u"customers"_s, u"profile"_s, u"1"_s);
    QCOMPARE(runVerify({}, &output), 1);
    QVERIFY2(output.contains("The trail is intact"), output.constData());
    QVERIFY2(output.contains("table customers, column profile, row " + m_flipped.first().toUtf8()),
             output.constData());
    QCOMPARE(runVerify({u"--trail-only"_s}, &output), 0);

    flip(u"audit_events"_s, u"leaf"_s, u"1"_s);
    QCOMPARE(runVerify({u"--trail-only"_s}, &output), 1);
    QVERIFY2(output.contains("NOT INTACT at event " + m_flipped.first().toUtf8()),
             output.constData());

    init();
    flip(u"settings"_s, u"value"_s, u"name = 'keys.root'"_s);
    QCOMPARE(runVerify({}, &output), 2);
    QVERIFY2(output.contains("keys.root"), output.constData());

    init();
    QVERIFY(QFile::remove(m_copy->filePath(u"master.key"_s)));
    QCOMPARE(runVerify({}, &output), 0); // an auditor has no master key
    QVERIFY2(output.contains("not looked at"), output.constData());
    QCOMPARE(runVerify({u"--master-key-file"_s, m_copy->filePath(u"none.key"_s)}, &output), 2);
}

void tst_FlippedBits::thePageNamesADamagedEvent()
{
    flip(u"audit_events"_s, u"leaf"_s, u"idx = 3"_s);
    {
        // Most bits of a leaf are sealed: then only the details of the event are missing on the page. This one is not.
        auto opened = Connection::openSqlite(database(), Connection::Mode::ReadWrite);
        CS_VERIFY_RESULT(opened);
        CS_VERIFY_RESULT((*opened)->execute(
            u"UPDATE audit_events SET leaf = CAST('z' || substr(CAST(leaf AS TEXT), 2) AS BLOB) WHERE idx = 3"_s));
    }
    const QString live = m_service.dataDirectory() + "/countersign.db"_L1;
    QVERIFY(QFile::remove(live));
    QVERIFY(QFile::copy(database(), live));
    QCOMPARE(m_service.start(), QString());
    QByteArray token = m_service.signIn(u"auditor"_s);
    QString after;
    Answer page;
    do {
        page = m_service.get(u"/v1/audit/events?limit=20"_s + after, token);
        after = u"&after="_s + page.json.value("next"_L1).toString();
    } while (page.status == 200 && after.size() > 7);
    QCOMPARE(page.status, 500);
    QVERIFY2(page.json.value("detail"_L1).toString().startsWith("Event 3 of the audit trail"_L1),
             page.body.constData());
    QCOMPARE(m_service.stop(), 0);
}

QTEST_GUILESS_MAIN(tst_FlippedBits)
#include "tst_flippedbits.moc"
