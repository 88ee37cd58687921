// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings.h"

namespace countersign::app {

/// `countersignd master-key change`, while the service is stopped: takes the new key from `newKeyFile`, or makes it there, and
/// lets it protect everything that the present one does. Returns 0 if it did, 1 if not (then nothing has changed), 2 for
/// wrong arguments.
int changeMasterKey(const Settings &settings, const QString &newKeyFile);

} // namespace countersign::app
