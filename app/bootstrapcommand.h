// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings.h"

namespace countersign::app {

/// `countersignd bootstrap`: makes the owner (role admin) of an installation in which nobody can sign in yet. The password
/// is asked for, or read as the first line of standard input. Returns the exit code.
int bootstrap(const Settings &settings, const QString &email, const QString &name);

} // namespace countersign::app
