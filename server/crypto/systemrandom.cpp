// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/systemrandom.h"

#include <algorithm>
#include <cstring>

namespace countersign::crypto {

SystemRandom::SystemRandom()
{
    // Without its OpenSSL plugin QCA would fall back on a generator of lesser quality.
    if (!QCA::isSupported("random", QStringLiteral("qca-ossl")))
        qFatal("No secure random generator: crypto::Startup is missing, or the qca-ossl plugin is "
               "not installed.");
}

void SystemRandom::fill(std::span<std::byte> bytes)
{
    const std::lock_guard lock(m_mutex);
    while (!bytes.empty()) {
        if (m_used == m_drawn.size())
            draw();
        const auto count = std::min<std::ptrdiff_t>(m_drawn.size() - m_used, std::ssize(bytes));
        char *const from = m_drawn.data() + m_used;
        std::memcpy(bytes.data(), from, static_cast<std::size_t>(count));
        std::memset(from, 0, static_cast<std::size_t>(count)); // nothing is handed out twice
        m_used += static_cast<int>(count);
        bytes = bytes.subspan(static_cast<std::size_t>(count));
    }
}

void SystemRandom::draw()
{
    // One object per call: it costs more than the bytes, so it draws many.
    QCA::Random random(QStringLiteral("qca-ossl"));
    m_drawn = random.nextBytes(DrawnAtOnce);
    m_used = 0;
    if (m_drawn.size() != DrawnAtOnce)
        qFatal("The random generator failed.");
}

} // namespace countersign::crypto
