// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/actor.h"
#include "customers/customerdirectory.h"
#include "customers/customersealing.h"

#include <functional>

namespace countersign::audit {
class Ledger;
class Transaction;
} // namespace countersign::audit

namespace countersign::database {
class Database;
}

namespace countersign::customers {

// What working with customers needs. The runtime owns all of it.
struct CustomerContext
{
    audit::Ledger &ledger;
    const database::Database &database;
    vault::Vault &vault;
    const crypto::BlindIndex &index;
    const Clock &clock;
    RandomSource &random;
    QString region = QStringLiteral("US"); // of phone numbers without a country code
};

// Which customers are wanted.
struct CustomerQuery
{
    QString search = {}; // a complete phone number or e-mail address; empty: all of them
    QString after = {};  // cursor
    int limit = 50;
};

struct CustomerListing
{
    QList<Customer> customers;
    QString next; // cursor; empty at the end
};

// The use cases of the local table. Thread-safe; what changes or shows something waits for its audit record to be
// committed. Phone numbers and e-mail addresses belong to one customer each.
class CustomerService final : public CustomerSource
{
public:
    /// Takes part in the erasure of a customer, in the same transaction: ends their sessions, forgets what was counted
    /// for their addresses, which the row holds as blind indexes.
    using Erasure = std::function<Result<void>(audit::Transaction &, const CustomerRow &)>;

    /// Takes part in a change of somebody's phone number or e-mail address: ends what the old one had opened.
    using ContactChange = std::function<Result<void>(audit::Transaction &, const CustomerId &)>;

    explicit CustomerService(CustomerContext context);

    /// For the composition, before any request.
    void addErasure(Erasure erasure) { m_erasures.append(std::move(erasure)); }
    void addContactChange(ContactChange change) { m_contactChanges.append(std::move(change)); }

    /// Duplicate, with the field, if the phone number or e-mail address belongs to somebody. Conflict if one belonged to
    /// somebody who was erased, unless the source is Manual: that a person is a customer again is for people to say.
    Result<Customer> add(const Actor &actor, const Profile &profile, Source source);
    /// One customer for a member of staff. NotFound.
    Result<Customer> read(const Actor &actor, const CustomerId &id);
    /// The same, for who has to see the phone number and e-mail address in the clear; records why. NotFound.
    Result<Customer> reveal(const Actor &actor, const CustomerId &id, const QString &reason);
    /// A page for a member of staff. InvalidCursor; InvalidPhone or InvalidEmail for a search that is neither.
    Result<CustomerListing> list(const Actor &actor, const CustomerQuery &query);
    using Edit = std::function<Result<Profile>(Profile)>;
    /// Applies `edit` to the profile. PreconditionFailed unless the customer has `version`, if one is given; a profile
    /// that stays the same is not stored. Conflict, with the field, if it would replace or remove a phone number or
    /// e-mail address that is there: whoever has those signs in as this customer, so they are held first (safety/).
    Result<Customer> change(const Actor &actor, const CustomerId &id, const Edit &edit,
                            std::optional<qint64> version = {});
    /// Applies `edit` inside the caller's unit, phone number and e-mail address included, and ends what the old ones had
    /// opened. For whoever has seen to it that it is the customer's own will; recorded as `action`. NotFound; Duplicate.
    Result<Customer> moveContact(audit::Transaction &transaction, const CustomerId &id,
                                 const Edit &edit, const QString &action,
                                 const QJsonObject &details = {});
    /// Destroys the customer's key and takes the row away. Blind indexes of their identifiers, present and former, stay,
    /// so that neither LOFT nor a file brings them back.
    Result<void> erase(const Actor &actor, const CustomerId &id,
                       std::optional<qint64> version = {});

    /// One customer for the program itself or for the customer: writes no record. NotFound.
    Result<Customer> load(const CustomerId &id);
    /// Who has that number in LOFT.
    Result<std::optional<CustomerId>> findByLoftId(const QString &loftId);
    Result<std::optional<Customer>> findByPhone(const PhoneNumber &phone) override;
    Result<std::optional<Customer>> findByEmail(const EmailAddress &email) override;

    const QString &region() const { return m_context.region; }

private:
    Result<std::optional<Customer>> opened(const Result<std::optional<CustomerRow>> &row);
    Result<std::optional<Customer>> search(const QString &text);
    Result<CustomerListing> page(const CustomerQuery &query);
    struct Change
    {
        const Edit &edit;
        std::optional<qint64> version = {};
        QString action;
        QJsonObject details = {};
        bool mayMove = false; // a phone number or e-mail address that is there
    };
    Result<Customer> changeIn(audit::Transaction &transaction, const CustomerId &id,
                              const Change &change);
    Result<void> eraseIn(audit::Transaction &transaction, const CustomerId &id,
                         std::optional<qint64> version);

    const CustomerContext m_context;
    const CustomerSealing m_sealing;
    QList<Erasure> m_erasures;
    QList<ContactChange> m_contactChanges;
};

} // namespace countersign::customers
