// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>

#include <functional>

class QIODevice;

namespace countersign::audit {

// Where a trail stops being what was signed.
struct Fault
{
    quint64 first = 0; // the events concerned, by index; one and the same if it can be told exactly
    quint64 last = 0;
    QString what; // one sentence
};

struct VerifyOptions
{
    // 32 bytes, from a source that is trusted; empty: the key that the trail itself names
    QByteArray publicKey = {};
    // Checkpoints that were kept elsewhere: they alone show that the newest events were cut off.
    QList<QByteArray> witnessed = {};
    // Called every thousand events or so. Returns false to cancel; `total` is 0 if it is not known.
    std::function<bool(quint64 done, quint64 total)> progress = {};
    // How many look at events at a time; 0: as many as there are.
    unsigned processors = 0;
};

struct VerifyReport
{
    QString origin;
    QByteArray publicKey;
    bool keyIsTrusted = false; // it came from the options
    quint64 events = 0;
    quint64 signedEvents = 0; // covered by the last good checkpoint
    quint64 checkpoints = 0;
    QByteArray root;
    bool cancelled = false;
    std::optional<Fault> fault;

    bool isIntact() const { return !fault && !cancelled; }
};

/// Verifies the trail of a database file alone: every event, column, node and checkpoint, on all processors. Reads one
/// consistent state, also while a server writes. Memory stays constant but for sixteen bytes for every 1024 events.
/// Unavailable if the file cannot be read as a database of ours.
Result<VerifyReport> verifyDatabase(const QString &path, const VerifyOptions &options);

/// Verifies what exportTrail() wrote: one line of JSON per event, {"index", "leaf"}, and a last
/// line with the checkpoint over all of them, {"checkpoint", "publicKey"}. InvalidRequest if the
/// file has another form.
Result<VerifyReport> verifyExport(QIODevice &device, const VerifyOptions &options);

/// Writes the signed part of a trail, up to its last checkpoint, and returns the number of events.
Result<quint64> exportTrail(const QString &databasePath, QIODevice &device);

} // namespace countersign::audit
