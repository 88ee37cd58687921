// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widget/widgetfiles.h"

#include <functional>

namespace countersign::http {
class Handlers;
}

namespace countersign::widget {

/// Adds the handlers of getWidgetFile and getDemoPage. Without the demo's files the page answers NotFound. `supportPhone`
/// is asked for every file, as it may be set otherwise at any time.
void addWidgetRoutes(http::Handlers &handlers, WidgetFiles files,
                     const std::function<QString()> &supportPhone);

} // namespace countersign::widget
