// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace countersign::http {
class Handlers;
}

namespace countersign::audit {

class ExportService;

/// Adds the handler of createAuditExport. `service` outlives the server.
void addExportRoutes(http::Handlers &handlers, ExportService &service);

} // namespace countersign::audit
