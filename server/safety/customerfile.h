// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/ledger.h"
#include "customers/customersealing.h"
#include "otp/otpservice.h"

namespace countersign::safety {

/// The customer as the unit of work on `sql` sees them. NotFound.
Result<customers::Customer> customerIn(database::Connection &sql,
                                       const customers::CustomerSealing &sealing,
                                       const CustomerId &id);

/// The keys of the budgets that guesses at this customer's codes are counted in.
QList<QByteArray> guessBudgetsOf(const crypto::BlindIndex &index,
                                 const customers::Customer &customer);

/// Whether a code of theirs would not even be compared at `now`.
Result<bool> codesLocked(database::Connection &sql, const otp::OtpContext &context,
                         const customers::Customer &customer, Instant now);

/// The last sign-in with a code that went to each channel.
struct ContactProofs
{
    std::optional<Instant> sms;
    std::optional<Instant> email;
};
Result<ContactProofs> proofsOf(database::Connection &sql, const CustomerId &customer);

/// An event about a customer's `resource`.
audit::Event eventOf(const QString &action, const QString &resource, const QString &resourceId,
                     const CustomerId &customer);

} // namespace countersign::safety
