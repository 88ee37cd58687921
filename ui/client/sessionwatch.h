// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "client/sessionlimits.h"

#include <QObject>
#include <QTimer>

namespace countersign::ui::client {

class ApiClient;

// Knows when the session will end, and says so two minutes before. Goes by the clock, so a computer that slept is told at
// once. GUI thread; owned by the main window.
class SessionWatch final : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::minutes Notice{2};

    /// Both must outlive the watch.
    SessionWatch(ApiClient &api, const Clock &clock, QObject *parent = nullptr);

    enum class End : quint8 {
        Idle,  // nobody did anything; any call prevents it
        Limit, // sessions end some time, and only another sign-in begins another
    };
    struct Warning
    {
        End end = End::Idle;
        Instant at;

        friend bool operator==(const Warning &, const Warning &) = default;
    };
    /// What is about to happen; nothing while there is time.
    const std::optional<Warning> &warning() const { return m_warning; }
    /// Uses the session, so that it is not idle. Nothing happens to one that ends anyway.
    void stay();

public Q_SLOTS:
    /// Looks at the clock. By itself once a second while somebody is signed in.
    void check();

Q_SIGNALS:
    /// warning() is another.
    void changed();

private:
    void takeLimits(const SessionLimits &limits);
    std::optional<Warning> next() const;

    ApiClient &m_api;
    const Clock &m_clock;
    QTimer m_timer;
    std::optional<std::chrono::seconds> m_idle;
    Instant m_used;
    std::optional<Instant> m_limit;
    std::optional<Warning> m_warning;
    bool m_asked = false; // whether it is over
};

} // namespace countersign::ui::client
