// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/actor.h"
#include "base/result.h"

namespace countersign::audit {
class Ledger;
}

namespace countersign::identity {

class CredentialLinks;
class SessionService;
class StaffNotices;
class StaffService;

// Lets people who are signed in choose another password (feature B2). They prove with the current one that it is them
// (ASVS 6.2.3), beside the step-up that the contract asks for. Owned by the runtime; thread-safe.
class OwnPasswordService
{
public:
    // What it stands on; all of it must outlive the service.
    struct Parts
    {
        audit::Ledger &ledger;
        const StaffService &staff;
        SessionService &sessions;
        const StaffNotices &notices;
        CredentialLinks &links;
    };

    explicit OwnPasswordService(const Parts &parts)
        : m_parts(parts)
    {}

    /// Sets the password, ends every other session of the person, forgets their devices, makes a link for another password
    /// worthless, and tells them by e-mail. InvalidCode at /currentPassword if that is wrong, which is recorded;
    /// InvalidRequest at /password for one that cannot be taken. Blocks for two hashes.
    Result<void> change(const Actor &actor, const QString &current, const QString &password);

private:
    Result<void> recordWrong(const Actor &actor);

    const Parts m_parts;
};

} // namespace countersign::identity
