// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

#include <mutex>

namespace countersign::http {

// Which principal a bearer token belonged to when it was last accepted, so that the rate limit,
// which comes before authentication, can count per person. A token that was never accepted is not
// in it and counts for its address, so made-up tokens buy nobody a fresh bucket. Grants nothing.
// Holds hashes of tokens (BLAKE2b, RFC 7693), at most `maximum`. Thread-safe.
class TokenMemory
{
public:
    explicit TokenMemory(qsizetype maximum = 50'000)
        : m_maximum(maximum)
    {}

    void remember(QByteArrayView token, const QByteArray &principal);
    void forget(QByteArrayView token);
    /// Empty if the token is not known.
    QByteArray principal(QByteArrayView token) const;

private:
    const qsizetype m_maximum;
    mutable std::mutex m_mutex;
    QHash<QByteArray, QByteArray> m_principals;
};

} // namespace countersign::http
