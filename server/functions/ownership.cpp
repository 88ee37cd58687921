// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "functions/ownership.h"

#include "base/emailaddress.h"
#include "base/phonenumber.h"

namespace countersign::functions {

QString ownValue(const Caller &caller, OwnKey key)
{
    switch (key) {
    case OwnKey::CustomerId:
        return caller.loftId;
    case OwnKey::Phone:
        return caller.phone;
    case OwnKey::Email:
        return caller.email;
    }
    return {};
}

bool sameOwner(OwnKey key, const QString &value, const QString &own)
{
    if (own.isEmpty())
        return false;
    if (key == OwnKey::Phone) {
        const Result<PhoneNumber> a = PhoneNumber::parse(value);
        const Result<PhoneNumber> b = PhoneNumber::parse(own);
        return a && b && a->e164() == b->e164();
    }
    if (key == OwnKey::Email) {
        const Result<EmailAddress> a = EmailAddress::parse(value);
        const Result<EmailAddress> b = EmailAddress::parse(own);
        return a && b && *a == *b;
    }
    return value == own;
}

} // namespace countersign::functions
