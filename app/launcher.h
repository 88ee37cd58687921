// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/masterkeysource.h"
#include "base/random.h"
#include "runtime/service.h"

#include <QFuture>

#include <thread>

namespace countersign::support {
class LoftStandIn;
}

namespace countersign::app {

// Opens an installation and runs its service, started in the order that keys and data demand: database, then the master key
// that fits it, then everything else; in demo mode with a shop of invented customers behind the LOFT interface. Lives on
// the main thread, which must run its event loop (a keychain may ask the user for a password in the meantime), and outlives
// the service. The service starts on a thread of its own, so that a window stays alive.
class Launcher
{
public:
    Launcher(Settings settings, Program program, const Clock &clock);
    ~Launcher();
    Launcher(const Launcher &) = delete;
    Launcher &operator=(const Launcher &) = delete;

    /// To be called once. Whoever ends the launcher meanwhile waits until the service has started and stopped again.
    QFuture<Result<void>> start();
    /// Once start() has succeeded.
    const runtime::Service &service() const { return *m_service; }

private:
    Result<runtime::ServiceOptions> options();
    Result<void> startService(std::unique_ptr<runtime::Installation> installation,
                              const crypto::KeyRing &masterKey,
                              const runtime::ServiceOptions &options);

    Settings m_settings;
    const Program m_program;
    std::unique_ptr<crypto::SecretStore> m_store; // from start() on
    const Clock &m_clock;
    std::unique_ptr<RandomSource> m_random;
    std::unique_ptr<support::LoftStandIn> m_shop; // demo mode only
    std::unique_ptr<runtime::Service> m_service;
    std::jthread m_starting; // last: it uses the rest
};

} // namespace countersign::app
