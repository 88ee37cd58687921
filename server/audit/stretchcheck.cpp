// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/stretchcheck.h"

#include "audit/indexcheck.h"
#include "audit/terms.h"
#include "database/connection.h"

#include <tuple>

namespace countersign::audit {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype HashSize = 32;

// Takes events as they are read, where SQLite has them, up to the first that is not as it should be.
class EventReading
{
public:
    explicit EventReading(quint64 first)
        : m_next(first)
    {}

    bool take(const database::Row &row)
    {
        const auto index = static_cast<quint64>(row.integer(0));
        if (index != m_next)
            return stop(std::max(index, m_next + 1) - 1,
                        u"Events are missing or out of order here."_s);
        const QByteArrayView leaf = row.view(2);
        const QByteArray hash = crypto::leafHash(leaf);
        if (hash != row.view(1))
            return stop(
                m_next,
                u"The event was changed: it does not have the hash that is stored with it."_s);
        const auto text = LeafText::scan(leaf);
        if (!text)
            return stop(m_next, u"The event does not have its canonical form."_s);
        m_hashes += hash;
        m_terms.add(m_next, *text);
        ++m_next;
        return true;
    }

    bool stop(quint64 last, const QString &what)
    {
        m_fault = Fault{m_next, last, what};
        return false;
    }

    quint64 next() const { return m_next; }
    const QByteArray &hashes() const { return m_hashes; }
    const std::optional<Fault> &fault() const { return m_fault; }
    StretchTerms &terms() { return m_terms; }

private:
    quint64 m_next;
    QByteArray m_hashes;
    StretchTerms m_terms;
    std::optional<Fault> m_fault;
};

// How many nodes of a level, from the first on, are stored as they should be. What cannot be read is not.
quint64 goodNodes(database::Connection &connection, const crypto::MerkleBlock &tree, int level)
{
    const quint64 first = tree.first() >> level;
    const QByteArrayView hashes = tree.level(level);
    quint64 good = 0;
    std::ignore = connection.each(
        u"SELECT idx, hash FROM audit_nodes WHERE level = ? AND idx >= ? AND idx < ? ORDER BY idx"_s,
        {level, static_cast<qint64>(first), static_cast<qint64>(first + tree.nodesOf(level))},
        [&](const database::Row &row) {
            const auto place = static_cast<qsizetype>(good) * HashSize;
            if (static_cast<quint64>(row.integer(0)) != first + good
                || row.view(1) != hashes.sliced(place, HashSize))
                return false;
            ++good;
            return true;
        });
    return good;
}

// The node that a walk from event to event would miss first; of two that one event completes, the lower.
void checkNodes(database::Connection &connection, CheckedStretch &stretch)
{
    for (int level = 1; level < stretch.tree.levels(); ++level) {
        const quint64 node = goodNodes(connection, stretch.tree, level);
        const quint64 before = ((node + 1) << level) - 1; // events before the one that completes it
        if (node == stretch.tree.nodesOf(level) || before >= stretch.good)
            continue;
        const quint64 first = stretch.tree.first() + (node << level);
        stretch.good = before;
        stretch.fault = Fault{first, first + (1ULL << level) - 1,
                              u"A node of the tree over these events is missing or was changed."_s};
    }
}

} // namespace

Result<CheckedStretch> checkStretch(database::Connection &connection, const IndexCheck &index,
                                    quint64 first, quint64 count)
{
    EventReading events(first);
    const auto read = connection.each(
        u"SELECT idx, leaf_hash, leaf FROM audit_events WHERE idx >= ? ORDER BY idx LIMIT ?"_s,
        {static_cast<qint64>(first), static_cast<qint64>(count)},
        [&](const database::Row &row) { return events.take(row); });
    if (!read)
        return failureOf(read);
    if (!events.fault() && events.next() != first + count)
        events.stop(first + count - 1, u"Events are missing or out of order here."_s);
    CheckedStretch stretch{.tree = crypto::MerkleBlock(first, events.hashes()),
                           .good = events.next() - first,
                           .fault = events.fault()};
    checkNodes(connection, stretch);
    if (!stretch.fault && count == StretchSize)
        stretch.indexSum = index.sumOf(first / StretchSize, events.terms());
    return stretch;
}

} // namespace countersign::audit
