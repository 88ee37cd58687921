// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/page.h"

// The audit trail as it travels. Values; see resources/openapi.json. Bytes are base64 (RFC 4648 section 4).
namespace countersign::contract {

struct AuditActor
{
    QString kind; // "anonymous", "customer", "staff", "system"
    QString id;   // empty for the anonymous and the system
    QString role;
    static constexpr auto members
        = std::tuple{member("kind", &AuditActor::kind), member("id", &AuditActor::id),
                     member("role", &AuditActor::role)};
};

struct AuditEvent
{
    qint64 index = 0; // position in the Merkle tree, from 0
    QString id;
    QString at; // RFC 3339
    AuditActor actor;
    QString action; // "otp.code.sent"
    QString resource;
    QString resourceId;
    std::optional<QString> subject; // whose data it is about
    bool success = true;
    std::optional<QString> error; // error code name
    qint64 durationMs = 0;
    QString requestId;
    QString leafHash;                   // base64, 32 bytes
    std::optional<QJsonObject> details; // {address, userAgent, sessionId, before, after, details}
    std::optional<bool> erased; // true: the person's key was destroyed, details are gone for good
    static constexpr auto members = std::tuple{member("index", &AuditEvent::index),
                                               member("id", &AuditEvent::id),
                                               member("at", &AuditEvent::at),
                                               member("actor", &AuditEvent::actor),
                                               member("action", &AuditEvent::action),
                                               member("resource", &AuditEvent::resource),
                                               member("resourceId", &AuditEvent::resourceId),
                                               member("subject", &AuditEvent::subject),
                                               member("success", &AuditEvent::success),
                                               member("error", &AuditEvent::error),
                                               member("durationMs", &AuditEvent::durationMs),
                                               member("requestId", &AuditEvent::requestId),
                                               member("leafHash", &AuditEvent::leafHash),
                                               member("details", &AuditEvent::details),
                                               member("erased", &AuditEvent::erased)};
};

using AuditPage = Page<AuditEvent>;

// GET /v1/audit/checkpoint
struct AuditCheckpoint
{
    QString
        note; // C2SP tlog-checkpoint as a signed note; its first line, the origin, is also the key's name
    qint64 size = 0;
    QString rootHash;  // base64, 32 bytes
    QString publicKey; // base64, 32 bytes: Ed25519
    static constexpr auto members
        = std::tuple{member("note", &AuditCheckpoint::note), member("size", &AuditCheckpoint::size),
                     member("rootHash", &AuditCheckpoint::rootHash),
                     member("publicKey", &AuditCheckpoint::publicKey)};
};

// GET /v1/audit/proofs/inclusion
struct InclusionProof
{
    qint64 index = 0;
    qint64 size = 0;
    QString leafHash;  // base64
    QString leaf;      // base64 of the canonical event, whose RFC 9162 leaf hash is leafHash
    QStringList proof; // base64, from the leaf up
    static constexpr auto members = std::tuple{
        member("index", &InclusionProof::index), member("size", &InclusionProof::size),
        member("leafHash", &InclusionProof::leafHash), member("leaf", &InclusionProof::leaf),
        member("proof", &InclusionProof::proof)};
};

// GET /v1/audit/proofs/consistency
struct ConsistencyProof
{
    qint64 from = 0;
    qint64 to = 0;
    QStringList proof; // base64
    static constexpr auto members
        = std::tuple{member("from", &ConsistencyProof::from), member("to", &ConsistencyProof::to),
                     member("proof", &ConsistencyProof::proof)};
};

} // namespace countersign::contract
