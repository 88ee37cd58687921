// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/transport.h"

#include <QDateTime>
#include <QList>

#include <optional>

QT_BEGIN_NAMESPACE
class QSettings;
QT_END_NAMESPACE

namespace countersign::ui::client {

// A server on another machine that this console signs in to.
struct SavedServer
{
    QString name; // what the person calls it
    QUrl address; // as parseServerAddress() gives it
    QByteArray certificateSha256
        = {}; // the one that is trusted; empty: whatever an authority of this computer vouches for
    QDateTime lastUsed = {}; // UTC; invalid: never

    bool isByAuthority() const { return certificateSha256.isEmpty(); }
    Transport transport() const { return Transport::remote(address, certificateSha256); }
    /// Made of the address, so it outlives a new name and a new certificate.
    QString id() const { return transport().settingsKey(); }
};

// The servers that the person has added, and the one that the program starts with. No secrets: a session lies in the
// keychain, everything else that is remembered of a server in settings of its own. A server whose entry cannot be read
// is not offered, so that a damaged pin never becomes none. GUI thread.
class SavedServers
{
public:
    /// `settings` outlives it.
    explicit SavedServers(QSettings &settings)
        : m_settings(settings)
    {}

    /// By name.
    QList<SavedServer> all() const;
    std::optional<SavedServer> find(const QString &id) const;
    /// Adds it, or replaces what is known of this address.
    void put(const SavedServer &server);
    void remove(const QString &id);

    /// With which the program starts; empty: this computer.
    QString startId() const;
    void setStartId(const QString &id);

private:
    std::optional<SavedServer> read(const QString &id) const;

    QSettings &m_settings;
};

} // namespace countersign::ui::client
