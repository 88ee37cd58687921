// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "otp/otpservice.h"
#include "outbox/outboxmessage.h"

namespace countersign::customers {
class CustomerDirectory;
struct Customer;
} // namespace countersign::customers

namespace countersign::gateways {
class PhoneRiskSource;
}

namespace countersign::otp {

// Addresses the codes that wait in the outbox: finds whom the address belongs to (the local table, then LOFT), ties the flow
// to them and words the message. Runs after the reply, on the outbox's worker thread; may wait for LOFT.
class CodeDelivery
{
public:
    /// `businessName` is asked for every message.
    CodeDelivery(const OtpContext &context, customers::CustomerDirectory &directory,
                 gateways::PhoneRiskSource &risk, std::function<QString()> businessName);

    /// The outbox::MessageResolver of CodeMessageKind. Nothing if nobody is known at the address, if they took back
    /// their agreement, or if the address is disabled.
    Result<std::optional<outbox::ResolvedMessage>> resolve(const QJsonObject &payload,
                                                           outbox::Channel channel);

private:
    Result<std::optional<customers::Customer>> find(const QString &address);
    /// What may go out at all: no text message to a number whose SIM card was changed lately, but an e-mail where there is
    /// an address; else the customer has to turn to support.
    Result<std::optional<outbox::Channel>> safeChannel(const customers::Customer &customer,
                                                       outbox::Channel wished) const;
    /// Ties the flow to its customer. By which channel the code goes to them, if it may: by e-mail where text messages
    /// are stopped.
    Result<std::optional<outbox::Channel>>
    admit(const FlowId &flow, const customers::Customer &customer, outbox::Channel channel);
    Result<std::optional<outbox::Channel>> openChannel(audit::Transaction &transaction,
                                                       const Flow &flow,
                                                       const customers::Customer &customer,
                                                       outbox::Channel channel);
    bool mayText(const customers::Customer &customer) const;
    Result<bool> mayReceive(database::Connection &sql, const Flow &flow,
                            const CustomerId &customer);
    outbox::ResolvedMessage word(const customers::Customer &customer, outbox::Channel channel,
                                 const QString &code) const;

    OtpContext m_context;
    const Brakes m_brakes;
    customers::CustomerDirectory &m_directory;
    gateways::PhoneRiskSource &m_risk;
    std::function<QString()> m_businessName;
};

} // namespace countersign::otp
