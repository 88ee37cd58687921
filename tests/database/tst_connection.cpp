// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/connection.h"
#include "database/database.h"
#include "support/verify.h"
#include "support/virtualclock.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace countersign;
using namespace countersign::database;
using namespace Qt::StringLiterals;

namespace {

qint64 firstNumber(const Row &row)
{
    return row.integer(0);
}

} // namespace

class ConnectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void keepsValuesOfEveryType();
    void bindsNullTextAsEmptyText();
    void mapsBrokenRulesToErrors();
    void refusesFaultyStatements();
    void usesTheSameStatementInsideItself();
    void doesNotHoldASnapshotAfterAHalfReadResult();
    void readsOneStateInASnapshot();
    void endsASnapshotWhenTheReadingThrows();
    void cannotWriteWhenReadOnly();
    void isReadableByItsOwnerOnly();
    void reportsAFileThatIsNoDatabase();
    void reportsAMissingFolder();
    void givesEveryThreadItsOwnReader();
    void mendsAReaderThatCouldNotOpen();
    void refusesASecondProcess();

private:
    QString path() const { return m_folder->filePath(u"test.db"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Connection> m_connection;
};

void ConnectionTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = Connection::openSqlite(path(), Connection::Mode::ReadWrite);
    CS_VERIFY_RESULT(opened);
    m_connection = std::move(*opened);
    CS_VERIFY_RESULT(
        m_connection->execute(u"CREATE TABLE parent (id INTEGER NOT NULL PRIMARY KEY) STRICT"_s));
    CS_VERIFY_RESULT(m_connection->execute(
        u"CREATE TABLE thing (id INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL UNIQUE, data "
        u"BLOB, "
        "parent INTEGER REFERENCES parent (id), amount INTEGER CHECK (amount > 0)) STRICT"_s));
}

void ConnectionTest::cleanup()
{
    m_connection.reset();
    m_folder.reset();
}

void ConnectionTest::keepsValuesOfEveryType()
{
    const QByteArray bytes("\0\x01\xff", 3);
    const QString name = u"\ufeffZoë 🛋"_s;
    CS_VERIFY_RESULT(
        m_connection->execute(u"INSERT INTO thing (id, name, data, amount) VALUES (?, ?, ?, ?)"_s,
                              {1, name, bytes, std::numeric_limits<qint64>::max()}));
    int rows = 0;
    CS_VERIFY_RESULT(m_connection->each(
        u"SELECT name, data, amount, parent FROM thing"_s, {}, [&](const Row &row) {
            ++rows;
            [&] {
                QCOMPARE(row.text(0), name);
                QCOMPARE(row.blob(1), bytes);
                QCOMPARE(row.integer(2), std::numeric_limits<qint64>::max());
                QVERIFY(row.isNull(3));
                QVERIFY(!row.optionalInteger(3));
                QCOMPARE(row.optionalText(0), name);
            }();
            return true;
        }));
    QCOMPARE(rows, 1);
    QCOMPARE(*m_connection->execute(u"UPDATE thing SET amount = 1"_s), 1);
    QCOMPARE(*m_connection->execute(u"UPDATE thing SET amount = 1 WHERE id = 7"_s), 0);
}

void ConnectionTest::bindsNullTextAsEmptyText()
{
    CS_VERIFY_RESULT(
        m_connection->execute(u"INSERT INTO thing (id, name, data, parent) VALUES (?, ?, ?, ?)"_s,
                              {1, QString(), QByteArray(), nullable(std::optional<qint64>())}));
    const auto empty = m_connection->one(
        u"SELECT name = '' AND length(data) = 0 AND parent IS NULL FROM thing"_s, {}, firstNumber);
    CS_VERIFY_RESULT(empty);
    QCOMPARE(*empty, 1);
}

void ConnectionTest::mapsBrokenRulesToErrors()
{
    const QString insert = u"INSERT INTO thing (id, name, parent, amount) VALUES (?, ?, ?, ?)"_s;
    CS_VERIFY_RESULT(m_connection->execute(insert, {1, u"a"_s, QVariant(), 1}));
    CS_VERIFY_ERROR(m_connection->execute(insert, {2, u"a"_s, QVariant(), 1}),
                    ErrorCode::Duplicate);
    CS_VERIFY_ERROR(m_connection->execute(insert, {1, u"b"_s, QVariant(), 1}),
                    ErrorCode::Duplicate);
    CS_VERIFY_ERROR(m_connection->execute(insert, {2, u"b"_s, 99, 1}), ErrorCode::Conflict);
    CS_VERIFY_ERROR(m_connection->execute(insert, {2, u"b"_s, QVariant(), -1}),
                    ErrorCode::Conflict);
    CS_VERIFY_ERROR(m_connection->execute(insert, {2, QVariant(), QVariant(), 1}),
                    ErrorCode::Conflict);
    CS_VERIFY_ERROR(m_connection->execute(insert, {2, u"b"_s, QVariant(), u"much"_s}),
                    ErrorCode::Conflict);
    // The statement is usable again after each failure.
    CS_VERIFY_RESULT(m_connection->execute(insert, {2, u"b"_s, QVariant(), 1}));
}

void ConnectionTest::refusesFaultyStatements()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"SQLite error"_s));
    CS_VERIFY_ERROR(m_connection->execute(u"SELECT FROM nothing"_s), ErrorCode::Internal);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"SQLite error"_s));
    CS_VERIFY_ERROR(m_connection->execute(u"INSERT INTO thing (id, name) VALUES (?, ?)"_s, {1}),
                    ErrorCode::Internal);
}

void ConnectionTest::usesTheSameStatementInsideItself()
{
    for (int i = 1; i <= 3; ++i)
        CS_VERIFY_RESULT(m_connection->execute(u"INSERT INTO thing (id, name) VALUES (?, ?)"_s,
                                               {i, QString::number(i)}));
    const QString select = u"SELECT id FROM thing WHERE id >= ? ORDER BY id"_s;
    QList<qint64> seen;
    CS_VERIFY_RESULT(m_connection->each(select, {1}, [&](const Row &outer) {
        seen += outer.integer(0);
        const auto inner = m_connection->all(select, {2}, firstNumber);
        return inner && *inner == QList<qint64>{2, 3};
    }));
    QCOMPARE(seen, (QList<qint64>{1, 2, 3}));
}

void ConnectionTest::doesNotHoldASnapshotAfterAHalfReadResult()
{
    auto reader = Connection::openSqlite(path(), Connection::Mode::ReadOnly);
    CS_VERIFY_RESULT(reader);
    for (int i = 1; i <= 3; ++i)
        CS_VERIFY_RESULT(m_connection->execute(u"INSERT INTO thing (id, name) VALUES (?, ?)"_s,
                                               {i, QString::number(i)}));
    CS_VERIFY_RESULT(
        (*reader)->one(u"SELECT id FROM thing"_s, {}, firstNumber)); // two rows are left unread
    CS_VERIFY_RESULT(m_connection->execute(u"INSERT INTO thing (id, name) VALUES (4, 'x')"_s));
    QCOMPARE(**(*reader)->one(u"SELECT count(*) FROM thing"_s, {}, firstNumber), 4);
}

void ConnectionTest::readsOneStateInASnapshot()
{
    auto reader = Connection::openSqlite(path(), Connection::Mode::ReadOnly);
    CS_VERIFY_RESULT(reader);
    const auto count
        = [&] { return **(*reader)->one(u"SELECT count(*) FROM thing"_s, {}, firstNumber); };
    QList<qint64> counts;
    CS_VERIFY_RESULT((*reader)->snapshot([&](Connection &) -> Result<void> {
        counts += count();
        if (const auto added
            = m_connection->execute(u"INSERT INTO thing (id, name) VALUES (1, 'x')"_s);
            !added)
            return failureOf(added);
        counts += count();
        return {};
    }));
    counts += count();
    QCOMPARE(counts, (QList<qint64>{0, 0, 1}));
}

void ConnectionTest::endsASnapshotWhenTheReadingThrows()
{
    auto reader = Connection::openSqlite(path(), Connection::Mode::ReadOnly);
    CS_VERIFY_RESULT(reader);
    const auto count
        = [&] { return **(*reader)->one(u"SELECT count(*) FROM thing"_s, {}, firstNumber); };
    const auto throws = [&](Connection &) -> Result<void> {
        count();
        throw std::bad_alloc();
    };
    QVERIFY_THROWS_EXCEPTION(std::bad_alloc,
                             [[maybe_unused]] const auto done = (*reader)->snapshot(throws));
    CS_VERIFY_RESULT(m_connection->execute(u"INSERT INTO thing (id, name) VALUES (1, 'x')"_s));
    QCOMPARE(count(), 1);
    CS_VERIFY_RESULT((*reader)->snapshot([](Connection &) -> Result<void> { return {}; }));
}

void ConnectionTest::cannotWriteWhenReadOnly()
{
    auto reader = Connection::openSqlite(path(), Connection::Mode::ReadOnly);
    CS_VERIFY_RESULT(reader);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"SQLite error 8"_s));
    CS_VERIFY_ERROR((*reader)->execute(u"INSERT INTO thing (id, name) VALUES (1, 'x')"_s),
                    ErrorCode::StorageUnavailable);
}

void ConnectionTest::isReadableByItsOwnerOnly()
{
#ifdef Q_OS_UNIX
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    CS_VERIFY_RESULT(m_connection->execute(u"INSERT INTO thing (id, name) VALUES (1, 'x')"_s));
    for (const QString &file : {path(), path() + "-wal"_L1, path() + "-shm"_L1}) {
        QVERIFY2(QFileInfo::exists(file), qPrintable(file));
        QCOMPARE(QFileInfo(file).permissions() & others, QFile::Permissions());
    }
    const support::VirtualClock clock;
    const QString newFolder = m_folder->filePath(u"new/folder"_s);
    CS_VERIFY_RESULT(Database::open(newFolder + u"/test.db"_s, clock));
    QCOMPARE(QFileInfo(newFolder).permissions() & others, QFile::Permissions());
#else
    QSKIP("Permissions are inherited from the user's folder here.");
#endif
}

void ConnectionTest::reportsAFileThatIsNoDatabase()
{
    QFile file(m_folder->filePath(u"letter.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(4096, 'x'));
    file.close();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"SQLite error 26"_s));
    CS_VERIFY_ERROR(Connection::openSqlite(file.fileName(), Connection::Mode::ReadWrite),
                    ErrorCode::StorageUnavailable);
}

void ConnectionTest::reportsAMissingFolder()
{
    CS_VERIFY_ERROR(Connection::openSqlite(u"/nowhere/at/all.db"_s, Connection::Mode::ReadWrite),
                    ErrorCode::StorageUnavailable);
    const auto broken = Connection::broken({ErrorCode::Unavailable, u"No."_s});
    QVERIFY(!broken->isOpen());
    CS_VERIFY_ERROR(broken->execute(u"SELECT 1"_s), ErrorCode::Unavailable);
}

void ConnectionTest::givesEveryThreadItsOwnReader()
{
    const support::VirtualClock clock;
    auto opened = Database::open(m_folder->filePath(u"real.db"_s), clock);
    CS_VERIFY_RESULT(opened);
    Database &database = **opened;
    Connection *mine = &database.reader();
    QCOMPARE(&database.reader(), mine);
    Connection *theirs = nullptr;
    Result<std::optional<qint64>> number = std::nullopt;
    std::thread([&] {
        theirs = &database.reader();
        number = theirs->one(u"SELECT 42"_s, {}, firstNumber);
    }).join();
    QVERIFY(theirs != mine);
    CS_VERIFY_RESULT(number);
    QCOMPARE(*number, 42);

    // Another database, same thread; and the same one closed and opened again.
    auto other = Database::open(m_folder->filePath(u"other.db"_s), clock);
    CS_VERIFY_RESULT(other);
    QVERIFY(&(*other)->reader() != &database.reader());
    opened->reset();
    auto again = Database::open(m_folder->filePath(u"real.db"_s), clock);
    CS_VERIFY_RESULT(again);
    QCOMPARE(**(*again)->reader().one(u"SELECT 43"_s, {}, firstNumber), 43);
}

void ConnectionTest::mendsAReaderThatCouldNotOpen()
{
    const support::VirtualClock clock;
    const QString file = m_folder->filePath(u"real.db"_s);
    auto opened = Database::open(file, clock);
    CS_VERIFY_RESULT(opened);
    QVERIFY(QFile::rename(file, file + u".away"_s));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"SQLite error 14"_s));
    Connection &reader = (*opened)->reader();
    CS_VERIFY_ERROR(reader.one(u"SELECT 1"_s, {}, firstNumber), ErrorCode::StorageUnavailable);
    QVERIFY(QFile::rename(file + u".away"_s, file));
    QCOMPARE(&(*opened)->reader(), &reader);
    QCOMPARE(**reader.one(u"SELECT 1"_s, {}, firstNumber), 1);
}

void ConnectionTest::refusesASecondProcess()
{
    const support::VirtualClock clock;
    const QString file = m_folder->filePath(u"real.db"_s);
    auto first = Database::open(file, clock);
    CS_VERIFY_RESULT(first);
    const auto second = Database::open(file, clock);
    CS_VERIFY_ERROR(second, ErrorCode::Conflict);
    QVERIFY(second.error().detail.contains(QString::number(QCoreApplication::applicationPid())));
    first->reset();
    CS_VERIFY_RESULT(Database::open(file, clock));
}

QTEST_GUILESS_MAIN(ConnectionTest)
#include "tst_connection.moc"
