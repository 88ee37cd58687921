// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/installation.h"

#include "base/id.h"
#include "crypto/keyring.h"
#include "database/settings.h"
#include "vault/vault.h"

namespace countersign::vault {

using namespace Qt::StringLiterals;

namespace {
constexpr auto IdSetting = "installation.id"_L1;
constexpr auto CheckSetting = "keys.check"_L1;
} // namespace

Result<std::optional<Installation>> readInstallation(database::Connection &connection)
{
    const auto id = database::readSetting(connection, IdSetting);
    if (!id)
        return failureOf(id);
    const auto check = database::readSetting(connection, CheckSetting);
    if (!check)
        return failureOf(check);
    if (!*id || !*check)
        return std::nullopt;
    return Installation{QString::fromUtf8(**id), **check};
}

Result<Installation> foundInstallation(database::Connection &transaction, Vault &vault,
                                       const crypto::KeyRing &keys, Instant now,
                                       RandomSource &random)
{
    Installation installation{makeUuid7(now, random), keys.checkValue()};
    if (const auto set
        = database::writeSetting(transaction, IdSetting, installation.id.toUtf8(), now);
        !set)
        return failureOf(set);
    if (const auto set
        = database::writeSetting(transaction, CheckSetting, installation.checkValue, now);
        !set)
        return failureOf(set);
    if (const auto made = vault.createKey(transaction, Vault::installation(), now); !made)
        return failureOf(made);
    return installation;
}

} // namespace countersign::vault
