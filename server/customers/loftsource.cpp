// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/loftsource.h"

#include "base/logging.h"
#include "customers/customerinput.h"
#include "gateways/loft.h"

namespace countersign::customers {

using namespace Qt::StringLiterals;

LoftSource::LoftSource(gateways::Loft &loft, CustomerService &customers, const Clock &clock,
                       std::chrono::milliseconds patience)
    : m_loft(loft)
    , m_customers(customers)
    , m_clock(clock)
    , m_patience(patience)
{}

Result<std::optional<Customer>> LoftSource::findByPhone(const PhoneNumber &phone)
{
    const auto found = ask(u"get_customer_by_phone"_s, {{u"phone"_s, phone.e164()}});
    if (!found || !*found)
        return found ? Result<std::optional<Customer>>(std::nullopt) : failureOf(found);
    auto profile = profileOf(**found);
    if (!profile)
        return failureOf(profile);
    // A code goes to the number on file, so an answer about another number must not count as this one.
    if (profile->phone != phone) {
        qCWarning(lcDelivery)
            << "LOFT answered a look-up by phone with a customer who has another number";
        return std::nullopt;
    }
    return adopt(std::move(*profile));
}

Result<std::optional<Customer>> LoftSource::findByEmail(const EmailAddress &email)
{
    const auto found = ask(u"get_customer_by_email"_s, {{u"email"_s, email.address()}});
    if (!found || !*found)
        return found ? Result<std::optional<Customer>>(std::nullopt) : failureOf(found);
    auto profile = profileOf(**found);
    if (!profile)
        return failureOf(profile);
    if (profile->email != email) {
        qCWarning(lcDelivery)
            << "LOFT answered a look-up by e-mail with a customer who has another address";
        return std::nullopt;
    }
    return adopt(std::move(*profile));
}

Result<std::optional<gateways::LoftCustomer>> LoftSource::ask(const QString &function,
                                                              const QJsonObject &parameters)
{
    const auto result = m_loft.ask(function, parameters, gateways::Loft::Repeat::Safe, m_patience);
    if (!result && result.error().code == ErrorCode::NotFound)
        return std::nullopt;
    if (!result)
        return failureOf(result);
    const auto customer = gateways::LoftCustomer::fromResult(*result);
    return customer ? Result<std::optional<gateways::LoftCustomer>>(*customer)
                    : failureOf(customer);
}

Result<Profile> LoftSource::profileOf(const gateways::LoftCustomer &found) const
{
    Profile profile{.name = tidyName(found.name),
                    .phone = {},
                    .email = {},
                    .vip = found.vip,
                    .tags = found.tags,
                    .status = statusFromName(found.status).value_or(Status::Active),
                    .customFields = {},
                    .loftId = found.id};
    if (const auto phone = PhoneNumber::parse(found.phone, m_customers.region()))
        profile.phone = *phone;
    if (const auto email = EmailAddress::parse(found.email))
        profile.email = *email;
    return profile;
}

Result<std::optional<Customer>> LoftSource::adopt(Profile profile)
{
    const Actor system = Actor::system(m_clock.now());
    auto added = m_customers.add(system, profile, Source::Loft);
    if (added)
        return std::optional(std::move(*added));
    if (added.error().code == ErrorCode::Conflict)
        return std::
            nullopt; // erased here; that LOFT still knows them is no reason to know them again
    if (added.error().code != ErrorCode::Duplicate)
        return failureOf(added);
    // Two look-ups at the same time: the other one was first.
    using Found = Result<std::optional<Customer>>;
    const Found byPhone = profile.phone ? m_customers.findByPhone(*profile.phone) : Found();
    if (!byPhone || *byPhone)
        return byPhone;
    const Found byEmail = profile.email ? m_customers.findByEmail(*profile.email) : Found();
    if (!byEmail || !*byEmail || !profile.phone)
        return byEmail;
    // The e-mail address is another local customer's: the phone number, which is nobody's, is what counts.
    profile.email.reset();
    added = m_customers.add(system, profile, Source::Loft);
    if (!added && added.error().code == ErrorCode::Conflict)
        return std::nullopt;
    return added ? Result<std::optional<Customer>>(std::move(*added)) : failureOf(added);
}

} // namespace countersign::customers
