// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customers/customerservice.h"

#include <chrono>

namespace countersign::gateways {
class Loft;
struct LoftCustomer;
} // namespace countersign::gateways

namespace countersign::customers {

// Customers that only LOFT knows (feature A1): whoever is found there is added to the local table, with LOFT's id, VIP
// mark, tags and status; but nobody who was erased here. Its parts must outlive it. Blocks for as long as `patience`.
class LoftSource final : public CustomerSource
{
public:
    LoftSource(gateways::Loft &loft, CustomerService &customers, const Clock &clock,
               std::chrono::milliseconds patience = std::chrono::seconds(8));

    /// UpstreamFailed, UpstreamTimeout or Unavailable if LOFT does not say.
    Result<std::optional<Customer>> findByPhone(const PhoneNumber &phone) override;
    Result<std::optional<Customer>> findByEmail(const EmailAddress &email) override;

private:
    Result<std::optional<gateways::LoftCustomer>> ask(const QString &function,
                                                      const QJsonObject &parameters);
    Result<Profile> profileOf(const gateways::LoftCustomer &found) const;
    Result<std::optional<Customer>> adopt(Profile profile);

    gateways::Loft &m_loft;
    CustomerService &m_customers;
    const Clock &m_clock;
    const std::chrono::milliseconds m_patience;
};

} // namespace countersign::customers
