// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runningservice.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QTest>

namespace countersign::support {

using namespace Qt::StringLiterals;

RunningService::RunningService()
    : m_network(std::make_unique<QNetworkAccessManager>())
{
    m_network->setAutoDeleteReplies(true);
}

RunningService::~RunningService()
{
    kill();
}

void RunningService::setVariable(const QString &name, const QString &value)
{
    QProcessEnvironment environment = m_process.processEnvironment();
    if (environment.isEmpty())
        environment = QProcessEnvironment::systemEnvironment();
    environment.insert(name, value);
    m_process.setProcessEnvironment(environment);
}

void RunningService::launch(const QStringList &arguments)
{
    m_output.clear();
    m_http.clear();
    const QString spool = m_folder.filePath(u"spool"_s);
    m_process.setProgram(QStringLiteral(COUNTERSIGN_BIN_DIR "/countersignd"));
    QStringList all{u"serve"_s, u"--data-dir"_s, dataDirectory(), u"--port"_s,
                    u"0"_s,     u"--tls-port"_s, u"0"_s};
    if (m_demo)
        all += {u"--demo"_s, u"--sms-spool"_s, spool};
    m_process.setArguments(all + arguments);
    m_process.start();
}

QString RunningService::start(const QStringList &arguments)
{
    launch(arguments);
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 120'000 && m_process.state() != QProcess::NotRunning) {
        m_process.waitForReadyRead(100);
        read();
        // The accounts of the demo, or the code to set up with, are the last thing it prints.
        if (m_http.isValid() && (m_demo ? m_passwords.size() == 5 : !m_setupCode.isEmpty()))
            return {};
    }
    return u"the service did not start: "_s + QString::fromUtf8(m_log);
}

void RunningService::read()
{
    m_output += m_process.readAllStandardOutput();
    m_log += m_process.readAllStandardError();
    static const QRegularExpression http(u"(http://127\\.0\\.0\\.1:\\d+)\\s"_s);
    static const QRegularExpression https(u"(https://127\\.0\\.0\\.1:\\d+)\\s"_s);
    static const QRegularExpression account(
        u"^  (admin|manager|agent|viewer|auditor) +(\\S+@\\S+) +(\\S+)$"_s,
        QRegularExpression::MultilineOption);
    const QString output = QString::fromUtf8(m_output);
    m_http = QUrl(http.match(output).captured(1));
    static const QRegularExpression setup(u"set-up code  (\\S+)\\n"_s);
    m_setupCode = setup.match(output).captured(1);
    m_https = QUrl(https.match(output).captured(1));
    for (const QRegularExpressionMatch &match : account.globalMatch(output)) {
        m_emails.insert(match.captured(1), match.captured(2));
        m_passwords.insert(match.captured(1), match.captured(3));
    }
}

int RunningService::stop()
{
    m_process.terminate();
    if (!m_process.waitForFinished(20'000))
        return -1;
    read();
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

void RunningService::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(10'000);
}

Answer RunningService::call(const QByteArray &method, const QString &path, const QByteArray &token,
                            const QByteArray &body, const QByteArray &contentType,
                            const QHash<QByteArray, QByteArray> &headers)
{
    QNetworkRequest request(QUrl(m_http.toString() + path, QUrl::StrictMode));
    request.setTransferTimeout(20'000);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    if (!token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + token);
    if (!body.isEmpty())
        request.setRawHeader("Content-Type", contentType);
    for (auto header = headers.cbegin(); header != headers.cend(); ++header)
        request.setRawHeader(header.key(), header.value());

    QNetworkReply *reply = m_network->sendCustomRequest(request, method, body);
    Answer answer;
    bool finished = false;
    QObject::connect(reply, &QNetworkReply::finished, reply, [&] {
        answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        answer.body = reply->readAll();
        answer.json = QJsonDocument::fromJson(answer.body).object();
        for (const auto &[name, value] : reply->rawHeaderPairs())
            answer.headers.insert(name.toLower(), value);
        finished = true;
    });
    [[maybe_unused]] const bool done = QTest::qWaitFor([&] { return finished; }, 25'000);
    return answer;
}

Answer RunningService::post(const QString &path, const QJsonObject &body, const QByteArray &token)
{
    return call("POST", path, token, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

QByteArray RunningService::signIn(const QString &role)
{
    const Answer answer
        = post(u"/v1/auth/login"_s, {{u"email"_s, email(role)}, {u"password"_s, password(role)}});
    return answer.json.value("accessToken"_L1).toString().toLatin1();
}

QString RunningService::codeFor(const QString &phone)
{
    const QByteArray start = phone.toLatin1() + ' ';
    QString code;
    [[maybe_unused]] const bool found = QTest::qWaitFor(
        [&] {
            QFile spool(m_folder.filePath(u"spool"_s));
            if (!spool.open(QFile::ReadWrite))
                return false;
            for (const QByteArray &line : spool.readAll().split('\n')) {
                if (line.startsWith(start))
                    code = QString::fromLatin1(line.sliced(start.size()).trimmed());
            }
            return !code.isEmpty();
        },
        5'000);
    // The next call must not find this code again.
    QFile::resize(m_folder.filePath(u"spool"_s), 0);
    return code;
}

QByteArray RunningService::signInCustomer(const QString &phone)
{
    const Answer sent = post(u"/v1/otp/send"_s, {{u"phone"_s, phone}});
    const Answer verified = post(u"/v1/otp/verify"_s, {{u"flowId"_s, sent.json.value("flowId"_L1)},
                                                       {u"code"_s, codeFor(phone)}});
    return verified.json.value("token"_L1).toString().toLatin1();
}

} // namespace countersign::support
