// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "database/figure.h"
#include "otp/brake.h"

#include <QList>

namespace countersign::database {
class Connection;
}

namespace countersign::otp {

// A brake that was tripped (table otp_brakes).
struct Brake
{
    QString id;
    BrakeKind kind = BrakeKind::Guessing;
    QString scope; // the range of numbers; else empty
    Instant since;
    Instant until;
    qint64 seen = 0; // how many wrong codes or text messages tripped it

    bool acts(Instant now) const { return now < until; }
};

// The SQL of brakes. Every function that changes something wants the connection of a write transaction.
namespace BrakeStore {

/// An untouched one if nothing was counted.
Result<GuessTally> guesses(database::Connection &sql, const QByteArray &scope);
Result<void> saveGuesses(database::Connection &sql, const QByteArray &scope,
                         const GuessTally &tally);
Result<void> forgetGuesses(database::Connection &sql, const QByteArray &scope);

/// The last hour of a range.
Result<RangeTally> texts(database::Connection &sql, const QString &range, Instant now);
Result<void> countText(database::Connection &sql, const QString &range, Instant now);
Result<void> countVerified(database::Connection &sql, const QString &range, Instant now);
Result<void> forgetTexts(database::Connection &sql, const QString &range);

// What the text messages of a day have cost.
struct Spending
{
    qint64 messages = 0;
    qint64 cost = 0; // millionths
};
Result<Spending> spentToday(database::Connection &sql, Instant now);
Result<void> spend(database::Connection &sql, qint64 cost, Instant now);
Result<void> forgetSpending(database::Connection &sql, Instant now);

Result<std::optional<Brake>> find(database::Connection &sql, BrakeKind kind, const QString &scope);
Result<std::optional<Brake>> find(database::Connection &sql, const QString &id);
/// Replaces the brake of the same kind and scope.
Result<void> save(database::Connection &sql, const Brake &brake);
Result<bool> remove(database::Connection &sql, const QString &id);
/// Of text messages to this range: until when none goes there. The time itself if they may.
Result<Instant> textsStoppedUntil(database::Connection &sql, const QString &range, Instant now);
/// Those that act at `now`; the instant: when the first was tripped.
Result<database::Figure> acting(database::Connection &sql, Instant now);
/// Newest first, at most 200.
Result<QList<Brake>> all(database::Connection &sql);

/// Whether purge() would find anything.
Result<bool> needsPurge(database::Connection &sql, Instant now);
/// Deletes counts that limit nothing any more and brakes that nobody needs to see; the number of rows.
Result<qint64> purge(database::Connection &sql, Instant now);

} // namespace BrakeStore

} // namespace countersign::otp
