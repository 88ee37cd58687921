// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkAccessManager>
#include <QPointer>
#include <QSslCertificate>
#include <QSslError>
#include <QUrl>

#include <expected>

QT_BEGIN_NAMESPACE
class QNetworkReply;
QT_END_NAMESPACE

namespace countersign::ui::client {

// What a server shows to somebody who does not know it yet.
struct ServerIdentity
{
    QSslCertificate certificate = QSslCertificate();
    QSslError::SslError doubt
        = QSslError::NoError; // why no authority of this computer vouches for it
    QString version = {};     // of its contract, "0.1.0"

    /// For this name, and today.
    bool isVouchedFor() const { return doubt == QSslError::NoError; }
    bool operator==(const ServerIdentity &other) const = default;
    QByteArray sha256() const { return certificate.digest(QCryptographicHash::Sha256); }
};

enum class Compatibility : quint8 { Same, ServerIsOlder, ServerIsNewer, Unknown };
/// Whether a console and a server of these versions understand each other. Before 1.0 the second number counts too.
Compatibility compatibilityOf(const QString &console, const QString &server);
/// A sentence for people; empty if they do.
QString compatibilityText(Compatibility compatibility, const QString &server);

// Looks at a server before it is trusted: takes its certificate, whatever it is, and asks for the public contract, which
// tells whether this is Countersign and which version. Nothing that is secret is sent, as there is nothing yet. GUI
// thread; never waits. One look at a time.
class ServerProbe final : public QObject
{
    Q_OBJECT
public:
    using Outcome = std::expected<ServerIdentity, QString>; // or a sentence for people

    explicit ServerProbe(QObject *parent = nullptr);
    ~ServerProbe() override;

    /// `address`: https. finished() tells, within fifteen seconds. A look that is on its way is given up.
    void start(const QUrl &address);
    void cancel();
    bool isBusy() const { return !m_reply.isNull(); }

Q_SIGNALS:
    void finished(const countersign::ui::client::ServerProbe::Outcome &outcome);

private:
    void take(QNetworkReply &reply);
    Outcome outcomeOf(QNetworkReply &reply);

    QNetworkAccessManager m_network;
    QPointer<QNetworkReply> m_reply;
    ServerIdentity m_seen;
};

} // namespace countersign::ui::client
