// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/otp.h"
#include "otp/brakestore.h"

#include <functional>

namespace countersign {
class RandomSource;
struct Actor;
} // namespace countersign

namespace countersign::audit {
class Ledger;
class Transaction;
} // namespace countersign::audit

namespace countersign::crypto {
class BlindIndex;
}

namespace countersign::database {
class Database;
}

namespace countersign::otp {

// The brakes at work: counts guesses and text messages inside the units of work that make them, trips when a rule of
// BrakeLimits says so (an event of its own, a warning in the log), and lets staff see and release. Thread-safe; the
// functions with a transaction run on the writer's thread.
class Brakes
{
public:
    struct Parts
    {
        audit::Ledger &ledger;
        const database::Database &database;
        const crypto::BlindIndex &index;
        const Clock &clock;
        RandomSource &random;
        // Whether text messages stay with us at the moment, and cost nothing. None: they never do.
        std::function<bool()> textsAreFree = {};
    };

    Brakes(const Parts &parts, const BrakeLimits &limits)
        : m_parts(parts)
        , m_limits(limits)
    {}

    // A guess of a stranger that is being looked at.
    struct Guess
    {
        QByteArray networkKey;
        GuessTally network;
        GuessTally everybody;
    };
    Result<Guess> guess(audit::Transaction &transaction) const;
    std::optional<Error> refusal(const Guess &guess, Instant now) const;
    Result<void> count(audit::Transaction &transaction, const Guess &guess, GuessKind kind) const;

    /// Why no text message to this range may be asked for; nothing if it may. Known devices are not held up by what
    /// others have done to their range, but money that is spent is spent.
    Result<std::optional<Error>> textRefusal(database::Connection &sql, const QString &range,
                                             bool knownDevice, Instant now) const;
    /// Counts a text message that is about to be sent; false if it must not be.
    Result<bool> takeText(audit::Transaction &transaction, const QString &range,
                          bool knownDevice) const;
    /// A code that was asked for with a number of this range was used.
    Result<void> countVerified(audit::Transaction &transaction, const QString &range) const;

    /// What has tripped in the last week, newest first.
    Result<contract::SignInBrakeList> list() const;
    /// Lets what the brake has stopped go on, with a fresh count. NotFound if there is no such brake (any more).
    Result<void> release(const Actor &actor, const QString &id, const QString &reason) const;
    Result<void> purge() const;

private:
    Result<void> trip(audit::Transaction &transaction, BrakeKind kind, const QString &scope,
                      Instant until, qint64 seen) const;
    Result<bool> takeMoney(audit::Transaction &transaction) const;
    QByteArray everybodyKey() const;
    bool textsAreFree() const;

    const Parts m_parts;
    const BrakeLimits m_limits;
};

} // namespace countersign::otp
