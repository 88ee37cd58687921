// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateways/messageprovider.h"

#include <QByteArray>

namespace countersign::gateways {

/// Reads what Twilio answered to sending or asking about a message.
DeliveryOutcome readTwilioReply(int httpStatus, const QByteArray &body,
                                const QByteArray &retryAfter);

/// Twilio's message status ("queued", "sent", "delivered", "undelivered", …) with its error code
/// (0: none) as an outcome; nothing for a status that Twilio does not document.
std::optional<DeliveryOutcome> readTwilioStatus(const QString &providerId, QStringView status,
                                                int errorCode);

/// Whether `text` has the form of a message SID: SM or MM and 32 hexadecimal digits.
bool isTwilioMessageSid(QStringView text);

} // namespace countersign::gateways
