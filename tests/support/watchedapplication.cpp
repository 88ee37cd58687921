// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/watchedapplication.h"

#include "support/threadtime.h"

#include <QEvent>
#include <QMetaEnum>
#include <QTest>
#include <QThread>

namespace countersign::support {

using namespace Qt::StringLiterals;

namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool IsInstrumented = true;
#else
constexpr bool IsInstrumented = false;
#endif

} // namespace

bool WatchedApplication::staysSmooth(const std::function<void()> &use)
{
    for (int chance = 0; chance < 3; ++chance) {
        watch();
        use();
        if (QTest::currentTestFailed())
            return true; // and says why
        qInfo("%lld events, the longest took %.1f ms; too long: %s", m_delivered,
              std::chrono::duration<double, std::milli>(m_longest).count(),
              qPrintable(m_tooLong.join(u"; "_s)));
        if (m_tooLong.isEmpty() || IsInstrumented)
            return true;
    }
    return false;
}

void WatchedApplication::watch()
{
    m_delivered = 0;
    m_longest = {};
    m_tooLong.clear();
}

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    if (!QThread::isMainThread() || m_depth > 0) { // other threads deliver through here too
        return QApplication::notify(receiver, event);
    }
    // Both may be gone afterwards.
    const char *name = receiver->metaObject()->className();
    const QEvent::Type type = event->type();
    ++m_depth;
    const std::chrono::nanoseconds start = threadTime();
    const bool taken = QApplication::notify(receiver, event);
    note(threadTime() - start, name, type);
    --m_depth;
    return taken;
}

void WatchedApplication::note(std::chrono::nanoseconds took, const char *receiver,
                              QEvent::Type type)
{
    ++m_delivered;
    m_longest = std::max(m_longest, took);
    if (took <= Limit)
        return;
    const char *event = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
    m_tooLong.append(u"%1 to %2: %3 ms"_s
                         .arg(event ? QString::fromLatin1(event) : QString::number(type),
                              QString::fromLatin1(receiver))
                         .arg(std::chrono::duration<double, std::milli>(took).count(), 0, 'f', 1));
}

} // namespace countersign::support
