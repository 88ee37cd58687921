// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/sqlledger.h"

#include "audit/ledgertransaction.h"
#include "audit/sealing.h"
#include "audit/trailindex.h"
#include "base/logging.h"
#include "crypto/keyring.h"
#include "database/database.h"
#include "database/settings.h"
#include "vault/installation.h"
#include "vault/vault.h"

namespace countersign::audit {

using namespace Qt::StringLiterals;

namespace {

// What one group adds to the index at most, so that a large import or an old trail holds nobody up for long.
constexpr quint64 StretchesPerGroup = 16;

QString originOf(const QString &installation)
{
    return u"countersign.example/"_s + installation;
}

std::unexpected<Error> damaged(const QString &how)
{
    return failure(
        ErrorCode::Conflict,
        u"The audit trail is damaged: %1 Run \"countersignd audit verify\" and restore a backup."_s
            .arg(how));
}

} // namespace

Result<std::unique_ptr<SqlLedger>> SqlLedger::open(const Parts &parts)
{
    auto key = crypto::SigningKey::fromSeed(parts.vault.keys().derive("audit-checkpoint/1"_L1));
    if (!key)
        return failureOf(key);
    auto actions = ActionCatalogue::load();
    if (!actions)
        return failureOf(actions);
    database::Connection &reader = parts.database.reader();
    const auto installation = vault::readInstallation(reader);
    if (!installation)
        return failureOf(installation);
    std::unique_ptr<SqlLedger> ledger(new SqlLedger(parts, std::move(*key), std::move(*actions)));
    const Result<void> ready
        = *installation ? ledger->resume(reader, (*installation)->id) : ledger->found(reader);
    if (!ready)
        return failureOf(ready);
    return ledger;
}

SqlLedger::SqlLedger(const Parts &parts, crypto::SigningKey key, ActionCatalogue actions)
    : m_parts(parts)
    , m_key(std::move(key))
    , m_actions(std::move(actions))
    , m_writer(parts.database.takeWriter())
{}

SqlLedger::~SqlLedger()
{
    stop();
}

Result<void> SqlLedger::found(database::Connection &reader)
{
    const auto size = AuditStore(reader).size();
    if (!size)
        return failureOf(size);
    if (*size > 0)
        return damaged(u"the database has events but no longer knows its installation."_s);
    m_writer->start(*this);
    const Instant now = m_parts.clock.now();
    const auto founded
        = write<QString>(Actor::system(now), [&](Transaction &transaction) -> Result<QString> {
              auto made
                  = vault::foundInstallation(transaction.sql(), m_parts.vault, now, m_parts.random);
              if (!made)
                  return made;
              // So that the verifier can tell whose signatures it found; it trusts another copy if it
              // is given one.
              if (const auto set = database::writeSetting(transaction.sql(), PublicKeySetting,
                                                          m_key.publicKey(), now);
                  !set)
                  return failureOf(set);
              transaction.record({.action = u"installation.created"_s,
                                  .resource = u"installation"_s,
                                  .resourceId = *made});
              m_origin = originOf(*made); // groupEnding() signs in its name
              return made;
          });
    if (founded)
        return {};
    m_origin.clear();
    return failureOf(founded);
}

// Continues a trail. The last checkpoint must fit what is stored: a trail that was cut or changed
// is not continued, for that would bury the damage.
Result<void> SqlLedger::resume(database::Connection &reader, const QString &installation)
{
    m_origin = originOf(installation);
    const AuditStore store(reader);
    const auto size = store.size();
    if (!size)
        return failureOf(size);
    const auto last = store.lastCheckpoint();
    if (!last)
        return failureOf(last);
    if (!*last)
        return damaged(u"it has no signed checkpoint."_s);
    const auto checkpoint = crypto::parseSigned((*last)->note, m_origin, m_key.publicKey());
    if (!checkpoint || checkpoint->size != (*last)->size)
        return damaged(u"its last checkpoint is not signed by this installation."_s);
    if (checkpoint->size > *size)
        return damaged(u"it has %1 events, but %2 were signed."_s.arg(*size).arg(checkpoint->size));
    const auto root = crypto::rootOf(checkpoint->size, store.nodes());
    if (!root || *root != checkpoint->root)
        return damaged(u"it does not fit its last checkpoint."_s);
    m_committed.checkpoint = **last;
    auto tree = crypto::MerkleFrontier::restore(*size, store.nodes());
    if (!tree)
        return damaged(u"parts of its tree are missing."_s);
    m_committed.tree = std::move(*tree);
    const auto stretches = TrailIndex(reader).stretches();
    if (!stretches)
        return failureOf(stretches);
    if (*stretches > *size / StretchSize)
        return damaged(u"its index speaks of more events than there are."_s);
    m_committed.stretches = *stretches;
    m_pending = m_committed;
    m_writer->start(*this);
    return catchUpIndex();
}

Result<void> SqlLedger::commit(const Actor &actor,
                               const std::function<Result<void>(Transaction &)> &unit)
{
    auto committed = m_writer->commit([&](database::Connection &connection) -> Result<void> {
        LedgerTransaction transaction(connection, {m_parts.vault, m_parts.random, m_actions}, actor,
                                      m_parts.clock.now());
        if (auto done = unit(transaction); !done)
            return done;
        const auto leaves = transaction.finish();
        if (!leaves)
            return failureOf(leaves);
        QList<Entry> entries;
        for (const Leaf &leaf : *leaves)
            entries.append(Entry::of(leaf));
        return append(connection, entries);
    });
    if (committed && actor.recorded)
        *actor.recorded = true;
    return committed;
}

Result<void> SqlLedger::record(const Actor &actor, const Event &event)
{
    if (const auto allowed = m_actions.mayRecord(actor, event.action); !allowed)
        return allowed;
    const auto leaf = sealEvent(m_parts.database.reader(), m_parts.vault, m_parts.random,
                                event.anonymous ? actor.withoutName() : actor, event,
                                m_parts.clock.now(), true);
    if (!leaf)
        return failureOf(leaf);
    const QList<Entry> entries{Entry::of(**leaf)};
    auto committed = m_writer->commit(
        [&](database::Connection &connection) { return append(connection, entries); });
    if (committed && actor.recorded)
        *actor.recorded = true;
    return committed;
}

Result<void> SqlLedger::append(database::Connection &connection, const QList<Entry> &entries)
{
    AuditStore store(connection);
    // thrown away if the unit fails half-way
    crypto::MerkleFrontier tree = m_pending.tree;
    ActivityTally activity = m_pending.activity;
    for (const Entry &entry : entries) {
        const quint64 index = tree.size();
        const QList<crypto::MerkleNode> nodes = tree.append(entry.hash);
        if (const auto added = store.append(index, entry, nodes); !added)
            return added;
        if (entry.counted)
            activity.add(*entry.counted);
    }
    m_pending.tree = std::move(tree);
    m_pending.activity = std::move(activity);
    return {};
}

// Does nothing if the last checkpoint still speaks of the whole trail.
Result<void> SqlLedger::addCheckpoint(database::Connection &connection)
{
    const quint64 size = m_pending.tree.size();
    if (size == m_pending.checkpoint.size)
        return {};
    const StoredCheckpoint checkpoint{
        size, crypto::formatSigned({m_origin, size, m_pending.tree.root()}, m_key, m_origin)};
    if (const auto added = AuditStore(connection).addCheckpoint(checkpoint); !added)
        return added;
    m_pending.checkpoint = checkpoint;
    return {};
}

Result<StoredCheckpoint> SqlLedger::checkpointNow()
{
    const auto added = m_writer->commit(
        [this](database::Connection &connection) { return addCheckpoint(connection); });
    if (!added)
        return failureOf(added);
    return lastCheckpoint();
}

void SqlLedger::stop()
{
    if (m_origin.isEmpty())
        return; // never opened
    if (const auto made = checkpointNow(); !made && !mayPass(made.error().code))
        qCWarning(lcAudit).noquote()
            << "The last checkpoint could not be signed:" << made.error().detail;
    m_writer->stop();
}

StoredCheckpoint SqlLedger::lastCheckpoint() const
{
    const std::lock_guard lock(m_mutex);
    return m_committed.checkpoint;
}

quint64 SqlLedger::size() const
{
    const std::lock_guard lock(m_mutex);
    return m_committed.tree.size();
}

Result<void> SqlLedger::checkStorage()
{
    if (!m_writer->storageTrouble())
        return {};
    // Changes nothing that anybody reads, so there is nothing to record either.
    return m_writer->commit([this](database::Connection &connection) {
        return database::writeSetting(connection, "storage.checked"_L1, {}, m_parts.clock.now());
    });
}

// A commit whose flush failed was answered with an error, and still may be on disk: then SQLite finds it in the log when
// the last connection has gone and a new one comes. The trail goes on behind it.
Result<void> SqlLedger::connectionOpened(database::Connection &connection)
{
    const AuditStore store(connection);
    const auto size = store.size();
    const auto last = store.lastCheckpoint();
    const auto stretches = TrailIndex(connection).stretches();
    if (!size || !last)
        return failureOf(size ? Result<void>(failureOf(last)) : failureOf(size));
    if (!stretches)
        return failureOf(stretches);
    const std::lock_guard lock(m_mutex);
    const quint64 signedSize = *last ? (*last)->size : 0;
    if (*size == m_committed.tree.size() && signedSize == m_committed.checkpoint.size
        && *stretches == m_committed.stretches)
        return {};
    const auto known = crypto::rootOf(m_committed.tree.size(), store.nodes());
    auto tree = crypto::MerkleFrontier::restore(*size, store.nodes());
    if (!*last || !known || *known != m_committed.tree.root() || !tree
        || *size < m_committed.tree.size() || signedSize < m_committed.checkpoint.size)
        return damaged(u"it is not the one that was written here."_s);
    m_committed = {std::move(*tree), **last, *stretches};
    m_pending = m_committed;
    return {};
}

// A trail of before the index, or one whose last group was a large one.
Result<void> SqlLedger::catchUpIndex()
{
    const auto isBehind = [this] {
        const std::lock_guard lock(m_mutex);
        return m_committed.isIndexBehind();
    };
    if (isBehind())
        qCInfo(lcAudit) << "Writing the index of the audit trail";
    while (isBehind()) { // groupEnding() does it
        const auto done = m_writer->commit([](database::Connection &) { return Result<void>(); });
        if (!done)
            return done;
    }
    return {};
}

// The founding is signed at once, in its own commit: a trail without any signature is always a fault, and whoever pulls
// the plug at the first start shall not be told of one.
Result<void> SqlLedger::groupEnding(database::Connection &connection)
{
    for (quint64 i = 0; i < StretchesPerGroup && m_pending.isIndexBehind(); ++i) {
        if (const auto added = TrailIndex(connection).add(m_pending.stretches); !added)
            return added;
        ++m_pending.stretches;
    }
    if (const auto counted = m_pending.activity.write(connection); !counted)
        return counted;
    const quint64 isSigned = m_pending.checkpoint.size;
    if (isSigned > 0 && m_pending.tree.size() < isSigned + EventsPerCheckpoint)
        return {};
    return addCheckpoint(connection);
}

void SqlLedger::groupCommitted()
{
    const std::lock_guard lock(m_mutex);
    m_committed = m_pending;
}

void SqlLedger::groupReverted()
{
    const std::lock_guard lock(m_mutex);
    m_pending = m_committed;
}

} // namespace countersign::audit
