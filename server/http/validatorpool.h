// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/validator.h"

#include <memory>
#include <mutex>
#include <vector>

namespace countersign::http {

// Validators cache compiled expressions and belong to one thread at a time. Requests take one for as long
// as they are looked at and not while they wait, so there are as many as threads run at once. Thread-safe.
class ValidatorPool
{
public:
    explicit ValidatorPool(std::shared_ptr<const contract::Contract> contract);

    struct PutBack
    {
        ValidatorPool *pool;
        void operator()(contract::Validator *validator) const { pool->put(validator); }
    };
    using Taken = std::unique_ptr<contract::Validator, PutBack>;

    /// An idle validator, or a new one. Goes back when it is let go of; the pool must outlive it.
    Taken take();

private:
    void put(contract::Validator *validator);

    const std::shared_ptr<const contract::Contract> m_contract;
    std::mutex m_mutex;
    std::vector<std::unique_ptr<contract::Validator>> m_idle;
};

} // namespace countersign::http
