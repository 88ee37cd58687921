// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/emailaddress.h"
#include "base/phonenumber.h"
#include "base/secretbytes.h"

#include <QLatin1StringView>

namespace countersign::crypto {

class KeyRing;

// Looks sealed values up without opening them: a keyed hash (HMAC-SHA-256, 32 bytes) of the normal
// form, which a column holds beside the sealed value. The key comes from the master key, so a copy
// of the database alone cannot be searched by trying all phone numbers. Immutable, thread-safe.
class BlindIndex
{
public:
    explicit BlindIndex(const KeyRing &keys);

    QByteArray phone(const PhoneNumber &phone) const;
    QByteArray email(const EmailAddress &email) const;
    /// For any other `kind` of value, a constant such as "loyalty-number"; the value must be in its
    /// normal form.
    QByteArray of(QLatin1StringView kind, QByteArrayView value) const;

private:
    SecretBytes m_key;
};

} // namespace countersign::crypto
