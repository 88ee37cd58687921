// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "database/connection.h"
#include "database/writer.h"

namespace countersign::database {

// One database file: locked against other processes, migrated, read through one connection per
// thread and written by its one Writer. Owned by the runtime; reader() may be called from any
// thread, everything else from the owner's.
class Database
{
public:
    /// Opens or makes the file at `path` and brings its schema up to date. Conflict if another
    /// process has it open or it was set up by a different build; VersionNotSupported if a newer
    /// program made it; Unavailable if it cannot be read or written.
    static Result<std::unique_ptr<Database>> open(const QString &path, const Clock &clock,
                                                  Writer::Limits limits = {});
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// The calling thread's read-only connection, kept until the thread ends. If it cannot be
    /// opened, its statements fail with Unavailable and the next call tries again.
    Connection &reader() const;
    /// The writer, not yet started; handed out once, to the audit ledger, so that there is no way
    /// around the trail.
    std::unique_ptr<Writer> takeWriter();

    const QString &path() const { return m_path; }
    /// Number of the newest migration.
    int schema() const { return m_schema; }

private:
    Database(const QString &path, int schema, std::shared_ptr<const void> lock,
             Writer::Limits limits);

    const QString m_path;
    const int m_schema;
    const std::shared_ptr<const void> m_lock;
    std::unique_ptr<Writer> m_writer;
};

} // namespace countersign::database
