// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shutdownsignal.h"

#include <QMetaObject>

#include <array>
#include <atomic>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <QSocketNotifier>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace countersign::app {

#ifdef Q_OS_WIN

namespace {
// A console handler gets no context, so the one receiver has to be reachable from here.
std::atomic<ShutdownSignal *> receiver
    = nullptr; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

BOOL WINAPI onConsoleEvent(DWORD)
{
    ShutdownSignal *target = receiver;
    if (!target)
        return FALSE;
    return QMetaObject::invokeMethod(target, &ShutdownSignal::requested, Qt::QueuedConnection)
               ? TRUE
               : FALSE;
}
} // namespace

struct ShutdownSignal::Data
{};

ShutdownSignal::ShutdownSignal(QObject *parent)
    : QObject(parent)
    , m_data(std::make_unique<Data>())
{
    receiver = this;
    SetConsoleCtrlHandler(onConsoleEvent, TRUE);
}

ShutdownSignal::~ShutdownSignal()
{
    SetConsoleCtrlHandler(onConsoleEvent, FALSE);
    receiver = nullptr;
}

#else

namespace {

// A signal handler may do next to nothing and gets no context: it writes one byte into this pipe (signal-safety(7)). It
// runs in the middle of whatever some thread is doing, which may be about to ask errno how that went.
std::atomic<int> writeEnd = -1; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)
constexpr std::array Signals = {SIGTERM, SIGINT, SIGHUP};

void onSignal(int)
{
    const int interrupted = errno;
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(writeEnd, &byte, 1);
    errno = interrupted;
}

} // namespace

struct ShutdownSignal::Data
{
    std::array<int, 2> pipe = {-1, -1};
};

ShutdownSignal::ShutdownSignal(QObject *parent)
    : QObject(parent)
    , m_data(std::make_unique<Data>())
{
    if (::pipe(m_data->pipe.data()) != 0)
        return;
    for (const int end : m_data->pipe) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    writeEnd = m_data->pipe[1];
    auto *notifier = new QSocketNotifier(m_data->pipe[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        std::array<char, 16> bytes{};
        while (::read(m_data->pipe[0], bytes.data(), bytes.size()) > 0) {
        }
        Q_EMIT requested();
    });
    struct sigaction action = {};
    action.sa_handler = onSignal;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    for (const int signal : Signals)
        ::sigaction(signal, &action, nullptr);
}

ShutdownSignal::~ShutdownSignal()
{
    for (const int signal : Signals)
        std::signal(signal, SIG_DFL);
    writeEnd = -1;
    for (const int end : m_data->pipe) {
        if (end >= 0)
            ::close(end);
    }
}

#endif

} // namespace countersign::app
