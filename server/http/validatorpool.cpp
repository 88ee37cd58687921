// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/validatorpool.h"

namespace countersign::http {

ValidatorPool::ValidatorPool(std::shared_ptr<const contract::Contract> contract)
    : m_contract(std::move(contract))
{}

ValidatorPool::Taken ValidatorPool::take()
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_idle.empty()) {
            contract::Validator *validator = m_idle.back().release();
            m_idle.pop_back();
            return Taken(validator, PutBack{this});
        }
    }
    return Taken(std::make_unique<contract::Validator>(m_contract).release(), PutBack{this});
}

void ValidatorPool::put(contract::Validator *validator)
{
    const std::lock_guard lock(m_mutex);
    m_idle.emplace_back(validator);
}

} // namespace countersign::http
