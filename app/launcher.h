// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/masterkeysource.h"
#include "base/random.h"
#include "runtime/service.h"

#include <QFuture>

namespace countersign::support {
class LoftStandIn;
}

namespace countersign::app {

// Opens an installation and starts its service, in the order that keys and data demand: database, then the master key
// that fits it, then everything else; in demo mode with a shop of invented customers behind the LOFT interface. Lives on
// the main thread, which must run its event loop (a keychain may ask the user for a password in the meantime), and outlives
// the service.
class Launcher
{
public:
    using Started = Result<std::shared_ptr<runtime::Service>>;

    Launcher(Settings settings, Program program, const Clock &clock);
    ~Launcher();
    Launcher(const Launcher &) = delete;
    Launcher &operator=(const Launcher &) = delete;

    /// To be called once.
    QFuture<Started> start();

private:
    Result<runtime::ServiceOptions> options();

    Settings m_settings;
    const Program m_program;
    std::unique_ptr<crypto::SecretStore> m_store; // from start() on
    const Clock &m_clock;
    std::unique_ptr<RandomSource> m_random;
    std::unique_ptr<support::LoftStandIn> m_shop; // demo mode only
};

} // namespace countersign::app
