// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/blindindex.h"
#include "customers/customerservice.h"
#include "gateways/phonerisk.h"
#include "identity/sessionservice.h"
#include "otp/codedelivery.h"
#include "otp/selfservice.h"
#include "outbox/deliverybook.h"
#include "outbox/outboxservice.h"
#include "support/temporarydatabase.h"

namespace countersign::support {

// What the sign-in of customers is made of, put together on a real database and a virtual clock. The desks of the tests
// stand on it and say what is done with it.
struct SignInParts
{
    TemporaryDatabase base;
    otp::NoticeBook notices;
    std::optional<crypto::BlindIndex> index;
    std::optional<otp::CodeMac> codes;
    std::unique_ptr<identity::SessionService> sessions;
    std::unique_ptr<customers::CustomerService> customers;
    std::unique_ptr<customers::CustomerDirectory> directory;
    std::unique_ptr<outbox::OutboxService> outbox;
    std::unique_ptr<outbox::DeliveryBook> deliveries;
    std::unique_ptr<otp::OtpService> service;
    std::unique_ptr<otp::Brakes> brakes;
    std::unique_ptr<otp::SelfService> self;
    std::unique_ptr<otp::CodeDelivery> delivery;
    otp::BrakeLimits limits; // before openParts()

    // What a carrier says of every number, as the test wants it.
    struct Risk final : gateways::PhoneRiskSource
    {
        gateways::PhoneRisk answer;
        Result<gateways::PhoneRisk> risk(const PhoneNumber &) override { return answer; }
    } risk;

    Result<void> openParts();
    /// What a restart does.
    Result<void> reopenParts();
    /// Nobody known yet, from `address`.
    Actor anonymous(const QString &address = {}) const;
    /// The number that `sql` gives; -1 if it cannot be read.
    qint64 count(const QString &sql, const QVariantList &values = {});
    /// The code in a message, empty if there is none.
    static QString codeIn(const QString &text);

private:
    void build();
};

} // namespace countersign::support
