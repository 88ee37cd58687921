// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/actioncatalogue.h"
#include "audit/auditstore.h"
#include "audit/ledger.h"
#include "audit/terms.h"
#include "crypto/checkpoint.h"
#include "crypto/signingkey.h"
#include "database/writer.h"

#include <mutex>

namespace countersign::database {
class Database;
}

namespace countersign::vault {
class Vault;
}

namespace countersign::audit {

// The ledger on a database: owns its writer, appends every unit's events to the Merkle tree in the
// unit's own savepoint and signs checkpoints. Owned by the runtime; thread-safe after open().
class SqlLedger final : public Ledger, private database::GroupParticipant
{
public:
    /// A checkpoint is signed at the latest after so many events.
    static constexpr quint64 EventsPerCheckpoint = 1000;

    // What it stands on; all of it must outlive the ledger.
    struct Parts
    {
        database::Database &database;
        vault::Vault &vault;
        const Clock &clock;
        RandomSource &random;
    };

    /// Takes the database's writer and continues its trail; founds the installation in a new
    /// database. Conflict if the trail does not agree with its last checkpoint.
    static Result<std::unique_ptr<SqlLedger>> open(const Parts &parts);
    ~SqlLedger() override;

    /// Seals on the caller's thread, so that the writer has only to append: most of what a busy desk does is
    /// looking.
    Result<void> record(const Actor &actor, const Event &event) override;

    /// The newest checkpoint, made now if the trail has grown since. Blocks like write().
    Result<StoredCheckpoint> checkpointNow();
    /// The newest checkpoint that is on disk; there always is one.
    StoredCheckpoint lastCheckpoint() const;
    /// Whether changes can be kept. Asks the disk only if the last change could not be: then it tries to
    /// write again and fails with StorageFull or StorageUnavailable if that still does not work.
    Result<void> checkStorage();
    /// Signs a last checkpoint and ends the writer; everything later is refused with Unavailable.
    void stop();

    /// "countersign.example/<installation id>": names the trail and its key.
    const QString &origin() const { return m_origin; }
    /// Ed25519, 32 bytes.
    const QByteArray &publicKey() const { return m_key.publicKey(); }
    /// Number of events on disk.
    quint64 size() const;
    database::WriterStatistics statistics() const { return m_writer->statistics(); }

protected:
    Result<void> commit(const Actor &actor,
                        const std::function<Result<void>(Transaction &)> &unit) override;

private:
    // Where the trail ends, up to where it is signed, up to where it has an index, and what is not counted yet.
    struct Head
    {
        crypto::MerkleFrontier tree;
        StoredCheckpoint checkpoint;
        quint64 stretches = 0;
        ActivityTally activity = {}; // of the group; written with it

        bool isIndexBehind() const { return stretches < tree.size() / StretchSize; }
    };

    SqlLedger(const Parts &parts, crypto::SigningKey key, ActionCatalogue actions);

    Result<void> found(database::Connection &reader);
    Result<void> resume(database::Connection &reader, const QString &installation);
    Result<void> append(database::Connection &connection, const QList<Entry> &entries);
    Result<void> addCheckpoint(database::Connection &connection);
    Result<void> catchUpIndex();
    Result<void> connectionOpened(database::Connection &connection) override;
    Result<void> groupEnding(database::Connection &connection) override;
    void groupCommitted() override;
    void groupReverted() override;

    const Parts m_parts;
    const crypto::SigningKey m_key;
    const ActionCatalogue m_actions;
    QString m_origin; // set before anybody else has the ledger
    Head m_pending;   // writer thread only
    mutable std::mutex m_mutex;
    Head m_committed;                           // under m_mutex
    std::unique_ptr<database::Writer> m_writer; // last: its thread ends before the rest goes
};

} // namespace countersign::audit
