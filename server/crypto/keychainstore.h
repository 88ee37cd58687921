// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secretstore.h"

#include <QString>

namespace countersign::crypto {

// The keychain of the desktop through QtKeychain: Secret Service or KWallet, macOS Keychain,
// Windows Credential Manager.
class KeychainStore final : public SecretStore
{
public:
    /// `instance` tells installations apart (a hash of the data folder). It goes into the key,
    /// since Windows ignores the service.
    explicit KeychainStore(const QString &instance);
    QFuture<ReadResult> read() override;
    QFuture<Result<void>> write(const SecretBytes &secret) override;
    /// Removes the entry; for demo data that is thrown away.
    QFuture<Result<void>> remove();

private:
    QString m_key;
};

} // namespace countersign::crypto
