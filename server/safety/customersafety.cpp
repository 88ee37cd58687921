// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "safety/customersafety.h"

#include "audit/ledger.h"
#include "database/database.h"
#include "safety/customerfile.h"

namespace countersign::safety {

using namespace Qt::StringLiterals;

CustomerSafety::CustomerSafety(vault::Vault &vault, const otp::OtpContext &codes,
                               const OverrideService &overrides)
    : m_codes(codes)
    , m_overrides(overrides)
    , m_changes(vault)
    , m_sealing(vault, codes.index)
{}

Result<CustomerSafety::State> CustomerSafety::read(const Actor &actor, const CustomerId &customer)
{
    database::Connection &sql = m_codes.database.reader();
    const Instant now = m_codes.clock.now();
    const auto person = customerIn(sql, m_sealing, customer);
    if (!person)
        return failureOf(person);
    const auto proofs = proofsOf(sql, customer);
    if (!proofs)
        return failureOf(proofs);
    const auto locked = codesLocked(sql, m_codes, *person, now);
    if (!locked)
        return failureOf(locked);
    auto changes = m_changes.open(sql, customer);
    if (!changes)
        return failureOf(changes);
    auto entry = m_overrides.ofCustomer(sql, customer, now);
    if (!entry)
        return failureOf(entry);
    audit::Event event = eventOf(u"customer.read"_s, u"customer"_s, customer.value(), customer);
    event.details = {{u"part"_s, u"safety"_s}};
    return m_codes.ledger.record(actor, event).transform([&] {
        return State{proofs->sms, proofs->email, *locked, std::move(*changes), std::move(*entry)};
    });
}

} // namespace countersign::safety
