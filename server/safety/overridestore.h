// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "safety/override.h"

namespace countersign::database {
class Connection;
}

namespace countersign::vault {
class Vault;
}

namespace countersign::safety {

// SQL of the table overrides. Reasons are sealed under the customer's key. Stateless apart from the vault.
class OverrideStore
{
public:
    explicit OverrideStore(vault::Vault &vault)
        : m_vault(vault)
    {}

    /// Duplicate if the customer has one.
    Result<void> insert(database::Connection &sql, const Override &entry) const;
    Result<std::optional<Override>> find(database::Connection &sql, const QString &id) const;
    /// The one that waits or counts at `now`.
    Result<std::optional<Override>> ofCustomer(database::Connection &sql,
                                               const CustomerId &customer, Instant now) const;
    /// All that wait or count at `now`, the oldest first; at most two hundred.
    Result<QList<Override>> open(database::Connection &sql, Instant now) const;
    /// Those whose time has passed.
    Result<QList<Override>> expired(database::Connection &sql, Instant now) const;

    static Result<void> start(database::Connection &sql, const QString &id, Instant now,
                              Instant until);
    static Result<void> remove(database::Connection &sql, const QString &id);

private:
    Result<QList<Override>> where(database::Connection &sql, const QString &condition,
                                  const QVariantList &values) const;

    vault::Vault &m_vault;
};

} // namespace countersign::safety
