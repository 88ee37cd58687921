// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace countersign {

/// "+12025550123" → "***-***-0123"; fewer than seven digits show nothing at all.
QString maskPhone(QStringView phone);
/// "jane@example.com" → "j***@example.com"
QString maskEmail(QStringView email);
/// "123-45-6789" → "***-**-6789"
QString maskSsn(QStringView ssn);
/// "Jane Roe" → "J*** R***"
QString maskName(QStringView name);
/// Free text with everything that looks like a phone number, an e-mail address, a bearer token or a one-time
/// code masked: what the log prints. Errs on the side of hiding.
QString maskText(const QString &text);

} // namespace countersign
