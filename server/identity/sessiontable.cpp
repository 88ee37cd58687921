// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/sessiontable.h"

#include "identity/identity.h"

namespace countersign::identity {

namespace {
constexpr std::chrono::minutes Overtaking{1};
} // namespace

bool SessionTable::touch(const Stored &session, Instant now)
{
    const std::lock_guard lock(m_mutex);
    if (!isLiveLocked(session, now))
        return false;
    Instant &seen = m_seen[session.id];
    // Requests of one session may overtake each other. What lies further ahead is of a clock that was set back: kept, it
    // would stretch the idle time.
    if (seen < now || seen > now + Overtaking)
        seen = now;
    return true;
}

bool SessionTable::isLive(const Stored &session, Instant now) const
{
    const std::lock_guard lock(m_mutex);
    return isLiveLocked(session, now);
}

std::optional<Instant> SessionTable::lastSeen(const SessionId &session) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_seen.constFind(session);
    return found == m_seen.cend() ? std::nullopt : std::optional(*found);
}

void SessionTable::forgetUntil(Instant instant)
{
    const std::lock_guard lock(m_mutex);
    m_seen.removeIf([instant](const auto &entry) { return entry.value() <= instant; });
}

QHash<SessionId, Instant> SessionTable::all() const
{
    const std::lock_guard lock(m_mutex);
    return m_seen;
}

bool SessionTable::isLiveLocked(const Stored &session, Instant now) const
{
    // The row never knows better: it is written from here. After the clock was set back it only says a later time.
    const Instant seen = m_seen.value(session.id, session.seenAt);
    return now < session.expiresAt && now - seen < IdleTime;
}

} // namespace countersign::identity
