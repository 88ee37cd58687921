// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "otp/brakes.h"

#include "audit/ledger.h"
#include "base/logging.h"
#include "crypto/blindindex.h"
#include "database/database.h"
#include "http/ratelimiter.h"

namespace countersign::otp {

using namespace Qt::StringLiterals;
using audit::Transaction;

namespace {

struct BrakeWords
{
    QString action;
    const char *log;
};

// Without personal data: a range of numbers is shown to staff, not to whoever reads the log.
BrakeWords wordsOf(BrakeKind kind)
{
    switch (kind) {
    case BrakeKind::NumberRange:
        return {u"otp.pumping.detected"_s,
                "Text messages to a range of numbers are stopped: few of their codes are used."};
    case BrakeKind::Spend:
        return {u"otp.spend.reached"_s,
                "Text messages are stopped until midnight UTC: the day's money is spent."};
    case BrakeKind::Guessing:
        break;
    }
    return {u"otp.guessing.detected"_s,
            "Somebody is trying out codes: networks with a wrong one are held off."};
}

} // namespace

Result<Brakes::Guess> Brakes::guess(Transaction &transaction) const
{
    Guess guess;
    guess.networkKey
        = m_parts.index.of("otp-network"_L1, http::rateLimitAddress(transaction.actor().address));
    const auto network = BrakeStore::guesses(transaction.sql(), guess.networkKey);
    const auto everybody = BrakeStore::guesses(transaction.sql(), everybodyKey());
    if (!network || !everybody)
        return failureOf(network ? everybody : network);
    guess.network = *network;
    guess.everybody = *everybody;
    return guess;
}

std::optional<Error> Brakes::refusal(const Guess &guess, Instant now) const
{
    return guessRefusal(guess.network, guess.everybody, m_limits, now);
}

Result<void> Brakes::count(Transaction &transaction, const Guess &guess, GuessKind kind) const
{
    const Instant now = transaction.now();
    // A stray writes what a wrong guess writes, so that both take the same time.
    const GuessTally everybody = afterGuess(guess.everybody, kind, now);
    const auto saved = BrakeStore::saveGuesses(transaction.sql(), everybodyKey(), everybody);
    if (!saved || kind == GuessKind::Right)
        return saved;
    const auto counted = BrakeStore::saveGuesses(transaction.sql(), guess.networkKey,
                                                 afterGuessFrom(guess.network, kind, now));
    if (!counted || isAlarmed(guess.everybody, m_limits, now)
        || !isAlarmed(everybody, m_limits, now))
        return counted;
    return trip(transaction, BrakeKind::Guessing, {}, now + GuessWindow,
                recentWrong(everybody, now));
}

bool Brakes::textsAreFree() const
{
    return m_limits.textCost == 0 || (m_parts.textsAreFree && m_parts.textsAreFree());
}

Result<std::optional<Error>> Brakes::textRefusal(database::Connection &sql, const QString &range,
                                                 bool knownDevice, Instant now) const
{
    if (textsAreFree())
        return std::nullopt;
    const auto until = BrakeStore::textsStoppedUntil(sql, knownDevice ? QString() : range, now);
    if (!until)
        return failureOf(until);
    if (*until <= now)
        return std::nullopt;
    return Error{ErrorCode::TextsStopped,
                 u"No text messages can be sent to this number for now. Use your e-mail address, "
                 u"or call us."_s,
                 {},
                 std::chrono::ceil<std::chrono::seconds>(*until - now)};
}

Result<bool> Brakes::takeText(Transaction &transaction, const QString &range,
                              bool knownDevice) const
{
    if (textsAreFree())
        return true;
    database::Connection &sql = transaction.sql();
    const Instant now = transaction.now();
    const auto refused = textRefusal(sql, range, knownDevice, now);
    if (!refused)
        return failureOf(refused);
    if (*refused)
        return false;
    const auto tally = BrakeStore::texts(sql, range, now);
    if (!tally)
        return failureOf(tally);
    if (!knownDevice && isPumped(*tally, m_limits))
        return trip(transaction, BrakeKind::NumberRange, range, now + RangeCut, tally->sent)
            .transform([] { return false; });
    const auto paid = takeMoney(transaction);
    if (!paid || !*paid)
        return paid;
    return BrakeStore::countText(sql, range, now).transform([] { return true; });
}

// Stops at the last message that fits, not at the first that does not: then whoever asks next is told so.
Result<bool> Brakes::takeMoney(Transaction &transaction) const
{
    const Instant now = transaction.now();
    const auto spent = BrakeStore::spentToday(transaction.sql(), now);
    if (!spent)
        return failureOf(spent);
    const bool fits = spent->cost + m_limits.textCost <= m_limits.costPerDay;
    const bool isLast = spent->cost + 2 * m_limits.textCost > m_limits.costPerDay;
    const auto paid
        = fits ? BrakeStore::spend(transaction.sql(), m_limits.textCost, now) : Result<void>();
    if (!paid)
        return failureOf(paid);
    if (!isLast)
        return true;
    return trip(transaction, BrakeKind::Spend, {}, endOfDay(now), spent->messages + (fits ? 1 : 0))
        .transform([fits] { return fits; });
}

Result<void> Brakes::countVerified(Transaction &transaction, const QString &range) const
{
    if (range.isEmpty() || textsAreFree())
        return {};
    return BrakeStore::countVerified(transaction.sql(), range, transaction.now());
}

Result<void> Brakes::trip(Transaction &transaction, BrakeKind kind, const QString &scope,
                          Instant until, qint64 seen) const
{
    const Instant now = transaction.now();
    const auto before = BrakeStore::find(transaction.sql(), kind, scope);
    if (!before)
        return failureOf(before);
    // What goes on is one alert, not one for each time that the count passes the line.
    if (*before && (*before)->acts(now)) {
        Brake longer = **before;
        longer.until = std::max(longer.until, until);
        return BrakeStore::save(transaction.sql(), longer);
    }
    const Brake brake{makeUuid7(now, m_parts.random), kind, scope, now, until, seen};
    const BrakeWords words = wordsOf(kind);
    transaction.record(
        {.action = words.action,
         .resource = u"sign_in_brake"_s,
         .resourceId = brake.id,
         .success = false,
         .details = {{u"scope"_s, scope}, {u"seen"_s, seen}, {u"until"_s, formatInstant(until)}}});
    qCWarning(lcServer, "%s Staff can see and release it in the Outbox.", words.log);
    return BrakeStore::save(transaction.sql(), brake);
}

Result<contract::SignInBrakeList> Brakes::list() const
{
    const auto brakes = BrakeStore::all(m_parts.database.reader());
    if (!brakes)
        return failureOf(brakes);
    contract::SignInBrakeList list;
    for (const Brake &brake : *brakes) {
        contract::SignInBrake shown;
        shown.id = brake.id;
        shown.kind = brakeName(brake.kind);
        if (!brake.scope.isEmpty())
            shown.numberRange = brake.scope;
        shown.since = formatInstant(brake.since);
        shown.until = formatInstant(brake.until);
        shown.active = brake.acts(m_parts.clock.now());
        shown.seen = brake.seen;
        list.items.append(shown);
    }
    return list;
}

Result<void> Brakes::release(const Actor &actor, const QString &id, const QString &reason) const
{
    const auto unit = [&](Transaction &transaction) -> Result<bool> {
        database::Connection &sql = transaction.sql();
        const auto brake = BrakeStore::find(sql, id);
        if (!brake)
            return failureOf(brake);
        if (!*brake)
            return failure(ErrorCode::NotFound, u"There is no such brake, or it was released."_s);
        transaction.record({.action = u"otp.brake.released"_s,
                            .resource = u"sign_in_brake"_s,
                            .resourceId = id,
                            .details = {{u"kind"_s, brakeName((*brake)->kind)},
                                        {u"scope"_s, (*brake)->scope},
                                        {u"reason"_s, reason}}});
        const auto forget = [&]() -> Result<void> {
            switch ((*brake)->kind) {
            case BrakeKind::Guessing:
                return BrakeStore::forgetGuesses(sql, everybodyKey());
            case BrakeKind::NumberRange:
                return BrakeStore::forgetTexts(sql, (*brake)->scope);
            case BrakeKind::Spend:
                break;
            }
            return BrakeStore::forgetSpending(sql, transaction.now());
        };
        return forget().and_then([&] { return BrakeStore::remove(sql, id); });
    };
    return m_parts.ledger.write<bool>(actor, unit).transform([](bool) {});
}

Result<void> Brakes::purge() const
{
    const Instant now = m_parts.clock.now();
    const auto needed = BrakeStore::needsPurge(m_parts.database.reader(), now);
    if (!needed || !*needed)
        return needed.transform([](bool) {});
    return m_parts.ledger
        .write<bool>(Actor::system(now),
                     [](Transaction &transaction) -> Result<bool> {
                         const auto rows = BrakeStore::purge(transaction.sql(), transaction.now());
                         if (!rows)
                             return failureOf(rows);
                         transaction.record({.action = u"otp.counts.purged"_s,
                                             .resource = u"sign_in_brake"_s,
                                             .resourceId = {},
                                             .details = {{u"rows"_s, *rows}}});
                         return true;
                     })
        .transform([](bool) {});
}

QByteArray Brakes::everybodyKey() const
{
    return m_parts.index.of("otp-network"_L1, "everybody");
}

} // namespace countersign::otp
