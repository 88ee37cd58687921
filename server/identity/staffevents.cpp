// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/staffevents.h"

namespace countersign::identity {

using namespace Qt::StringLiterals;

namespace {

QJsonObject reasonOf(AdminGrant grant, const QString &reason)
{
    if (grant != AdminGrant::Alone)
        return {};
    return {{u"withoutSecondAdmin"_s, reason.trimmed()}};
}

audit::Event profileEvent(const StaffAccount &before, const StaffAccount &after)
{
    audit::Event event = staffEvent(u"staff.updated"_s, after.id);
    const auto compare = [&](const QString &name, const QString &old, const QString &now) {
        if (old == now)
            return;
        event.before.insert(name, old);
        event.after.insert(name, now);
    };
    compare(u"name"_s, before.name, after.name);
    compare(u"email"_s, before.email, after.email);
    return event;
}

QString standingAction(const StaffAccount &before, const StaffAccount &after)
{
    if (before.disabled == after.disabled)
        return u"staff.role.changed"_s;
    return after.disabled ? u"staff.disabled"_s : u"staff.enabled"_s;
}

} // namespace

audit::Event staffEvent(const QString &action, const StaffId &id)
{
    return {.action = action,
            .resource = u"staff"_s,
            .resourceId = id.value(),
            .subject = PersonId(id.value())};
}

audit::Event creationEvent(const StaffAccount &account, AdminGrant grant, const QString &reason)
{
    audit::Event event = staffEvent(u"staff.created"_s, account.id);
    event.after
        = {{u"name"_s, account.name}, {u"email"_s, account.email}, {u"role"_s, account.role}};
    event.details = reasonOf(grant, reason);
    return event;
}

QList<audit::Event> changeEvents(const StaffAccount &before, const StaffAccount &after,
                                 AdminGrant grant, const QString &reason)
{
    QList<audit::Event> events;
    audit::Event profile = profileEvent(before, after);
    const bool standingDiffers = before.role != after.role || before.disabled != after.disabled;
    const bool isHeld = grant == AdminGrant::Held;
    if (!profile.after.isEmpty() || (!standingDiffers && !isHeld))
        events.append(std::move(profile));
    if (standingDiffers) {
        audit::Event standing = staffEvent(standingAction(before, after), after.id);
        standing.before = {{u"role"_s, before.role}, {u"disabled"_s, before.disabled}};
        standing.after = {{u"role"_s, after.role}, {u"disabled"_s, after.disabled}};
        standing.details = reasonOf(grant, reason);
        events.append(std::move(standing));
    }
    return events;
}

} // namespace countersign::identity
