// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings.h"

namespace countersign::app {

/// `countersignd serve`: runs the service until it is told to end. Returns the exit code of the process: 0 after an orderly
/// end, 1 if it could not start.
int serve(const Settings &settings);

} // namespace countersign::app
