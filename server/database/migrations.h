// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"

namespace countersign::database {

class Connection;

// One numbered step of the schema: migrations/NNN_name.sql. Released steps are never edited, only
// followed by others.
struct Migration
{
    int number = 0;
    QString name; // "foundation"
    QString script;

    /// SHA-256 over the script with unified line ends.
    QByteArray checksum() const;
};

/// The steps that are compiled into the program, by rising number.
Result<QList<Migration>> compiledMigrations();

/// Brings the database up to the newest of `known`, each step in a transaction of its own, and
/// returns its schema number. Refused, with nothing changed, if the database was made by a newer
/// program (VersionNotSupported) or by steps that differ from ours (Conflict).
Result<int> migrate(Connection &connection, const QList<Migration> &known, Instant now);

} // namespace countersign::database
