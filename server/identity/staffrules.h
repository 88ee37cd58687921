// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identity/identity.h"

// What accounts of staff must be, and who may change what about them (feature B5). Pure functions.
namespace countersign::identity {

/// A grant of the role of admin waits so long for a second admin.
inline constexpr std::chrono::days AdminGrantLife{7};
/// The role of whoever is to become an admin until a second admin has agreed.
inline constexpr QLatin1StringView RoleMeanwhile("viewer");

/// InvalidRequest at /role unless staff can have this role.
Result<void> checkStaffRole(const QString &role);
/// The name without superfluous spaces. InvalidRequest at /name if it is empty or longer than 200 characters.
Result<QString> staffName(const QString &name);
/// "disabled", "invited" or "active".
QString accountStatus(const StaffAccount &account);

// What is wanted of an account; what is absent stays as it is.
struct StaffChange
{
    std::optional<QString> name = {};
    std::optional<QString> email = {};
    std::optional<QString> role = {};
    std::optional<bool> disabled = {};
    QString reason = {};
};

/// `account` as it is wanted. InvalidEmail at /email; errors of staffName() and checkStaffRole().
Result<StaffAccount> withChange(StaffAccount account, const StaffChange &change);

// How somebody becomes an admin by a change.
enum class AdminGrant : quint8 {
    None,  // nobody becomes one
    Held,  // once a second admin has agreed
    Alone, // at once: there is no second admin who could agree, and a reason is given
};

/// What it takes to make an admin where `activeAdmins` can sign in as one. InvalidRequest at /reason if there is no
/// second admin and no reason.
Result<AdminGrant> judgeAdminGrant(qint64 activeAdmins, const QString &reason);

/// Whether `actor` may change `account` so. Conflict, naming the field, for one's own role, for disabling oneself, for
/// the last admin, and for a disabled account that is to become an admin; errors of judgeAdminGrant().
Result<AdminGrant> judgeChange(const StaffId &actor, const StaffAccount &account,
                               const StaffChange &change, qint64 activeAdmins);

} // namespace countersign::identity
