// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/random.h"
#include "base/result.h"

namespace countersign::database {
class Connection;
}

namespace countersign::vault {

class Vault;

// What tells one installation from another, and whether a master key is its own.
struct Installation
{
    QString id;            // UUIDv7
    QByteArray checkValue; // crypto::KeyRing::checkValue of its master key
};

// Where the check value stands (database/settings.h).
inline constexpr QLatin1StringView CheckSetting{"keys.check"};

/// The installation of this database, nothing if it is new. Read it before asking for the master
/// key: with a check value no new key may ever be made (crypto::openMasterKey).
Result<std::optional<Installation>> readInstallation(database::Connection &connection);
/// Founds one in a write transaction: its identifier and the keys of `vault`.
Result<QString> foundInstallation(database::Connection &transaction, Vault &vault, Instant now,
                                  RandomSource &random);

} // namespace countersign::vault
