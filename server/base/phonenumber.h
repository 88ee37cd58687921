// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>

namespace countersign {

// A phone number in E.164 form, with an extension apart. Made by libphonenumber; the only place that knows it.
// A value type, thread-safe.
class PhoneNumber
{
public:
    /// Reads a number in any usual notation. `region` (ISO 3166, "US") is assumed where no country code is given.
    /// Fails with InvalidPhone for anything that cannot be a valid number of any country.
    static Result<PhoneNumber> parse(QStringView text,
                                     const QString &region = QStringLiteral("US"));

    /// Every country that has numbers, as ISO 3166 codes ("US"), sorted.
    static QStringList countries();

    /// "+12025550123"
    const QString &e164() const { return m_e164; }
    /// Digits of the extension, empty if there is none.
    const QString &extension() const { return m_extension; }
    /// The country whose number it is, as ISO 3166 code. Countries share a country code: a number that none of them has
    /// given out is the largest one's. Empty for what belongs to no country, such as +800.
    QString country() const;

    friend bool operator==(const PhoneNumber &, const PhoneNumber &) = default;

private:
    QString m_e164;
    QString m_extension;
};

} // namespace countersign
