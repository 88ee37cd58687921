// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QSet>
#include <QStringList>

namespace countersign::identity {

// What a new password must be (feature B2, NIST SP 800-63B-4 section 3.1.1.2): long, and not what
// everybody tries first. No composition rules and no expiry. Immutable, thread-safe.
class PasswordRules
{
public:
    static constexpr qsizetype Shortest = 12; // code points
    static constexpr qsizetype Longest = 128;

    /// With the list of frequent passwords that is compiled in. Internal if it is missing.
    static Result<PasswordRules> load();
    explicit PasswordRules(QSet<QString> frequent)
        : m_frequent(std::move(frequent))
    {}

    /// InvalidRequest at /password, saying what to do, unless `password` is good. `context` are
    /// words that an attacker would try for this account: names, address, company.
    Result<void> check(const QString &password, const QStringList &context) const;

private:
    bool isFrequent(const QString &text) const;
    QSet<QString> m_frequent; // lower case
};

} // namespace countersign::identity
