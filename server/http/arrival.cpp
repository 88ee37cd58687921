// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/arrival.h"

#include "http/characters.h"

namespace countersign::http {

QByteArrayView bearerToken(const RequestHead &head)
{
    static constexpr QByteArrayView scheme = "Bearer ";
    const QByteArrayView value = head.value("authorization");
    if (value.size() <= scheme.size() || !sameText(value.first(scheme.size()), scheme))
        return {};
    return trimmedBlanks(value.sliced(scheme.size()));
}

} // namespace countersign::http
