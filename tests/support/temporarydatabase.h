// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/sqlledger.h"
#include "crypto/keyring.h"
#include "crypto/startup.h"
#include "database/database.h"
#include "support/seededrandom.h"
#include "support/virtualclock.h"
#include "vault/vault.h"

#include <QTemporaryDir>

namespace countersign::support {

// A real database in a folder of its own, with everything that stands on it, ready for use:
//
//     TemporaryDatabase database;
//     CS_VERIFY_RESULT(database.open());
//     CS_VERIFY_RESULT(database.ledger().record(database.system(), {...}));
//
// It brings the cryptographic libraries up by itself; a test needs a QCoreApplication (QTEST_GUILESS_MAIN).
class TemporaryDatabase
{
public:
    explicit TemporaryDatabase(database::Writer::Limits limits = {});
    ~TemporaryDatabase();
    TemporaryDatabase(const TemporaryDatabase &) = delete;
    TemporaryDatabase &operator=(const TemporaryDatabase &) = delete;

    /// Makes the database, or opens it again after close(). Try it in a test, so that the error is
    /// printed.
    Result<void> open();
    /// What a clean shutdown does.
    void close();

    /// Runs `statements` on the closed file behind everybody's back, the triggers out of the way. NotFound if one of them
    /// changes nothing.
    Result<void> attack(const QStringList &statements);
    /// The closed file, and the other way round: a database that took long to make serves many tests.
    Result<QByteArray> file() const;
    Result<void> setFile(const QByteArray &bytes);

    QString path() const { return m_folder.filePath(QStringLiteral("countersign.db")); }
    database::Database &database() { return *m_database; }
    database::Connection &reader() { return m_database->reader(); }
    vault::Vault &vault() { return *m_vault; }
    const crypto::KeyRing &keys() const { return m_vault->keys(); }
    audit::SqlLedger &ledger() { return *m_ledger; }
    VirtualClock &clock() { return m_clock; }
    SeededRandom &random() { return m_random; }
    /// The program itself, acting now.
    Actor system() const { return Actor::system(m_clock.now()); }
    const crypto::KeyRing &masterKey() const { return *m_master; }
    /// Replaces the master key for the next open().
    void useMasterKey(QByteArrayView bytes);

private:
    crypto::Startup m_startup;
    QTemporaryDir m_folder;
    VirtualClock m_clock;
    SeededRandom m_random;
    const database::Writer::Limits m_limits;
    std::optional<crypto::KeyRing> m_master;
    std::unique_ptr<vault::Vault> m_vault;
    std::unique_ptr<database::Database> m_database;
    std::unique_ptr<audit::SqlLedger> m_ledger;
};

} // namespace countersign::support
