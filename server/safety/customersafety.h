// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "safety/contactchangestore.h"
#include "safety/overrideservice.h"

namespace countersign::safety {

// How safe a customer's account stands, for staff: which addresses have proved themselves, what waits, whether their codes
// are locked, and the open override. Owned by the runtime; thread-safe.
class CustomerSafety
{
public:
    struct State
    {
        std::optional<Instant> phoneProvedAt;
        std::optional<Instant> emailProvedAt;
        bool codesLocked = false;
        QList<ContactChange> changes;
        std::optional<OverrideService::Named> openOverride;
    };

    CustomerSafety(vault::Vault &vault, const otp::OtpContext &codes,
                   const OverrideService &overrides);

    /// Records `customer.read`. NotFound.
    Result<State> read(const Actor &actor, const CustomerId &customer);

private:
    const otp::OtpContext &m_codes;
    const OverrideService &m_overrides;
    const ContactChangeStore m_changes;
    const customers::CustomerSealing m_sealing;
};

} // namespace countersign::safety
