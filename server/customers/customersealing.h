// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customers/customerstore.h"
#include "vault/vault.h"

namespace countersign::crypto {
class BlindIndex;
}

namespace countersign::customers {

// The blind indexes of a customer; empty where there is no such address.
struct CustomerIndexes
{
    QByteArray phone;
    QByteArray email;
    QByteArray loft = {};
};

// Turns customers into rows and back: seals the profile under the customer's key and makes the blind indexes.
// Immutable, thread-safe; its parts must outlive it.
class CustomerSealing
{
public:
    CustomerSealing(vault::Vault &vault, const crypto::BlindIndex &index)
        : m_vault(vault)
        , m_index(index)
    {}

    /// NotFound if the customer has no key (any more).
    Result<CustomerRow> seal(database::Connection &connection, const Customer &customer) const;
    Result<CustomerRow> seal(const vault::PreparedKey &key, const Customer &customer) const;
    /// The same with indexes that are known already: making them takes longer than sealing.
    Result<CustomerRow> seal(const vault::PreparedKey &key, const Customer &customer,
                             const CustomerIndexes &indexes) const;
    Result<Customer> open(database::Connection &connection, const CustomerRow &row) const;

    QByteArray phoneIndex(const PhoneNumber &phone) const;
    QByteArray emailIndex(const EmailAddress &email) const;
    QByteArray loftIndex(const QString &loftId) const;
    CustomerIndexes indexesOf(const Profile &profile) const;

private:
    vault::Vault &m_vault;
    const crypto::BlindIndex &m_index;
};

} // namespace countersign::customers
