// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings.h"

namespace countersign::app {

struct VerifyArguments
{
    QString database;  // empty: the one in the data folder
    QString exported;  // an export instead
    QString publicKey; // Base64; empty: the key that the database or export itself names
};

/// `countersignd audit verify`: recomputes the whole trail without the service, also while it runs. Returns 0 if every event
/// and signature is right, 1 if not (the first fault is named), 2 if it cannot be read.
int verifyTrail(const Settings &settings, const VerifyArguments &arguments);

/// `countersignd audit export FILE`
int exportTrail(const Settings &settings, const QString &database, const QString &file);

} // namespace countersign::app
