// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "settings/settings.h"

#include <QHash>

namespace countersign::database {
class Connection;
}

namespace countersign::vault {
class Vault;
}

namespace countersign::settings {

// Who has set a value, and when.
struct Origin
{
    Instant at;
    QString by; // StaffId
};

// What the table holds.
struct Stored
{
    qint64 version = 0;
    Values values;
    QHash<QString, Origin> origins; // of the values that are set, by name
};

namespace SettingsStore {

// SQL of the table service_settings. Stateless; errors are those of the connection and of the vault.

Result<Stored> load(database::Connection &connection, const vault::Vault &vault);
/// Writes what differs from `before`, as version `before.version + 1`.
Result<void> save(database::Connection &transaction, vault::Vault &vault, const Stored &before,
                  const Values &after, const Origin &origin);

} // namespace SettingsStore

} // namespace countersign::settings
