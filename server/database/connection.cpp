// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/connection.h"

#include "database/sqlerror.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <unordered_map>

namespace countersign::database {

using namespace Qt::StringLiterals;

namespace {

using Statements = std::unordered_map<QString, std::unique_ptr<QSqlQuery>>;

// Statements with optional filters have a few dozen forms; far beyond that something builds SQL
// from values.
constexpr std::size_t MaximumStatements = 512;

// Makes the file before SQLite does, so that nobody else may ever read it; the -wal and -shm files
// get its permissions.
Result<void> createPrivately(const QString &path)
{
    QFile file(path);
    if (file.exists())
        return {};
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return failure(ErrorCode::Unavailable,
                       u"The database file cannot be created: %1."_s.arg(file.errorString()));
    return {};
}

QStringList pragmas(Connection::Mode mode)
{
    QStringList list{u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA temp_store = MEMORY"_s,
                     u"PRAGMA cache_size = -16000"_s};
    if (mode == Connection::Mode::ReadOnly)
        return list << u"PRAGMA query_only = ON"_s;
    return list
           << u"PRAGMA journal_mode = WAL"_s << u"PRAGMA synchronous = FULL"_s
           << u"PRAGMA fullfsync = ON"_s // macOS: fsync() alone does not reach the disk
           << u"PRAGMA checkpoint_fullfsync = ON"_s << u"PRAGMA foreign_keys = ON"_s
           << u"PRAGMA recursive_triggers = ON"_s // INSERT OR REPLACE must meet the DELETE triggers too
           << u"PRAGMA secure_delete = ON"_s // a destroyed key leaves no copy in the file; for the log see Writer
           << u"PRAGMA journal_size_limit = 67108864"_s;
}

} // namespace

qint64 Row::integer(int column) const
{
    return m_query.value(column).toLongLong();
}

QString Row::text(int column) const
{
    return m_query.value(column).toString();
}

QByteArray Row::blob(int column) const
{
    return m_query.value(column).toByteArray();
}

bool Row::isNull(int column) const
{
    return m_query.isNull(column);
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
    QString name;
    QSqlDatabase handle;
    Statements statements;
    Error error;       // why it is not open
    bool wipe = false; // wipeLogAfterCommit()

    Result<std::unique_ptr<QSqlQuery>> take(const QString &sql);
    void giveBack(const QString &sql, std::unique_ptr<QSqlQuery> query);
    Result<std::unique_ptr<QSqlQuery>> run(const QString &sql, const QVariantList &values);
};

// A statement in use is out of the cache, so that a visitor may run the same SQL again.
Result<std::unique_ptr<QSqlQuery>> Connection::Data::take(const QString &sql)
{
    if (!handle.isOpen())
        return std::unexpected(error);
    if (auto node = statements.extract(sql); !node.empty())
        return std::move(node.mapped());
    auto query = std::make_unique<QSqlQuery>(handle);
    query->setForwardOnly(true); // otherwise QtSql keeps a copy of every row
    if (!query->prepare(sql))
        return std::unexpected(toError(query->lastError(), sql));
    return query;
}

void Connection::Data::giveBack(const QString &sql, std::unique_ptr<QSqlQuery> query)
{
    query->finish(); // resets the statement: a half-read SELECT would hold its snapshot
    if (statements.size() >= MaximumStatements)
        statements.clear();
    statements.insert_or_assign(sql, std::move(query));
}

Result<std::unique_ptr<QSqlQuery>> Connection::Data::run(const QString &sql,
                                                         const QVariantList &values)
{
    auto query = take(sql);
    if (!query)
        return query;
    for (int i = 0; i < values.size(); ++i) {
        QVariant value = values[i];
        if (value.typeId() == QMetaType::QString && value.toString().isNull())
            value = u""_s;
        else if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull())
            value = ""_ba;
        (*query)->bindValue(i, value);
    }
    if (!(*query)->exec()) {
        const Error failed = toError((*query)->lastError(), sql);
        giveBack(sql, std::move(*query));
        return std::unexpected(failed);
    }
    return query;
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

Connection::~Connection()
{
    m_data->statements.clear();
    m_data->handle.close();
    m_data->handle = {};
    if (!m_data->name.isEmpty())
        QSqlDatabase::removeDatabase(m_data->name);
}

Result<std::unique_ptr<Connection>> Connection::openSqlite(const QString &path, Mode mode)
{
    if (mode == Mode::ReadWrite) {
        if (const auto created = createPrivately(path); !created)
            return failureOf(created);
    }
    auto data = std::make_unique<Data>();
    data->name = u"countersign-%1"_s.arg(reinterpret_cast<quintptr>(data.get()), 0, 16);
    data->handle = QSqlDatabase::addDatabase(u"QSQLITE"_s, data->name);
    data->handle.setDatabaseName(path);
    // Another process may hold the write lock for a moment (a backup, a shell).
    data->handle.setConnectOptions(mode == Mode::ReadOnly
                                       ? u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"_s
                                       : u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    const bool opened = data->handle.open();
    const QSqlError error = data->handle.lastError();
    std::unique_ptr<Connection> connection(new Connection(std::move(data)));
    if (!opened)
        return std::unexpected(toError(error, u"open"_s));
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
    return m_data->handle.isOpen();
}

Result<qint64> Connection::execute(const QString &sql, const QVariantList &values)
{
    auto query = m_data->run(sql, values);
    if (!query)
        return failureOf(query);
    const qint64 changed = (*query)->numRowsAffected();
    m_data->giveBack(sql, std::move(*query));
    return changed;
}

Result<void> Connection::each(const QString &sql, const QVariantList &values,
                              const std::function<bool(const Row &)> &visit)
{
    auto query = m_data->run(sql, values);
    if (!query)
        return failureOf(query);
    const Row row(**query);
    bool more = true;
    while (more && (*query)->next())
        more = visit(row);
    // next() is also false when reading failed half-way.
    const QSqlError error = more ? (*query)->lastError() : QSqlError();
    m_data->giveBack(sql, std::move(*query));
    if (error.isValid())
        return std::unexpected(toError(error, sql));
    return {};
}

Result<void> Connection::snapshot(const std::function<Result<void>(Connection &)> &read)
{
    if (const auto begun = execute(u"BEGIN"_s); !begun)
        return failureOf(begun);
    Result<void> done = read(*this);
    if (const auto ended = execute(u"ROLLBACK"_s); !ended && done)
        return failureOf(ended);
    return done;
}

} // namespace countersign::database
