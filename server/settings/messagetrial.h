// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateways/messageprovider.h"
#include "settings/settings.h"

#include <future>

namespace countersign::settings {

// Sends one message with providers that may not be in force yet, past the outbox. The runtime implements it on the
// gateway thread. Thread-safe.
class MessageTrial
{
public:
    MessageTrial() = default;
    MessageTrial(const MessageTrial &) = delete;
    MessageTrial &operator=(const MessageTrial &) = delete;
    virtual ~MessageTrial() = default;

    /// What came of it: after the provider's own time-out at the latest (10 s for text messages, 20 s for e-mail), or
    /// with the code "stopped" when the service ends before.
    virtual std::future<gateways::DeliveryOutcome> send(const Values &with,
                                                        const gateways::OutgoingMessage &message)
        = 0;
};

} // namespace countersign::settings
