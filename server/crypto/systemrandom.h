// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"

namespace countersign::crypto {

// OpenSSL's generator behind QCA, seeded by the system. Thread-safe. Needs a living
// crypto::Startup.
class SystemRandom final : public RandomSource
{
public:
    SystemRandom();
    void fill(std::span<std::byte> bytes) override;
};

} // namespace countersign::crypto
