// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/devicememory.h"

#include <QCryptographicHash>
#include <QSettings>

namespace countersign::ui::client {

using namespace Qt::StringLiterals;

DeviceMemory::DeviceMemory(QSettings &settings, const Transport &transport)
    : m_settings(settings)
    , m_server(transport.settingsKey())
{}

QString DeviceMemory::tokenOf(const QString &email) const
{
    return m_settings.value(keyOf(email)).toString();
}

void DeviceMemory::remember(const QString &email, const QString &token)
{
    m_settings.setValue(keyOf(email), token);
}

QString DeviceMemory::keyOf(const QString &email) const
{
    const QByteArray hash
        = QCryptographicHash::hash(email.trimmed().toLower().toUtf8(), QCryptographicHash::Sha256);
    return u"device/%1/%2"_s.arg(m_server, QString::fromLatin1(hash.first(12).toHex()));
}

} // namespace countersign::ui::client
