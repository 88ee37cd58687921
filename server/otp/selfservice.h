// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "otp/otpservice.h"

namespace countersign::customers {
class CustomerService;
}

namespace countersign::otp {

// What a signed-in customer sees and does about themselves: their own data in the clear, sign-out, and taking back
// their agreement to the sign-in notice. Thread-safe.
class SelfService
{
public:
    SelfService(const OtpContext &context, customers::CustomerService &customers);

    /// The customer's own record. NotFound if it was deleted.
    Result<contract::CustomerSelf> self(const CustomerId &customer);
    /// Ends the session of `actor` at once.
    Result<void> logout(const Actor &actor);
    /// Records the withdrawal and ends every session of the customer: no code is sent until they agree again.
    Result<void> withdrawNotice(const Actor &actor);
    /// Lets a customer whose phone or e-mail was disabled ask for codes again; for staff.
    Result<void> enableSignIn(const Actor &actor, const CustomerId &customer);

private:
    OtpContext m_context;
    customers::CustomerService &m_customers;
};

} // namespace countersign::otp
