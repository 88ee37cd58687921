// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secretbytes.h"

#include <QDate>
#include <QThread>
#include <QUrl>

#include <memory>

namespace countersign::support {

class LoftServer;

// LOFT for tests and the demo: an HTTP server on loopback with a thread of its own that answers LOFT's functions from
// the demo shop, and misbehaves on demand. Methods may be called from the thread that made it.
class LoftStandIn
{
public:
    /// What goes wrong with an answer.
    enum class Fault : quint8 {
        None,
        Silence,     // takes the request and never answers
        HangUp,      // closes the connection instead of answering
        BreakOff,    // closes it in the middle of the body
        ServerError, // 503
        Busy,        // 429 with Retry-After: 7
        Rejection,   // 401
        BadRequest,  // 400
        Redirect,    // 302 to another place
        Garbage,     // 200 with something that is not JSON
        NotAResult,  // 200 with JSON of another shape
        Huge,        // 200 with an endless body
        NotHttp,     // bytes that are no HTTP answer
    };

    /// `today` is the day on which the invented shop is looked at.
    explicit LoftStandIn(QDate today);
    ~LoftStandIn();
    LoftStandIn(const LoftStandIn &) = delete;
    LoftStandIn &operator=(const LoftStandIn &) = delete;

    /// Listens on 127.0.0.1; port 0 takes any free one. Unavailable if the port is taken, Internal without its data.
    Result<void> start(quint16 port = 0);

    QUrl url() const;
    /// The key it wants to see; every other gets 401.
    SecretBytes apiKey() const;

    /// From now on `times` answers go wrong in this way, or all of them.
    void setFault(Fault fault, int times = -1);
    /// How many requests have come in so far.
    int requests() const;
    /// The function that was asked for last.
    QString lastFunction() const;

private:
    QDate m_today;
    quint16 m_port = 0;
    QThread m_thread;
    LoftServer *m_server = nullptr; // lives in m_thread
};

} // namespace countersign::support
