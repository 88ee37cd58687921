// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/database.h"

#include "database/migrations.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>

namespace countersign::database {

using namespace Qt::StringLiterals;

namespace {

// The readers of one thread, one for each database it has read. They close with the thread, as
// QtSql demands.
struct Reader
{
    std::weak_ptr<const void> database;
    std::unique_ptr<Connection> connection;
};

std::vector<Reader> &readersOfThisThread()
{
    thread_local std::vector<Reader> readers;
    return readers;
}

// A folder that we make is for its owner only; one that is there keeps what its owner chose.
Result<void> makeFolder(const QString &path)
{
    if (QFileInfo::exists(path))
        return {};
    if (!QDir().mkpath(path)
        || !QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return failure(
            ErrorCode::Unavailable,
            u"The data folder cannot be created. Check the permissions of its parent."_s);
    return {};
}

Result<std::shared_ptr<const void>> lockFor(const QString &path)
{
    if (const auto made = makeFolder(QFileInfo(path).absolutePath()); !made)
        return failureOf(made);
    auto lock = std::make_shared<QLockFile>(path + ".lock"_L1);
    lock->setStaleLockTime(0); // only a holder that has died makes it stale, not time
    if (lock->tryLock(0))
        return std::static_pointer_cast<const void>(lock);
    if (lock->error() != QLockFile::LockFailedError)
        return failure(
            ErrorCode::StorageUnavailable,
            u"The data folder cannot be written. Check its permissions, and the space on its disk."_s);
    qint64 process = 0;
    QString host;
    QString program;
    lock->getLockInfo(&process, &host, &program);
    return failure(
        ErrorCode::Conflict,
        u"Another program (%1, process %2) uses this data folder. Close it first, or choose another folder."_s
            .arg(program)
            .arg(process));
}

Result<int> prepare(const QString &path, Instant now)
{
    auto connection = Connection::openSqlite(path, Connection::Mode::ReadWrite);
    if (!connection)
        return failureOf(connection);
    const auto known = compiledMigrations();
    if (!known)
        return failureOf(known);
    return migrate(**connection, *known, now);
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const QString &path, const Clock &clock,
                                                 Writer::Limits limits)
{
    auto lock = lockFor(path);
    if (!lock)
        return failureOf(lock);
    const auto schema = prepare(path, clock.now());
    if (!schema)
        return failureOf(schema);
    return std::unique_ptr<Database>(new Database(path, *schema, std::move(*lock), limits));
}

Database::Database(const QString &path, int schema, std::shared_ptr<const void> lock,
                   Writer::Limits limits)
    : m_path(path)
    , m_schema(schema)
    , m_lock(std::move(lock))
    , m_writer(std::make_unique<Writer>(path, m_lock, limits))
{}

Database::~Database()
{
    auto &readers = readersOfThisThread();
    std::erase_if(readers,
                  [this](const Reader &reader) { return reader.database.lock() == m_lock; });
}

Connection &Database::reader() const
{
    auto &readers = readersOfThisThread();
    std::erase_if(readers, [](const Reader &reader) { return reader.database.expired(); });
    const auto isOurs = [this](const Reader &reader) { return reader.database.lock() == m_lock; };
    auto found = std::ranges::find_if(readers, isOurs);
    if (found != readers.end() && found->connection->isOpen())
        return *found->connection;
    auto opened = Connection::openSqlite(m_path, Connection::Mode::ReadOnly);
    auto connection = opened ? std::move(*opened) : Connection::broken(opened.error());
    if (found == readers.end())
        return *readers.emplace_back(m_lock, std::move(connection)).connection;
    found->connection->swap(*connection); // mended in place: somebody may still hold it
    return *found->connection;
}

std::unique_ptr<Writer> Database::takeWriter()
{
    Q_ASSERT(m_writer);
    return std::move(m_writer);
}

} // namespace countersign::database
