// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstddef>
#include <span>

namespace countersign {

// A cryptographically secure source of random bytes, passed in so that tests can be repeatable.
// Implementations are thread-safe. The real one is crypto::SystemRandom.
class RandomSource
{
public:
    RandomSource() = default;
    RandomSource(const RandomSource &) = delete;
    RandomSource &operator=(const RandomSource &) = delete;
    virtual ~RandomSource() = default;
    virtual void fill(std::span<std::byte> bytes) = 0;

    /// `count` random bytes.
    QByteArray bytes(qsizetype count);
    /// A uniform number in [0, bound), by rejection sampling, so no value is likelier than another.
    quint32 below(quint32 bound);
};

} // namespace countersign
