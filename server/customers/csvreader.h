// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>

#include <functional>

namespace countersign::customers {

/// No row may have more cells: a row of nothing but commas would cost twenty times its bytes in memory.
constexpr qsizetype MaximumCells = 256;

/// Reads CSV (RFC 4180, any delimiter) row by row; the row with the headings is number 1, blank lines do not count. `row`
/// returns false to stop. InvalidImport, naming the row, for text that is not CSV: a quote inside an unquoted cell,
/// a quote that never ends, a cell beyond all measure, a row of more than MaximumCells.
Result<void> readCsv(QByteArrayView utf8, char delimiter,
                     const std::function<bool(qint64 number, const QStringList &cells)> &row);

} // namespace countersign::customers
