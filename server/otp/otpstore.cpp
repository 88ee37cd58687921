// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "otp/otpstore.h"

#include "database/connection.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace countersign::otp {

using namespace Qt::StringLiterals;
using database::Connection;
using database::Row;

namespace {

QString toJson(const QList<Instant> &instants)
{
    QJsonArray array;
    for (const Instant instant : instants)
        array.append(toMilliseconds(instant));
    return QString::fromLatin1(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<Instant> fromJson(const QString &json)
{
    QList<Instant> instants;
    const QJsonArray array = QJsonDocument::fromJson(json.toLatin1()).array();
    for (const auto &value : array)
        instants.append(fromMilliseconds(value.toInteger()));
    return instants;
}

std::optional<Instant> optionalInstant(const Row &row, int column)
{
    const auto milliseconds = row.optionalInteger(column);
    return milliseconds ? std::optional(fromMilliseconds(*milliseconds)) : std::nullopt;
}

QVariant orNull(const std::optional<QString> &text)
{
    return text ? QVariant(*text) : QVariant();
}

Flow flowOf(const Row &row)
{
    Flow flow;
    flow.id = FlowId(row.text(0));
    flow.contactIndex = row.blob(1);
    flow.channel = gateways::channelOf(row.text(2)).value_or(Channel::Sms);
    flow.codeMac = row.blob(3);
    flow.noticeHash = row.optionalText(4);
    if (const auto customer = row.optionalText(5))
        flow.customer = CustomerId(*customer);
    flow.wrong = static_cast<int>(row.integer(6));
    flow.createdAt = fromMilliseconds(row.integer(7));
    flow.expiresAt = fromMilliseconds(row.integer(8));
    flow.usedAt = optionalInstant(row, 9);
    flow.numberRange = row.optionalText(10).value_or(QString());
    flow.device = row.isNull(11) ? QByteArray() : row.blob(11);
    return flow;
}

Result<void> done(const Result<qint64> &changed)
{
    if (!changed)
        return failureOf(changed);
    return {};
}

Result<bool> any(const Result<qint64> &changed)
{
    return changed.transform([](qint64 rows) { return rows > 0; });
}

// A clock is corrected by so much without anybody noticing.
constexpr std::chrono::minutes ClockSlack{1};

} // namespace

Result<void> OtpStore::insertFlow(Connection &sql, const Flow &flow)
{
    return done(sql.execute(
        u"INSERT INTO otp_flows (id, contact_index, channel, code_mac, "
        u"notice_hash, created_at, expires_at, number_range, device) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {flow.id.value(), flow.contactIndex, gateways::channelName(flow.channel), flow.codeMac,
         orNull(flow.noticeHash), toMilliseconds(flow.createdAt), toMilliseconds(flow.expiresAt),
         flow.numberRange.isEmpty() ? QVariant() : QVariant(flow.numberRange),
         flow.device.isEmpty() ? QVariant() : QVariant(flow.device)}));
}

Result<std::optional<Flow>> OtpStore::flow(Connection &sql, const FlowId &id)
{
    return sql.one(u"SELECT id, contact_index, channel, code_mac, notice_hash, customer_id, wrong, "
                   u"created_at, expires_at, "
                   "used_at, number_range, device FROM otp_flows WHERE id = ?"_s,
                   {id.value()}, flowOf);
}

Result<void> OtpStore::voidOpenFlows(Connection &sql, const QByteArray &contactIndex,
                                     bool alsoOfDevices, Instant now)
{
    // In two steps: there is seldom one, and a change of what is searched by costs SQLite a table in memory.
    const auto open
        = sql.all(u"SELECT id FROM otp_flows WHERE contact_index = ? AND used_at IS NULL "
                  "AND (? OR device IS NULL)"_s,
                  {contactIndex, alsoOfDevices}, [](const Row &row) { return row.text(0); });
    if (!open)
        return failureOf(open);
    for (const QString &id : *open) {
        const auto voided = sql.execute(u"UPDATE otp_flows SET used_at = ? WHERE id = ?"_s,
                                        {toMilliseconds(now), id});
        if (!voided)
            return failureOf(voided);
    }
    return {};
}

Result<void> OtpStore::address(Connection &sql, const FlowId &id, const CustomerId &customer,
                               Channel channel, const QString &numberRange)
{
    return done(sql.execute(
        u"UPDATE otp_flows SET customer_id = ?, channel = ?, number_range = ? WHERE id = ?"_s,
        {customer.value(), gateways::channelName(channel),
         numberRange.isEmpty() ? QVariant() : QVariant(numberRange), id.value()}));
}

Result<void> OtpStore::forget(Connection &sql, const CustomerId &customer,
                              const QList<QByteArray> &budgetKeys)
{
    for (const QByteArray &key : budgetKeys) {
        const auto gone
            = done(sql.execute(u"DELETE FROM otp_flows WHERE contact_index = ?"_s, {key}))
                  .and_then([&] {
                      return done(
                          sql.execute(u"DELETE FROM otp_budgets WHERE budget_key = ?"_s, {key}));
                  });
        if (!gone)
            return gone;
    }
    return done(sql.execute(u"DELETE FROM otp_flows WHERE customer_id = ?"_s, {customer.value()}))
        .and_then([&] { return clearWithdrawn(sql, customer).transform([](bool) {}); });
}

Result<void> OtpStore::voidFlowsOf(Connection &sql, const CustomerId &customer, Instant now)
{
    return done(
        sql.execute(u"UPDATE otp_flows SET used_at = ? WHERE customer_id = ? AND used_at IS NULL"_s,
                    {toMilliseconds(now), customer.value()}));
}

Result<bool> OtpStore::takeGuess(Connection &sql, const FlowId &id, int wrongPerCode, Instant now)
{
    // A code from the future was made before the clock was set back: how old it is nobody knows.
    return any(sql.execute(
        u"UPDATE otp_flows SET wrong = wrong + 1 WHERE id = ? AND wrong < ? AND used_at IS NULL "
        "AND expires_at > ? AND created_at <= ?"_s,
        {id.value(), wrongPerCode, toMilliseconds(now), toMilliseconds(now + ClockSlack)}));
}

Result<bool> OtpStore::use(Connection &sql, const FlowId &id, Instant now)
{
    return any(sql.execute(
        u"UPDATE otp_flows SET used_at = ?, wrong = wrong - 1 WHERE id = ? AND used_at IS NULL"_s,
        {toMilliseconds(now), id.value()}));
}

Result<bool> OtpStore::needsPurge(Connection &sql, Instant now)
{
    const auto found
        = sql.one(u"SELECT EXISTS (SELECT 1 FROM otp_flows WHERE expires_at <= ?) OR EXISTS "
                  u"(SELECT 1 FROM otp_budgets "
                  "WHERE consecutive_wrong = 0 AND disabled_at IS NULL AND updated_at <= ?) OR "
                  "EXISTS (SELECT 1 FROM otp_budgets "
                  "WHERE consecutive_wrong > 0 AND disabled_at IS NULL AND updated_at <= ?)"_s,
                  {toMilliseconds(now), toMilliseconds(now - std::chrono::hours(24)),
                   toMilliseconds(now - WrongGuessesKept)},
                  [](const Row &row) { return row.integer(0) != 0; });
    return found.transform([](const std::optional<bool> &any) { return any.value_or(false); });
}

Result<qint64> OtpStore::purgeFlows(Connection &sql, Instant now)
{
    return sql.execute(u"DELETE FROM otp_flows WHERE expires_at <= ?"_s, {toMilliseconds(now)});
}

Result<Budget> OtpStore::budget(Connection &sql, const QByteArray &key)
{
    const auto found = sql.one(
        u"SELECT sends, wrongs, consecutive_wrong, disabled_at FROM otp_budgets WHERE budget_key = ?"_s,
        {key}, [](const Row &row) {
            return Budget{fromJson(row.text(0)), fromJson(row.text(1)),
                          static_cast<int>(row.integer(2)), optionalInstant(row, 3)};
        });
    return found.transform(
        [](const std::optional<Budget> &budget) { return budget.value_or(Budget{}); });
}

Result<void> OtpStore::saveBudget(Connection &sql, const QByteArray &key, const Budget &budget,
                                  Instant now)
{
    const QVariant disabledAt
        = budget.disabledAt ? QVariant(toMilliseconds(*budget.disabledAt)) : QVariant();
    return done(sql.execute(
        u"INSERT INTO otp_budgets (budget_key, sends, wrongs, consecutive_wrong, disabled_at, "
        u"updated_at) "
        "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (budget_key) DO UPDATE SET sends = excluded.sends, "
        "wrongs = excluded.wrongs, consecutive_wrong = excluded.consecutive_wrong, "
        "disabled_at = excluded.disabled_at, updated_at = excluded.updated_at"_s,
        {key, toJson(budget.sends), toJson(budget.wrongs), budget.consecutiveWrong, disabledAt,
         toMilliseconds(now)}));
}

Result<void> OtpStore::removeBudget(Connection &sql, const QByteArray &key)
{
    return done(sql.execute(u"DELETE FROM otp_budgets WHERE budget_key = ?"_s, {key}));
}

Result<qint64> OtpStore::purgeBudgets(Connection &sql, Instant now)
{
    return sql.execute(
        u"DELETE FROM otp_budgets WHERE disabled_at IS NULL AND "
        "((consecutive_wrong = 0 AND updated_at <= ?) OR (consecutive_wrong > 0 AND updated_at <= ?))"_s,
        {toMilliseconds(now - std::chrono::hours(24)), toMilliseconds(now - WrongGuessesKept)});
}

Result<void> OtpStore::noteProof(Connection &sql, const CustomerId &customer, Channel channel,
                                 Instant now)
{
    return sql
        .execute(u"INSERT INTO contact_proofs (customer_id, channel, at) VALUES (?, ?, ?) "
                 "ON CONFLICT (customer_id, channel) DO UPDATE SET at = excluded.at"_s,
                 {customer.value(), gateways::channelName(channel), toMilliseconds(now)})
        .transform([](qint64) {});
}

Result<std::optional<Instant>> OtpStore::provedAt(Connection &sql, const CustomerId &customer,
                                                  Channel channel)
{
    return sql.one(u"SELECT at FROM contact_proofs WHERE customer_id = ? AND channel = ?"_s,
                   {customer.value(), gateways::channelName(channel)},
                   [](const Row &row) { return fromMilliseconds(row.integer(0)); });
}

Result<void> OtpStore::forgetProof(Connection &sql, const CustomerId &customer, Channel channel)
{
    return sql
        .execute(u"DELETE FROM contact_proofs WHERE customer_id = ? AND channel = ?"_s,
                 {customer.value(), gateways::channelName(channel)})
        .transform([](qint64) {});
}

Result<bool> OtpStore::hasWithdrawn(Connection &sql, const CustomerId &customer)
{
    const auto found = sql.one(u"SELECT 1 FROM otp_withdrawals WHERE customer_id = ?"_s,
                               {customer.value()}, [](const Row &) { return true; });
    return found.transform(
        [](const std::optional<bool> &withdrawn) { return withdrawn.has_value(); });
}

Result<void> OtpStore::setWithdrawn(Connection &sql, const CustomerId &customer, Instant now)
{
    return done(sql.execute(u"INSERT INTO otp_withdrawals (customer_id, at) VALUES (?, ?) "
                            "ON CONFLICT (customer_id) DO UPDATE SET at = excluded.at"_s,
                            {customer.value(), toMilliseconds(now)}));
}

Result<bool> OtpStore::clearWithdrawn(Connection &sql, const CustomerId &customer)
{
    return any(
        sql.execute(u"DELETE FROM otp_withdrawals WHERE customer_id = ?"_s, {customer.value()}));
}

} // namespace countersign::otp
