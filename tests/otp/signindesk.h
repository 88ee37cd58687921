// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/blindindex.h"
#include "customers/customerservice.h"
#include "identity/sessionservice.h"
#include "otp/codedelivery.h"
#include "outbox/deliverybook.h"
#include "outbox/outboxservice.h"
#include "support/temporarydatabase.h"

namespace countersign::support {

// Everything that a customer needs to sign in, on a real database and a virtual clock, step by step: each step gives back
// what a caller of the API would get.
class SignInDesk
{
public:
    Result<void> open();
    /// What a restart does.
    Result<void> reopen();

    Result<void> addCustomer(const QString &phone);
    Result<contract::OtpSendReply> send(const QString &phone);
    /// Sends every message that is due and writes down that it was; the code in the last of them, or nothing.
    Result<QString> deliver();
    /// The code in the last message that deliver() has sent, also if it could not write that down.
    const QString &lastCode() const { return m_lastCode; }
    /// Writes down what deliver() could not.
    Result<void> settle();
    Result<otp::OtpService::SignedIn> verify(const QString &flow, const QString &code);
    /// All three steps.
    Result<otp::OtpService::SignedIn> signIn(const QString &phone);
    /// Whether the token opens a session now.
    Result<identity::Session> use(const QString &token);

    TemporaryDatabase &base() { return m_base; }
    VirtualClock &clock() { return m_base.clock(); }
    identity::SessionService &sessions() { return *m_sessions; }
    otp::OtpService &service() { return *m_service; }
    /// The number that `sql` gives; -1 if it cannot be read.
    qint64 count(const QString &sql, const QVariantList &values = {});

private:
    void build();
    Actor anonymous() const;

    TemporaryDatabase m_base;
    otp::NoticeBook m_notices;
    std::optional<crypto::BlindIndex> m_index;
    std::optional<otp::CodeMac> m_codes;
    std::unique_ptr<identity::SessionService> m_sessions;
    std::unique_ptr<customers::CustomerService> m_customers;
    std::unique_ptr<customers::CustomerDirectory> m_directory;
    std::unique_ptr<outbox::OutboxService> m_outbox;
    std::unique_ptr<outbox::DeliveryBook> m_deliveries;
    std::unique_ptr<otp::OtpService> m_service;
    std::unique_ptr<otp::CodeDelivery> m_delivery;
    QList<outbox::Settlement> m_unsettled;
    QString m_lastCode;
};

} // namespace countersign::support
