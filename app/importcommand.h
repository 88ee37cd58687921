// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings.h"

namespace countersign::app {

struct ImportArguments
{
    QString file;
    QString onError; // "reject", "skip" or empty for reject
    QString columns; // "phone:Mobile,name:Full name" or empty
    bool dryRun = false;
};

/// `countersignd import customers FILE`, while the service is stopped. Prints progress and every faulty row (never its
/// contents). Returns 0 if the file was imported, 1 if not, 2 for wrong arguments.
int importCustomers(const Settings &settings, const ImportArguments &arguments);

} // namespace countersign::app
