// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

struct sqlite3;

namespace countersign::database {

/// What the last error of `handle` means to the program, decided by SQLite's extended result codes
/// (https://sqlite.org/rescode.html). Faults are logged with the statement's text, which never
/// holds values.
Error toError(sqlite3 *handle, const QString &sql);

} // namespace countersign::database
