// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"
#include "contract/safety.h"

// Verifying a customer by a recorded procedure instead of a code (feature A9): values and pure rules.
namespace countersign::safety {

/// So long a customer counts as verified.
inline constexpr std::chrono::minutes OverrideLife{15};
/// So long a request waits for the second person.
inline constexpr std::chrono::minutes ApprovalTime{60};

struct Override
{
    QString id;
    CustomerId customer;
    StaffId askedBy;
    QString procedure;
    QStringList checks;
    QString reason;
    QStringList
        sensitive; // why a second person is needed: "phone_change", "recent_phone_change", …
    bool phoneChange = false;
    Instant askedAt = {};
    std::optional<Instant> startedAt = {};
    Instant expiresAt = {}; // of the wait or of the override

    bool isActive(Instant now) const { return startedAt && now < expiresAt; }
};

// What asks for a second person.
struct Sensitivity
{
    bool phoneChange = false;       // the override is meant to allow one
    bool recentPhoneChange = false; // within RecentChange
    bool heldChange = false;        // one waits
    bool lockedCodes = false;       // somebody has guessed
};

/// The codes of what applies; empty: one person is enough.
QStringList reasonsForTwo(const Sensitivity &sensitivity);

// The procedures of resources/overrides.json. A value.
class ProcedureBook
{
public:
    /// Internal unless every procedure has checks, and at least as many as it requires.
    static Result<ProcedureBook> load(const QByteArray &json);
    const QList<contract::OverrideProcedure> &all() const { return m_procedures; }
    /// InvalidRequest, with the field, for a procedure or check that is not in the book, for one that is named twice, and
    /// for too few of them.
    Result<void> check(const QString &procedure, const QStringList &checks) const;

private:
    QList<contract::OverrideProcedure> m_procedures;
};

} // namespace countersign::safety
