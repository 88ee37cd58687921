// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/id.h"

#include <QUuid>

namespace countersign {

QString makeUuid7(Instant now, RandomSource &random)
{
    QByteArray bytes = random.bytes(16);
    const auto milliseconds = static_cast<quint64>(toMilliseconds(now));
    for (int i = 0; i < 6; ++i)
        bytes[i] = static_cast<char>((milliseconds >> (40 - 8 * i)) & 0xff);
    bytes[6] = static_cast<char>((bytes[6] & 0x0f) | 0x70);
    bytes[8] = static_cast<char>((bytes[8] & 0x3f) | 0x80);
    return QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
}

std::optional<Instant> timeOfUuid7(QStringView text)
{
    if (!isUuid(text) || text[14] != u'7')
        return std::nullopt;
    // the first 48 bits: milliseconds since 1970
    return fromMilliseconds((text.first(8).toLongLong(nullptr, 16) << 16)
                            | text.sliced(9, 4).toLongLong(nullptr, 16));
}

bool isUuid(QStringView text)
{
    if (text.size() != 36)
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        const bool hex = (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
        if (dash ? c != u'-' : !hex)
            return false;
    }
    return true;
}

} // namespace countersign
