// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/actor.h"
#include "base/id.h"
#include "base/result.h"

#include <chrono>

// Who is who: staff accounts and everybody's sessions. Types and limits that the parts of this
// folder share.
namespace countersign::identity {

/// A session without a request for so long is over, to the millisecond (feature A7).
inline constexpr std::chrono::minutes IdleTime{30};
inline constexpr std::chrono::hours LongestCustomerSession{7 * 24};
inline constexpr std::chrono::hours LongestStaffSession{12};
/// One more ends the oldest.
inline constexpr qsizetype MostCustomerSessions = 5;
inline constexpr qsizetype MostStaffSessions = 3;

inline constexpr std::chrono::minutes AccessTokenLife{15};
/// A refresh token may come a second time within this, when the first reply was lost (feature B4).
inline constexpr std::chrono::seconds RefreshGrace{30};

// A member of staff, in the clear. A value; not for logs.
struct StaffAccount
{
    StaffId id;
    QString name;
    QString email;
    QString role;
    qint64 roleVersion = 1;
    QByteArray passwordHash; // empty until they have chosen a password
    bool disabled = false;
    Instant createdAt = {};
    Instant updatedAt = {};

    bool isInvited() const { return passwordHash.isEmpty(); }
    /// Whether they can sign in as an admin.
    bool isActiveAdmin() const
    {
        return role == QLatin1StringView("admin") && !disabled && !isInvited();
    }
};

// What a request needs to know about a member of staff.
struct Standing
{
    QString role;
    qint64 roleVersion = 0;
    bool disabled = false;
};

/// Whoever has shown a password, a code or a good refresh token acts as themselves. Who has not stays anonymous: the event
/// then says on whose account it was tried.
inline Actor actingAs(Actor visitor, const StaffAccount &account)
{
    visitor.kind = ActorKind::Staff;
    visitor.id = account.id.value();
    visitor.role = account.role;
    return visitor;
}

/// The one answer to whoever comes with a token that is not, or no longer, good.
inline std::unexpected<Error> sessionIsOver()
{
    return failure(ErrorCode::Unauthenticated,
                   QStringLiteral("Your session is over. Please sign in again."));
}

} // namespace countersign::identity
