// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secretbytes.h"
#include "gateways/messageprovider.h"

#include <QNetworkAccessManager>
#include <QUrl>

#include <memory>

class QNetworkRequest;

namespace countersign::gateways {

struct TwilioSettings
{
    QUrl baseUrl = QUrl(QStringLiteral("https://api.twilio.com"));
    QString accountSid = {};
    QString keySid = {};           // an API key (SK…); empty: the account itself signs in
    SecretBytes secret = {};       // of the key, or the account's auth token
    QString from = {};             // sender's number, or …
    QString messagingService = {}; // … the service that chooses one (MG…)
    QUrl statusCallback = {};      // where Twilio reports deliveries to; empty: we ask
    std::chrono::milliseconds timeout = std::chrono::seconds(10);
};

// Sends SMS by Twilio's REST API, 2010-04-01, Messages resource. Lives on the gateway thread.
// Certificates are always checked, redirects never followed, replies never read beyond 64 KiB.
// Trouble that may pass (time-out, 429, 5xx, an answer that makes no sense) is retryable; what
// Twilio refuses for good (bad number, opted out) is lasting.
class TwilioProvider final : public MessageProvider
{
public:
    /// InvalidRequest with the field's name if settings are missing or the address is neither https
    /// nor loopback.
    static Result<std::unique_ptr<TwilioProvider>> create(TwilioSettings settings);

    QString name() const override;
    void send(const OutgoingMessage &message, Callback done) override;
    bool reportsDelivery() const override { return true; }
    void query(const QString &providerId, Callback done) override;

private:
    explicit TwilioProvider(TwilioSettings settings);
    QNetworkRequest request(const QString &resource) const;
    void await(QNetworkReply *reply,
               const std::function<void(const DeliveryOutcome &, int httpStatus)> &done);

    TwilioSettings m_settings;
    QNetworkAccessManager m_network;
};

} // namespace countersign::gateways
