// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "crypto/datakey.h"

#include <QHash>

#include <memory>
#include <mutex>
#include <optional>

namespace countersign::database {
class Connection;
}

namespace countersign::vault {

// How far the keys of persons have moved to the newest wrapping key.
struct RekeyProgress
{
    QByteArray keyId;     // of the newest wrapping key
    Instant inUseSince;   // when it was made
    qint64 total = 0;     // keys of persons
    qint64 moved = 0;     // those under the newest wrapping key
    bool running = false; // an older wrapping key is still there
};

// One step of a re-key.
struct RekeyStep
{
    qint64 moved = 0;
    QStringList damaged; // persons whose keys do not open; they are left where they are
    PersonId last;       // the last one looked at; empty if there was none left
};

// The keys that wrap the keys of persons (table wrapping_keys), each sealed under the master key. A
// re-key makes the next one and moves every person's key to it in small steps, while everything else
// goes on: what is sealed under a person's key does not change. What is left to do stands in the
// database, so it goes on after a crash. Thread-safe. Opened keys are kept by their random
// identifier, so one whose making was rolled back is never taken for another.
class WrappingKeys
{
public:
    using Key = std::shared_ptr<const crypto::DataKey>;

    /// `random` must outlive it.
    WrappingKeys(crypto::DataKey masterKey, RandomSource &random);

    /// Where a person's wrapped key stands, as associated data.
    static QByteArray placeOf(const PersonId &person);

    /// The one that wraps now. Internal if there is none.
    Result<Key> newest(database::Connection &connection);
    /// Opens one as it is stored.
    Result<Key> open(const QByteArray &id, const QByteArray &wrapped);

    /// Makes the next one. Conflict while keys are still moving to the last.
    Result<void> makeNext(database::Connection &transaction, Instant now);
    /// Moves at most `limit` keys of persons, in the order of persons and beginning after `after`,
    /// to the newest one.
    Result<RekeyStep> moveSome(database::Connection &transaction, int limit, const PersonId &after);
    /// Destroys all but the newest. Conflict unless exactly `damaged` persons' keys still hang on
    /// them: what those sealed can be read no more, and is only in a backup.
    Result<void> destroyOlder(database::Connection &transaction, Instant now, qint64 damaged = 0);
    /// Whether an older key is still there. Cheap; progress() counts all keys.
    Result<bool> isMoving(database::Connection &connection) const;
    Result<RekeyProgress> progress(database::Connection &connection) const;

    /// Seals every one under another master key. This object still speaks for the old one: open
    /// the installation anew.
    Result<void> resealAll(database::Connection &transaction, const crypto::DataKey &masterKey);

private:
    struct Stored
    {
        qint64 number = 0;
        QByteArray id;
        QByteArray wrapped;
        Instant createdAt;
    };
    static Result<QList<Stored>> living(database::Connection &connection); // the newest first
    Result<void> storeMoved(database::Connection &transaction, const PersonId &person,
                            const crypto::DataKey &key, const crypto::DataKey &to);

    const crypto::DataKey m_masterKey;
    RandomSource &m_random;
    std::mutex m_mutex;
    QHash<QByteArray, Key> m_opened; // guarded by m_mutex
};

} // namespace countersign::vault
