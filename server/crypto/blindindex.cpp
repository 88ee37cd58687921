// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/blindindex.h"

#include "crypto/digest.h"
#include "crypto/keyring.h"

namespace countersign::crypto {

using namespace Qt::StringLiterals;

BlindIndex::BlindIndex(const KeyRing &keys)
    : m_key(keys.derive("blind-index/1"_L1))
{}

QByteArray BlindIndex::phone(const PhoneNumber &phone) const
{
    QByteArray value = phone.e164().toLatin1();
    if (!phone.extension().isEmpty())
        value += ";ext=" + phone.extension().toLatin1(); // RFC 3966 section 5.3
    return of("phone"_L1, value);
}

QByteArray BlindIndex::email(const EmailAddress &email) const
{
    return of("email"_L1, email.canonical().toUtf8());
}

QByteArray BlindIndex::of(QLatin1StringView kind, QByteArrayView value) const
{
    // The zero byte keeps kind and value apart: no pair reads as another one.
    QByteArray data(kind.data(), kind.size());
    data.append('\0').append(value);
    return hmacSha256(m_key, data);
}

} // namespace countersign::crypto
