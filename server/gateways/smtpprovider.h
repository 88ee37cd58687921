// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "gateways/messageprovider.h"
#include "gateways/smtptransport.h"

#include <QObject>

namespace countersign::gateways {

struct SmtpSettings
{
    SmtpServer server; // its heloName is filled in
    QString from;      // sender's address
    QString fromName;
};

// Sends e-mail through one SMTP server, always over TLS with its certificate checked; without
// STARTTLS nothing is sent. Lives on the gateway thread. Answers 4yz, lost connections and
// time-outs are retryable, 5yz are lasting.
class SmtpProvider final : public MessageProvider
{
public:
    /// InvalidRequest with the field's name if the server or the sender is missing.
    static Result<std::unique_ptr<SmtpProvider>> create(SmtpSettings settings);

    QString name() const override;
    void send(const OutgoingMessage &message, Callback done) override;

private:
    explicit SmtpProvider(SmtpSettings settings);

    SmtpSettings m_settings;
    QObject m_context; // where answers come back to this thread
    SmtpTransport m_transport;
};

/// What curl's code and the server's answer mean.
DeliveryOutcome readSmtpResult(const SmtpResult &result);

} // namespace countersign::gateways
