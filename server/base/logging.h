// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace countersign {

Q_DECLARE_LOGGING_CATEGORY(lcServer)
Q_DECLARE_LOGGING_CATEGORY(lcHttp)
Q_DECLARE_LOGGING_CATEGORY(lcDatabase)
Q_DECLARE_LOGGING_CATEGORY(lcAudit)
Q_DECLARE_LOGGING_CATEGORY(lcDelivery)
Q_DECLARE_LOGGING_CATEGORY(lcConsole)

enum class LogFormat { Text, Json };

/// Sends all Qt messages to standard error as one line each (time, level, category, masked text), as text or as
/// JSON. Every message passes maskText(), so personal data cannot reach the log by an oversight.
void installLogging(LogFormat format);

} // namespace countersign
