// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

#include <chrono>
#include <functional>

namespace countersign::support {

// An application that keeps count of the events that were too much at once for its GUI thread: those whose delivery took
// it more processor time than one picture of 60 a second may take. What an event delivers in turn is part of it. GUI
// thread; made by main() of a test.
class WatchedApplication final : public QApplication
{
public:
    static constexpr std::chrono::nanoseconds Limit = std::chrono::milliseconds(16);

    using QApplication::QApplication;

    /// Does `use` under watch and tells whether no delivery took too long. What is only now and then too long is the
    /// machine's: it gets three chances. Sanitizers make everything several times slower, so that there nothing is too long.
    bool staysSmooth(const std::function<void()> &use);
    /// Counts anew from here on.
    void watch();
    /// How many events were delivered from outside of other events.
    qint64 delivered() const { return m_delivered; }
    /// The longest delivery.
    std::chrono::nanoseconds longest() const { return m_longest; }
    /// What went over the limit, as "UpdateRequest to QWidgetWindow: 17.2 ms".
    const QStringList &tooLong() const { return m_tooLong; }

    bool notify(QObject *receiver, QEvent *event) override;

private:
    void note(std::chrono::nanoseconds took, const char *receiver, QEvent::Type type);

    int m_depth = 0;
    qint64 m_delivered = 0;
    std::chrono::nanoseconds m_longest{};
    QStringList m_tooLong;
};

} // namespace countersign::support
