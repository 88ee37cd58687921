// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace countersign::http {
class Handlers;
}

namespace countersign::audit {

class TrailService;

/// Adds the handlers of listAuditEvents, getAuditCheckpoint, getInclusionProof and
/// getConsistencyProof. `service` outlives the server.
void addAuditRoutes(http::Handlers &handlers, TrailService &service);

} // namespace countersign::audit
