// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"

#include <mutex>
#include <random>

namespace countersign::support {

// Repeatable "random" bytes for tests. Thread-safe; the order between threads is of course not
// repeatable.
class SeededRandom final : public RandomSource
{
public:
    explicit SeededRandom(std::uint32_t seed = 1)
        : m_engine(seed)
    {}

    void fill(std::span<std::byte> bytes) override
    {
        const std::lock_guard lock(m_mutex);
        for (std::byte &byte : bytes)
            byte = static_cast<std::byte>(m_engine() & 0xff);
    }

private:
    std::mutex m_mutex;
    std::mt19937 m_engine;
};

} // namespace countersign::support
