// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "crypto/keyring.h"
#include "crypto/secretstore.h"

namespace countersign::crypto {

/// Opens the master key that `store` keeps. `expectedCheckValue` is what the database holds
/// (KeyRing::checkValue), nothing for a database that is new. The rule: with a check value no key
/// is ever generated, whatever the store says, for a keychain that is locked says "not found" too,
/// and a second key would make everything sealed unreadable. Without one, a missing key is
/// generated, written, and read back before it is used. Fails with Conflict for a key that is not
/// the database's, NotFound if the database's key is gone, or the store's error. `store` and
/// `random` must outlive the future; continue on the thread that called.
QFuture<Result<KeyRing>> openMasterKey(SecretStore &store,
                                       const std::optional<QByteArray> &expectedCheckValue,
                                       RandomSource &random);

} // namespace countersign::crypto
