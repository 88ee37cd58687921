// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/answer.h"
#include "http/channel.h"
#include "http/metrics.h"
#include "http/requesthead.h"
#include "http/router.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

namespace countersign::http {

class ConnectionGuard;

// What a connection may cost.
struct ConnectionLimits
{
    HeadLimits head;
    qint64 body = 64 * 1024; // that every connection may have on its way at any time
    // Larger ones, as far as the operation allows them, that may be on their way at the same time, in all. Qt holds a
    // body twice until it is complete, and four times over TLS.
    qint64 largeBodies = 96 * 1024 * 1024;
    // Of answers before this one. A client that waits for its answers has read them when it asks again.
    qint64 unsent = 64 * 1024;
    qint64 discarded = 8 * 1024 * 1024; // that a client may send after it was refused
    qint64 slowestBody = 64 * 1024;     // bytes per second that a client has to reach
    std::chrono::milliseconds handshake{5'000};
    std::chrono::milliseconds receiveHead{10'000};
    std::chrono::milliseconds receiveBody{10'000}; // and what `slowestBody` allows
    std::chrono::milliseconds answer{15'000};      // from the last byte of a request to its answer
    std::chrono::milliseconds idle{30'000};
    std::chrono::milliseconds closing{2'000};
    std::chrono::milliseconds sweep{100};
    int connections = 1000;
    int connectionsPerAddress = 256;
};

// All connections of a server: counts and caps them, watches their deadlines with one timer, and is
// the way from a guard to the server. Shared by the guards, since sockets outlive the server's own
// members. I/O thread only.
class ConnectionTable : public QObject
{
    Q_OBJECT

public:
    using Clock = std::chrono::steady_clock;
    struct Hooks
    {
        /// Builds the answer to a request that is refused before it is one.
        std::function<Answer(const Error &, Channel)> refusal;
        /// A request has not been answered in time.
        std::function<void(ConnectionGuard &)> overdue;
    };

    ConnectionTable(ConnectionLimits limits, std::shared_ptr<const Router> router,
                    std::shared_ptr<Metrics> metrics, Hooks hooks);

    const ConnectionLimits &limits() const { return m_limits; }
    const Router &router() const { return *m_router; }
    Hooks &hooks() { return m_hooks; }

    /// Whether another connection from `address` is within the limits. Counts it as turned away if
    /// not.
    bool admits(const QString &address) const;
    void add(ConnectionGuard *guard);
    void remove(ConnectionGuard *guard);
    qsizetype count() const { return m_guards.size(); }

    /// Sets `bytes` aside for a large body; false if too much is on its way already.
    bool reserve(qint64 bytes);
    void release(qint64 bytes) { m_reserved -= bytes; }

    /// The guard whose request Qt is about to hand over: it is set in the slot that runs just
    /// before Qt's.
    void setArriving(ConnectionGuard *guard) { m_arriving = guard; }
    ConnectionGuard *takeArriving() { return std::exchange(m_arriving, nullptr); }
    void countRefusal(int status) { m_metrics->refused(status); }

    /// Turns new connections away, closes those with nothing to do and the others after their
    /// answer.
    void drain();
    bool isDraining() const { return m_draining; }
    void abortAll();
    /// Nobody calls the server any more.
    void detach();

Q_SIGNALS:
    void emptied();

private:
    void sweep();

    const ConnectionLimits m_limits;
    const std::shared_ptr<const Router> m_router;
    const std::shared_ptr<Metrics> m_metrics;
    Hooks m_hooks;
    QSet<ConnectionGuard *> m_guards;
    QHash<QString, int> m_perAddress;
    ConnectionGuard *m_arriving = nullptr;
    qint64 m_reserved = 0;
    bool m_draining = false;
    QTimer m_timer;
};

} // namespace countersign::http
