// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secretbytes.h"
#include "gateways/loft.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

#include <memory>
#include <unordered_map>

namespace countersign::gateways {

// Where LOFT is and how patient to be with it.
struct LoftSettings
{
    QUrl baseUrl;                                   // https, or http to this very machine
    SecretBytes apiKey;                             // sent as a bearer token
    std::chrono::milliseconds attemptTimeout{2500}; // for one attempt
    std::chrono::milliseconds timeout{6000};        // for a call with all its attempts
    int attempts = 3;                               // of calls that are safe to repeat
    std::chrono::milliseconds firstPause{200};      // before the second attempt; doubles from there
    qint64 maximumReply = 2 * 1024 * 1024;          // bytes

    /// Refuses an address that would send the key in clear over a network, and a key that cannot be a header value.
    Result<void> check() const;
};

// LOFT over REST: POST {base}/v1/functions/{name} with the parameters as JSON, answered by {"result": {...}}.
// Lives in the gateway thread (make it, moveToThread(), and end it there with deleteLater()); call() may be used
// from every thread. Whatever waits when it ends gets Unavailable.
class LoftClient final : public QObject, public Loft
{
    Q_OBJECT

public:
    /// `settings` must have passed check().
    explicit LoftClient(LoftSettings settings, QObject *parent = nullptr);
    ~LoftClient() override;

    std::future<Result<QJsonObject>> call(const QString &function, const QJsonObject &parameters,
                                          Repeat repeat) override;

private:
    struct Exchange;
    void attempt(const std::shared_ptr<Exchange> &exchange);
    void read(const std::shared_ptr<Exchange> &exchange);
    void finish(const std::shared_ptr<Exchange> &exchange);
    void retryOrFail(const std::shared_ptr<Exchange> &exchange, Error error);
    QNetworkRequest request(const QString &function) const;

    LoftSettings m_settings;
    QNetworkAccessManager *m_network;
};

} // namespace countersign::gateways
