// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customers/customer.h"

// From what a request says to a profile; pure.
namespace countersign::customers {

/// Phone numbers without a country code are read as numbers of `region`. InvalidPhone or InvalidEmail, with the field.
Result<Profile> profileOf(const contract::CustomerCreateRequest &request, const QString &region);

/// `profile` with a patch after RFC 7396 applied, a body that the contract's schema has accepted. InvalidRequest if
/// neither phone nor e-mail would be left.
Result<Profile> applyPatch(Profile profile, const QJsonObject &patch, const QString &region);

/// The members of the profiles that differ, as JSON: what changed, for the audit trail.
struct ProfileChange
{
    QJsonObject before;
    QJsonObject after;
};
ProfileChange changeBetween(const Profile &before, const Profile &after);

/// "Jane  Roe " → "Jane Roe"
QString tidyName(const QString &name);

} // namespace countersign::customers
