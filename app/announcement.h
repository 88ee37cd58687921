// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace countersign::runtime {
class Service;
}

namespace countersign::app {

/// Prints where the service can be reached, where its data is and, in demo mode, who may sign in.
void announce(const runtime::Service &service, const QString &dataDirectory);

} // namespace countersign::app
