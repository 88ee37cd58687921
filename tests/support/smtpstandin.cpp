// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/smtpstandin.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace countersign::support {

SmtpStandIn::~SmtpStandIn()
{
    m_server.kill();
    m_server.waitForFinished();
}

bool SmtpStandIn::start(Mode mode, const QString &user, const QString &password)
{
    if (!makeCertificates())
        return false;
    const QString modeName = mode == Mode::StartTls      ? u"starttls"_s
                             : mode == Mode::ImplicitTls ? u"implicit"_s
                                                         : u"plain"_s;
    QStringList arguments{QStringLiteral(COUNTERSIGN_SOURCE_DIR "/tests/support/smtpstandin.py"),
                          u"--certificate"_s,
                          m_folder.filePath(u"server.pem"_s),
                          u"--key"_s,
                          m_folder.filePath(u"server.key"_s),
                          u"--mode"_s,
                          modeName};
    if (!user.isEmpty())
        arguments << u"--user"_s << user << u"--password"_s << password;
    m_server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_server.start(u"python3"_s, arguments);
    if (!m_server.waitForStarted() || !m_server.waitForReadyRead(60000)) {
        m_error = m_server.errorString();
        return false;
    }
    readLines();
    return m_port != 0;
}

QString SmtpStandIn::authority() const
{
    return m_folder.filePath(u"authority.pem"_s);
}

QString SmtpStandIn::strangeAuthority() const
{
    return m_folder.filePath(u"stranger.pem"_s);
}

const QList<QJsonObject> &SmtpStandIn::mails()
{
    readLines();
    return m_mails;
}

void SmtpStandIn::forgetMails()
{
    readLines();
    m_mails.clear();
}

QByteArray SmtpStandIn::mailText(const QJsonObject &mail)
{
    return QByteArray::fromBase64(mail.value("data"_L1).toString().toLatin1());
}

bool SmtpStandIn::makeCertificates()
{
    const auto file = [this](const QString &name) { return m_folder.filePath(name); };
    const auto makeAuthority = [&](const QString &name) {
        return openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                        u"ec_paramgen_curve:P-256"_s, u"-nodes"_s, u"-keyout"_s,
                        file(name + u".key"_s), u"-out"_s, file(name + u".pem"_s), u"-subj"_s,
                        u"/CN=Test authority "_s + name, u"-days"_s, u"2"_s});
    };
    return makeAuthority(u"authority"_s) && makeAuthority(u"stranger"_s)
           && openssl({u"req"_s,
                       u"-x509"_s,
                       u"-newkey"_s,
                       u"ec"_s,
                       u"-pkeyopt"_s,
                       u"ec_paramgen_curve:P-256"_s,
                       u"-nodes"_s,
                       u"-keyout"_s,
                       file(u"server.key"_s),
                       u"-out"_s,
                       file(u"server.pem"_s),
                       u"-subj"_s,
                       u"/CN=localhost"_s,
                       u"-addext"_s,
                       u"subjectAltName=DNS:localhost"_s,
                       u"-addext"_s,
                       u"basicConstraints=critical,CA:FALSE"_s,
                       u"-CA"_s,
                       file(u"authority.pem"_s),
                       u"-CAkey"_s,
                       file(u"authority.key"_s),
                       u"-days"_s,
                       u"2"_s});
}

bool SmtpStandIn::openssl(const QStringList &arguments)
{
    QProcess process;
    process.start(u"openssl"_s, arguments);
    const bool done = process.waitForFinished(20000) && process.exitCode() == 0;
    if (!done)
        m_error = QString::fromUtf8(process.readAllStandardError());
    return done;
}

void SmtpStandIn::readLines()
{
    m_server.waitForReadyRead(0);
    while (m_server.canReadLine()) {
        const QJsonObject line = QJsonDocument::fromJson(m_server.readLine()).object();
        if (line.contains("port"_L1))
            m_port = static_cast<quint16>(line.value("port"_L1).toInt());
        else
            m_mails.append(line);
    }
}

} // namespace countersign::support
