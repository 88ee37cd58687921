// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

#include <memory>

class QNetworkAccessManager;

namespace countersign::support {

// What a server answered.
struct Answer
{
    int status = 0;
    QByteArray body;
    QJsonObject json;
    QHash<QByteArray, QByteArray> headers; // names in lower case

    QString code() const { return json.value(QStringLiteral("code")).toString(); }
};

// The real program `countersignd serve`, with demo data unless it has an owner, as a process of its own, on a data folder of its own and free ports.
class RunningService
{
public:
    RunningService();
    ~RunningService();
    RunningService(const RunningService &) = delete;
    RunningService &operator=(const RunningService &) = delete;

    /// Sets a variable of the program's environment, from the next start on.
    void setVariable(const QString &name, const QString &value);
    /// The next start is without demo data, where nobody has an account.
    void leaveDemo() { m_demo = false; }
    /// The code with which the first account is made; empty if there is one.
    QString setupCode() const { return m_setupCode; }
    /// Starts the program with `arguments` added and waits for its addresses. Empty if it runs, else what went wrong.
    QString start(const QStringList &arguments = {});
    /// Starts the program and does not wait for anything.
    void launch(const QStringList &arguments = {});
    /// SIGTERM, then waits for the end. The exit code.
    int stop();
    /// SIGKILL.
    void kill();
    qint64 processId() const { return m_process.processId(); }

    QUrl http() const { return m_http; }
    QUrl https() const { return m_https; }
    QString dataDirectory() const { return m_folder.filePath(QStringLiteral("data")); }
    /// Password of the demo account of `role`.
    QString password(const QString &role) const { return m_passwords.value(role); }
    QString email(const QString &role) const { return m_emails.value(role); }
    /// Everything the program has written to standard error so far.
    QByteArray log() const { return m_log; }

    Answer call(const QByteArray &method, const QString &path, const QByteArray &token = {},
                const QByteArray &body = {}, const QByteArray &contentType = "application/json",
                const QHash<QByteArray, QByteArray> &headers = {});
    Answer get(const QString &path, const QByteArray &token = {})
    {
        return call("GET", path, token);
    }
    Answer post(const QString &path, const QJsonObject &body, const QByteArray &token = {});

    /// Signs the demo account of `role` in; its access token.
    QByteArray signIn(const QString &role);
    /// Waits for the newest code that was sent to `phone`; empty if none comes within five seconds.
    QString codeFor(const QString &phone);
    /// The whole customer sign-in; the session token.
    QByteArray signInCustomer(const QString &phone);

private:
    void read();

    QTemporaryDir m_folder;
    QProcess m_process;
    bool m_demo = true;
    QByteArray m_output;
    QByteArray m_log;
    QString m_setupCode;
    QUrl m_http;
    QUrl m_https;
    QHash<QString, QString> m_emails;
    QHash<QString, QString> m_passwords;
    std::unique_ptr<QNetworkAccessManager> m_network;
};

} // namespace countersign::support
