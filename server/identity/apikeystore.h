// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identity/apikey.h"

namespace countersign::database {
class Connection;
}

namespace countersign::identity::ApiKeyStore {

// SQL of the table api_keys. Stateless; errors are those of the connection.

Result<void> insert(database::Connection &transaction, const ApiKey &key);
Result<std::optional<ApiKey>> find(database::Connection &connection, const ApiKeyId &id);
Result<std::optional<ApiKey>> findByPrefix(database::Connection &connection, const QString &prefix);
/// The newest first.
Result<QList<ApiKey>> all(database::Connection &connection);
Result<QList<ApiKey>> of(database::Connection &connection, const StaffId &owner);
/// How many of somebody's have not expired.
Result<qint64> countOf(database::Connection &connection, const StaffId &owner, Instant now);
Result<void> markReplaced(database::Connection &transaction, const ApiKeyId &id, Instant expiresAt);
Result<void> saveUse(database::Connection &transaction, const ApiKeyId &id, Instant usedAt);
/// Whether it was there.
Result<bool> remove(database::Connection &transaction, const ApiKeyId &id);

} // namespace countersign::identity::ApiKeyStore
