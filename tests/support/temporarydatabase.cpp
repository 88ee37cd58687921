// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/temporarydatabase.h"

namespace countersign::support {

TemporaryDatabase::TemporaryDatabase(database::Writer::Limits limits)
    : m_limits(limits)
{
    useMasterKey(QByteArray(crypto::KeyRing::MasterSize, 'k'));
}

TemporaryDatabase::~TemporaryDatabase()
{
    close();
}

void TemporaryDatabase::useMasterKey(QByteArrayView bytes)
{
    auto keys = crypto::KeyRing::fromMaster(SecretBytes(bytes));
    Q_ASSERT(keys.has_value());
    m_master.emplace(std::move(*keys));
}

Result<void> TemporaryDatabase::open()
{
    auto opened = database::Database::open(path(), m_clock, m_limits);
    if (!opened)
        return failureOf(opened);
    m_database = std::move(*opened);
    auto vault = vault::Vault::load(m_database->reader(), *m_master, m_random);
    if (!vault)
        return failureOf(vault);
    m_vault = std::move(*vault);
    auto ledger = audit::SqlLedger::open({*m_database, *m_vault, m_clock, m_random});
    if (!ledger)
        return failureOf(ledger);
    m_ledger = std::move(*ledger);
    return {};
}

void TemporaryDatabase::close()
{
    m_ledger.reset();
    m_vault.reset();
    m_database.reset();
}

} // namespace countersign::support
