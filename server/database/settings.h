// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"

namespace countersign::database {

class Connection;

/// A fact about this installation (table settings), nothing if it was never set. Never personal
/// data, and secrets only sealed.
Result<std::optional<QByteArray>> readSetting(Connection &connection, QLatin1StringView name);
/// Sets it, inside a write transaction.
Result<void> writeSetting(Connection &transaction, QLatin1StringView name, const QByteArray &value,
                          Instant now);

} // namespace countersign::database
