// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/savedservers.h"

#include "client/serveraddress.h"

#include <QSettings>

namespace countersign::ui::client {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Authority = "authority"_L1; // in place of a pin
constexpr auto StartKey = "start"_L1;
constexpr qsizetype PinSize = 32;

QString keyOf(const QString &id, QLatin1StringView value)
{
    return u"servers/%1/%2"_s.arg(id, value);
}

} // namespace

QList<SavedServer> SavedServers::all() const
{
    m_settings.beginGroup(u"servers"_s);
    const QStringList ids = m_settings.childGroups();
    m_settings.endGroup();
    QList<SavedServer> servers;
    for (const QString &id : ids) {
        if (auto server = read(id))
            servers.append(*std::move(server));
    }
    std::ranges::sort(servers, [](const SavedServer &left, const SavedServer &right) {
        return QString::localeAwareCompare(left.name, right.name) < 0;
    });
    return servers;
}

std::optional<SavedServer> SavedServers::find(const QString &id) const
{
    return id.isEmpty() ? std::nullopt : read(id);
}

std::optional<SavedServer> SavedServers::read(const QString &id) const
{
    const auto address = parseServerAddress(m_settings.value(keyOf(id, "address"_L1)).toString());
    if (!address)
        return std::nullopt;
    const QByteArray trust = m_settings.value(keyOf(id, "trust"_L1)).toByteArray();
    SavedServer server{.name = m_settings.value(keyOf(id, "name"_L1)).toString(),
                       .address = *address,
                       .certificateSha256
                       = trust == Authority ? QByteArray() : QByteArray::fromHex(trust),
                       .lastUsed = m_settings.value(keyOf(id, "lastUsed"_L1)).toDateTime()};
    const bool isWhole = trust == Authority || server.certificateSha256.size() == PinSize;
    if (!isWhole || server.id() != id)
        return std::nullopt;
    return server;
}

void SavedServers::put(const SavedServer &server)
{
    const QString id = server.id();
    m_settings.setValue(keyOf(id, "name"_L1), server.name);
    m_settings.setValue(keyOf(id, "address"_L1), server.address.toString());
    m_settings.setValue(keyOf(id, "trust"_L1), server.isByAuthority()
                                                   ? QByteArray(Authority.data(), Authority.size())
                                                   : server.certificateSha256.toHex());
    if (server.lastUsed.isValid())
        m_settings.setValue(keyOf(id, "lastUsed"_L1), server.lastUsed);
}

void SavedServers::remove(const QString &id)
{
    if (id.isEmpty())
        return;
    m_settings.remove(u"servers/"_s + id);
    if (m_settings.value(StartKey).toString() == id)
        setStartId({});
}

QString SavedServers::startId() const
{
    const QString id = m_settings.value(StartKey).toString();
    return find(id) ? id : QString();
}

void SavedServers::setStartId(const QString &id)
{
    if (id.isEmpty())
        m_settings.remove(StartKey);
    else
        m_settings.setValue(StartKey, id);
}

} // namespace countersign::ui::client
