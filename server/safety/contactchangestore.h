// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "safety/contactchange.h"

namespace countersign::database {
class Connection;
}

namespace countersign::vault {
class Vault;
}

namespace countersign::safety {

// SQL of the table held_changes. New addresses are sealed under the customer's key. Stateless apart from the vault.
class ContactChangeStore
{
public:
    explicit ContactChangeStore(vault::Vault &vault)
        : m_vault(vault)
    {}

    Result<void> insert(database::Connection &sql, const ContactChange &change) const;
    Result<std::optional<ContactChange>> find(database::Connection &sql, const QString &id) const;
    /// What waits for this customer: asked and held ones, the oldest first.
    Result<QList<ContactChange>> open(database::Connection &sql, const CustomerId &customer) const;
    /// The held ones that are due, by id: at most a hundred.
    static Result<QStringList> due(database::Connection &sql, Instant now);

    /// What was owed has been given: it is held until `due`.
    static Result<void> hold(database::Connection &sql, const QString &id, Instant due);
    /// Made or cancelled; the address is forgotten.
    static Result<void> finish(database::Connection &sql, const QString &id, ChangeState state,
                               Instant now);
    static Result<void> countWrong(database::Connection &sql, const QString &id);
    /// An earlier request of the customer for the same field, whose code is void now.
    static Result<void> dropAsked(database::Connection &sql, const CustomerId &customer,
                                  ContactField field);

    static Result<bool> isHeld(database::Connection &sql, const CustomerId &customer);
    static Result<bool> isHeld(database::Connection &sql, const CustomerId &customer,
                               ContactField field);
    /// Whether the phone number was changed this way since `since`.
    static Result<bool> phoneChangedSince(database::Connection &sql, const CustomerId &customer,
                                          Instant since);
    /// Whether purge() would find anything.
    static Result<bool> needsPurge(database::Connection &sql, Instant now);
    /// Deletes requests whose code has expired, and what was done with long ago; the number of rows.
    static Result<qint64> purge(database::Connection &sql, Instant now);

private:
    Result<ContactChange> opened(database::Connection &sql, ContactChange change,
                                 const QByteArray &sealed) const;

    vault::Vault &m_vault;
};

} // namespace countersign::safety
