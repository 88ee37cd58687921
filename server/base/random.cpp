// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"

#include <limits>

namespace countersign {

QByteArray RandomSource::bytes(qsizetype count)
{
    QByteArray result(count, Qt::Uninitialized);
    fill(std::as_writable_bytes(std::span(result.data(), static_cast<std::size_t>(count))));
    return result;
}

quint32 RandomSource::below(quint32 bound)
{
    Q_ASSERT(bound > 0);
    // Values at and above the largest multiple of bound would favour small results: draw again.
    const quint32 limit
        = std::numeric_limits<quint32>::max() - std::numeric_limits<quint32>::max() % bound;
    quint32 value = 0;
    do {
        fill(std::as_writable_bytes(std::span(&value, 1)));
    } while (value >= limit);
    return value % bound;
}

} // namespace countersign
