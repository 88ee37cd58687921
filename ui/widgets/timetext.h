// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace countersign::ui::widgets {

/// An instant of the API (RFC 3339) in local time for people, to the second: "22 Nov 2026,
/// 00:14:10", in the order of the language. Text that is no instant comes back as it is.
QString timeText(const QString &instant);

} // namespace countersign::ui::widgets
