// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/settings.h"

#include "database/connection.h"

namespace countersign::database {

using namespace Qt::StringLiterals;

Result<std::optional<QByteArray>> readSetting(Connection &connection, QLatin1StringView name)
{
    return connection.one(u"SELECT value FROM settings WHERE name = ?"_s, {QString(name)},
                          [](const Row &row) { return row.blob(0); });
}

Result<void> writeSetting(Connection &transaction, QLatin1StringView name, const QByteArray &value,
                          Instant now)
{
    const auto set = transaction.execute(
        u"INSERT INTO settings (name, value, updated_at) VALUES (?, ?, ?) "
        "ON CONFLICT (name) DO UPDATE SET value = excluded.value, updated_at = excluded.updated_at"_s,
        {QString(name), value, toMilliseconds(now)});
    if (!set)
        return failureOf(set);
    return {};
}

} // namespace countersign::database
