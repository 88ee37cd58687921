// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/connection.h"

#include "base/encoding.h"
#include "database/sqlerror.h"
#include "database/statement.h"

#include <QFile>

#include <sqlite3.h>

#include <algorithm>
#include <mutex>
#include <unordered_map>

namespace countersign::database {

using namespace Qt::StringLiterals;

namespace {

// Tells texts apart well enough by their length and end; hashing all of them took longer than the comparison.
struct EndOfText
{
    std::size_t operator()(const QString &sql) const
    {
        return qHash(QStringView(sql).last(std::min<qsizetype>(sql.size(), 24)),
                     static_cast<std::size_t>(sql.size()));
    }
};

using Statements = std::unordered_map<QString, std::unique_ptr<Statement>, EndOfText>;

// Statements with optional filters have a few dozen forms; far beyond that something builds SQL
// from values, and no more are kept.
constexpr std::size_t MaximumStatements = 512;

constexpr int BusyTimeout
    = 5000; // another process may hold the write lock for a moment: a backup, a shell

struct CloseHandle
{
    void operator()(sqlite3 *handle) const { sqlite3_close_v2(handle); }
};
using Handle = std::unique_ptr<sqlite3, CloseHandle>;

// Counting every allocation takes a lock that all threads share.
void configureLibrary()
{
    static std::once_flag done;
    std::call_once(done, [] { sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); });
}

// Makes the file before SQLite does, so that nobody else may ever read it; the -wal and -shm files
// get its permissions.
Result<void> createPrivately(const QString &path)
{
    QFile file(path);
    if (file.exists())
        return {};
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return failure(ErrorCode::StorageUnavailable,
                       u"The database file cannot be created: %1."_s.arg(file.errorString()));
    return {};
}

QStringList pragmas(Connection::Mode mode)
{
    QStringList list{u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA temp_store = MEMORY"_s};
    // There is a reader for every thread; the system's cache serves them all.
    if (mode == Connection::Mode::ReadOnly)
        return list << u"PRAGMA query_only = ON"_s << u"PRAGMA cache_size = -400"_s;
    return list
           << u"PRAGMA cache_size = -8000"_s << u"PRAGMA journal_mode = WAL"_s
           << u"PRAGMA synchronous = FULL"_s
           << u"PRAGMA fullfsync = ON"_s // macOS: fsync() alone does not reach the disk
           << u"PRAGMA checkpoint_fullfsync = ON"_s << u"PRAGMA foreign_keys = ON"_s
           << u"PRAGMA recursive_triggers = ON"_s // INSERT OR REPLACE must meet the DELETE triggers too
           << u"PRAGMA secure_delete = ON"_s // a destroyed key leaves no copy in the file; for the log see Writer
           << u"PRAGMA wal_autocheckpoint = 8000"_s // 32 MB: a page that changes often goes to the file seldom
           << u"PRAGMA journal_size_limit = 67108864"_s;
}

} // namespace

qint64 Row::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString Row::text(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return textFromUtf8({text, text ? sqlite3_column_bytes(m_statement, column) : 0});
}

QByteArray Row::blob(int column) const
{
    return view(column).toByteArray();
}

QByteArrayView Row::view(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {bytes, bytes ? sqlite3_column_bytes(m_statement, column) : 0};
}

bool Row::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::optional<qint64> Row::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::optional<QString> Row::optionalText(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(text(column));
}

struct Connection::Data
{
    Handle handle;
    Statements statements; // before the handle goes
    Error error;           // why it is not open
    bool wipe = false;     // wipeLogAfterCommit()

    Result<StatementLease> bound(const QString &sql, const QVariantList &values);

private:
    Result<StatementLease> take(const QString &sql);
};

// A statement in use is not handed out again: a visitor may run the same SQL, and gets one of its own.
Result<StatementLease> Connection::Data::take(const QString &sql)
{
    if (!handle)
        return std::unexpected(error);
    const auto known = statements.find(sql);
    if (known != statements.end() && !known->second->isLent())
        return StatementLease(*known->second);
    auto made = Statement::prepare(handle.get(), sql);
    if (!made)
        return failureOf(made);
    if (known != statements.end() || statements.size() >= MaximumStatements)
        return StatementLease(std::move(*made));
    return StatementLease(*statements.emplace(sql, std::move(*made)).first->second);
}

Result<StatementLease> Connection::Data::bound(const QString &sql, const QVariantList &values)
{
    auto statement = take(sql);
    if (!statement)
        return statement;
    if (const auto bound = (*statement)->bind(values, sql); !bound)
        return failureOf(bound);
    return statement;
}

void Connection::wipeLogAfterCommit()
{
    m_data->wipe = true;
}

bool Connection::takeWipe()
{
    return std::exchange(m_data->wipe, false);
}

Connection::Connection(std::unique_ptr<Data> data)
    : m_data(std::move(data))
{}

Connection::~Connection() = default;

Result<std::unique_ptr<Connection>> Connection::openSqlite(const QString &path, Mode mode)
{
    configureLibrary();
    if (mode == Mode::ReadWrite) {
        if (const auto created = createPrivately(path); !created)
            return failureOf(created);
    }
    // Every connection keeps to one thread: SQLite need not lock it.
    const int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
                      | (mode == Mode::ReadOnly ? SQLITE_OPEN_READONLY
                                                : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    sqlite3 *native = nullptr;
    const int opened = sqlite3_open_v2(path.toUtf8().constData(), &native, flags, nullptr);
    auto data = std::make_unique<Data>();
    data->handle.reset(native); // also what did not open wants to be closed
    if (opened != SQLITE_OK)
        return std::unexpected(toError(native, u"open"_s));
    sqlite3_busy_timeout(native, BusyTimeout);
    std::unique_ptr<Connection> connection(new Connection(std::move(data)));
    for (const QString &pragma : pragmas(mode)) {
        if (const auto set = connection->execute(pragma); !set)
            return failureOf(set);
    }
    return connection;
}

std::unique_ptr<Connection> Connection::broken(const Error &error)
{
    auto data = std::make_unique<Data>();
    data->error = error;
    return std::unique_ptr<Connection>(new Connection(std::move(data)));
}

bool Connection::isOpen() const
{
    return m_data->handle != nullptr;
}

Result<qint64> Connection::execute(const QString &sql, const QVariantList &values)
{
    auto statement = m_data->bound(sql, values);
    if (!statement)
        return failureOf(statement);
    Result<bool> more = true;
    while (more && *more)
        more = (*statement)->step(sql);
    if (!more)
        return failureOf(more);
    return (*statement)->changes();
}

Result<void> Connection::each(const QString &sql, const QVariantList &values,
                              const std::function<bool(const Row &)> &visit)
{
    auto statement = m_data->bound(sql, values);
    if (!statement)
        return failureOf(statement);
    const Row row((*statement)->native());
    Result<bool> more = (*statement)->step(sql);
    while (more && *more && visit(row))
        more = (*statement)->step(sql);
    return more ? Result<void>() : failureOf(more);
}

Result<void> Connection::snapshot(const std::function<Result<void>(Connection &)> &read)
{
    if (const auto begun = execute(u"BEGIN"_s); !begun)
        return failureOf(begun);
    Result<void> done;
    try {
        done = read(*this);
    } catch (...) {
        // Whoever answers for the exception goes on with this thread, whose reader must not stay in the past.
        [[maybe_unused]] const auto ended = execute(u"ROLLBACK"_s);
        throw;
    }
    if (const auto ended = execute(u"ROLLBACK"_s); !ended && done)
        return failureOf(ended);
    return done;
}

} // namespace countersign::database
