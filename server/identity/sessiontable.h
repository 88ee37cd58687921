// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/id.h"

#include <QHash>

#include <mutex>
#include <optional>

namespace countersign::identity {

// When each session was last used. The database says which sessions there are; this table, in
// memory, makes the 30 minutes exact without a write for every request. Ending a session does not
// touch it: what is remembered of a session without a row is harmless, while forgetting before the
// commit would shorten the life of a session whose ending fails. Thread-safe.
class SessionTable
{
public:
    /// What the database knows about a session.
    struct Stored
    {
        SessionId id;
        Instant seenAt;
        Instant expiresAt;
    };

    /// Whether the session may be used at `now`; if so it counts as used.
    bool touch(const Stored &session, Instant now);
    /// Whether it may be used, without using it.
    bool isLive(const Stored &session, Instant now) const;
    /// Last use since the start of the program, nothing if there was none.
    std::optional<Instant> lastSeen(const SessionId &session) const;
    /// Forgets what was last used at `instant` or earlier.
    void forgetUntil(Instant instant);
    QHash<SessionId, Instant> all() const;

private:
    bool isLiveLocked(const Stored &session, Instant now) const;

    mutable std::mutex m_mutex;
    QHash<SessionId, Instant> m_seen;
};

} // namespace countersign::identity
