// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/actor.h"
#include "base/id.h"
#include "base/result.h"

#include <QList>

namespace countersign::crypto {
class BlindIndex;
}

namespace countersign::database {
class Connection;
}

namespace countersign::identity {

// Wrong passwords in a row, of one account, network or device.
struct LoginTally
{
    int wrong = 0;
    std::optional<Instant> lockedUntil = {};

    friend bool operator==(const LoginTally &, const LoginTally &) = default;
};

/// Wrong passwords before the first lock, which lasts a minute; every further one doubles that, up to a quarter of an hour
/// (feature B3). Only a right password clears the count.
inline constexpr int WrongBeforeLock = 5;
inline constexpr std::chrono::minutes FirstLock{1};
inline constexpr std::chrono::minutes LongestLock{15};
/// How long the count of an untouched bucket is kept: nothing personal is kept for ever.
inline constexpr std::chrono::days WrongPasswordsKept{90};

// What is being guessed: each is counted on its own.
enum class GuessedFactor : quint8 {
    Password,
    SecondFactor,
    StepUp, // whatever somebody who is signed in proves it with: counted for their session alone
};

bool isLocked(const LoginTally &tally, Instant now);
LoginTally afterWrongPassword(LoginTally tally, Instant now, int beforeLock = WrongBeforeLock);
/// So many wrong codes in a row, from strangers who have the password, close somebody's second factor to strangers for as
/// long as the count is kept, or until an admin removes the authenticator (NIST SP 800-63B section 3.2.2: at most 100).
inline constexpr int MostWrongFactors = 100;

// Locks accounts and networks after wrong passwords, and after wrong codes of any second factor (feature B3). Who signs in on a device that they have signed in on
// before, or at the console's own socket, is counted apart: strangers can neither lock them out nor profit from them.
// Works inside the caller's transaction, on the writer's thread.
class LoginGuard
{
public:
    /// `account`: the e-mail address that was typed, in its normal form if it has one; for a second factor the id of
    /// the person, whose address may change; for a step-up the id of the session.
    /// `perNetwork`: wrong passwords before a network is locked; more behind a proxy, where all share one.
    LoginGuard(const crypto::BlindIndex &index, GuessedFactor factor, const QString &account,
               int perNetwork = WrongBeforeLock);

    /// Reads what counts for this attempt: by a known device (`device`: its hash, or empty) or by a stranger.
    Result<void> read(database::Connection &sql, const Actor &actor, const QByteArray &device);
    bool isLocked(Instant now) const;
    /// Counts a wrong password; whether something is locked now.
    Result<bool> countWrong(database::Connection &sql, Instant now);
    /// Clears the count of the account or device. That of a network stays: one good account must not buy guesses at others.
    Result<void> clear(database::Connection &sql);

    /// Forgets what strangers have guessed at somebody's second factor.
    static Result<void> forgetFactor(database::Connection &sql, const crypto::BlindIndex &index,
                                     const StaffId &staff);

    /// Whether purge() would find anything.
    static Result<bool> needsPurge(database::Connection &sql, Instant now);
    /// Forgets counts that nothing has touched for long; how many.
    static Result<qint64> purge(database::Connection &sql, Instant now);

private:
    struct Bucket
    {
        QByteArray key;
        bool isNetwork = false;
        LoginTally tally = {};
    };

    const crypto::BlindIndex &m_index;
    const GuessedFactor m_factor;
    const QByteArray m_account;
    const int m_perNetwork;
    QList<Bucket> m_buckets;
};

} // namespace countersign::identity
