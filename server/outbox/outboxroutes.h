// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secretbytes.h"

#include <QString>

#include <functional>

namespace countersign::http {
class Handlers;
}

namespace countersign::outbox {

class OutboxService;

// How Twilio's delivery reports are known to be Twilio's. Empty: none are taken.
struct TwilioCallback
{
    QString url;           // as it was given to Twilio, not as a request claims it
    SecretBytes authToken; // the account's, also where an API key is used for sending
};

/// Adds listOutbox and receiveTwilioStatus. `service` must outlive the handlers. `callback` is asked for every report, as
/// the account may be exchanged meanwhile.
void addOutboxRoutes(http::Handlers &handlers, OutboxService &service,
                     const std::function<TwilioCallback()> &callback);

} // namespace countersign::outbox
