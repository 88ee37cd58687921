// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/auditstore.h"

#include "database/connection.h"

#include <algorithm>

namespace countersign::audit {

using namespace Qt::StringLiterals;

namespace {

Result<void> withoutCount(const Result<qint64> &executed)
{
    return executed ? Result<void>() : failureOf(executed);
}

} // namespace

StoredEvent StoredEvent::from(const database::Row &row)
{
    return {static_cast<quint64>(row.integer(0)), row.blob(1), row.blob(2)};
}

Entry Entry::of(const Leaf &leaf)
{
    const QByteArray bytes = encodeLeaf(leaf);
    return {bytes, crypto::leafHash(bytes), countedAs(leaf)};
}

Result<void> AuditStore::append(quint64 index, const Entry &entry,
                                const QList<crypto::MerkleNode> &nodes)
{
    Q_ASSERT(!nodes.isEmpty() && nodes.front().level == 0);
    const auto added = m_connection.execute(
        u"INSERT INTO audit_events (idx, leaf_hash, leaf) VALUES (?, ?, ?)"_s,
        {static_cast<qint64>(index), entry.hash, entry.bytes});
    if (!added)
        return failureOf(added);
    for (const crypto::MerkleNode &node : nodes.sliced(1)) {
        const auto kept
            = m_connection.execute(u"INSERT INTO audit_nodes (level, idx, hash) VALUES (?, ?, ?)"_s,
                                   {node.level, static_cast<qint64>(node.index), node.hash});
        if (!kept)
            return failureOf(kept);
    }
    return {};
}

Result<void> AuditStore::addCheckpoint(const StoredCheckpoint &checkpoint)
{
    return withoutCount(
        m_connection.execute(u"INSERT INTO audit_checkpoints (size, note) VALUES (?, ?)"_s,
                             {static_cast<qint64>(checkpoint.size), checkpoint.note}));
}

Result<quint64> AuditStore::size() const
{
    const auto size = m_connection.one(
        u"SELECT coalesce(max(idx) + 1, 0) FROM audit_events"_s, {}, [](const database::Row &row) {
            return static_cast<quint64>(std::max<qint64>(0, row.integer(0)));
        });
    if (!size)
        return failureOf(size);
    return size->value_or(0);
}

Result<std::optional<StoredCheckpoint>> AuditStore::lastCheckpoint() const
{
    return m_connection.one(
        u"SELECT size, note FROM audit_checkpoints ORDER BY size DESC LIMIT 1"_s, {},
        [](const database::Row &row) {
            return StoredCheckpoint{static_cast<quint64>(row.integer(0)), row.blob(1)};
        });
}

Result<std::optional<StoredEvent>> AuditStore::at(quint64 index) const
{
    return m_connection.one(u"SELECT idx, leaf_hash, leaf FROM audit_events WHERE idx = ?"_s,
                            {static_cast<qint64>(index)}, StoredEvent::from);
}

crypto::NodeReader AuditStore::nodes() const
{
    return [&connection = m_connection](int level, quint64 index) -> Result<QByteArray> {
        const auto blob = [](const database::Row &row) { return row.blob(0); };
        const auto hash
            = level == 0
                  ? connection.one(u"SELECT leaf_hash FROM audit_events WHERE idx = ?"_s,
                                   {static_cast<qint64>(index)}, blob)
                  : connection.one(u"SELECT hash FROM audit_nodes WHERE level = ? AND idx = ?"_s,
                                   {level, static_cast<qint64>(index)}, blob);
        if (!hash)
            return failureOf(hash);
        if (!*hash)
            return failure(ErrorCode::Internal,
                           u"The audit trail lacks a node of its tree. Verify the audit trail."_s);
        return **hash;
    };
}

} // namespace countersign::audit
