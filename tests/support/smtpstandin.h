// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace countersign::support {

// A real SMTP server (Debian's aiosmtpd) on this machine, with a certificate by a test authority
// made on the spot. See smtpstandin.py for what it does with which recipient.
class SmtpStandIn
{
public:
    enum class Mode { StartTls, ImplicitTls, Plain };

    ~SmtpStandIn();

    /// Starts the server for "localhost"; with a user, it wants a login. False (and errorText()) if
    /// it cannot.
    bool start(Mode mode = Mode::StartTls, const QString &user = {}, const QString &password = {});
    quint16 port() const { return m_port; }
    /// The authority that signed the server's certificate, and one that did not.
    QString authority() const;
    QString strangeAuthority() const;
    QString errorText() const { return m_error; }

    /// Mails accepted so far: {from, to, helo, tls, login, peer, data (base64)}.
    const QList<QJsonObject> &mails();
    void forgetMails();
    static QByteArray mailText(const QJsonObject &mail);

private:
    bool makeCertificates();
    bool openssl(const QStringList &arguments);
    void readLines();

    QTemporaryDir m_folder;
    QProcess m_server;
    quint16 m_port = 0;
    QList<QJsonObject> m_mails;
    QString m_error;
};

} // namespace countersign::support
