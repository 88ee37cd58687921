// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/auditstore.h"
#include "audit/eventfilter.h"
#include "contract/audit.h"

namespace countersign::database {
class Database;
}

namespace countersign::vault {
class OpenedKeys;
class Vault;
} // namespace countersign::vault

namespace countersign::audit {

class SqlLedger;

// Reading the trail and proving what it says. Owned by the runtime; thread-safe; blocks, so it runs
// on workers.
class TrailService
{
public:
    TrailService(const database::Database &database, const vault::Vault &vault, SqlLedger &ledger)
        : m_database(database)
        , m_vault(vault)
        , m_ledger(ledger)
    {}

    /// The newest events that pass `filter`, with their personal part opened; the reading itself is
    /// recorded first. `after` is the `next` of the page before, or empty. InvalidCursor if it is
    /// anything else. The JSON text of a contract::AuditPage.
    Result<QByteArray> list(const Actor &actor, const EventFilter &filter, const QString &after,
                            int limit);

    /// The newest checkpoint, signed now if the trail has grown.
    Result<contract::AuditCheckpoint> checkpoint();
    /// That an event is in the tree of `size` events; without a size in that of the latest
    /// checkpoint, which is made if it does not reach the event yet. NotFound if there is no such
    /// event, InvalidRequest if it is not within `size`.
    Result<contract::InclusionProof> inclusion(const EventId &event, std::optional<quint64> size);
    Result<contract::InclusionProof> inclusion(quint64 index, std::optional<quint64> size);
    /// That the tree of `from` events is the beginning of the tree of `to` events. InvalidRequest
    /// unless from <= to and the trail has as many.
    Result<contract::ConsistencyProof> consistency(quint64 from, quint64 to);

private:
    struct Page
    {
        QByteArray json;
        qsizetype count = 0; // events on it
    };
    Result<Page> readPage(database::Connection &connection, const EventFilter &filter,
                          std::optional<quint64> before, int limit) const;
    Result<void> append(QByteArray &json, database::Connection &connection, vault::OpenedKeys &keys,
                        const StoredEvent &stored) const;
    Result<quint64> sizeFor(quint64 index, std::optional<quint64> wanted);

    const database::Database &m_database;
    const vault::Vault &m_vault;
    SqlLedger &m_ledger;
};

} // namespace countersign::audit
