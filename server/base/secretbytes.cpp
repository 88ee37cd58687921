// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/secretbytes.h"

#include <cstring>

namespace countersign {

SecretBytes::SecretBytes(QByteArrayView bytes)
    : m_bytes(static_cast<int>(bytes.size()))
{
    if (!bytes.isEmpty())
        std::memcpy(m_bytes.data(), bytes.data(), static_cast<std::size_t>(bytes.size()));
}

SecretBytes SecretBytes::fromWiping(QByteArray &bytes)
{
    SecretBytes secret{QByteArrayView(bytes)};
    bytes.detach();
    // volatile: a compiler may drop plain stores to memory that is not read again
    volatile char *p = bytes.data();
    for (qsizetype i = 0; i < bytes.size(); ++i)
        p[i] = 0;
    bytes.clear();
    return secret;
}

bool SecretBytes::equals(QByteArrayView other) const
{
    return constantTimeEquals(view(), other);
}

bool constantTimeEquals(QByteArrayView a, QByteArrayView b)
{
    if (a.size() != b.size())
        return false;
    unsigned char difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference = static_cast<unsigned char>(
            difference | (static_cast<unsigned char>(a[i]) ^ static_cast<unsigned char>(b[i])));
    return difference == 0;
}

} // namespace countersign
