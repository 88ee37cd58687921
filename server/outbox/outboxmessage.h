// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "gateways/messageprovider.h"

#include <QJsonObject>

namespace countersign::outbox {

using gateways::Channel;

// Where a message stands. Queued and sending are on the way; local stays with us, readable in the
// Outbox page; withheld was not sent because nobody may or can be reached at its address.
enum class State : quint8 { Queued, Sending, Sent, Delivered, Failed, Withheld, Local };

/// "queued", "sending", …: as it is stored and shown.
QString stateName(State state);
std::optional<State> stateOf(QStringView name);

// Whether an e-mail is to stand in for a text message that does not arrive.
enum class Fallback : quint8 { None, Wanted, Queued, Impossible };

QString fallbackName(Fallback fallback);
std::optional<Fallback> fallbackOf(QStringView name);

// What a capability hands to the outbox. To whom it goes and what it says is found out later, on a
// worker thread, by the resolver of its kind, from `payload`, which is kept sealed and forgotten
// when the message is done with.
struct NewMessage
{
    QString kind;    // "otp.code", "staff.link"
    QString channel; // "sms", "email": the one that is wished for
    QJsonObject payload;
    Instant expiresAt; // not sent later than this, and not readable later either
};

// A message with its address.
struct ResolvedMessage
{
    PersonId person; // whose data it is: its key seals what is stored from now on
    Channel channel = Channel::Sms;
    QString to;           // E.164 or e-mail address
    QString subject = {}; // e-mail only
    QString body;
};

/// Addresses and words a message of one kind for `channel`; also asked for Channel::Email when a
/// text message does not arrive. Nothing: there is nobody to send it to (it is withheld, or there
/// is no fallback). An error: try again later. Called on worker threads, may block for some
/// seconds.
using MessageResolver = std::function<Result<std::optional<ResolvedMessage>>(
    const QJsonObject &payload, Channel channel)>;

// A clock is corrected by so much without anybody noticing; what lies further ahead was written before it was set back.
inline constexpr std::chrono::minutes ClockSlack{1};

// How hard the outbox tries.
struct DeliveryPolicy
{
    int attempts = 6;                              // then the message has failed
    std::chrono::milliseconds firstPause{2000};    // doubling from one attempt to the next …
    std::chrono::milliseconds longestPause{60000}; // … up to this, with jitter of ± 25 %
    int attemptsBeforeFallback = 2;                // text messages: failed so often, or …
    std::chrono::milliseconds timeBeforeFallback{
        90000}; // … not known to be delivered after this: e-mail
    std::chrono::milliseconds firstReportAfter{
        5000}; // when to ask the provider what became of a message, doubling
};

/// How long to wait after attempt number `attempt` (from 1) has failed.
std::chrono::milliseconds pauseAfter(int attempt, const DeliveryPolicy &policy,
                                     RandomSource &random);

} // namespace countersign::outbox
