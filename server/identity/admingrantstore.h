// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QList>

namespace countersign::database {
class Connection;
}

namespace countersign::identity {

// Somebody is to become an admin and a second admin has to agree.
struct AdminGrantRow
{
    QString id;
    StaffId staff;
    StaffId askedBy;
    Instant askedAt;
    Instant expiresAt;
};

// The SQL of admin_grants. Changes need a write transaction's connection. Expired rows are as good as gone.
namespace AdminGrantStore {

/// In place of one of the same person that has expired.
Result<void> insert(database::Connection &transaction, const AdminGrantRow &grant);
/// The oldest first.
Result<QList<AdminGrantRow>> all(database::Connection &connection, Instant now);
Result<std::optional<AdminGrantRow>> find(database::Connection &connection, const QString &id,
                                          Instant now);
Result<std::optional<AdminGrantRow>> ofStaff(database::Connection &connection, const StaffId &staff,
                                             Instant now);
/// Those that somebody would profit from or has asked for.
Result<QList<AdminGrantRow>> touching(database::Connection &connection, const StaffId &staff,
                                      Instant now);
Result<void> remove(database::Connection &transaction, const QString &id);
Result<bool> anyExpired(database::Connection &connection, Instant now);
/// How many there were.
Result<qint64> removeExpired(database::Connection &transaction, Instant now);

} // namespace AdminGrantStore

} // namespace countersign::identity
