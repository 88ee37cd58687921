// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QVariantList>

#include <functional>
#include <memory>
#include <optional>

struct sqlite3_stmt;

namespace countersign::database {

// One row of a result, valid inside the function it is handed to. Columns count from 0.
class Row
{
public:
    explicit Row(sqlite3_stmt *statement)
        : m_statement(statement)
    {}
    qint64 integer(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;
    /// The bytes of a blob, or of a text in UTF-8, where SQLite has them: valid until the next row, or until
    /// another function asks for the column.
    QByteArrayView view(int column) const;
    bool isNull(int column) const;
    std::optional<qint64> optionalInteger(int column) const;
    std::optional<QString> optionalText(int column) const;

private:
    sqlite3_stmt *m_statement;
};

/// A value for a column that may be NULL. Plain null QStrings and QByteArrays are bound as empty
/// ones: an empty text is not an unknown one, and columns here are NOT NULL unless they mean it.
template<typename T>
QVariant nullable(const std::optional<T> &value)
{
    return value ? QVariant::fromValue(*value) : QVariant();
}

// A connection to the database, bound to the thread that made it, with its prepared statements kept
// by their text. Errors: Duplicate for a broken UNIQUE rule, Conflict for another broken
// constraint, StorageFull or StorageUnavailable when the disk is full, fails or may not be written,
// Unavailable when another program holds the file, Internal for a faulty statement. SQL is always a
// constant: values go in by `?` placeholders only. Speaks to SQLite itself and not through QtSql, which
// describes every result anew: that was a third of the time of a small statement.
class Connection
{
public:
    enum class Mode { ReadOnly, ReadWrite };
    /// Opens the file; ReadWrite makes it if it is not there, readable by its owner only, and sets
    /// WAL with full durability. ReadOnly may look at a file that a running server writes.
    static Result<std::unique_ptr<Connection>> openSqlite(const QString &path, Mode mode);
    /// A connection that could not be opened: it answers everything with `error`.
    static std::unique_ptr<Connection> broken(const Error &error);
    bool isOpen() const;
    /// Becomes what `other` is, and the other way round; references to both stay good.
    void swap(Connection &other) noexcept { m_data.swap(other.m_data); }
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// Runs a statement and returns the number of rows it changed.
    Result<qint64> execute(const QString &sql, const QVariantList &values = {});

    /// Every row, mapped by `map(Row) -> T`.
    template<typename Map>
    auto all(const QString &sql, const QVariantList &values, const Map &map)
        -> Result<QList<decltype(map(std::declval<const Row &>()))>>
    {
        QList<decltype(map(std::declval<const Row &>()))> rows;
        const Result<void> done = each(sql, values, [&](const Row &row) {
            rows.append(map(row));
            return true;
        });
        if (!done)
            return failureOf(done);
        return rows;
    }

    /// The first row, mapped, or nothing.
    template<typename Map>
    auto one(const QString &sql, const QVariantList &values, const Map &map)
        -> Result<std::optional<decltype(map(std::declval<const Row &>()))>>
    {
        std::optional<decltype(map(std::declval<const Row &>()))> found;
        const Result<void> done = each(sql, values, [&](const Row &row) {
            found = map(row);
            return false;
        });
        if (!done)
            return failureOf(done);
        return found;
    }

    /// Visits rows one by one without holding them; `visit` returns false to stop.
    Result<void> each(const QString &sql, const QVariantList &values,
                      const std::function<bool(const Row &)> &visit);

    /// Runs `read` so that all its statements see one state of the database, whatever is committed
    /// meanwhile. For readers only; not nested.
    Result<void> snapshot(const std::function<Result<void>(Connection &)> &read);

    /// Called by who overwrites a key in a write transaction: once it is committed, the writer empties
    /// the log too, in which the old page would otherwise live on for a while.
    void wipeLogAfterCommit();
    /// Whether that was asked for since the last call.
    bool takeWipe();

private:
    struct Data;
    explicit Connection(std::unique_ptr<Data> data);
    std::unique_ptr<Data> m_data;
};

} // namespace countersign::database
