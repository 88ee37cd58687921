// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/actor.h"
#include "base/id.h"
#include "base/result.h"

#include <QByteArray>

namespace countersign::audit {

// What the Merkle tree commits to: one event in its final form. Everything in clear is free of
// personal data; what is personal is in `sealed`, so that erasing a person changes no leaf. A
// value.
struct Leaf
{
    EventId id;
    Instant at;
    ActorKind actorKind = ActorKind::System;
    QString actorId;
    QString actorRole;
    QString action;
    QString resource;
    QString resourceId;
    PersonId subject;
    bool success = true;
    QString error;         // error code name, empty if successful
    qint64 durationMs = 0; // from the arrival of the request
    QString requestId;
    PersonId key;      // whose key `sealed` is under
    QByteArray sealed; // canonical JSON {address, userAgent, sessionId, before, after, details}

    friend bool operator==(const Leaf &, const Leaf &) = default;
};

/// "anonymous", "customer", "staff", "system"
QString actorKindName(ActorKind kind);

/// The canonical form (RFC 8785) with a version member, whose RFC 9162 leaf hash goes into the
/// tree.
QByteArray encodeLeaf(const Leaf &leaf);
/// The strict inverse: Internal unless `bytes` are exactly what encodeLeaf() makes.
Result<Leaf> decodeLeaf(const QByteArray &bytes);

} // namespace countersign::audit
