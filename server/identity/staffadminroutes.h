// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/request.h"

namespace countersign::contract {
class PermissionMatrix;
}

namespace countersign::identity {

class AdminGrantService;
class StaffAdminService;

// The operations below /v1/users.
void addStaffAdminRoutes(http::Handlers &handlers, StaffAdminService &service,
                         AdminGrantService &grants, const contract::PermissionMatrix &permissions);

} // namespace countersign::identity
