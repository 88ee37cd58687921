// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/request.h"

namespace countersign::identity {

class ApiKeyService;

/// Adds listApiKeys, createApiKey, rotateApiKey and revokeApiKey. `service` must outlive the handlers.
void addApiKeyRoutes(http::Handlers &handlers, ApiKeyService &service);

} // namespace countersign::identity
