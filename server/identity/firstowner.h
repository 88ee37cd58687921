// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/ledger.h"
#include "base/random.h"
#include "identity/staffservice.h"

#include <mutex>

namespace countersign::identity {

// The way to the first account of an installation (feature B6): there is no default one, and only who can read what the
// service has printed at its start makes it. Owned by the runtime; thread-safe.
class FirstOwner
{
public:
    FirstOwner(StaffService &staff, audit::Ledger &ledger, RandomSource &random);

    /// Makes the one-time code of this run if nobody can sign in yet.
    Result<void> prepare();
    /// "ABCDE-FGHIJ-KLMNO-PQRST" (100 bits); empty where there is staff. For the terminal and the window, never for a log.
    QString code() const;
    /// Makes the owner, an admin. InvalidCode at /code if that is wrong, which is recorded; Conflict if there is staff already; errors at
    /// /name, /email and /password as StaffService::createStaff(). The code is good for one owner.
    Result<StaffId> create(const Actor &actor, const QString &code, const QString &email,
                           const QString &name, const QString &password);

private:
    StaffService &m_staff;
    audit::Ledger &m_ledger;
    RandomSource &m_random;
    mutable std::mutex m_mutex;
    QString m_code;
};

} // namespace countersign::identity
