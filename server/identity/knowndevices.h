// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"

namespace countersign::database {
class Connection;
}

namespace countersign::identity {

/// A device is known for so long after its last sign-in.
inline constexpr std::chrono::days KnownDeviceLife{180};
/// One more of the same person makes us forget the one that was seen longest ago.
inline constexpr int MostKnownDevices = 5;

// The devices on which a customer or a member of staff has signed in before. Each holds an opaque token, of which we
// store the hash. It opens nothing: it only keeps the guesses of strangers from counting against its owner (features A4,
// B3). Functions on a connection; those that change something want a write transaction's.
namespace KnownDevices {

/// What a device token is known by here. Empty for what cannot be one.
QByteArray hashOf(const QString &token);

/// Whose device it is, if it is one that is known.
Result<std::optional<PersonId>> owner(database::Connection &sql, const QByteArray &hash,
                                      Instant now);
/// Remembers the device on which `person` has just signed in, and returns its new token. The one it came with,
/// `replaced` (a hash, or empty), is good no longer if it was theirs.
Result<QString> remember(database::Connection &sql, const PersonId &person,
                         const QByteArray &replaced, RandomSource &random, Instant now);
/// The hashes of somebody's devices.
Result<QList<QByteArray>> of(database::Connection &sql, const PersonId &person);
Result<void> forget(database::Connection &sql, const PersonId &person);
/// Whether purge() would find anything.
Result<bool> needsPurge(database::Connection &sql, Instant now);
/// Forgets what is no longer known anyway; the number of devices.
Result<qint64> purge(database::Connection &sql, Instant now);

} // namespace KnownDevices

} // namespace countersign::identity
