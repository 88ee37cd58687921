// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "identity/staffmail.h"

namespace countersign::database {
class Connection;
}

namespace countersign::identity {

// A link that has not been used.
struct CredentialLink
{
    StaffId staff;
    QByteArray tokenHash;
    LinkPurpose purpose = LinkPurpose::Reset;
    Instant createdAt;
    Instant expiresAt;
};

// The SQL of credential_links. Changes need a write transaction's connection.
namespace CredentialLinkStore {

/// In place of the one that this person had.
Result<void> put(database::Connection &transaction, const CredentialLink &link);
Result<std::optional<CredentialLink>> ofStaff(database::Connection &connection,
                                              const StaffId &staff);
Result<std::optional<CredentialLink>> find(database::Connection &connection,
                                           const QByteArray &tokenHash);
/// Whether there was one.
Result<bool> remove(database::Connection &transaction, const StaffId &staff);
Result<bool> anyExpired(database::Connection &connection, Instant now);
/// How many there were.
Result<qint64> removeExpired(database::Connection &transaction, Instant now);

} // namespace CredentialLinkStore

} // namespace countersign::identity
