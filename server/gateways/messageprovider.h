// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/id.h"

#include <chrono>
#include <expected>
#include <functional>
#include <optional>

namespace countersign::gateways {

enum class Channel : quint8 { Sms, Email };

/// "sms" or "email", as it is stored and shown.
QString channelName(Channel channel);
std::optional<Channel> channelOf(QStringView name);

// One message on its way out, in clear: it lives for the moment of sending only.
struct OutgoingMessage
{
    MessageId id;
    Channel channel = Channel::Sms;
    QString to;           // E.164 number or e-mail address
    QString subject = {}; // e-mail only
    QString body = {};
    Instant at = {}; // the date an e-mail carries
};

enum class DeliveryState : quint8 {
    Sent,      // handed over; more may become known
    Delivered, // the provider says it has arrived
    Local,     // stays with us, to be read in the Outbox page
};

struct Delivery
{
    QString providerId = {}; // the provider's own name for the message; empty if it gives none
    DeliveryState state = DeliveryState::Sent;
};

// Why a message was not sent. `code` is stable and free of personal data: it is stored, shown and
// audited.
struct DeliveryFailure
{
    QString code;
    bool lasting
        = false; // trying again cannot help: the number is invalid, the recipient opted out, …
    bool uncertain
        = false; // it may have been sent all the same; another attempt may be a duplicate
    std::optional<std::chrono::seconds> retryAfter = {}; // the provider asked for this pause
};

using DeliveryOutcome = std::expected<Delivery, DeliveryFailure>;

// A way to the outside for messages of one channel: Twilio, an SMTP server, or nobody
// (localprovider.h). Owned by the composition, lives on the gateway thread and is used there only;
// nothing blocks. A callback comes exactly once, later, on the same thread, or never if the
// provider is destroyed before.
class MessageProvider
{
public:
    using Callback = std::function<void(DeliveryOutcome)>;

    MessageProvider() = default;
    MessageProvider(const MessageProvider &) = delete;
    MessageProvider &operator=(const MessageProvider &) = delete;
    virtual ~MessageProvider() = default;

    /// A short stable name, "twilio".
    virtual QString name() const = 0;
    virtual void send(const OutgoingMessage &message, Callback done) = 0;

    /// Whether the provider tells what became of a message after it was sent.
    virtual bool reportsDelivery() const { return false; }
    /// Asks for that. Only where reportsDelivery(); a lasting failure means that the message was
    /// not delivered.
    virtual void query(const QString &providerId, Callback done);
};

} // namespace countersign::gateways
