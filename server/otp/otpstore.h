// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "gateways/messageprovider.h"
#include "otp/budget.h"

namespace countersign::database {
class Connection;
}

namespace countersign::otp {

using gateways::Channel;

// A request for a code, as it is stored (table otp_flows).
struct Flow
{
    FlowId id = {};
    QByteArray contactIndex = {};
    Channel channel = Channel::Sms;
    QByteArray codeMac = {};
    std::optional<QString> noticeHash = {};
    std::optional<CustomerId> customer = {};
    QString numberRange = {}; // of a phone number; empty for an e-mail address
    QByteArray device = {};   // the known device that asked (a hash); empty for strangers
    int wrong = 0;
    Instant createdAt = {};
    Instant expiresAt = {};
    std::optional<Instant> usedAt = {};
};

// The SQL of one-time codes. Every function that changes something wants the connection of a write transaction.
class OtpStore
{
public:
    static Result<void> insertFlow(database::Connection &sql, const Flow &flow);
    static Result<std::optional<Flow>> flow(database::Connection &sql, const FlowId &id);
    /// Makes the open codes of this address void: a new code replaces the old one. Codes that a known device has asked
    /// for are its own: only `alsoOfDevices` makes those void.
    static Result<void> voidOpenFlows(database::Connection &sql, const QByteArray &contactIndex,
                                      bool alsoOfDevices, Instant now);
    /// Ties a flow to its customer, to the channel its code really goes by and, for a text message, to the range of
    /// numbers it goes to.
    static Result<void> address(database::Connection &sql, const FlowId &id,
                                const CustomerId &customer, Channel channel,
                                const QString &numberRange);
    /// Deletes what is kept about a customer who is erased: flows and budgets of theirs and of their addresses.
    static Result<void> forget(database::Connection &sql, const CustomerId &customer,
                               const QList<QByteArray> &budgetKeys);
    /// Makes every open code of a customer void.
    static Result<void> voidFlowsOf(database::Connection &sql, const CustomerId &customer,
                                    Instant now);
    /// Takes one guess of the flow before anything is compared. False if it is used, expired or out of guesses.
    static Result<bool> takeGuess(database::Connection &sql, const FlowId &id, int wrongPerCode,
                                  Instant now);
    /// Marks the flow as used; false if somebody else did so first. Gives back the guess that takeGuess() took.
    static Result<bool> use(database::Connection &sql, const FlowId &id, Instant now);
    /// Whether purgeFlows() or purgeBudgets() would find anything.
    static Result<bool> needsPurge(database::Connection &sql, Instant now);
    /// Deletes what has expired; the number of rows.
    static Result<qint64> purgeFlows(database::Connection &sql, Instant now);

    /// The budget of an address; an untouched one if there is no row.
    static Result<Budget> budget(database::Connection &sql, const QByteArray &key);
    static Result<void> saveBudget(database::Connection &sql, const QByteArray &key,
                                   const Budget &budget, Instant now);
    static Result<void> removeBudget(database::Connection &sql, const QByteArray &key);
    /// Deletes budgets that limit nobody any more: a day old, without consecutive wrong guesses.
    static Result<qint64> purgeBudgets(database::Connection &sql, Instant now);

    /// Notes that a customer has signed in with a code that went there: what is known of an address on file.
    static Result<void> noteProof(database::Connection &sql, const CustomerId &customer,
                                  Channel channel, Instant now);
    /// When that was last; nothing if never since the address is on file.
    static Result<std::optional<Instant>> provedAt(database::Connection &sql,
                                                   const CustomerId &customer, Channel channel);
    /// The address on file is another one.
    static Result<void> forgetProof(database::Connection &sql, const CustomerId &customer,
                                    Channel channel);

    static Result<bool> hasWithdrawn(database::Connection &sql, const CustomerId &customer);
    static Result<void> setWithdrawn(database::Connection &sql, const CustomerId &customer,
                                     Instant now);
    /// True if there was a withdrawal to take back.
    static Result<bool> clearWithdrawn(database::Connection &sql, const CustomerId &customer);
};

} // namespace countersign::otp
