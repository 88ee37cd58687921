// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customers/customer.h"

#include <QSet>

namespace countersign::database {
class Connection;
}

namespace countersign::customers {

// A customer as stored. An index that is empty means: no phone number, no e-mail address, or not known to LOFT.
struct CustomerRow
{
    CustomerId id;
    QByteArray profile;    // sealed
    QByteArray phoneIndex; // blind
    QByteArray emailIndex;
    QByteArray loftIndex = {};
    Source source = Source::Manual;
    QString importId = {}; // empty if it came with none
    Instant createdAt;
    Instant updatedAt;
    qint64 version = 1;

    /// The blind indexes that are there.
    QList<QByteArray> identifiers() const;
};

// The SQL of the directory on one connection. Made where it is needed and thrown away; lives no longer than the
// connection.
class CustomerStore
{
public:
    explicit CustomerStore(database::Connection &connection)
        : m_connection(connection)
    {}

    /// False, and nothing done, if the phone number or e-mail address belongs to another customer, or, unless the
    /// source is Manual, one of the identifiers to somebody who was erased.
    Result<bool> insert(const CustomerRow &row);
    /// Saves profile, indexes, `updatedAt` and `version`; false if the row is gone. Duplicate if an index is taken.
    Result<bool> update(const CustomerRow &row);
    Result<bool> remove(const CustomerId &id);

    Result<std::optional<CustomerRow>> find(const CustomerId &id) const;
    Result<std::optional<CustomerRow>> findByPhone(const QByteArray &index) const;
    Result<std::optional<CustomerRow>> findByEmail(const QByteArray &index) const;
    /// The newest customer with that number in LOFT.
    Result<std::optional<CustomerId>> loftOwner(const QByteArray &index) const;
    /// At most `limit` customers that come after `after` in the list, newest first.
    Result<QList<CustomerRow>> list(const std::optional<CustomerId> &after, int limit) const;
    Result<qint64> count() const;
    /// Which customer has it, without reading the row.
    Result<std::optional<CustomerId>> phoneOwner(const QByteArray &index) const;
    Result<std::optional<CustomerId>> emailOwner(const QByteArray &index) const;
    /// Those of the indexes, phone or e-mail, that belong to customers. For many at a time.
    Result<QSet<QByteArray>> taken(const QList<QByteArray> &indexes) const;

    /// What the customer was known by before and nobody else is known by now.
    Result<QList<QByteArray>> formerIdentifiers(const CustomerId &id) const;

    /// Keeps people with these identifiers from coming back by themselves.
    Result<void> keepErased(const QList<QByteArray> &identifiers, Instant now);
    /// Lets them come back; whether there was anything to let go.
    Result<bool> admitAgain(const QList<QByteArray> &identifiers);
    /// Those of the identifiers that belonged to somebody who was erased. For many at a time.
    Result<QSet<QByteArray>> erased(const QList<QByteArray> &identifiers) const;

private:
    database::Connection &m_connection;
};

} // namespace countersign::customers
