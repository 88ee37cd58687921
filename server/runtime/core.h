// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/sqlledger.h"
#include "crypto/blindindex.h"
#include "crypto/keyring.h"
#include "crypto/systemrandom.h"
#include "database/database.h"
#include "vault/vault.h"

namespace countersign::runtime {

class Installation;

// What every use of an installation stands on: its database, keys and trail. The service and the administration commands
// share it. Its parts say themselves from where they may be used.
class Core
{
public:
    /// Conflict if `master` is not the key the database was made with, or if its trail was tampered with.
    static Result<std::unique_ptr<Core>> open(std::unique_ptr<Installation> installation,
                                              const crypto::KeyRing &master, const Clock &clock);
    /// Signs a last checkpoint and closes the database.
    ~Core();
    Core(const Core &) = delete;
    Core &operator=(const Core &) = delete;

    const Clock &clock() const { return m_clock; }
    const crypto::KeyRing &keys() const { return m_vault->keys(); }
    const crypto::BlindIndex &index() const { return *m_index; }
    RandomSource &random() { return m_random; }
    database::Database &database() { return *m_database; }
    vault::Vault &vault() { return *m_vault; }
    audit::SqlLedger &ledger() { return *m_ledger; }

private:
    explicit Core(const Clock &clock)
        : m_clock(clock)
    {}

    const Clock &m_clock;
    crypto::SystemRandom m_random;
    std::unique_ptr<database::Database> m_database;
    std::unique_ptr<vault::Vault> m_vault;
    std::optional<crypto::BlindIndex> m_index;
    std::unique_ptr<audit::SqlLedger> m_ledger; // last: it uses the rest
};

} // namespace countersign::runtime
