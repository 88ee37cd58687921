// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/connectiontable.h"

#include "http/connectionguard.h"

namespace countersign::http {

ConnectionTable::ConnectionTable(ConnectionLimits limits, std::shared_ptr<const Router> router,
                                 std::shared_ptr<Metrics> metrics, Hooks hooks)
    : m_limits(limits)
    , m_router(std::move(router))
    , m_metrics(std::move(metrics))
    , m_hooks(std::move(hooks))
{
    m_timer.setInterval(m_limits.sweep);
    connect(&m_timer, &QTimer::timeout, this, &ConnectionTable::sweep);
}

bool ConnectionTable::admits(const QString &address) const
{
    const bool room = !m_draining && m_guards.size() < m_limits.connections
                      && m_perAddress.value(address) < m_limits.connectionsPerAddress;
    if (!room)
        m_metrics->connectionTurnedAway();
    return room;
}

void ConnectionTable::add(ConnectionGuard *guard)
{
    m_guards.insert(guard);
    ++m_perAddress[guard->address()];
    m_metrics->connectionOpened();
    if (!m_timer.isActive())
        m_timer.start();
}

void ConnectionTable::remove(ConnectionGuard *guard)
{
    if (!m_guards.remove(guard))
        return;
    if (m_arriving == guard)
        m_arriving = nullptr;
    if (--m_perAddress[guard->address()] == 0)
        m_perAddress.remove(guard->address());
    m_metrics->connectionClosed();
    if (m_guards.isEmpty()) {
        m_timer.stop();
        Q_EMIT emptied();
    }
}

bool ConnectionTable::reserve(qint64 bytes)
{
    if (m_reserved + bytes > m_limits.largeBodies)
        return false;
    m_reserved += bytes;
    return true;
}

void ConnectionTable::drain()
{
    m_draining = true;
    const auto guards = m_guards;
    for (ConnectionGuard *guard : guards)
        guard->drain();
}

void ConnectionTable::abortAll()
{
    const auto guards = m_guards;
    for (ConnectionGuard *guard : guards)
        guard->abort();
}

void ConnectionTable::detach()
{
    m_hooks = {[](const Error &, Channel) { return Answer(); }, [](ConnectionGuard &) {}};
    m_timer.stop();
    disconnect();
}

void ConnectionTable::sweep()
{
    const Clock::time_point now = Clock::now();
    const auto guards = m_guards; // what a deadline brings about may remove guards
    for (ConnectionGuard *guard : guards) {
        if (m_guards.contains(guard))
            guard->checkDeadline(now);
    }
}

} // namespace countersign::http
