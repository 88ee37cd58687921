// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secretbytes.h"

#include <QLatin1StringView>

namespace countersign::crypto {

// One secret and the keys made of it: one per purpose, by HKDF-SHA-256 (RFC 5869), so that no key
// serves two ends. There are two of them: the master key's, which seals what vault/ keeps, and the
// root's, of which everything else is made. It never changes, so any thread may read it.
class KeyRing
{
public:
    static constexpr qsizetype MasterSize = 32;

    /// Takes a secret of exactly 32 bytes. Internal for any other length.
    static Result<KeyRing> fromMaster(SecretBytes master);

    /// 16 bytes that tell whether this is the master key a database was made with, without telling
    /// the key.
    QByteArray checkValue() const;
    /// The 32-byte key for `purpose`, a constant such as "blind-index/1". The same purpose always
    /// gives the same key.
    SecretBytes derive(QLatin1StringView purpose) const;

private:
    explicit KeyRing(SecretBytes master)
        : m_master(std::move(master))
    {}
    SecretBytes m_master;
};

} // namespace countersign::crypto
