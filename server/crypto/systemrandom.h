// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"

#include <QtCrypto>

#include <mutex>

namespace countersign::crypto {

// OpenSSL's generator behind QCA, seeded by the system. Draws some bytes in advance into locked memory and
// overwrites what it has handed out. Thread-safe. Needs a living crypto::Startup.
class SystemRandom final : public RandomSource
{
public:
    SystemRandom();
    void fill(std::span<std::byte> bytes) override;

private:
    static constexpr int DrawnAtOnce = 1024; // bytes
    void draw();

    std::mutex m_mutex;
    QCA::SecureArray m_drawn;
    int m_used = 0; // so many of them
};

} // namespace countersign::crypto
