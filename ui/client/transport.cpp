// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/transport.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QSslConfiguration>

namespace countersign::ui::client {

using namespace Qt::StringLiterals;

Transport Transport::local(const QString &serverName)
{
    Transport transport;
    transport.m_serverName = serverName;
    transport.m_base = QUrl(u"unix+http://localhost"_s);
    return transport;
}

Transport Transport::remote(const QUrl &base, const QByteArray &certificateSha256)
{
    Transport transport;
    transport.m_base = base;
    transport.m_certificateSha256 = certificateSha256;
    return transport;
}

QNetworkRequest Transport::request(const QString &path, const QUrlQuery &query) const
{
    QUrl url = m_base;
    url.setPath(path);
    if (!query.isEmpty())
        url.setQuery(query);
    QNetworkRequest request(url);
    if (isLocal()) {
        request.setAttribute(QNetworkRequest::FullLocalServerNameAttribute, m_serverName);
    } else {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setProtocol(QSsl::TlsV1_3OrLater);
        request.setSslConfiguration(tls);
    }
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    // What the audit trail shows as the program.
    request.setHeader(QNetworkRequest::UserAgentHeader,
                      u"Countersign console "_s + QCoreApplication::applicationVersion());
    // A token must never follow a redirect to another place.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    return request;
}

QString Transport::displayName() const
{
    return isLocal()
               ? QCoreApplication::translate("Transport", "this computer")
               : m_base.host() + (m_base.port() > 0 ? u":%1"_s.arg(m_base.port()) : QString());
}

QString Transport::settingsKey() const
{
    const QByteArray id
        = (isLocal() ? m_serverName : m_base.toString(QUrl::RemoveUserInfo)).toUtf8();
    return QString::fromLatin1(
        QCryptographicHash::hash(id, QCryptographicHash::Sha256).toHex().first(16));
}

} // namespace countersign::ui::client
