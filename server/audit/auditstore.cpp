// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/auditstore.h"

#include "database/connection.h"

namespace countersign::audit {

using namespace Qt::StringLiterals;

namespace {

StoredEvent toEvent(const database::Row &row)
{
    return {static_cast<quint64>(row.integer(0)), row.blob(1), row.blob(2)};
}

// The parts of a WHERE clause, all constant text, with their values beside them.
struct Condition
{
    QStringList parts;
    QVariantList values;

    void add(const QString &part, const QVariantList &bound)
    {
        parts += part;
        values += bound;
    }
};

Condition conditionOf(const EventFilter &filter, std::optional<quint64> before)
{
    Condition condition;
    if (before)
        condition.add(u"idx < ?"_s, {static_cast<qint64>(*before)});
    if (!filter.user.isEmpty()) // the second half lets the partial index be used
        condition.add(u"actor_id = ? AND actor_id <> ''"_s, {filter.user});
    if (!filter.subject.isEmpty())
        condition.add(u"subject = ? AND subject <> ''"_s, {filter.subject});
    if (!filter.action.isEmpty()) // itself and everything below it: '/' follows '.'
        condition.add(u"(action = ? OR (action > ? AND action < ?))"_s,
                      {filter.action, filter.action + u'.', filter.action + u'/'});
    if (!filter.resource.isEmpty()) {
        const qsizetype slash = filter.resource.indexOf(u'/');
        if (slash < 0)
            condition.add(u"resource = ?"_s, {filter.resource});
        else
            condition.add(u"resource = ? AND resource_id = ?"_s,
                          {filter.resource.first(slash), filter.resource.sliced(slash + 1)});
    }
    if (filter.success)
        condition.add(*filter.success ? u"success = 1"_s : u"success = 0"_s, {});
    if (filter.from)
        condition.add(u"at >= ?"_s, {toMilliseconds(*filter.from)});
    if (filter.to)
        condition.add(u"at < ?"_s, {toMilliseconds(*filter.to)});
    return condition;
}

Result<void> withoutCount(const Result<qint64> &executed)
{
    return executed ? Result<void>() : failureOf(executed);
}

} // namespace

Entry Entry::of(const Leaf &leaf)
{
    const QByteArray bytes = encodeLeaf(leaf);
    return {leaf, bytes, crypto::leafHash(bytes)};
}

Result<void> AuditStore::append(quint64 index, const Entry &entry,
                                const QList<crypto::MerkleNode> &nodes)
{
    Q_ASSERT(!nodes.isEmpty() && nodes.front().level == 0);
    const Leaf &leaf = entry.leaf;
    const auto added = m_connection.execute(
        u"INSERT INTO audit_events (idx, id, at, actor_id, subject, action, resource, resource_id, "
        u"success, leaf_hash, leaf) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {static_cast<qint64>(index), leaf.id.value(), toMilliseconds(leaf.at), leaf.actorId,
         leaf.subject.value(), leaf.action, leaf.resource, leaf.resourceId, leaf.success ? 1 : 0,
         entry.hash, entry.bytes});
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
        u"SELECT coalesce(max(idx) + 1, 0) FROM audit_events"_s, {},
        [](const database::Row &row) { return static_cast<quint64>(row.integer(0)); });
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

Result<QList<StoredEvent>> AuditStore::list(const EventFilter &filter,
                                            std::optional<quint64> before, int limit) const
{
    Condition condition = conditionOf(filter, before);
    condition.values += limit;
    const QString where
        = condition.parts.isEmpty() ? QString() : u" WHERE "_s + condition.parts.join(" AND "_L1);
    return m_connection.all(u"SELECT idx, leaf_hash, leaf FROM audit_events"_s + where
                                + u" ORDER BY idx DESC LIMIT ?"_s,
                            condition.values, toEvent);
}

Result<std::optional<StoredEvent>> AuditStore::at(quint64 index) const
{
    return m_connection.one(u"SELECT idx, leaf_hash, leaf FROM audit_events WHERE idx = ?"_s,
                            {static_cast<qint64>(index)}, toEvent);
}

Result<std::optional<quint64>> AuditStore::indexOf(const EventId &id) const
{
    const auto at = timeOfUuid7(id.value());
    if (!at)
        return std::nullopt;
    return m_connection.one(u"SELECT idx FROM audit_events WHERE at = ? AND id = ?"_s,
                            {toMilliseconds(*at), id.value()}, [](const database::Row &row) {
                                return static_cast<quint64>(row.integer(0));
                            });
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
