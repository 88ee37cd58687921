// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/customersealing.h"

#include "base/encoding.h"
#include "crypto/blindindex.h"

#include <QJsonDocument>

namespace countersign::customers {

using namespace Qt::StringLiterals;

namespace {

vault::Place profilePlace(const CustomerId &id)
{
    return {"customers"_L1, "profile"_L1, id.value()};
}

QByteArray plainProfile(const Customer &customer)
{
    return canonicalJson(profileToJson(customer.profile));
}

CustomerRow rowOf(const Customer &customer, const QByteArray &sealed,
                  const CustomerIndexes &indexes)
{
    return {.id = customer.id,
            .profile = sealed,
            .phoneIndex = indexes.phone,
            .emailIndex = indexes.email,
            .loftIndex = indexes.loft,
            .source = customer.source,
            .importId = {},
            .createdAt = customer.createdAt,
            .updatedAt = customer.updatedAt,
            .version = customer.version};
}

} // namespace

Result<CustomerRow> CustomerSealing::seal(database::Connection &connection,
                                          const Customer &customer) const
{
    return m_vault
        .seal(connection, customer.person(), profilePlace(customer.id), plainProfile(customer))
        .transform([&](const QByteArray &sealed) {
            return rowOf(customer, sealed, indexesOf(customer.profile));
        });
}

Result<CustomerRow> CustomerSealing::seal(const vault::PreparedKey &key,
                                          const Customer &customer) const
{
    return seal(key, customer, indexesOf(customer.profile));
}

Result<CustomerRow> CustomerSealing::seal(const vault::PreparedKey &key, const Customer &customer,
                                          const CustomerIndexes &indexes) const
{
    return m_vault.seal(key, profilePlace(customer.id), plainProfile(customer))
        .transform([&](const QByteArray &sealed) { return rowOf(customer, sealed, indexes); });
}

Result<Customer> CustomerSealing::open(database::Connection &connection,
                                       const CustomerRow &row) const
{
    const auto plain
        = m_vault.open(connection, PersonId(row.id.value()), profilePlace(row.id), row.profile);
    if (!plain)
        return failureOf(plain);
    auto profile = profileFromJson(QJsonDocument::fromJson(*plain).object());
    if (!profile)
        return failureOf(profile);
    return Customer{row.id,        std::move(*profile), row.source,
                    row.createdAt, row.updatedAt,       row.version};
}

QByteArray CustomerSealing::phoneIndex(const PhoneNumber &phone) const
{
    return m_index.phone(phone);
}

QByteArray CustomerSealing::emailIndex(const EmailAddress &email) const
{
    return m_index.email(email);
}

QByteArray CustomerSealing::loftIndex(const QString &loftId) const
{
    return m_index.of("loft-customer"_L1, loftId.toUtf8());
}

CustomerIndexes CustomerSealing::indexesOf(const Profile &profile) const
{
    return {profile.phone ? phoneIndex(*profile.phone) : QByteArray(),
            profile.email ? emailIndex(*profile.email) : QByteArray(),
            profile.loftId.isEmpty() ? QByteArray() : loftIndex(profile.loftId)};
}

} // namespace countersign::customers
