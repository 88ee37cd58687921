// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "database/figure.h"

namespace countersign::identity {

// What of accounts, sign-ins and keys somebody should look at, as numbers without names. Every function reads with an index,
// or a table that has a row for each member of staff.
namespace StaffFigures {

/// Accounts, devices and networks that are locked at `now`, of staff; the instant: the last wrong try of the first.
Result<database::Figure> locked(database::Connection &connection, Instant now);
/// Grants of the role of admin that `viewer` may decide; the instant: when the first was asked for.
Result<database::Figure> grantsFor(database::Connection &connection, const StaffId &viewer,
                                   Instant now);
/// Accounts that can sign in and have no authenticator; the instant: when the first was made.
Result<database::Figure> withoutSecondFactor(database::Connection &connection);
/// Invitations that nobody has used and that end before `until`; the instant: when the first ends.
Result<database::Figure> invitationsEnding(database::Connection &connection, Instant now,
                                           Instant until);
/// Keys of programs that end before `until` and have no successor; the instant: when the first ends.
Result<database::Figure> keysEnding(database::Connection &connection, Instant now, Instant until);
/// Unused recovery codes of one person; nothing if they have no authenticator.
Result<std::optional<qint64>> recoveryCodesLeft(database::Connection &connection,
                                                const StaffId &staff);

// Sessions that have not ended.
struct OpenSessions
{
    qint64 staff = 0;
    qint64 customers = 0;
};
Result<OpenSessions> openSessions(database::Connection &connection, Instant now);

} // namespace StaffFigures

} // namespace countersign::identity
