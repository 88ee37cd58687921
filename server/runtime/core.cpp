// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/core.h"

#include "runtime/installation.h"

namespace countersign::runtime {

Core::~Core()
{
    if (m_ledger)
        m_ledger->stop();
}

Result<std::unique_ptr<Core>> Core::open(std::unique_ptr<Installation> installation,
                                         const crypto::KeyRing &master, const Clock &clock)
{
    auto core = std::unique_ptr<Core>(new Core(clock));
    core->m_database = installation->takeDatabase();
    auto vault = vault::Vault::load(core->m_database->reader(), master, core->m_random);
    if (!vault)
        return failureOf(vault);
    core->m_vault = std::move(*vault);
    core->m_index.emplace(core->m_vault->keys());
    auto ledger = audit::SqlLedger::open(
        {*core->m_database, *core->m_vault, core->m_clock, core->m_random});
    if (!ledger)
        return failureOf(ledger);
    core->m_ledger = std::move(*ledger);
    return core;
}

} // namespace countersign::runtime
