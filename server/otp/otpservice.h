// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/actor.h"
#include "base/phonenumber.h"
#include "contract/otp.h"
#include "otp/brakes.h"
#include "otp/code.h"
#include "otp/notice.h"
#include "otp/otpstore.h"

#include <functional>

namespace countersign::audit {
class Ledger;
class Transaction;
} // namespace countersign::audit

namespace countersign::crypto {
class BlindIndex;
}

namespace countersign::customers {
struct CustomerRow;
}

namespace countersign::identity {
class SessionService;
}

namespace countersign::database {
class Database;
}

namespace countersign::outbox {
class OutboxService;
}

namespace countersign::otp {

// The kind under which codes wait in the outbox; CodeDelivery addresses them.
inline constexpr QLatin1StringView CodeMessageKind("otp.code");

// What sending and checking codes needs. The runtime owns all of it.
struct OtpContext
{
    audit::Ledger &ledger;
    const database::Database &database;
    outbox::OutboxService &outbox;
    identity::SessionService &sessions;
    const crypto::BlindIndex &index;
    const CodeMac &codes;
    const NoticeBook &notices;
    const Clock &clock;
    RandomSource &random;
    Limits limits;
    QString region; // of phone numbers without a country code
    BrakeLimits brakes = {};
    // What may be set otherwise at any time. None: text messages cost what `brakes` says, and go everywhere.
    std::function<bool()> textsAreFree = {};
    std::function<bool(const PhoneNumber &)> mayText = {};
};

// Sending and checking one-time codes (features A2 to A4). Thread-safe; every call waits for its commit. Nothing here
// knows whether the address belongs to anybody: that is found out after the reply, when the message is addressed
// (CodeDelivery), so a known and an unknown phone take the same path and the same time.
class OtpService
{
public:
    explicit OtpService(OtpContext context);

    /// Starts a flow and queues its message. InvalidPhone or InvalidEmail for an address that cannot exist,
    /// UnknownNotice for a notice that was never shown, TooManyCodes with retryAfter if the address must wait,
    /// TextsStopped if no text message may go to such a number. A known device has a budget of its own.
    Result<contract::OtpSendReply> send(const Actor &actor,
                                        const contract::OtpSendRequest &request);

    struct SignedIn
    {
        CustomerId customer;
        QString token;
        std::chrono::seconds expiresIn{0};
        QString deviceToken;
    };
    /// Checks a code and starts the session. InvalidCode for everything that is not the right code of a live flow with
    /// guesses left: one answer for wrong, expired, used and locked. TooManyGuesses and SignInGuarded if codes from
    /// there are not checked at all for now (Brakes).
    Result<SignedIn> verify(const Actor &actor, const contract::OtpVerifyRequest &request);

    /// Deletes expired flows and budgets that limit nobody any more.
    Result<void> purge();

private:
    struct Contact
    {
        QByteArray index;
        QString address; // E.164 or canonical e-mail
        Channel channel;
    };
    struct Started
    {
        std::optional<Error> refusal;
        std::chrono::seconds wait{0}; // until a code may be asked for again
    };
    struct Outcome
    {
        GuessKind guess = GuessKind::Stray;
        SignedIn signedIn = {};            // after a right guess
        std::optional<Error> refusal = {}; // why nothing was looked at
    };

    Result<Contact> contactOf(const contract::OtpSendRequest &request) const;
    Result<Started> start(audit::Transaction &transaction, const Flow &flow, const Contact &contact,
                          const QString &code);
    Result<std::optional<Error>> sendRefusal(database::Connection &sql, const Flow &flow,
                                             const Budget &budget, Instant now) const;
    Result<QByteArray> deviceOf(database::Connection &sql, const QByteArray &device,
                                const QByteArray &contactIndex, Instant now) const;
    Result<Outcome> check(audit::Transaction &transaction,
                          const contract::OtpVerifyRequest &request);
    Result<Outcome> compare(audit::Transaction &transaction, const Flow &flow, bool same);
    Result<void> pretend(audit::Transaction &transaction);
    Result<bool> mayGuess(audit::Transaction &transaction, const Flow &flow);
    Result<Outcome> accept(audit::Transaction &transaction, const Flow &flow);
    static Outcome refuse(audit::Transaction &transaction, const std::optional<Flow> &flow,
                          GuessKind guess, ErrorCode code = ErrorCode::InvalidCode);
    Result<void> countGuess(audit::Transaction &transaction, const Flow &flow, bool right);

    OtpContext m_context;
    const Brakes m_brakes;
};

Brakes::Parts brakeParts(const OtpContext &context);

/// The budgets that a flow draws on: those of its address and of the customer behind it, or that of the known device.
QList<QByteArray> budgetKeys(const crypto::BlindIndex &index, const Flow &flow);
/// The key of a known device's own budget, over all addresses of its owner.
QByteArray deviceBudgetKey(const crypto::BlindIndex &index, const QByteArray &device);

/// The key of a customer's own guess budget, which counts over all their addresses.
QByteArray customerBudgetKey(const crypto::BlindIndex &index, const CustomerId &customer);
/// The key of the budget that stands in for it as long as nobody is known to have the address.
QByteArray nobodysBudgetKey(const crypto::BlindIndex &index, const QByteArray &contactIndex);

/// Deletes what is kept about a customer who is erased, also what was counted for their addresses, present and former,
/// before anybody knew that they were theirs. Comes before the customer's row is removed.
Result<void> forgetCustomer(database::Connection &sql, const crypto::BlindIndex &index,
                            const customers::CustomerRow &customer);

} // namespace countersign::otp
