// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace countersign::ui::widgets {

/// An icon of resources/icons by name ("people"), drawn in the text colour of the application's
/// palette at the moment of painting, so that it follows light and dark by itself; `color` fixes
/// another colour.
QIcon icon(QLatin1StringView name, const QColor &color = {});
/// The same as a picture of `size` device-independent pixels.
QPixmap iconPixmap(QLatin1StringView name, const QColor &color, int size, qreal devicePixelRatio);

} // namespace countersign::ui::widgets
