// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/apiproblem.h"

namespace countersign::ui::client {

// When to ask the server again how far a job of its own is: soon at first, then less and less often, because the job goes on
// by itself and asking is rate-limited. A value.
class PollPace
{
public:
    /// Soon again, as at the beginning.
    void hurry() { m_interval = Shortest; }
    /// The time until the next question; `trouble`: what kept the last one from an answer.
    std::chrono::milliseconds next(const ApiProblem *trouble = nullptr)
    {
        if (trouble)
            m_interval = qMax(m_interval, std::chrono::milliseconds(trouble->patience()));
        const auto interval = m_interval;
        m_interval = qMin(m_interval * 3 / 2, Longest);
        return interval;
    }

private:
    static constexpr std::chrono::milliseconds Shortest{200};
    static constexpr std::chrono::milliseconds Longest{8000};
    std::chrono::milliseconds m_interval = Shortest;
};

} // namespace countersign::ui::client
