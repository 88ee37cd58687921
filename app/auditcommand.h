// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings.h"

namespace countersign::app {

struct VerifyArguments
{
    QString database;       // empty: the one in the data folder
    QString exported;       // an export instead
    QString publicKey;      // Base64; empty: the key that the database or export itself names
    bool trailOnly = false; // do not open what is sealed
};

/// `countersignd audit verify`: recomputes the whole trail without the service, also while it runs, and opens every sealed
/// value of the database if the master key is at hand in a file or the environment. Returns 0 if everything is right, 1 if
/// not (the first fault of the trail and the sealed values that do not open are named), 2 if it cannot be read.
int verifyTrail(const Settings &settings, const VerifyArguments &arguments);

/// `countersignd audit check-proof FILE`: whether the file that the console saved proves an event. The key is `publicKey` in
/// Base64, or else that of the database; without the service. 0 if it does, 1 if not, 2 if that cannot be told.
int checkProof(const Settings &settings, const VerifyArguments &arguments, const QString &file);

/// `countersignd audit export FILE`
int exportTrail(const Settings &settings, const QString &database, const QString &file);

} // namespace countersign::app
