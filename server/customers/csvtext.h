// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace countersign::customers {

/// The text of a file in UTF-8 without byte order mark. Understands UTF-8 with or without a mark and UTF-16 with one,
/// which is what spreadsheets write. InvalidImport, saying what to do, for any other encoding.
Result<QByteArray> decodeCsvText(const QByteArray &file);

/// The separator that the first line of `utf8` uses most outside of quotes: comma, semicolon or tab.
char detectDelimiter(QByteArrayView utf8);

} // namespace countersign::customers
