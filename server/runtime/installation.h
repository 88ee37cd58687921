// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QByteArray>

#include <memory>
#include <optional>

namespace countersign::database {
class Database;
}

namespace countersign::runtime {

// The opened and migrated database of an installation, before its keys are known. The desktop may wait a long time for its
// keychain between this and the start of the service. Main thread.
class Installation
{
public:
    /// Whether there is a database in the folder.
    static bool exists(const QString &dataDirectory);
    /// Makes the data folder (for this user only) and opens the database in it. Errors as database::Database::open.
    static Result<std::unique_ptr<Installation>> open(const QString &dataDirectory,
                                                      const Clock &clock);
    ~Installation();
    Installation(const Installation &) = delete;
    Installation &operator=(const Installation &) = delete;

    /// What tells the right master key from a wrong one; nothing for an installation that has no key yet.
    const std::optional<QByteArray> &keyCheckValue() const { return m_keyCheckValue; }
    std::unique_ptr<database::Database> takeDatabase();

private:
    Installation(std::unique_ptr<database::Database> database,
                 std::optional<QByteArray> keyCheckValue);

    std::unique_ptr<database::Database> m_database;
    std::optional<QByteArray> m_keyCheckValue;
};

} // namespace countersign::runtime
