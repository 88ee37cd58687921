// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/staffrules.h"

#include "base/emailaddress.h"

#include <QStringList>

namespace countersign::identity {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestName = 200;

std::unexpected<Error> conflict(const QString &detail, const QString &field)
{
    return failure(ErrorCode::Conflict, detail, field);
}

} // namespace

Result<void> checkStaffRole(const QString &role)
{
    static const QStringList roles{u"admin"_s, u"manager"_s, u"agent"_s, u"viewer"_s, u"auditor"_s};
    if (!roles.contains(role))
        return failure(ErrorCode::InvalidRequest,
                       u"The role must be admin, manager, agent, viewer or auditor."_s, u"/role"_s);
    return {};
}

Result<QString> staffName(const QString &name)
{
    QString whole = name.simplified();
    if (whole.isEmpty() || whole.size() > LongestName)
        return failure(ErrorCode::InvalidRequest, u"Give a name of at most 200 characters."_s,
                       u"/name"_s);
    return whole;
}

QString accountStatus(const StaffAccount &account)
{
    if (account.disabled)
        return u"disabled"_s;
    return account.isInvited() ? u"invited"_s : u"active"_s;
}

Result<StaffAccount> withChange(StaffAccount account, const StaffChange &change)
{
    if (change.name) {
        auto name = staffName(*change.name);
        if (!name)
            return failureOf(name);
        account.name = std::move(*name);
    }
    if (change.email) {
        const auto address = EmailAddress::parse(*change.email);
        if (!address)
            return failure(address.error().code, address.error().detail, u"/email"_s);
        account.email = address->address();
    }
    if (change.role) {
        if (const auto known = checkStaffRole(*change.role); !known)
            return failureOf(known);
        account.role = *change.role;
    }
    account.disabled = change.disabled.value_or(account.disabled);
    return account;
}

Result<AdminGrant> judgeAdminGrant(qint64 activeAdmins, const QString &reason)
{
    if (activeAdmins > 1)
        return AdminGrant::Held;
    if (reason.trimmed().isEmpty())
        return failure(
            ErrorCode::InvalidRequest,
            u"There is no second admin who could agree. Give a reason; it is recorded."_s,
            u"/reason"_s);
    return AdminGrant::Alone;
}

Result<AdminGrant> judgeChange(const StaffId &actor, const StaffAccount &account,
                               const StaffChange &change, qint64 activeAdmins)
{
    const QString role = change.role.value_or(account.role);
    const bool disabled = change.disabled.value_or(account.disabled);
    if (actor == account.id && role != account.role)
        return conflict(u"Nobody changes their own role. Ask another admin."_s, u"/role"_s);
    if (actor == account.id && disabled && !account.disabled)
        return conflict(u"Nobody disables their own account. Ask another admin."_s, u"/disabled"_s);
    if (account.isActiveAdmin() && activeAdmins <= 1) {
        if (role != account.role)
            return conflict(u"This is the last admin. Make somebody else one first."_s, u"/role"_s);
        if (disabled)
            return conflict(u"This is the last admin. Make somebody else one first."_s,
                            u"/disabled"_s);
    }
    if (role != "admin"_L1)
        return AdminGrant::None;
    const bool isNew = account.role != "admin"_L1;
    if (isNew && disabled)
        return conflict(u"Enable this account before it becomes an admin's."_s, u"/role"_s);
    // Enabling an admin's account gives the same power back.
    if (isNew || (account.disabled && !disabled))
        return judgeAdminGrant(activeAdmins, change.reason);
    return AdminGrant::None;
}

} // namespace countersign::identity
