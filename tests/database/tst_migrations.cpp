// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/connection.h"
#include "database/database.h"
#include "database/migrations.h"
#include "database/sqlscript.h"
#include "support/verify.h"
#include "support/virtualclock.h"

#include <QTemporaryDir>
#include <QTest>

using namespace countersign;
using namespace countersign::database;
using namespace Qt::StringLiterals;

namespace {

const Migration first{1, u"first"_s,
                      u"CREATE TABLE one (a INTEGER) STRICT;\nINSERT INTO one VALUES (1);\n"_s};
const Migration second{2, u"second"_s, u"CREATE TABLE two (a INTEGER) STRICT;\n"_s};

} // namespace

class MigrationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void splitsScripts_data();
    void splitsScripts();
    void compiledStepsAreInOrderAndApply();
    void appliesWhatIsNew();
    void refusesANewerDatabase();
    void refusesAChangedStep();
    void refusesAStepThatIsGone();
    void refusesAStepThatCameTooLate();
    void acceptsOtherLineEnds();
    void undoesAStepThatFails();
    void leavesARefusedDatabaseAlone();

private:
    Result<int> run(const QList<Migration> &steps)
    {
        return migrate(*m_connection, steps, m_clock.now());
    }
    bool hasTable(const QString &name)
    {
        const auto found = m_connection->one(u"SELECT 1 FROM sqlite_schema WHERE name = ?"_s,
                                             {name}, [](const Row &) { return true; });
        return found && *found;
    }

    support::VirtualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Connection> m_connection;
};

void MigrationsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened
        = Connection::openSqlite(m_folder->filePath(u"test.db"_s), Connection::Mode::ReadWrite);
    CS_VERIFY_RESULT(opened);
    m_connection = std::move(*opened);
}

void MigrationsTest::cleanup()
{
    m_connection.reset();
}

void MigrationsTest::splitsScripts_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QStringList>("statements");
    QTest::newRow("empty") << u" \n -- nothing\n"_s << QStringList();
    QTest::newRow("two, no last semicolon")
        << u"SELECT 1;\nSELECT 2"_s << QStringList{u"SELECT 1"_s, u"SELECT 2"_s};
    QTest::newRow("comments") << u"SELECT /* a; b */ 1; -- c; d\nSELECT 2;"_s
                              << QStringList{u"SELECT  1"_s, u"SELECT 2"_s};
    QTest::newRow("quoted semicolons")
        << u"SELECT 'a;''b--', \"c;d\"; SELECT 2;"_s
        << QStringList{u"SELECT 'a;''b--', \"c;d\""_s, u"SELECT 2"_s};
    QTest::newRow("trigger")
        << u"CREATE TRIGGER t AFTER INSERT ON x BEGIN SELECT CASE WHEN 1 THEN 2 END; SELECT 3; END; SELECT 4;"_s
        << QStringList{
               u"CREATE TRIGGER t AFTER INSERT ON x BEGIN SELECT CASE WHEN 1 THEN 2 END; SELECT 3; END"_s,
               u"SELECT 4"_s};
    QTest::newRow("words that only look like one")
        << u"CREATE TABLE begin_end (case_no INTEGER); SELECT 1;"_s
        << QStringList{u"CREATE TABLE begin_end (case_no INTEGER)"_s, u"SELECT 1"_s};
}

void MigrationsTest::splitsScripts()
{
    QFETCH(const QString, script);
    QFETCH(const QStringList, statements);
    QCOMPARE(splitStatements(script), statements);
}

void MigrationsTest::compiledStepsAreInOrderAndApply()
{
    const auto steps = compiledMigrations();
    CS_VERIFY_RESULT(steps);
    QVERIFY(!steps->isEmpty());
    QCOMPARE(steps->first().number, 1);
    QCOMPARE(steps->first().name, u"foundation"_s);
    QVERIFY(std::ranges::is_sorted(*steps, std::ranges::less(), &Migration::number));
    const auto schema = run(*steps);
    CS_VERIFY_RESULT(schema);
    QCOMPARE(*schema, steps->last().number);
    // Every table is STRICT: SQLite would otherwise keep a text in a column of numbers.
    const auto loose = m_connection->all(u"SELECT name FROM pragma_table_list WHERE schema = "
                                         u"'main' AND type = 'table' AND strict = 0 "
                                         "AND name NOT LIKE 'sqlite_%'"_s,
                                         {}, [](const Row &row) { return row.text(0); });
    CS_VERIFY_RESULT(loose);
    QCOMPARE(*loose, QStringList());
}

void MigrationsTest::appliesWhatIsNew()
{
    QCOMPARE(*run({first}), 1);
    QVERIFY(hasTable(u"one"_s) && !hasTable(u"two"_s));
    QCOMPARE(*run({first, second}), 2);
    QVERIFY(hasTable(u"two"_s));
    QCOMPARE(*run({first, second}), 2);
    QCOMPARE(**m_connection->one(u"SELECT count(*) FROM one"_s, {},
                                 [](const Row &row) { return row.integer(0); }),
             1);
}

void MigrationsTest::refusesANewerDatabase()
{
    CS_VERIFY_RESULT(run({first, second}));
    const auto refused = run({first});
    CS_VERIFY_ERROR(refused, ErrorCode::VersionNotSupported);
    QVERIFY(refused.error().detail.contains(u"schema 2"_s));
}

void MigrationsTest::refusesAChangedStep()
{
    CS_VERIFY_RESULT(run({first}));
    Migration changed = first;
    changed.script += u"CREATE TABLE extra (a INTEGER) STRICT;"_s;
    CS_VERIFY_ERROR(run({changed, second}), ErrorCode::Conflict);
    QVERIFY(!hasTable(u"two"_s) && !hasTable(u"extra"_s));
}

void MigrationsTest::refusesAStepThatIsGone()
{
    CS_VERIFY_RESULT(run({first, second}));
    Migration renumbered = first;
    renumbered.number = 3;
    CS_VERIFY_ERROR(run({second, renumbered}), ErrorCode::Conflict);
}

void MigrationsTest::refusesAStepThatCameTooLate()
{
    CS_VERIFY_RESULT(run({second}));
    CS_VERIFY_ERROR(run({first, second}), ErrorCode::Conflict);
    QVERIFY(!hasTable(u"one"_s));
}

void MigrationsTest::acceptsOtherLineEnds()
{
    CS_VERIFY_RESULT(run({first}));
    Migration windows = first;
    windows.script.replace(u'\n', u"\r\n"_s);
    CS_VERIFY_RESULT(run({windows}));
}

void MigrationsTest::undoesAStepThatFails()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"SQLite error"_s));
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"was undone"_s));
    CS_VERIFY_ERROR(
        run({first,
             {2, u"broken"_s,
              u"CREATE TABLE two (a INTEGER) STRICT; INSERT INTO three VALUES (1);"_s}}),
        ErrorCode::Internal);
    QVERIFY(hasTable(u"one"_s) && !hasTable(u"two"_s));
    QCOMPARE(*run({first, second}), 2); // and the corrected step applies
}

void MigrationsTest::leavesARefusedDatabaseAlone()
{
    const QString path = m_folder->filePath(u"newer.db"_s);
    {
        auto database = Database::open(path, m_clock);
        CS_VERIFY_RESULT(database);
    }
    auto connection = Connection::openSqlite(path, Connection::Mode::ReadWrite);
    CS_VERIFY_RESULT(connection);
    CS_VERIFY_RESULT((*connection)->execute(u"PRAGMA user_version = 999"_s));
    CS_VERIFY_ERROR(Database::open(path, m_clock), ErrorCode::VersionNotSupported);
    QCOMPARE(
        **(*connection)
              ->one(u"PRAGMA user_version"_s, {}, [](const Row &row) { return row.integer(0); }),
        999);
}

QTEST_GUILESS_MAIN(MigrationsTest)
#include "tst_migrations.moc"
