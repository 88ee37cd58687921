// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/core.h"

#include "runtime/installation.h"

namespace countersign::runtime {

Core::Core(std::unique_ptr<database::Database> database, crypto::KeyRing keys, const Clock &clock)
    : m_clock(clock)
    , m_keys(std::move(keys))
    , m_index(m_keys)
    , m_database(std::move(database))
    , m_vault(m_keys, m_random)
{}

Core::~Core()
{
    if (m_ledger)
        m_ledger->stop();
}

Result<std::unique_ptr<Core>> Core::open(std::unique_ptr<Installation> installation,
                                         crypto::KeyRing keys, const Clock &clock)
{
    auto core
        = std::unique_ptr<Core>(new Core(installation->takeDatabase(), std::move(keys), clock));
    auto ledger = audit::SqlLedger::open(
        {*core->m_database, core->m_vault, core->m_keys, core->m_clock, core->m_random});
    if (!ledger)
        return failureOf(ledger);
    core->m_ledger = std::move(*ledger);
    return core;
}

} // namespace countersign::runtime
