// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/offline.h"

#include "app/masterkeysource.h"
#include "crypto/masterkey.h"
#include "runtime/installation.h"

namespace countersign::app {

Result<std::unique_ptr<runtime::Core>> openOffline(const Settings &settings)
{
    static const SystemClock clock;
    auto installation = runtime::Installation::open(settings.dataDirectory(), clock);
    if (!installation)
        return failureOf(installation);
    crypto::SystemRandom random;
    const auto store = masterKeySource(settings, Program::Service);
    // The service's stores are ready at once; only a keychain would need an event loop.
    auto keys = crypto::openMasterKey(*store, (*installation)->keyCheckValue(), random).result();
    if (!keys)
        return failureOf(keys);
    return runtime::Core::open(std::move(*installation), std::move(keys.value()), clock);
}

} // namespace countersign::app
