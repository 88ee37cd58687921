// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "crypto/keyring.h"
#include "runtime/serviceoptions.h"

#include <memory>
#include <optional>

namespace countersign::runtime {

class Installation;

// Where a running service can be reached.
struct Addresses
{
    QString http;        // "http://127.0.0.1:8620"
    QString https;       // "https://127.0.0.1:8643"
    QString localSocket; // full name for the console in the same process
    QByteArray certificateSha256;
};

/// The full name of the socket on which an installation serves the console in its own process, known before it runs: on Unix
/// in the data folder, which is this user's alone; elsewhere a name made of its path.
QString localSocketName(const QString &dataDirectory);

// A demo account, one per role. Its password is derived from the master key: no two installations share one.
struct DemoAccount
{
    QString name;
    QString role;
    QString email;
    QString password;
};

// A running instance: builds the graph of everything, owns the threads, starts and stops it. Made on any thread, of which
// nothing in it needs the event loop; used and destroyed on one.
class Service
{
public:
    /// Starts everything; blocks for some hundred milliseconds, and for minutes where a large trail gets an index. Any error
    /// leaves nothing running.
    static Result<std::unique_ptr<Service>> start(std::unique_ptr<Installation> installation,
                                                  const crypto::KeyRing &masterKey,
                                                  const ServiceOptions &options,
                                                  const Clock &clock);
    /// Stops accepting, lets running requests finish (at most five seconds), writes the last checkpoint, closes.
    ~Service();
    Service(const Service &) = delete;
    Service &operator=(const Service &) = delete;

    const Addresses &addresses() const;
    /// Empty outside demo mode.
    const QList<DemoAccount> &demoAccounts() const;
    /// The one-time code with which the owner is made at POST /v1/setup; empty once somebody can sign in. Not for logs.
    QString setupCode() const;

private:
    class Running;
    explicit Service(std::unique_ptr<Running> running);
    std::unique_ptr<Running> m_running;
};

} // namespace countersign::runtime
