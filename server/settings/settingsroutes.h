// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/request.h"

namespace countersign::settings {

class SettingsService;

/// Adds getSettings, updateSettings and sendTestMessage. `service` must outlive the handlers.
void addSettingsRoutes(http::Handlers &handlers, SettingsService &service);

} // namespace countersign::settings
