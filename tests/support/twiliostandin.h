// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTcpServer>
#include <QUrl>

#include <chrono>

namespace countersign::support {

// Answers like Twilio's Messages resource over a real socket on this machine, and misbehaves on
// demand. Lives on the test's thread.
class TwilioStandIn final : public QObject
{
    Q_OBJECT

public:
    enum class Mode {
        Ok,
        Silent,     // takes the request and never answers
        Drip,       // answers one byte at a time
        Busy,       // 429 with Retry-After: 7
        Broken,     // 500
        Overloaded, // 503
        Garbage,    // 201 with something that is not JSON
        Nameless,   // 201 with JSON that lacks the SID
        Disconnect, // closes without an answer
        CutOff,     // closes in the middle of the answer
        Huge,       // an answer without end
        Redirect,   // 302 to itself
        Refuse,     // 400 with refuse(code)'s code
        NoLogin,    // 401
    };

    struct Message
    {
        QString sid;
        QHash<QString, QString> form;
        QStringList statuses; // still to be told, the last one for ever
    };

    TwilioStandIn();

    bool start();
    QUrl url() const;
    void setMode(Mode mode) { m_mode = mode; }
    void refuse(int code);
    /// From now on a message is taken at once and answered so much later.
    void setDelay(std::chrono::milliseconds delay) { m_delay = delay; }
    /// What the next messages go through, "queued" first.
    void setStatuses(const QStringList &statuses, int errorCode = 0);

    const QList<Message> &messages() const { return m_messages; }
    int requests() const { return m_requests; }
    const QByteArray &authorization() const { return m_authorization; }

private:
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const QByteArray &method, const QByteArray &path,
                const QByteArray &body);
    void post(QTcpSocket *socket, const QByteArray &body);
    void get(QTcpSocket *socket, const QByteArray &path);
    void drip(QTcpSocket *socket, const QByteArray &data);
    static QByteArray response(int status, const QByteArray &body, const QByteArray &headers = {});
    QByteArray describe(const Message &message, const QString &status) const;

    QHash<QTcpSocket *, QByteArray> m_pending;
    Mode m_mode = Mode::Ok;
    std::chrono::milliseconds m_delay{0};
    int m_refusal = 0;
    QStringList m_statuses{QStringLiteral("queued"), QStringLiteral("sent"),
                           QStringLiteral("delivered")};
    int m_errorCode = 0;
    QList<Message> m_messages;
    int m_requests = 0;
    QByteArray m_authorization;
    QTcpServer m_server; // last: its sockets report their end to the members above
};

} // namespace countersign::support
