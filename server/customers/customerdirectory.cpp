// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/customerdirectory.h"

namespace countersign::customers {

namespace {

template<typename Find>
Result<std::optional<Customer>> firstOf(const QList<CustomerSource *> &sources, Find find)
{
    for (CustomerSource *source : sources) {
        Result<std::optional<Customer>> found = find(*source);
        if (!found || *found)
            return found;
    }
    return std::nullopt;
}

} // namespace

Result<std::optional<Customer>> CustomerDirectory::findByPhone(const PhoneNumber &phone)
{
    return firstOf(m_sources, [&](CustomerSource &source) { return source.findByPhone(phone); });
}

Result<std::optional<Customer>> CustomerDirectory::findByEmail(const EmailAddress &email)
{
    return firstOf(m_sources, [&](CustomerSource &source) { return source.findByEmail(email); });
}

} // namespace countersign::customers
