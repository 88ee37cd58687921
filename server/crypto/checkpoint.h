// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace countersign::crypto {

class SigningKey;

// The head of the audit trail at one moment, as C2SP tlog-checkpoint writes it: origin, number of
// leaves, root. A value.
struct Checkpoint
{
    QString origin; // names the trail, "countersign.example/trail/…"
    quint64 size = 0;
    QByteArray root; // 32 bytes
    friend bool operator==(const Checkpoint &, const Checkpoint &) = default;
};

/// The checkpoint as a signed note (C2SP signed-note, Ed25519) of the key called `keyName` (no
/// spaces, no plus sign).
QByteArray formatSigned(const Checkpoint &checkpoint, const SigningKey &key,
                        const QString &keyName);
/// Reads a signed note. It must carry a good signature of the key called `keyName`; signatures of
/// other keys are ignored, as witnesses add theirs. InvalidRequest if the form is not exactly right
/// or our signature is missing or wrong.
Result<Checkpoint> parseSigned(QByteArrayView note, const QString &keyName,
                               QByteArrayView publicKey);
/// The public key in the form that signed-note tools read: name+hash+base64.
QByteArray verifierKey(const QString &keyName, QByteArrayView publicKey);

} // namespace countersign::crypto
