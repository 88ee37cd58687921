// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

#include <array>
#include <atomic>
#include <chrono>
#include <mutex>

namespace countersign::http {

// What the HTTP layer counts, in Prometheus' text form. Holds no personal data: operations and
// statuses only. Thread-safe.
class Metrics
{
public:
    /// One answered request; `operation` is empty where none was found.
    void answered(const QByteArray &operation, int status, std::chrono::microseconds duration);
    /// A request that the connection guard refused before it became one.
    void refused(int status);
    void connectionOpened();
    void connectionClosed();
    void connectionTurnedAway();

    /// Prometheus text exposition format 0.0.4.
    QByteArray text() const;

private:
    static constexpr std::array<double, 10> bounds{0.001, 0.0025, 0.005, 0.01, 0.025,
                                                   0.05,  0.1,    0.25,  1,    5};
    struct Histogram
    {
        std::array<quint64, bounds.size()> atMost{}; // not cumulative
        quint64 count = 0;
        double seconds = 0;
    };

    mutable std::mutex m_mutex;
    QHash<std::pair<QByteArray, int>, quint64> m_requests;
    QHash<QByteArray, Histogram> m_durations;
    QHash<int, quint64> m_refusals;
    std::atomic<qint64> m_open = 0;
    std::atomic<quint64> m_accepted = 0;
    std::atomic<quint64> m_turnedAway = 0;
};

} // namespace countersign::http
