// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/activity.h"
#include "audit/leaf.h"
#include "crypto/merkle.h"

namespace countersign::database {
class Connection;
class Row;
} // namespace countersign::database

namespace countersign::audit {

// One event as it is stored.
struct StoredEvent
{
    quint64 index = 0;
    QByteArray leafHash;
    QByteArray leaf;

    /// From a row of idx, leaf_hash, leaf.
    static StoredEvent from(const database::Row &row);
};

// A leaf as it goes into the trail: its bytes and their hash, so that both can be made before the writer has
// its turn.
struct Entry
{
    QByteArray bytes;
    QByteArray hash; // RFC 9162 leaf hash
    std::optional<ActivityQuarter> counted;

    static Entry of(const Leaf &leaf);
};

// A signed checkpoint as it is stored.
struct StoredCheckpoint
{
    quint64 size = 0;
    QByteArray note;
};

/// The setting under which a database names the key that signs its checkpoints.
inline constexpr QLatin1StringView PublicKeySetting("audit.public_key");

// The SQL of the trail on one connection. Made where it is needed and thrown away; lives no longer
// than the connection.
class AuditStore
{
public:
    explicit AuditStore(database::Connection &connection)
        : m_connection(connection)
    {}

    /// Appends an event and the nodes it completes. Conflict unless `index` follows the last one.
    Result<void> append(quint64 index, const Entry &entry, const QList<crypto::MerkleNode> &nodes);
    Result<void> addCheckpoint(const StoredCheckpoint &checkpoint);

    /// Number of events; none if somebody gave them impossible places.
    Result<quint64> size() const;
    Result<std::optional<StoredCheckpoint>> lastCheckpoint() const;
    Result<std::optional<StoredEvent>> at(quint64 index) const;
    /// Reads complete nodes for proofs; valid as long as the connection.
    crypto::NodeReader nodes() const;

private:
    database::Connection &m_connection;
};

} // namespace countersign::audit
