// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/codec.h"

// The verification of the whole audit trail. Values; see resources/openapi.json.
namespace countersign::contract {

// POST /v1/audit/verifications
struct AuditVerificationStarted
{
    QString verificationId;
    static constexpr auto members
        = std::tuple{member("verificationId", &AuditVerificationStarted::verificationId)};
};

// Where the trail stops being what was signed.
struct AuditFault
{
    qint64 first = 0; // the events concerned, by index; one and the same if it can be told exactly
    qint64 last = 0;
    QString detail; // one sentence
    static constexpr auto members
        = std::tuple{member("first", &AuditFault::first), member("last", &AuditFault::last),
                     member("detail", &AuditFault::detail)};
};

// GET /v1/audit/verifications/{verificationId}
struct AuditVerification
{
    QString verificationId;
    QString state; // "running", "intact", "broken", "failed", "cancelled"
    QString startedAt;
    std::optional<QString> endedAt;
    qint64 eventsRead = 0;
    std::optional<qint64> eventsTotal;  // once it is known
    std::optional<qint64> signedEvents; // the rest once it has ended, intact or broken
    std::optional<qint64> checkpoints;
    std::optional<QString> rootHash; // base64, 32 bytes
    std::optional<AuditFault> fault; // if it is broken
    std::optional<QString> detail;   // why it failed
    static constexpr auto members
        = std::tuple{member("verificationId", &AuditVerification::verificationId),
                     member("state", &AuditVerification::state),
                     member("startedAt", &AuditVerification::startedAt),
                     member("endedAt", &AuditVerification::endedAt),
                     member("eventsRead", &AuditVerification::eventsRead),
                     member("eventsTotal", &AuditVerification::eventsTotal),
                     member("signedEvents", &AuditVerification::signedEvents),
                     member("checkpoints", &AuditVerification::checkpoints),
                     member("rootHash", &AuditVerification::rootHash),
                     member("fault", &AuditVerification::fault),
                     member("detail", &AuditVerification::detail)};
};

} // namespace countersign::contract
