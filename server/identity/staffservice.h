// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/actor.h"
#include "base/random.h"
#include "crypto/passwordhasher.h"
#include "identity/passwordrules.h"
#include "identity/staffstore.h"

namespace countersign::audit {
class Ledger;
class Transaction;
} // namespace countersign::audit

namespace countersign::crypto {
class BlindIndex;
class KeyRing;
} // namespace countersign::crypto

namespace countersign::database {
class Database;
}

namespace countersign::identity {

class HashPool;

// Staff accounts: making them and checking their passwords. Owned by the runtime; thread-safe.
// Everything that hashes waits for the hash pool and fails with Unavailable when that is full.
class StaffService
{
public:
    // What it stands on; all of it must outlive the service.
    struct Parts
    {
        audit::Ledger &ledger;
        const database::Database &database;
        vault::Vault &vault;
        const crypto::KeyRing &keys;
        const crypto::BlindIndex &index;
        HashPool &pool;
        const Clock &clock;
        RandomSource &random;
        int hashCost = crypto::PasswordHasher::StandardCost; // less for tests only
    };

    StaffService(const Parts &parts, PasswordRules rules);

    /// Whether nobody can sign in yet.
    Result<bool> isEmpty() const;
    /// Makes the first account, an admin. Conflict if there is staff already. Errors as
    /// createStaff().
    Result<StaffId> createOwner(const Actor &actor, const QString &email, const QString &name,
                                const QString &password);
    /// Makes an account and records `staff.created`. InvalidEmail; InvalidRequest at /name, /role
    /// or /password; Duplicate at /email if the address is taken.
    Result<StaffId> createStaff(const Actor &actor, const QString &email, const QString &name,
                                const QString &role, const QString &password);

    /// The hash of a password that this person may choose. InvalidRequest at /password.
    Result<QByteArray> hashChosen(const QString &password, const QString &name,
                                  const QString &email) const;

    /// NotFound if there is no such account (any more).
    Result<StaffAccount> account(const StaffId &id) const;

    // The outcome of checking a password: whose it was meant to be, and whether it was right.
    struct Checked
    {
        std::optional<StaffAccount> account;
        bool right = false;
        std::optional<QByteArray> newHash; // to be stored, if the old one was made at another cost
    };
    /// Takes as long for an unknown address as for a known one. A disabled account's password is
    /// never right.
    Result<Checked> checkPassword(const QString &email, const QString &password) const;
    Result<void> storeHash(audit::Transaction &transaction, const StaffId &id,
                           const QByteArray &hash) const;
    /// The standing of an account now, nothing if there is none.
    Result<std::optional<Standing>> standing(database::Connection &connection,
                                             const StaffId &id) const;

private:
    Result<StaffAccount> prepare(const QString &email, const QString &name, const QString &role,
                                 const QString &password) const;
    Result<StaffId> insert(const Actor &actor, const StaffAccount &account, bool onlyFirst);

    const Parts m_parts;
    const PasswordRules m_rules;
    const StaffStore m_store;
    const crypto::PasswordHasher m_hasher;
    const QByteArray m_dummyHash; // of nothing: what an unknown address is checked against
};

} // namespace countersign::identity
