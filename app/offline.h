// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings.h"
#include "crypto/secretstore.h"
#include "runtime/core.h"

namespace countersign::app {

/// Opens the installation for an administration command while the service is stopped. The clock is the computer's and
/// lives as long as the program. NotFound if there is none and it `mustExist`; else it is made.
Result<std::unique_ptr<runtime::Core>> openOffline(const Settings &settings,
                                                   bool mustExist = false);

/// crypto::openMasterKey for a command: waits for the answer.
Result<crypto::KeyRing> waitForMasterKey(crypto::SecretStore &store,
                                         const std::optional<QByteArray> &checkValue,
                                         RandomSource &random);

} // namespace countersign::app
