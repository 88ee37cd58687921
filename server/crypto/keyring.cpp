// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/keyring.h"

#include "crypto/digest.h"

namespace countersign::crypto {

using namespace Qt::StringLiterals;

Result<KeyRing> KeyRing::fromMaster(SecretBytes master)
{
    if (master.size() != MasterSize)
        return failure(ErrorCode::Internal,
                       u"The master key does not have 32 bytes. Restore the right one."_s);
    return KeyRing(std::move(master));
}

QByteArray KeyRing::checkValue() const
{
    return derive("key-check/1"_L1).view().first(16).toByteArray();
}

SecretBytes KeyRing::derive(QLatin1StringView purpose) const
{
    auto key
        = hkdfSha256(m_master, "countersign", QByteArrayView(purpose.data(), purpose.size()), 32);
    // The lengths are right by construction; what remains is a broken library or no memory, and a
    // wrong key is worse.
    if (!key)
        qFatal("Key derivation failed.");
    return std::move(*key);
}

} // namespace countersign::crypto
