// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QNetworkRequest>
#include <QString>
#include <QUrl>
#include <QUrlQuery>

namespace countersign::ui::client {

// How the console reaches its server: through this user's local socket when it runs in the same
// process, or over TLS to another machine, with the certificate pinned by its SHA-256. A value.
class Transport
{
public:
    /// `serverName`: full name of the QLocalServer.
    static Transport local(const QString &serverName);
    /// `base`: https address. `certificateSha256`: 32 bytes, or empty to rely on the system's
    /// authorities.
    static Transport remote(const QUrl &base, const QByteArray &certificateSha256 = {});

    QNetworkRequest request(const QString &path, const QUrlQuery &query) const;
    bool isLocal() const { return !m_serverName.isEmpty(); }
    /// What the person calls the server: "this computer" or its host and port.
    QString displayName() const;
    /// Tells servers apart in the settings.
    QString settingsKey() const;
    const QByteArray &certificateSha256() const { return m_certificateSha256; }

private:
    QString m_serverName;
    QUrl m_base;
    QByteArray m_certificateSha256;
};

} // namespace countersign::ui::client
