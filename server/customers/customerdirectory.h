// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customers/customer.h"

namespace countersign::customers {

// Where customers can be found by what they say about themselves. Called on worker threads; may block.
class CustomerSource
{
public:
    CustomerSource() = default;
    CustomerSource(const CustomerSource &) = delete;
    CustomerSource &operator=(const CustomerSource &) = delete;
    virtual ~CustomerSource() = default;
    /// Nothing if nobody is known by it; an error if that cannot be told now.
    virtual Result<std::optional<Customer>> findByPhone(const PhoneNumber &phone) = 0;
    virtual Result<std::optional<Customer>> findByEmail(const EmailAddress &email) = 0;
};

// Asks one source after another (feature A1): the local table (CustomerService), then LOFT (LoftSource). The sources
// must outlive it. Looking somebody up may take as long as LOFT does, so never do it before a reply whose timing must
// not tell who is a customer.
class CustomerDirectory final : public CustomerSource
{
public:
    explicit CustomerDirectory(QList<CustomerSource *> sources)
        : m_sources(std::move(sources))
    {}

    Result<std::optional<Customer>> findByPhone(const PhoneNumber &phone) override;
    Result<std::optional<Customer>> findByEmail(const EmailAddress &email) override;

private:
    const QList<CustomerSource *> m_sources;
};

} // namespace countersign::customers
