// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/connection.h"

namespace countersign::database {

/// Carries a statement out of which nobody asks how many rows it changed. Errors are those of the connection.
inline Result<void> run(Connection &connection, const QString &sql, const QVariantList &values)
{
    return connection.execute(sql, values).transform([](qint64) {});
}

} // namespace countersign::database
