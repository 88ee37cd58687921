// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/outboxstore.h"

// How a message moves from state to state: pure functions from a row and what happened to the row
// as it is to be.
namespace countersign::outbox {

// What is to be done with a message that is due or wants a fallback.
enum class Duty : quint8 {
    Send,
    FallBack, // an e-mail should stand in for it
    Expire,   // too late to send it
    Close,    // nothing more can become of it
    Wait,
};

/// A text message that can be tried again is: looking for its fallback does not hold it up. Unless it cannot be sent now,
/// because its provider is busy with others.
Duty dutyOf(const StoredMessage &message, const DeliveryPolicy &policy, Instant now,
            bool maySend = true);

/// Claimed for sending: one attempt more.
StoredMessage afterClaim(StoredMessage message, Instant now);

// What is known about the surroundings of a finished attempt.
struct Attempt
{
    QString provider;
    bool reports = false;               // the provider will tell what becomes of the message
    bool canFallBack = false;           // the kind has somebody who can address an e-mail instead
    std::chrono::milliseconds pause{0}; // before the next attempt, if there is one
};

/// What an attempt to send has come to.
StoredMessage afterAttempt(StoredMessage message, const gateways::DeliveryOutcome &outcome,
                           const Attempt &attempt, const DeliveryPolicy &policy, Instant now);
/// Nobody may or can be reached.
StoredMessage afterWithheld(StoredMessage message, Instant now);
/// Its time has passed before it could be sent.
StoredMessage afterExpiry(StoredMessage message, Instant now);
/// Found in state sending when the program started.
StoredMessage afterInterruption(StoredMessage message, Instant now);

/// Whether an e-mail should stand in for a text message: it failed, or its delivery report is long
/// overdue.
bool wantsFallback(const StoredMessage &message, const DeliveryPolicy &policy, Instant now);
/// An e-mail stands in for it now (`queued`), or there is no address for one.
StoredMessage afterFallback(StoredMessage message, bool queued, Instant now);

/// What the carrier has told about a sent message; nothing if that changes nothing.
std::optional<StoredMessage> afterReport(StoredMessage message,
                                         const gateways::DeliveryOutcome &report, Instant now);

/// Nothing is to be done with the message any more: what it says is forgotten.
StoredMessage afterClosing(StoredMessage message, Instant now);

} // namespace countersign::outbox
