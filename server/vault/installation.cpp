// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/installation.h"

#include "base/id.h"
#include "database/settings.h"
#include "vault/vault.h"

namespace countersign::vault {

using namespace Qt::StringLiterals;

namespace {
constexpr auto IdSetting = "installation.id"_L1;
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

Result<QString> foundInstallation(database::Connection &transaction, Vault &vault, Instant now,
                                  RandomSource &random)
{
    QString id = makeUuid7(now, random);
    return database::writeSetting(transaction, IdSetting, id.toUtf8(), now)
        .and_then([&] { return vault.found(transaction, now); })
        .transform([&] { return std::move(id); });
}

} // namespace countersign::vault
