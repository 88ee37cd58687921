// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateways/messageprovider.h"
#include "settings/settings.h"

#include <memory>

namespace countersign::runtime {

struct ServiceOptions;

// What carries messages as the settings say: the provider, or the local outbox where none is set up. Made on the thread
// that uses it. InvalidRequest, naming the field, if a provider cannot be made of them.
Result<std::unique_ptr<gateways::MessageProvider>> makeProvider(gateways::Channel channel,
                                                                const settings::Values &values,
                                                                const ServiceOptions &options);

/// What the command line, the environment and the settings file say of them.
settings::Values givenSettings(const ServiceOptions &options);

} // namespace countersign::runtime
