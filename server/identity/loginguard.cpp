// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/loginguard.h"

#include "crypto/blindindex.h"
#include "database/connection.h"
#include "http/ratelimiter.h"

#include <algorithm>

namespace countersign::identity {

using namespace Qt::StringLiterals;
using database::Connection;
using database::Row;

bool isLocked(const LoginTally &tally, Instant now)
{
    return tally.lockedUntil && now < *tally.lockedUntil;
}

LoginTally afterWrongPassword(LoginTally tally, Instant now, int beforeLock)
{
    ++tally.wrong;
    if (tally.wrong >= beforeLock) {
        const int doublings = std::min(tally.wrong - beforeLock, 10);
        tally.lockedUntil = now + std::min(FirstLock * (1 << doublings), LongestLock);
    }
    return tally;
}

LoginGuard::LoginGuard(const crypto::BlindIndex &index, GuessedFactor factor,
                       const QString &account, int perNetwork)
    : m_index(index)
    , m_factor(factor)
    , m_account(account.toUtf8())
    , m_perNetwork(perNetwork)
{}

Result<void> LoginGuard::read(Connection &sql, const Actor &actor, const QByteArray &device)
{
    m_buckets.clear();
    const bool isPassword = m_factor == GuessedFactor::Password;
    if (m_factor == GuessedFactor::StepUp)
        m_buckets.append({m_index.of("factor-session"_L1, m_account)});
    else if (!device.isEmpty())
        m_buckets.append({m_index.of(isPassword ? "login-device"_L1 : "factor-device"_L1, device)});
    else if (actor.address == "local"_L1) // a socket that nobody but this machine's user can open
        m_buckets.append(
            {m_index.of(isPassword ? "login-console"_L1 : "factor-console"_L1, m_account)});
    else
        m_buckets = {{m_index.of(isPassword ? "login-account"_L1 : "factor-account"_L1, m_account)},
                     {m_index.of("login-network"_L1, http::rateLimitAddress(actor.address)), true}};
    for (Bucket &bucket : m_buckets) {
        const auto found
            = sql.one(u"SELECT wrong, locked_until FROM login_locks WHERE bucket = ?"_s,
                      {bucket.key}, [](const Row &row) {
                          return LoginTally{static_cast<int>(row.integer(0)),
                                            row.optionalInteger(1).transform(fromMilliseconds)};
                      });
        if (!found)
            return failureOf(found);
        bucket.tally = found->value_or(LoginTally{});
    }
    return {};
}

bool LoginGuard::isLocked(Instant now) const
{
    return std::ranges::any_of(
        m_buckets, [now](const Bucket &bucket) { return identity::isLocked(bucket.tally, now); });
}

Result<bool> LoginGuard::countWrong(Connection &sql, Instant now)
{
    for (Bucket &bucket : m_buckets) {
        bucket.tally = afterWrongPassword(bucket.tally, now,
                                          bucket.isNetwork ? m_perNetwork : WrongBeforeLock);
        if (m_factor == GuessedFactor::SecondFactor && !bucket.isNetwork
            && bucket.tally.wrong >= MostWrongFactors)
            bucket.tally.lockedUntil = now + WrongPasswordsKept;
        const auto saved = sql.execute(
            u"INSERT INTO login_locks (bucket, wrong, locked_until, updated_at) VALUES (?, ?, ?, "
            u"?) "
            u"ON CONFLICT (bucket) DO UPDATE SET wrong = excluded.wrong, "
            u"locked_until = excluded.locked_until, updated_at = excluded.updated_at"_s,
            {bucket.key, bucket.tally.wrong,
             database::nullable(bucket.tally.lockedUntil.transform(toMilliseconds)),
             toMilliseconds(now)});
        if (!saved)
            return failureOf(saved);
    }
    return isLocked(now);
}

Result<void> LoginGuard::clear(Connection &sql)
{
    for (const Bucket &bucket : std::as_const(m_buckets)) {
        if (bucket.isNetwork || bucket.tally.wrong == 0)
            continue;
        const auto cleared
            = sql.execute(u"DELETE FROM login_locks WHERE bucket = ?"_s, {bucket.key});
        if (!cleared)
            return failureOf(cleared);
    }
    return {};
}

Result<void> LoginGuard::forgetFactor(Connection &sql, const crypto::BlindIndex &index,
                                      const StaffId &staff)
{
    const QByteArray account = staff.value().toUtf8();
    return sql
        .execute(u"DELETE FROM login_locks WHERE bucket IN (?, ?)"_s,
                 {index.of("factor-account"_L1, account), index.of("factor-console"_L1, account)})
        .transform([](qint64) {});
}

Result<bool> LoginGuard::needsPurge(Connection &sql, Instant now)
{
    return sql
        .one(u"SELECT 1 FROM login_locks WHERE updated_at <= ?"_s,
             {toMilliseconds(now - WrongPasswordsKept)}, [](const Row &) { return true; })
        .transform([](const std::optional<bool> &found) { return found.has_value(); });
}

Result<qint64> LoginGuard::purge(Connection &sql, Instant now)
{
    return sql.execute(u"DELETE FROM login_locks WHERE updated_at <= ?"_s,
                       {toMilliseconds(now - WrongPasswordsKept)});
}

} // namespace countersign::identity
