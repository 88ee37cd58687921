// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/checkpoint.h"

#include <QList>

namespace countersign::crypto {

// What proves, without the log, that something is in it: C2SP tlog-proof (https://c2sp.org/tlog-proof), whose `extra` line
// holds the leaf itself. A value.
struct TlogProof
{
    QByteArray leaf;        // what was hashed
    quint64 index = 0;      // its place in the log, from 0
    QList<QByteArray> path; // RFC 9162 section 2.1.3.1, 32 bytes each
    QByteArray checkpoint;  // a signed note
    friend bool operator==(const TlogProof &, const TlogProof &) = default;
};

/// The text of such a file; its name should end in ".tlog-proof".
QByteArray formatTlogProof(const TlogProof &proof);
/// InvalidRequest unless the form is exactly right; says nothing about whether it proves anything.
Result<TlogProof> parseTlogProof(QByteArrayView text);

// Why a proof proves nothing.
enum class TlogProofFault : quint8 {
    Signature, // the checkpoint is not signed by the key
    Place,     // the checkpoint's tree does not reach the index
    Inclusion, // the leaf is not at the index of the checkpoint's tree
};
/// Holds the proof to a public key (Ed25519, 32 bytes) that is trusted, and gives the checkpoint that it leads to. Whether
/// its origin is the log that is meant is for the caller to see.
std::expected<Checkpoint, TlogProofFault> verifyTlogProof(const TlogProof &proof,
                                                          QByteArrayView publicKey);

} // namespace countersign::crypto
