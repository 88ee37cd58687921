// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/stretchcheck.h"

#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>
#include <vector>

namespace countersign::audit {

// Looks at the stretches of a trail on every processor, each with a connection of its own, and hands them out in order. It
// runs only a few stretches ahead, so memory does not grow with the trail. Each thread reads one snapshot, not
// older than the one in which `events` were counted: a server that writes meanwhile only adds to what it reads. Ends its
// threads when it goes; `index` must live longer.
class StretchCrew
{
public:
    /// Starts at once with the first of the trail's `events`. `processors`: how many look at stretches at a time; 0: as
    /// many as there are.
    StretchCrew(const QString &path, quint64 events, const IndexCheck &index, unsigned processors);
    ~StretchCrew();
    StretchCrew(const StretchCrew &) = delete;
    StretchCrew &operator=(const StretchCrew &) = delete;

    bool isAtEnd() const { return m_delivered == m_stretches; }
    /// Waits for the next stretch. Any error of reading it. Not at the end.
    Result<CheckedStretch> next();

private:
    void work();
    Result<void> checkAll(database::Connection &connection);
    std::optional<quint64> begin();
    void put(quint64 number, Result<CheckedStretch> checked);

    const QString m_path;
    const quint64 m_events;
    const quint64 m_stretches;
    const IndexCheck &m_index;

    std::mutex m_mutex; // for all below
    std::condition_variable m_room;
    std::condition_variable m_ready;
    std::map<quint64, Result<CheckedStretch>> m_checked; // not handed out yet
    quint64 m_begun = 0;
    quint64 m_delivered = 0; // written by next() alone
    bool m_stopped = false;

    std::vector<std::thread> m_threads;
};

} // namespace countersign::audit
