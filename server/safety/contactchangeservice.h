// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/actor.h"
#include "customers/customersealing.h"
#include "otp/otpservice.h"
#include "safety/contactchangestore.h"
#include "safety/customernotices.h"

namespace countersign::customers {
class CustomerService;
}

namespace countersign::gateways {
class PhoneRiskSource;
}

namespace countersign::safety {

class OverrideService;

// Changes of a customer's phone number or e-mail address (feature A11). Whoever has those signs in as the customer, so a
// change needs the customer, with a code that goes to the address on file, or staff; it is held for a day, everybody
// concerned is told, and until then it can be cancelled and codes go where they went. Owned by the runtime; thread-safe,
// waits for commits.
class ContactChangeService
{
public:
    struct Parts
    {
        customers::CustomerService &customers;
        vault::Vault &vault;
        const otp::OtpContext &codes;
        const CustomerNotices &notices;
        const OverrideService &overrides;
        gateways::PhoneRiskSource &risk;
    };

    explicit ContactChangeService(const Parts &parts);

    /// Holds a change for staff. Conflict if there is nothing to change, if one is held already, if nothing would be left
    /// to reach the customer by, and for a phone number unless `actor` has an override that allows it. Duplicate if the
    /// address is somebody else's.
    Result<ContactChange> hold(const Actor &actor, const CustomerId &customer,
                               const contract::ContactChangeRequest &wanted);
    /// NotFound if no such change of this customer waits. For staff and for the customer.
    Result<void> cancel(const Actor &actor, const CustomerId &customer, const QString &id);

    /// The customer asks for a change: a code goes to the address on file. Forbidden if the session was not proved by a text
    /// message and it is about the phone number; Conflict as above, and if the number on file is no place for a code;
    /// TooManyCodes with retryAfter; TextsStopped.
    Result<contract::ContactChangeAsked> ask(const Actor &actor,
                                             const contract::OwnContactChangeRequest &wanted);
    /// The customer gives the code. What was empty is filled in at once, the rest is held. InvalidCode for everything that
    /// is not the right code of a request of theirs with guesses left.
    Result<ContactChange> confirm(const Actor &actor, const QString &id, const QString &code);
    /// What waits for this customer. For a caller that records the reading, or for the customer.
    Result<QList<ContactChange>> open(const CustomerId &customer) const;

    /// Makes the changes whose time has come, each in a unit of its own, and deletes what is over; for a timer.
    Result<void> carryOut();

private:
    struct Confirmed
    {
        ContactChange change;
        std::optional<Error> refusal = {};
    };

    Result<void> checkOwnSession(database::Connection &sql, const Actor &actor,
                                 ContactField field) const;
    Result<Address> codeAddress(const customers::Profile &profile) const;
    Result<std::chrono::seconds> takeSend(audit::Transaction &transaction, const Address &address,
                                          const QByteArray &key) const;
    Result<void> checkFree(database::Connection &sql, const CustomerId &customer,
                           const ContactChange &change) const;
    Result<void> holdIn(audit::Transaction &transaction, const ContactChange &change,
                        const customers::Customer &customer, const QString &reason);
    Result<Confirmed> confirmIn(audit::Transaction &transaction, const QString &id,
                                const QString &code);
    Result<bool> compare(audit::Transaction &transaction, const ContactChange &change,
                         const QString &code) const;
    Result<void> cancelIn(audit::Transaction &transaction, const ContactChange &change,
                          const customers::Customer &customer, const QString &reason) const;
    Result<void> makeIn(audit::Transaction &transaction, const ContactChange &change,
                        const customers::Customer &customer);
    Result<bool> carryOutIn(audit::Transaction &transaction, const QString &id);
    Result<void> purge();

    const Parts m_parts;
    const ContactChangeStore m_store;
    const customers::CustomerSealing m_sealing;
    const otp::Brakes m_brakes;
};

} // namespace countersign::safety
