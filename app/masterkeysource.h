// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings.h"
#include "crypto/secretstore.h"

#include <memory>

namespace countersign::app {

enum class Program { Desktop, Service };

/// Where this installation keeps its master key: COUNTERSIGN_MASTER_KEY if it is set; the file that
/// --master-key-file names; the file master.key in the data folder if it is there; else the keychain
/// for what a desktop made, and a new master.key for a new installation of the service or of demo data.
/// So both programs, and the administration commands, find the key that either of them made.
/// `isNew`: the database has no keys yet.
std::unique_ptr<crypto::SecretStore> masterKeySource(const Settings &settings, Program program,
                                                     bool isNew);

/// The file master.key in the data folder.
QString standardKeyFile(const Settings &settings);

/// What tells the keychain's entries of one installation from those of others: made of the path of the data folder,
/// whether that is there already or not. Empty for demo data, which leaves nothing in the person's keychain.
QString keychainName(const Settings &settings);

} // namespace countersign::app
