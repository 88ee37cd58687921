// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/request.h"

namespace countersign::contract {
class PermissionMatrix;
}

namespace countersign::identity {

class SessionControlService;

/// Adds the operations that list and end sessions: one's own for staff and customers, anybody's for
/// those who may. Both must outlive the handlers.
void addSessionRoutes(http::Handlers &handlers, SessionControlService &service,
                      const contract::PermissionMatrix &permissions);

} // namespace countersign::identity
