// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/stretchcrew.h"

#include "audit/terms.h"
#include "database/connection.h"

#include <algorithm>

namespace countersign::audit {

namespace {

// 64 kB each, so that nobody waits while one stretch, or a checkpoint's signature, takes longer than others.
constexpr quint64 AheadPerThread = 16;

} // namespace

StretchCrew::StretchCrew(const QString &path, quint64 events, const IndexCheck &index,
                         unsigned processors)
    : m_path(path)
    , m_events(events)
    , m_stretches(events / StretchSize + (events % StretchSize == 0 ? 0 : 1))
    , m_index(index)
{
    const unsigned most = processors > 0 ? processors : std::thread::hardware_concurrency();
    const quint64 threads = std::min<quint64>(m_stretches, std::max(1U, most));
    const std::lock_guard lock(m_mutex); // they ask how many they are
    for (quint64 i = 0; i < threads; ++i)
        m_threads.emplace_back(&StretchCrew::work, this);
}

StretchCrew::~StretchCrew()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
    }
    m_room.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
}

Result<CheckedStretch> StretchCrew::next()
{
    Q_ASSERT(!isAtEnd());
    std::unique_lock lock(m_mutex);
    m_ready.wait(lock, [this] { return m_checked.contains(m_delivered); });
    auto checked = std::move(m_checked.extract(m_delivered).mapped());
    ++m_delivered;
    lock.unlock();
    m_room.notify_one();
    return checked;
}

void StretchCrew::work()
{
    auto connection
        = database::Connection::openSqlite(m_path, database::Connection::Mode::ReadOnly);
    const Result<void> done = connection
                                  ? (*connection)->snapshot([this](database::Connection &snapshot) {
                                        return checkAll(snapshot);
                                    })
                                  : failureOf(connection);
    if (done)
        return;
    // The walk must hear of it, whatever it waits for.
    if (const auto number = begin())
        put(*number, failureOf(done));
}

Result<void> StretchCrew::checkAll(database::Connection &connection)
{
    while (const auto number = begin()) {
        const quint64 first = *number * StretchSize;
        put(*number,
            checkStretch(connection, m_index, first, std::min(StretchSize, m_events - first)));
    }
    return {};
}

// The number of a stretch that nobody looks at yet, once there is room for it.
std::optional<quint64> StretchCrew::begin()
{
    std::unique_lock lock(m_mutex);
    const quint64 ahead = m_threads.size() * AheadPerThread;
    m_room.wait(
        lock, [&] { return m_stopped || m_begun == m_stretches || m_begun < m_delivered + ahead; });
    if (m_stopped || m_begun == m_stretches)
        return std::nullopt;
    return m_begun++;
}

void StretchCrew::put(quint64 number, Result<CheckedStretch> checked)
{
    {
        const std::lock_guard lock(m_mutex);
        m_checked.emplace(number, std::move(checked));
    }
    m_ready.notify_one();
}

} // namespace countersign::audit
