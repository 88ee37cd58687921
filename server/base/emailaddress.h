// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace countersign {

// An e-mail address that can be compared: domain in lower-case ASCII (IDNA), local part as given. Addresses are
// matched case-insensitively (`canonical`), as mail providers do. A value type, thread-safe.
class EmailAddress
{
public:
    /// Accepts addr-spec of RFC 5321 without quoted local parts and address literals, at most 254 octets.
    /// Fails with InvalidEmail.
    static Result<EmailAddress> parse(QStringView text);

    /// As it is sent to: local part as given, domain in ASCII.
    const QString &address() const { return m_address; }
    /// As it is looked up: all lower case.
    const QString &canonical() const { return m_canonical; }

    friend bool operator==(const EmailAddress &a, const EmailAddress &b)
    {
        return a.m_canonical == b.m_canonical;
    }

private:
    QString m_address;
    QString m_canonical;
};

} // namespace countersign
