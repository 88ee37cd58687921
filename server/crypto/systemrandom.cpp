// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/systemrandom.h"

#include <QtCrypto>

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
    // One object per call: QCA's objects are not shared between threads.
    QCA::Random random(QStringLiteral("qca-ossl"));
    const QCA::SecureArray drawn = random.nextBytes(static_cast<int>(bytes.size()));
    if (static_cast<std::size_t>(drawn.size()) != bytes.size())
        qFatal("The random generator failed.");
    if (!bytes.empty())
        std::memcpy(bytes.data(), drawn.constData(), bytes.size());
}

} // namespace countersign::crypto
