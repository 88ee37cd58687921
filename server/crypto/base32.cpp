// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/base32.h"

#include <botan/base32.h>

#include <span>

namespace countersign::crypto {

namespace {

std::span<const uint8_t> octets(QByteArrayView bytes)
{
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): bytes are bytes
    return {reinterpret_cast<const uint8_t *>(bytes.data()), static_cast<size_t>(bytes.size())};
}

} // namespace

QByteArray toBase32(QByteArrayView bytes)
{
    const auto in = octets(bytes);
    QByteArray text = QByteArray::fromStdString(Botan::base32_encode(in.data(), in.size()));
    while (text.endsWith('='))
        text.chop(1);
    return text;
}

std::optional<QByteArray> fromBase32(QByteArrayView text)
{
    std::string padded;
    for (const char c : text) {
        if (c == ' ' || c == '-')
            continue;
        const char capital = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        if ((capital < 'A' || capital > 'Z') && (capital < '2' || capital > '7'))
            return std::nullopt;
        padded += capital;
    }
    while (padded.size() % 8 != 0)
        padded += '=';
    try {
        const auto bytes = Botan::base32_decode(padded, false);
        return QByteArray(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    } catch (const std::exception &) { // a length that no bytes have
        return std::nullopt;
    }
}

} // namespace countersign::crypto
