// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/ledger.h"
#include "identity/staffrules.h"

// What the trail says about accounts of staff. Pure functions.
namespace countersign::identity {

/// An event about one account, whose owner is its subject.
audit::Event staffEvent(const QString &action, const StaffId &id);
/// An account was made; `reason` if its admin was made without a second one.
audit::Event creationEvent(const StaffAccount &account, AdminGrant grant, const QString &reason);
/// An account was changed: one event for name and address, one for role and standing. With nothing changed, one that
/// says so, unless the change is held: that has an event of its own.
QList<audit::Event> changeEvents(const StaffAccount &before, const StaffAccount &after,
                                 AdminGrant grant, const QString &reason);

} // namespace countersign::identity
