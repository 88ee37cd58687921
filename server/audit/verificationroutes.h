// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace countersign::http {
class Handlers;
}

namespace countersign::audit {

class VerificationService;

/// Adds the handlers of startAuditVerification, getAuditVerification and cancelAuditVerification. `service` outlives the
/// server.
void addVerificationRoutes(http::Handlers &handlers, VerificationService &service);

} // namespace countersign::audit
