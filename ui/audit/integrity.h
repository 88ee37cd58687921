// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/audit.h"

#include <expected>
#include <optional>

// What the console checks of the audit trail by itself, without believing the server: pure
// functions over what the server says. Each fails with a sentence for people that says what does
// not fit.
namespace countersign::ui::audit {

// A checkpoint whose signature was good: what the console remembers of a server's trail.
struct SeenCheckpoint
{
    QString origin;
    quint64 size = 0;
    QByteArray root;      // 32 bytes
    QByteArray publicKey; // 32 bytes

    friend bool operator==(const SeenCheckpoint &, const SeenCheckpoint &) = default;
};

using Verdict = std::expected<void, QString>;

/// Reads the signed note and holds the reply's other members to it.
std::expected<SeenCheckpoint, QString> readCheckpoint(const contract::AuditCheckpoint &reply);
/// That `now` can follow `before`: same trail, same key, not shorter, and not another tree of the
/// same size.
Verdict checkSuccession(const SeenCheckpoint &before, const SeenCheckpoint &now);
/// That the tree of `now` only adds to the tree of `before` (RFC 9162 section 2.1.4).
Verdict checkGrowth(const SeenCheckpoint &before, const SeenCheckpoint &now,
                    const contract::ConsistencyProof &proof);
/// That `event`, as it is shown, is the leaf that the tree of `checkpoint` holds at its place
/// (section 2.1.3).
Verdict checkEvent(const contract::AuditEvent &event, const SeenCheckpoint &checkpoint,
                   const contract::InclusionProof &proof);
/// When the newest event under the checkpoint happened (RFC 3339), by a proof that this is the one.
std::expected<QString, QString> newestTime(const SeenCheckpoint &checkpoint,
                                           const contract::InclusionProof &proof);

} // namespace countersign::ui::audit
