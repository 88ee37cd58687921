// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "otp/brakestore.h"

#include "database/connection.h"

namespace countersign::otp {

using namespace Qt::StringLiterals;
using database::Connection;
using database::Row;

namespace {

#define BRAKE_COLUMNS "id, kind, scope, since, until, seen"

Result<void> done(const Result<qint64> &changed)
{
    return changed.transform([](qint64) {});
}

Brake brakeFrom(const Row &row)
{
    return {row.text(0),
            brakeOf(row.text(1)).value_or(BrakeKind::Guessing), // the table allows nothing else
            row.text(2),
            fromMilliseconds(row.integer(3)),
            fromMilliseconds(row.integer(4)),
            row.integer(5)};
}

qint64 minuteOf(Instant instant)
{
    return std::chrono::floor<std::chrono::minutes>(instant.time_since_epoch()).count();
}

qint64 dayOf(Instant instant)
{
    return std::chrono::floor<std::chrono::days>(instant.time_since_epoch()).count();
}

template<typename T>
Result<T> orUntouched(const Result<std::optional<T>> &found)
{
    return found.transform([](const std::optional<T> &value) { return value.value_or(T{}); });
}

} // namespace

Result<GuessTally> BrakeStore::guesses(Connection &sql, const QByteArray &scope)
{
    return orUntouched(
        sql.one(u"SELECT since, checked, wrong, aimed, checked_before, wrong_before, aimed_before "
                u"FROM otp_guess_tallies WHERE scope = ?"_s,
                {scope}, [](const Row &row) {
                    const auto number
                        = [&row](int column) { return static_cast<int>(row.integer(column)); };
                    return GuessTally{fromMilliseconds(row.integer(0)),
                                      number(1),
                                      number(2),
                                      number(3),
                                      number(4),
                                      number(5),
                                      number(6)};
                }));
}

Result<void> BrakeStore::saveGuesses(Connection &sql, const QByteArray &scope,
                                     const GuessTally &tally)
{
    return done(sql.execute(
        u"INSERT OR REPLACE INTO otp_guess_tallies (scope, since, checked, wrong, aimed, "
        u"checked_before, wrong_before, aimed_before) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {scope, toMilliseconds(tally.since), tally.checked, tally.wrong, tally.aimed,
         tally.checkedBefore, tally.wrongBefore, tally.aimedBefore}));
}

Result<void> BrakeStore::forgetGuesses(Connection &sql, const QByteArray &scope)
{
    return done(sql.execute(u"DELETE FROM otp_guess_tallies WHERE scope = ?"_s, {scope}));
}

Result<RangeTally> BrakeStore::texts(Connection &sql, const QString &range, Instant now)
{
    return orUntouched(sql.one(
        u"SELECT coalesce(sum(sent), 0), coalesce(sum(CASE WHEN minute <= ? THEN sent END), 0), "
        u"coalesce(sum(verified), 0) FROM otp_range_tallies WHERE number_range = ? AND minute > ?"_s,
        {minuteOf(now - TypingTime), range, minuteOf(now - RangeWindow)}, [](const Row &row) {
            return RangeTally{static_cast<int>(row.integer(0)), static_cast<int>(row.integer(1)),
                              static_cast<int>(row.integer(2))};
        }));
}

Result<void> BrakeStore::countText(Connection &sql, const QString &range, Instant now)
{
    return done(sql.execute(
        u"INSERT INTO otp_range_tallies (number_range, minute, sent, verified) VALUES (?, ?, 1, 0) "
        u"ON CONFLICT (number_range, minute) DO UPDATE SET sent = sent + 1"_s,
        {range, minuteOf(now)}));
}

Result<void> BrakeStore::countVerified(Connection &sql, const QString &range, Instant now)
{
    return done(sql.execute(
        u"INSERT INTO otp_range_tallies (number_range, minute, sent, verified) VALUES (?, ?, 0, 1) "
        u"ON CONFLICT (number_range, minute) DO UPDATE SET verified = verified + 1"_s,
        {range, minuteOf(now)}));
}

Result<void> BrakeStore::forgetTexts(Connection &sql, const QString &range)
{
    return done(sql.execute(u"DELETE FROM otp_range_tallies WHERE number_range = ?"_s, {range}));
}

Result<BrakeStore::Spending> BrakeStore::spentToday(Connection &sql, Instant now)
{
    return orUntouched(
        sql.one(u"SELECT messages, cost FROM otp_text_costs WHERE day = ?"_s, {dayOf(now)},
                [](const Row &row) { return Spending{row.integer(0), row.integer(1)}; }));
}

Result<void> BrakeStore::spend(Connection &sql, qint64 cost, Instant now)
{
    return done(sql.execute(u"INSERT INTO otp_text_costs (day, messages, cost) VALUES (?, 1, ?) "
                            u"ON CONFLICT (day) DO UPDATE SET messages = messages + 1, "
                            u"cost = cost + excluded.cost"_s,
                            {dayOf(now), cost}));
}

Result<void> BrakeStore::forgetSpending(Connection &sql, Instant now)
{
    return done(sql.execute(u"DELETE FROM otp_text_costs WHERE day = ?"_s, {dayOf(now)}));
}

Result<std::optional<Brake>> BrakeStore::find(Connection &sql, BrakeKind kind, const QString &scope)
{
    return sql.one(u"SELECT " BRAKE_COLUMNS " FROM otp_brakes WHERE kind = ? AND scope = ?"_s,
                   {brakeName(kind), scope}, brakeFrom);
}

Result<std::optional<Brake>> BrakeStore::find(Connection &sql, const QString &id)
{
    return sql.one(u"SELECT " BRAKE_COLUMNS " FROM otp_brakes WHERE id = ?"_s, {id}, brakeFrom);
}

Result<void> BrakeStore::save(Connection &sql, const Brake &brake)
{
    return done(sql.execute(
        u"INSERT INTO otp_brakes (" BRAKE_COLUMNS ") VALUES (?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (kind, scope) DO UPDATE SET id = excluded.id, since = excluded.since, "
        "until = excluded.until, seen = excluded.seen"_s,
        {brake.id, brakeName(brake.kind), brake.scope, toMilliseconds(brake.since),
         toMilliseconds(brake.until), brake.seen}));
}

Result<bool> BrakeStore::remove(Connection &sql, const QString &id)
{
    return sql.execute(u"DELETE FROM otp_brakes WHERE id = ?"_s, {id}).transform([](qint64 rows) {
        return rows > 0;
    });
}

Result<Instant> BrakeStore::textsStoppedUntil(Connection &sql, const QString &range, Instant now)
{
    const auto found = sql.one(
        u"SELECT max(coalesce((SELECT until FROM otp_brakes WHERE kind = 'number_range' "
        u"AND scope = ?), 0), coalesce((SELECT until FROM otp_brakes WHERE kind = 'spend' "
        u"AND scope = ''), 0))"_s,
        {range}, [](const Row &row) { return fromMilliseconds(row.integer(0)); });
    return found.transform(
        [now](const std::optional<Instant> &until) { return std::max(now, until.value_or(now)); });
}

Result<QList<Brake>> BrakeStore::all(Connection &sql)
{
    return sql.all(u"SELECT " BRAKE_COLUMNS
                   " FROM otp_brakes ORDER BY since DESC, id DESC LIMIT 200"_s,
                   {}, brakeFrom);
}

Result<database::Figure> BrakeStore::acting(Connection &sql, Instant now)
{
    return database::figure(sql, u"SELECT count(*), min(since) FROM otp_brakes WHERE until > ?"_s,
                            {toMilliseconds(now)});
}

Result<bool> BrakeStore::needsPurge(Connection &sql, Instant now)
{
    const auto found
        = sql.one(u"SELECT EXISTS (SELECT 1 FROM otp_guess_tallies WHERE since <= ?) OR EXISTS "
                  u"(SELECT 1 FROM otp_range_tallies WHERE minute <= ?) OR EXISTS "
                  u"(SELECT 1 FROM otp_text_costs WHERE day < ?) OR EXISTS "
                  u"(SELECT 1 FROM otp_brakes WHERE until <= ?)"_s,
                  {toMilliseconds(now - 2 * GuessWindow), minuteOf(now - RangeWindow), dayOf(now),
                   toMilliseconds(now - BrakesShown)},
                  [](const Row &row) { return row.integer(0) != 0; });
    return found.transform([](const std::optional<bool> &any) { return any.value_or(false); });
}

Result<qint64> BrakeStore::purge(Connection &sql, Instant now)
{
    qint64 rows = 0;
    const auto drop = [&](const QString &statement, qint64 limit) -> Result<void> {
        return sql.execute(statement, {limit}).transform([&rows](qint64 gone) { rows += gone; });
    };
    return drop(u"DELETE FROM otp_guess_tallies WHERE since <= ?"_s,
                toMilliseconds(now - 2 * GuessWindow))
        .and_then([&] {
            return drop(u"DELETE FROM otp_range_tallies WHERE minute <= ?"_s,
                        minuteOf(now - RangeWindow));
        })
        .and_then([&] { return drop(u"DELETE FROM otp_text_costs WHERE day < ?"_s, dayOf(now)); })
        .and_then([&] {
            return drop(u"DELETE FROM otp_brakes WHERE until <= ?"_s,
                        toMilliseconds(now - BrakesShown));
        })
        .transform([&rows] { return rows; });
}

} // namespace countersign::otp
