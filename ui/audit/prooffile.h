// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/integrity.h"

// The proof of one event as a file: C2SP tlog-proof (https://c2sp.org/tlog-proof) with the event's leaf in its `extra` line.
// The leaf has the open parts of the event; its details are in it as ciphertext. Pure functions; each fails with a sentence
// for people.
namespace countersign::ui::audit {

/// What the file holds, made of what the server has answered, which is held to `trusted` first: the same trail and key.
std::expected<QByteArray, QString> proofFile(const contract::InclusionProof &proof,
                                             const contract::AuditCheckpoint &checkpoint,
                                             const SeenCheckpoint &trusted);

// What a file has proved.
struct ProvenEvent
{
    contract::AuditEvent event; // the parts that are open in the leaf
    quint64 treeSize = 0;       // of the signed trail that it is in
};
/// Holds the text of a file to `trusted`: the same trail and key, whatever the size.
std::expected<ProvenEvent, QString> checkProofFile(const QByteArray &text,
                                                   const SeenCheckpoint &trusted);

} // namespace countersign::ui::audit
