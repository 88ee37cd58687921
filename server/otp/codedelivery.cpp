// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "otp/codedelivery.h"

#include "audit/ledger.h"
#include "base/emailaddress.h"
#include "base/phonenumber.h"
#include "customers/customerdirectory.h"
#include "database/database.h"

namespace countersign::otp {

using namespace Qt::StringLiterals;
using customers::Customer;
using outbox::ResolvedMessage;

namespace {

bool mayHave(const customers::Profile &profile, Channel channel)
{
    if (profile.status == customers::Status::Blocked)
        return false;
    return channel == Channel::Sms ? profile.phone.has_value() : profile.email.has_value();
}

} // namespace

CodeDelivery::CodeDelivery(const OtpContext &context, customers::CustomerDirectory &directory,
                           QString businessName)
    : m_context(context)
    , m_directory(directory)
    , m_businessName(std::move(businessName))
{}

Result<std::optional<ResolvedMessage>> CodeDelivery::resolve(const QJsonObject &payload,
                                                             Channel channel)
{
    using Resolved = std::optional<ResolvedMessage>;
    const auto customer = find(payload.value("address"_L1).toString());
    if (!customer)
        return failureOf(customer);
    if (!*customer || !mayHave((*customer)->profile, channel))
        return Resolved();
    const auto admitted
        = admit(FlowId(payload.value("flow"_L1).toString()), (*customer)->id, channel);
    if (!admitted)
        return failureOf(admitted);
    if (!*admitted)
        return Resolved();
    return word(**customer, channel, payload.value("code"_L1).toString());
}

Result<std::optional<Customer>> CodeDelivery::find(const QString &address)
{
    if (address.startsWith(u'+')) {
        const auto phone = PhoneNumber::parse(address, m_context.region);
        return phone ? m_directory.findByPhone(*phone)
                     : Result<std::optional<Customer>>(failureOf(phone));
    }
    const auto email = EmailAddress::parse(address);
    return email ? m_directory.findByEmail(*email)
                 : Result<std::optional<Customer>>(failureOf(email));
}

Result<bool> CodeDelivery::admit(const FlowId &flowId, const CustomerId &customer, Channel channel)
{
    return m_context.ledger.write<bool>(
        Actor::system(m_context.clock.now()), [&](audit::Transaction &transaction) -> Result<bool> {
            const auto flow = OtpStore::flow(transaction.sql(), flowId);
            if (!flow)
                return failureOf(flow);
            const bool live
                = flow->has_value() && !(*flow)->usedAt && (*flow)->expiresAt > transaction.now();
            const auto allowed
                = live ? mayReceive(transaction.sql(), **flow, customer) : Result<bool>(false);
            if (!allowed)
                return allowed;
            audit::Event event{.action = u"otp.customer.identified"_s,
                               .resource = u"otp_flow"_s,
                               .resourceId = publicName(flowId),
                               .subject = PersonId(customer.value()),
                               .success = *allowed};
            if (!*allowed)
                event.error = errorCodeName(ErrorCode::Forbidden);
            transaction.record(event);
            if (!*allowed)
                return false;
            const auto tied = OtpStore::address(transaction.sql(), flowId, customer, channel);
            return tied.transform([] { return true; });
        });
}

Result<bool> CodeDelivery::mayReceive(database::Connection &sql, const Flow &flow,
                                      const CustomerId &customer)
{
    for (const QByteArray &key :
         {flow.contactIndex, customerBudgetKey(m_context.index, customer)}) {
        const auto budget = OtpStore::budget(sql, key);
        if (!budget)
            return failureOf(budget);
        // A code that could not be used is not sent either.
        if (!otp::mayGuess(*budget, m_context.limits, m_context.clock.now()))
            return false;
    }
    // Somebody who took back their agreement agrees anew by asking for a code under a notice that was shown to them.
    if (flow.noticeHash)
        return OtpStore::clearWithdrawn(sql, customer).transform([](bool) { return true; });
    return OtpStore::hasWithdrawn(sql, customer).transform([](bool withdrawn) {
        return !withdrawn;
    });
}

ResolvedMessage CodeDelivery::word(const Customer &customer, Channel channel,
                                   const QString &code) const
{
    const auto minutes
        = std::chrono::duration_cast<std::chrono::minutes>(m_context.limits.codeLife).count();
    const QString text
        = u"%1 is your %2 sign-in code. It works for %3 minutes. We never call to ask for it."_s
              .arg(code, m_businessName)
              .arg(minutes);
    const PersonId person = customer.person();
    if (channel == Channel::Sms)
        return {.person = person,
                .channel = channel,
                .to = customer.profile.phone->e164(),
                .body = text};
    return {
        .person = person,
        .channel = channel,
        .to = customer.profile.email->address(),
        .subject = u"Your %1 sign-in code"_s.arg(m_businessName),
        .body
        = text
          + u"\n\nIf you did not ask for it, you can ignore this message: without the code nobody can sign in.\n"_s};
}

} // namespace countersign::otp
