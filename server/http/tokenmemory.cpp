// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/tokenmemory.h"

#include <QCryptographicHash>

namespace countersign::http {
namespace {

QByteArray digest(QByteArrayView token)
{
    return QCryptographicHash::hash(token, QCryptographicHash::Blake2b_256);
}

} // namespace

void TokenMemory::remember(QByteArrayView token, const QByteArray &principal)
{
    const QByteArray key = digest(token);
    const std::scoped_lock lock(m_mutex);
    if (m_principals.size() >= m_maximum)
        m_principals.clear(); // they come back with their next request
    m_principals.insert(key, principal);
}

void TokenMemory::forget(QByteArrayView token)
{
    const QByteArray key = digest(token);
    const std::scoped_lock lock(m_mutex);
    m_principals.remove(key);
}

QByteArray TokenMemory::principal(QByteArrayView token) const
{
    const QByteArray key = digest(token);
    const std::scoped_lock lock(m_mutex);
    return m_principals.value(key);
}

} // namespace countersign::http
