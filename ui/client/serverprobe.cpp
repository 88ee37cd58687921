// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/serverprobe.h"

#include "client/transport.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QVersionNumber>

namespace countersign::ui::client {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 LargestContract = 8 * 1024 * 1024;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ServerProbe)
};

QString connectionText(QNetworkReply::NetworkError error, const QUrl &address)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return Texts::tr("There is no machine with the name %1. Check how it is written.")
            .arg(address.host());
    case QNetworkReply::ConnectionRefusedError:
        return Texts::tr("Nothing answers at %1. Check the port, and whether the server runs and "
                         "listens on that address.")
            .arg(address.authority());
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
        return Texts::tr("%1 did not answer in time. Check the address and the network.")
            .arg(address.authority());
    default:
        return Texts::tr("%1 offers no secure connection that Countersign accepts (TLS 1.3). It "
                         "may speak plain http, or be too old.")
            .arg(address.authority());
    }
}

QString notCountersign(const QUrl &address)
{
    return Texts::tr("There is a server at %1, but it is not Countersign.")
        .arg(address.authority());
}

} // namespace

Compatibility compatibilityOf(const QString &console, const QString &server)
{
    const QVersionNumber own = QVersionNumber::fromString(console);
    const QVersionNumber theirs = QVersionNumber::fromString(server);
    if (own.isNull() || theirs.isNull())
        return Compatibility::Unknown;
    const auto relevant = [](const QVersionNumber &version) {
        return version.majorVersion() == 0 ? QVersionNumber(0, version.minorVersion())
                                           : QVersionNumber(version.majorVersion());
    };
    const int order = QVersionNumber::compare(relevant(theirs), relevant(own));
    return order == 0  ? Compatibility::Same
           : order < 0 ? Compatibility::ServerIsOlder
                       : Compatibility::ServerIsNewer;
}

QString compatibilityText(Compatibility compatibility, const QString &server)
{
    const QString own = QCoreApplication::applicationVersion();
    switch (compatibility) {
    case Compatibility::Same:
        return {};
    case Compatibility::ServerIsOlder:
        return Texts::tr("This server is older (%1) than this console (%2). Some things may not "
                         "work until the server is updated.")
            .arg(server, own);
    case Compatibility::ServerIsNewer:
        return Texts::tr("This server is newer (%1) than this console (%2). Update this console "
                         "before you use it.")
            .arg(server, own);
    case Compatibility::Unknown:
        return Texts::tr("This server does not tell a version that this console knows.");
    }
    return {};
}

ServerProbe::ServerProbe(QObject *parent)
    : QObject(parent)
{
    m_network.setAutoDeleteReplies(false);
}

ServerProbe::~ServerProbe()
{
    cancel();
}

void ServerProbe::start(const QUrl &address)
{
    cancel();
    m_seen = ServerIdentity();
    QNetworkRequest request = Transport::remote(address).request(u"/openapi.json"_s, {});
    request.setTransferTimeout(15s);
    request.setRawHeader("Accept", "application/json");
    QNetworkReply *reply = m_network.get(request);
    m_reply = reply;
    connect(reply, &QNetworkReply::sslErrors, this, [this, reply](const QList<QSslError> &errors) {
        if (!errors.isEmpty())
            m_seen.doubt = errors.first().error();
        reply->ignoreSslErrors(errors);
    });
    connect(reply, &QNetworkReply::encrypted, this,
            [this, reply] { m_seen.certificate = reply->sslConfiguration().peerCertificate(); });
    connect(reply, &QNetworkReply::downloadProgress, this, [reply](qint64 received, qint64 total) {
        if (qMax(received, total) > LargestContract)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply] { take(*reply); });
}

void ServerProbe::cancel()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply = nullptr;
}

void ServerProbe::take(QNetworkReply &reply)
{
    m_reply = nullptr;
    reply.deleteLater();
    Q_EMIT finished(outcomeOf(reply));
}

ServerProbe::Outcome ServerProbe::outcomeOf(QNetworkReply &reply)
{
    if (m_seen.certificate.isNull())
        return std::unexpected(connectionText(reply.error(), reply.url()));
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0)
        return std::unexpected(notCountersign(reply.url()));
    if (status == 429 || status == 503)
        return std::unexpected(Texts::tr("The server is busy now. Please try again in a moment."));
    const QJsonObject contract = QJsonDocument::fromJson(reply.readAll()).object();
    const QJsonObject info = contract.value("info"_L1).toObject();
    if (status != 200 || info.value("title"_L1).toString() != "Countersign"_L1)
        return std::unexpected(notCountersign(reply.url()));
    m_seen.version = info.value("version"_L1).toString();
    return m_seen;
}

} // namespace countersign::ui::client
