// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QVarLengthArray>
#include <QVariantList>

#include <memory>
#include <utility>

struct sqlite3;
struct sqlite3_stmt;

namespace countersign::database {

// One prepared statement and the texts bound to it. Owned by its Connection, used on that thread.
class Statement
{
public:
    /// Compiles `sql`, which must be one statement.
    static Result<std::unique_ptr<Statement>> prepare(sqlite3 *handle, const QString &sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    /// Binds one value to each placeholder. Byte arrays are not copied: `values` must stay until reset().
    Result<void> bind(const QVariantList &values, const QString &sql);
    /// True while there is a row to look at.
    Result<bool> step(const QString &sql);
    /// Lets go of the values and of the snapshot that a half-read result would hold.
    void reset();

    /// Whether somebody runs it at the moment.
    bool isLent() const { return m_lent; }
    sqlite3_stmt *native() const { return m_statement; }
    /// Rows changed by the statement that ran last; 0 for one that only reads.
    qint64 changes() const;

private:
    friend class StatementLease;
    Statement(sqlite3 *handle, sqlite3_stmt *statement)
        : m_handle(handle)
        , m_statement(statement)
    {}
    int bindOne(int place, const QVariant &value);

    sqlite3 *const m_handle;
    sqlite3_stmt *const m_statement;
    QVarLengthArray<QByteArray, 20> m_texts; // SQLite reads them in place
    bool m_lent = false;
};

// The use of a statement, for one run of it; it is reset at the end. Must not outlive the connection.
class StatementLease
{
public:
    /// Of a statement that the connection keeps.
    explicit StatementLease(Statement &kept)
        : m_statement(&kept)
    {
        kept.m_lent = true;
    }
    /// Of one that goes with the lease.
    explicit StatementLease(std::unique_ptr<Statement> own)
        : m_own(std::move(own))
        , m_statement(m_own.get())
    {}
    StatementLease(StatementLease &&other) noexcept
        : m_own(std::move(other.m_own))
        , m_statement(std::exchange(other.m_statement, nullptr))
    {}
    StatementLease &operator=(StatementLease &&) = delete;
    ~StatementLease()
    {
        if (!m_statement)
            return;
        m_statement->reset();
        m_statement->m_lent = false;
    }
    Statement *operator->() const { return m_statement; }

private:
    std::unique_ptr<Statement> m_own;
    Statement *m_statement;
};

} // namespace countersign::database
