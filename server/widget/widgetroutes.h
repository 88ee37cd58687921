// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widget/widgetfiles.h"

namespace countersign::http {
class Handlers;
}

namespace countersign::widget {

/// Adds the handlers of getWidgetFile and getDemoPage. Without the demo's files the page answers NotFound.
void addWidgetRoutes(http::Handlers &handlers, WidgetFiles files);

} // namespace countersign::widget
