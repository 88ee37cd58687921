// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/request.h"

namespace countersign::identity {

class IdentityService;

/// Adds refreshToken, logout and getStaffSelf. `service` must outlive the handlers.
void addIdentityRoutes(http::Handlers &handlers, IdentityService &service);

} // namespace countersign::identity
