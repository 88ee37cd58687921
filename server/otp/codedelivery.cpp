// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "otp/codedelivery.h"

#include "audit/ledger.h"
#include "base/emailaddress.h"
#include "base/phonenumber.h"
#include "customers/customerdirectory.h"
#include "database/database.h"
#include "gateways/phonerisk.h"

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
                           gateways::PhoneRiskSource &risk, std::function<QString()> businessName)
    : m_context(context)
    , m_brakes(brakeParts(context), context.brakes)
    , m_directory(directory)
    , m_risk(risk)
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
    const auto safe = safeChannel(**customer, channel);
    if (!safe)
        return failureOf(safe);
    if (!*safe)
        return Resolved();
    const auto admitted = admit(FlowId(payload.value("flow"_L1).toString()), **customer, **safe);
    if (!admitted)
        return failureOf(admitted);
    if (!*admitted)
        return Resolved();
    return word(**customer, **admitted, payload.value("code"_L1).toString());
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

Result<std::optional<Channel>> CodeDelivery::safeChannel(const Customer &customer,
                                                         Channel wished) const
{
    if (wished == Channel::Email)
        return wished;
    return m_risk.risk(*customer.profile.phone)
        .transform([&](const gateways::PhoneRisk &risk) -> std::optional<Channel> {
            if (risk.mayText())
                return wished;
            return mayHave(customer.profile, Channel::Email) ? std::optional(Channel::Email)
                                                             : std::nullopt;
        });
}

Result<std::optional<Channel>> CodeDelivery::admit(const FlowId &flowId, const Customer &customer,
                                                   Channel wished)
{
    return m_context.ledger.write<std::optional<Channel>>(
        Actor::system(m_context.clock.now()),
        [&](audit::Transaction &transaction) -> Result<std::optional<Channel>> {
            const auto flow = OtpStore::flow(transaction.sql(), flowId);
            if (!flow)
                return failureOf(flow);
            const bool live
                = flow->has_value() && !(*flow)->usedAt && (*flow)->expiresAt > transaction.now();
            const auto channel = live ? openChannel(transaction, **flow, customer, wished)
                                      : Result<std::optional<Channel>>(std::nullopt);
            if (!channel)
                return channel;
            const bool allowed = channel->has_value();
            audit::Event event{.action = u"otp.customer.identified"_s,
                               .resource = u"otp_flow"_s,
                               .resourceId = publicName(flowId),
                               .subject = customer.person(),
                               .success = allowed};
            if (!allowed)
                event.error = errorCodeName(ErrorCode::Forbidden);
            transaction.record(event);
            if (!allowed)
                return channel;
            // Whoever asked by e-mail address named no number.
            const QString range = **channel == Channel::Sms
                                      ? numberRange(customer.profile.phone->e164())
                                      : (*flow)->numberRange;
            const auto tied
                = OtpStore::address(transaction.sql(), flowId, customer.id, **channel, range);
            return tied.transform([&] { return *channel; });
        });
}

Result<std::optional<Channel>> CodeDelivery::openChannel(audit::Transaction &transaction,
                                                         const Flow &flow, const Customer &customer,
                                                         Channel wished)
{
    const auto allowed = mayReceive(transaction.sql(), flow, customer.id);
    if (!allowed)
        return failureOf(allowed);
    if (!*allowed)
        return std::nullopt;
    if (wished == Channel::Email)
        return wished;
    const auto instead
        = mayHave(customer.profile, Channel::Email) ? std::optional(Channel::Email) : std::nullopt;
    // Only here, after the reply: whoever asks does not learn where we send text messages.
    if (!mayText(customer))
        return instead;
    // What counts is where the message goes.
    const auto paid = m_brakes.takeText(transaction, numberRange(customer.profile.phone->e164()),
                                        !flow.device.isEmpty());
    if (!paid)
        return failureOf(paid);
    return *paid ? std::optional(wished) : instead;
}

bool CodeDelivery::mayText(const Customer &customer) const
{
    return !m_context.mayText || m_context.mayText(*customer.profile.phone);
}

Result<bool> CodeDelivery::mayReceive(database::Connection &sql, const Flow &flow,
                                      const CustomerId &customer)
{
    Flow theirs = flow;
    theirs.customer = customer;
    for (const QByteArray &key : budgetKeys(m_context.index, theirs)) {
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
    const QString business = m_businessName();
    const QString text
        = u"%1 is your %2 sign-in code. It works for %3 minutes. We never call to ask for it."_s
              .arg(code, business)
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
        .subject = u"Your %1 sign-in code"_s.arg(business),
        .body
        = text
          + u"\n\nIf you did not ask for it, you can ignore this message: without the code nobody can sign in.\n"_s};
}

} // namespace countersign::otp
