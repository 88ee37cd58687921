// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/trailverifier.h"

namespace countersign::audit {

// What a verification came to, as tests compare it: "1024 to 2047: …", or "intact".
inline QByteArray describe(const VerifyReport &report)
{
    return report.fault ? QStringLiteral("%1 to %2: %3")
                              .arg(report.fault->first)
                              .arg(report.fault->last)
                              .arg(report.fault->what)
                              .toUtf8()
                        : QByteArrayLiteral("intact");
}

} // namespace countersign::audit
