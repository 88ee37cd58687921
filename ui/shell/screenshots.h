// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/apiproblem.h"

#include <QStringList>

#include <functional>

namespace countersign::ui::widgets {
class Theme;
}

namespace countersign::ui::shell {

class MainWindow;

/// Renders the sign-in page and every page of the first demo account, light and dark, to
/// `folder`/<look>-<page>.png, and calls `done` with the files written, or with what went wrong.
/// Asynchronous; waits until each page has loaded. The window must be shown and live until `done`.
void renderScreenshots(MainWindow &window, widgets::Theme &theme, const QString &folder,
                       std::function<void(std::expected<QStringList, QString>)> done);

} // namespace countersign::ui::shell
