// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/threadtime.h"

#include <QtSystemDetection>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <ctime>
#endif

namespace countersign::support {

#ifdef Q_OS_WIN

std::chrono::nanoseconds threadTime()
{
    FILETIME created{};
    FILETIME ended{};
    FILETIME kernel{};
    FILETIME user{};
    if (!GetThreadTimes(GetCurrentThread(), &created, &ended, &kernel, &user))
        return {};
    const auto ticks = [](const FILETIME &time) { // of 100 ns
        return (static_cast<long long>(time.dwHighDateTime) << 32) | time.dwLowDateTime;
    };
    return std::chrono::nanoseconds((ticks(kernel) + ticks(user)) * 100);
}

#else

std::chrono::nanoseconds threadTime()
{
    timespec now{};
    if (clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now) != 0)
        return {};
    return std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec);
}

#endif

} // namespace countersign::support
