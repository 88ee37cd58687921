// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "identity/identity.h"

namespace countersign::database {
class Connection;
}

namespace countersign::vault {
class Vault;
}

namespace countersign::identity {

// SQL of the table staff. Names and addresses are sealed under the member's own key. Stateless
// apart from the vault.
class StaffStore
{
public:
    explicit StaffStore(vault::Vault &vault)
        : m_vault(vault)
    {}

    /// Inserts an account and makes its key. Duplicate if the address belongs to another one.
    Result<void> insert(database::Connection &transaction, const StaffAccount &account,
                        const QByteArray &emailIndex, Instant now) const;
    Result<std::optional<StaffAccount>> find(database::Connection &connection,
                                             const StaffId &id) const;
    Result<std::optional<StaffAccount>> findByEmail(database::Connection &connection,
                                                    const QByteArray &emailIndex) const;

    /// Writes name, address, role and whether it is disabled. Duplicate if the address belongs to another one.
    Result<void> update(database::Connection &transaction, const StaffAccount &account,
                        const QByteArray &emailIndex, Instant now) const;

    /// Gives the role of admin to an account, and enables it.
    static Result<void> makeAdmin(database::Connection &transaction, const StaffId &id,
                                  Instant now);

    // What a list is narrowed to.
    struct Filter
    {
        QString role;   // empty: any
        QString status; // "active", "invited", "disabled"; empty: any
    };
    /// The oldest first, those after `after` if it is given.
    Result<QList<StaffAccount>> list(database::Connection &connection, const Filter &filter,
                                     const StaffId &after, int limit) const;
    /// How many can sign in as an admin.
    static Result<qint64> activeAdmins(database::Connection &connection);

    /// The roles of everybody but `except` who can sign in.
    static Result<QStringList> activeRoles(database::Connection &connection, const StaffId &except);

    static Result<std::optional<Standing>> standing(database::Connection &connection,
                                                    const StaffId &id);
    static Result<bool> isEmpty(database::Connection &connection);
    static Result<void> savePasswordHash(database::Connection &transaction, const StaffId &id,
                                         const QByteArray &hash, Instant now);

private:
    Result<QByteArray> sealProfile(database::Connection &connection,
                                   const StaffAccount &account) const;
    Result<std::optional<StaffAccount>> open(database::Connection &connection, const QString &where,
                                             const QVariant &value) const;
    vault::Vault &m_vault;
};

} // namespace countersign::identity
