// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/outboxservice.h"

namespace countersign::outbox {

/// Notes what a carrier has told about a message, with an event of code `action`; false, and no
/// event, if it tells nothing new. Waits for the commit. NotFound for an unknown message.
Result<bool> applyReport(const OutboxContext &context, const Actor &actor, const MessageId &id,
                         const gateways::DeliveryOutcome &report, const QString &action);

} // namespace countersign::outbox
