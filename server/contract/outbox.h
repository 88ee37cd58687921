// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/page.h"

// Messages on their way out, as they travel. Values; see resources/openapi.json.
namespace countersign::contract {

struct OutboxMessage
{
    QString id;
    QString at;                // when it was queued, RFC 3339
    QString channel;           // "sms", "email"
    std::optional<QString> to; // masked; absent while the address is not resolved, or was withheld
    QString kind;              // "otp.code"
    QString state; // "queued", "sending", "sent", "delivered", "failed", "withheld", "local"
    qint64 attempts = 0;
    std::optional<QString> provider;  // "twilio", "smtp", "local"
    std::optional<QString> lastError; // stable code
    std::optional<QString> body;      // only for messages of the local outbox
    static constexpr auto members = std::tuple{member("id", &OutboxMessage::id),
                                               member("at", &OutboxMessage::at),
                                               member("channel", &OutboxMessage::channel),
                                               member("to", &OutboxMessage::to),
                                               member("kind", &OutboxMessage::kind),
                                               member("state", &OutboxMessage::state),
                                               member("attempts", &OutboxMessage::attempts),
                                               member("provider", &OutboxMessage::provider),
                                               member("lastError", &OutboxMessage::lastError),
                                               member("body", &OutboxMessage::body)};
};

using OutboxPage = Page<OutboxMessage>;

} // namespace countersign::contract
