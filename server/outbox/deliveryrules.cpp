// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/deliveryrules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::outbox {

namespace {

// The end of a message's way. A text message whose e-mail is still to be queued keeps what it says
// until then.
StoredMessage finished(StoredMessage message, State state, Instant now)
{
    message.state = state;
    message.dueAt.reset();
    message.updatedAt = now;
    if (message.fallback != Fallback::Wanted)
        message.content.clear();
    return message;
}

StoredMessage afterDelivery(StoredMessage message, const gateways::Delivery &delivery,
                            const Attempt &attempt, const DeliveryPolicy &policy, Instant now)
{
    message.provider = attempt.provider;
    message.providerId = delivery.providerId;
    message.lastError.clear();
    message.fallback = message.fallback == Fallback::Wanted ? Fallback::None : message.fallback;
    message.updatedAt = now;
    if (delivery.state == gateways::DeliveryState::Delivered)
        return finished(std::move(message), State::Delivered, now);
    if (delivery.state == gateways::DeliveryState::Local) {
        message.state = State::Local;
        message.dueAt = message.expiresAt; // readable until then
        return message;
    }
    if (!attempt.reports)
        return finished(std::move(message), State::Sent, now);
    message.state = State::Sent;
    const bool mayFallBack = attempt.canFallBack && message.channel == Channel::Sms
                             && message.fallback == Fallback::None;
    message.dueAt = mayFallBack
                        ? std::min(message.createdAt + policy.timeBeforeFallback, message.expiresAt)
                        : message.expiresAt;
    return message;
}

} // namespace

Duty dutyOf(const StoredMessage &message, const DeliveryPolicy &policy, Instant now, bool maySend)
{
    const bool due = message.dueAt && *message.dueAt <= now;
    const bool queued = message.state == State::Queued;
    if (now >= message.expiresAt)
        return queued ? Duty::Expire : Duty::Close;
    // What was written down in the future was so before the clock was set back: it would wait for as long as that was.
    const bool isSetBack = message.dueAt && message.updatedAt > now + ClockSlack;
    if (queued && (due || isSetBack) && maySend)
        return Duty::Send;
    if (wantsFallback(message, policy, now))
        return Duty::FallBack;
    return due && !queued ? Duty::Close : Duty::Wait;
}

StoredMessage afterClaim(StoredMessage message, Instant now)
{
    message.state = State::Sending;
    message.attempts += 1;
    message.dueAt.reset();
    message.updatedAt = now;
    return message;
}

StoredMessage afterAttempt(StoredMessage message, const gateways::DeliveryOutcome &outcome,
                           const Attempt &attempt, const DeliveryPolicy &policy, Instant now)
{
    if (outcome)
        return afterDelivery(std::move(message), *outcome, attempt, policy, now);
    const gateways::DeliveryFailure &failed = outcome.error();
    const Instant next = now
                         + std::max<std::chrono::milliseconds>(
                             attempt.pause, failed.retryAfter.value_or(std::chrono::seconds(0)));
    const bool over
        = failed.lasting || message.attempts >= policy.attempts || next >= message.expiresAt;
    message.provider = attempt.provider;
    message.lastError = failed.code;
    const bool mayFallBack = attempt.canFallBack && message.channel == Channel::Sms
                             && message.fallback == Fallback::None;
    if (mayFallBack && (over || message.attempts >= policy.attemptsBeforeFallback))
        message.fallback = Fallback::Wanted;
    if (over)
        return finished(std::move(message), State::Failed, now);
    message.state = State::Queued;
    message.dueAt = next;
    message.updatedAt = now;
    return message;
}

StoredMessage afterWithheld(StoredMessage message, Instant now)
{
    message.lastError.clear();
    return finished(std::move(message), State::Withheld, now);
}

StoredMessage afterExpiry(StoredMessage message, Instant now)
{
    message.lastError = u"expired"_s;
    message.fallback
        = message.fallback == Fallback::Wanted ? Fallback::Impossible : message.fallback;
    return finished(std::move(message), State::Failed, now);
}

StoredMessage afterInterruption(StoredMessage message, Instant now)
{
    message.state = State::Queued;
    message.lastError = u"interrupted"_s;
    message.dueAt = now;
    message.updatedAt = now;
    return message;
}

bool wantsFallback(const StoredMessage &message, const DeliveryPolicy &policy, Instant now)
{
    if (now >= message.expiresAt)
        return false;
    const bool unheardOf = message.state == State::Sent && message.channel == Channel::Sms
                           && message.fallback == Fallback::None && !message.content.isEmpty()
                           && now >= message.createdAt + policy.timeBeforeFallback;
    return unheardOf || message.fallback == Fallback::Wanted;
}

StoredMessage afterFallback(StoredMessage message, bool queued, Instant now)
{
    message.fallback = queued ? Fallback::Queued : Fallback::Impossible;
    message.updatedAt = now;
    if (message.state == State::Failed || (queued && message.state == State::Queued))
        return finished(std::move(message), State::Failed, now);
    if (message.state == State::Sent)
        message.dueAt = message.expiresAt; // it may still be reported delivered
    return message;
}

std::optional<StoredMessage> afterReport(StoredMessage message,
                                         const gateways::DeliveryOutcome &report, Instant now)
{
    if (message.state != State::Sent)
        return std::nullopt;
    if (report && report->state == gateways::DeliveryState::Delivered)
        return finished(std::move(message), State::Delivered, now);
    if (report || !report.error().lasting)
        return std::nullopt; // still on its way, or no answer
    message.lastError = report.error().code;
    if (message.channel == Channel::Sms && message.fallback == Fallback::None
        && !message.content.isEmpty() && now < message.expiresAt)
        message.fallback = Fallback::Wanted;
    return finished(std::move(message), State::Failed, now);
}

StoredMessage afterClosing(StoredMessage message, Instant now)
{
    message.content.clear();
    message.dueAt.reset();
    message.updatedAt = now;
    if (message.fallback == Fallback::Wanted)
        message.fallback = Fallback::Impossible;
    return message;
}

} // namespace countersign::outbox
