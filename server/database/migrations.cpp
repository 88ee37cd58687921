// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/migrations.h"

#include "base/logging.h"
#include "database/connection.h"
#include "database/sqlscript.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <algorithm>

// Q_INIT_RESOURCE must stand outside of every namespace.
static void initializeMigrationFiles()
{
    Q_INIT_RESOURCE(migrations);
}

namespace countersign::database {

using namespace Qt::StringLiterals;

namespace {

struct Applied
{
    int number = 0;
    QByteArray checksum;
};

Result<QList<Applied>> appliedMigrations(Connection &connection)
{
    const auto made = connection.execute(
        u"CREATE TABLE IF NOT EXISTS schema_migrations (number INTEGER NOT NULL PRIMARY KEY, "
        "name TEXT NOT NULL, checksum BLOB NOT NULL, applied_at INTEGER NOT NULL) STRICT"_s);
    if (!made)
        return failureOf(made);
    return connection.all(
        u"SELECT number, checksum FROM schema_migrations ORDER BY number"_s, {},
        [](const Row &row) { return Applied{static_cast<int>(row.integer(0)), row.blob(1)}; });
}

Result<int> storedSchema(Connection &connection)
{
    const auto number = connection.one(u"PRAGMA user_version"_s, {}, [](const Row &row) {
        return static_cast<int>(row.integer(0));
    });
    if (!number)
        return failureOf(number);
    return number->value_or(0);
}

Result<void> checkHistory(const QList<Applied> &applied, const QList<Migration> &known)
{
    for (const Applied &step : applied) {
        const auto ours = std::ranges::find(known, step.number, &Migration::number);
        if (ours == known.end() || ours->checksum() != step.checksum)
            return failure(
                ErrorCode::Conflict,
                u"The database was set up by a different build of Countersign (step %1 differs). "
                "Use the build that made it, or restore a backup."_s.arg(step.number));
    }
    return {};
}

Result<void> runScript(Connection &connection, const Migration &step, Instant now)
{
    for (const QString &statement : splitStatements(step.script)) {
        if (const auto done = connection.execute(statement); !done)
            return failureOf(done);
    }
    const auto noted = connection.execute(
        u"INSERT INTO schema_migrations (number, name, checksum, applied_at) VALUES (?, ?, ?, ?)"_s,
        {step.number, step.name, step.checksum(), toMilliseconds(now)});
    if (!noted)
        return failureOf(noted);
    // A pragma takes no placeholder; the number is ours.
    if (const auto set = connection.execute(u"PRAGMA user_version = %1"_s.arg(step.number)); !set)
        return failureOf(set);
    return {};
}

Result<void> apply(Connection &connection, const Migration &step, Instant now)
{
    if (const auto begun = connection.execute(u"BEGIN IMMEDIATE"_s); !begun)
        return failureOf(begun);
    Result<void> done = runScript(connection, step, now);
    if (done) {
        const auto committed = connection.execute(u"COMMIT"_s);
        if (committed)
            return {};
        done = failureOf(committed);
    }
    [[maybe_unused]] const auto undone = connection.execute(u"ROLLBACK"_s);
    qCCritical(lcDatabase).noquote()
        << "Schema step" << step.number << step.name << "failed and was undone";
    return done;
}

} // namespace

QByteArray Migration::checksum() const
{
    QString unified = script;
    unified.replace("\r\n"_L1, "\n"_L1);
    return QCryptographicHash::hash(unified.toUtf8(), QCryptographicHash::Sha256);
}

Result<QList<Migration>> compiledMigrations()
{
    initializeMigrationFiles();
    QList<Migration> steps;
    const QDir folder(u":/migrations"_s);
    for (const QString &fileName : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(fileName));
        bool numbered = false;
        const int number = fileName.left(3).toInt(&numbered);
        if (!numbered || !file.open(QIODevice::ReadOnly)
            || (!steps.isEmpty() && steps.last().number == number))
            return failure(
                ErrorCode::Internal,
                u"The schema step %1 cannot be used: it needs a number of its own."_s.arg(
                    fileName));
        steps.append({number, fileName.sliced(4).chopped(4), QString::fromUtf8(file.readAll())});
    }
    return steps;
}

Result<int> migrate(Connection &connection, const QList<Migration> &known, Instant now)
{
    const auto stored = storedSchema(connection);
    if (!stored)
        return stored;
    const int newest = known.isEmpty() ? 0 : known.last().number;
    if (*stored > newest)
        return failure(
            ErrorCode::VersionNotSupported,
            u"The database was made by a newer Countersign (schema %1, this program knows "
            "%2). Install the newer version."_s.arg(*stored)
                .arg(newest));
    const auto applied = appliedMigrations(connection);
    if (!applied)
        return failureOf(applied);
    if (const auto same = checkHistory(*applied, known); !same)
        return failureOf(same);
    for (const Migration &step : known) {
        if (std::ranges::contains(*applied, step.number, &Applied::number))
            continue;
        if (step.number < *stored)
            return failure(
                ErrorCode::Conflict,
                u"The database lacks schema step %1, which comes before what it has."_s.arg(
                    step.number));
        if (const auto done = apply(connection, step, now); !done)
            return failureOf(done);
        qCInfo(lcDatabase).noquote() << "Schema step" << step.number << step.name << "applied";
    }
    return newest;
}

} // namespace countersign::database
