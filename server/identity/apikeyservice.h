// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/actor.h"
#include "contract/apikeys.h"
#include "contract/permissions.h"
#include "http/request.h"
#include "identity/apikey.h"

#include <QHash>

#include <mutex>

namespace countersign::audit {
class Ledger;
class Transaction;
} // namespace countersign::audit

namespace countersign::database {
class Database;
}

namespace countersign::identity {

// Keys with which programs call the API (feature B11). Owned by the runtime; thread-safe; what changes something waits for
// its commit.
class ApiKeyService
{
public:
    // What it stands on; all of it must outlive the service.
    struct Parts
    {
        audit::Ledger &ledger;
        const database::Database &database;
        const contract::PermissionMatrix &permissions;
        const Clock &clock;
        RandomSource &random;
        QString environment; // "live" or "demo"
    };

    explicit ApiKeyService(const Parts &parts);

    Result<QList<ApiKey>> list(const Actor &actor);

    struct Made
    {
        QString key; // shown this once
        ApiKey stored;
    };
    /// InvalidRequest at /scopes for one that the maker does not have, or that is about themselves (self:…), at /name, at
    /// /networks, at /days; Conflict if somebody has MostKeysOfOne already.
    Result<Made> create(const Actor &actor, const contract::ApiKeyRequest &wanted);
    /// Another key in place of one, which goes on for a day. NotFound; Forbidden if it is somebody else's, because the new
    /// one would act for them; Conflict if it was replaced already.
    Result<Made> rotate(const Actor &actor, const ApiKeyId &id);
    /// NotFound.
    Result<void> revoke(const Actor &actor, const ApiKeyId &id);

    /// Ends every key of a person inside the caller's transaction, recording each: whoever ends all their sessions trusts
    /// none of what was made in them.
    static Result<void> endAllOf(audit::Transaction &transaction, const StaffId &owner);

    /// The principal of a key that may be used now and from `address`; it counts as used. Unauthenticated otherwise.
    Result<http::Principal> authenticate(QByteArrayView token, const QString &address, Instant now);
    /// Writes down when each was last used. Inside the transaction with which the program stops.
    Result<void> saveUse(audit::Transaction &transaction);
    Instant lastUsed(const ApiKey &key) const;

private:
    Result<ApiKey> prepare(const Actor &actor, const contract::ApiKeyRequest &wanted) const;
    static Result<bool> end(audit::Transaction &transaction, const ApiKey &key);
    Result<Made> insert(audit::Transaction &transaction, ApiKey key, const QString &action);

    const Parts m_parts;
    mutable std::mutex m_mutex;
    QHash<ApiKeyId, Instant> m_used;
};

} // namespace countersign::identity
