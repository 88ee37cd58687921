// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace countersign::http {
class Handlers;
}

namespace countersign::overview {

class OverviewService;

/// Adds getOverview. `service` must outlive the handler.
void addOverviewRoutes(http::Handlers &handlers, const OverviewService &service);

} // namespace countersign::overview
