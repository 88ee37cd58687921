// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/apiproblem.h"

#include <QJsonObject>
#include <QObject>
#include <QPointer>
#include <QUrlQuery>

#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QIODevice;
class QNetworkReply;
QT_END_NAMESPACE

namespace countersign::ui::client {

class ApiClient;
struct Session;

// What is asked of the server.
struct ApiRequest
{
    enum class Access : quint8 { Staff, Public };

    QByteArray method = "GET";
    QString path = {};
    QUrlQuery query = {};
    QByteArray body = {};
    QByteArray contentType = {};
    std::shared_ptr<QIODevice> upload = {}; // instead of `body`, for files; must be seekable
    QByteArray ifMatch = {};
    Access access = Access::Staff;
    bool background
        = false; // the console asks by itself, so it does not count as use of the session
    std::chrono::milliseconds timeout = std::chrono::seconds(15);

    static ApiRequest get(const QString &path, const QUrlQuery &query = {});
    /// Without a body.
    static ApiRequest post(const QString &path);
    static ApiRequest post(const QString &path, const QJsonObject &body);
};

// One call on its way, with its retries. Made and owned by ApiClient; lives until it is answered,
// cancelled, or its context object dies. GUI thread. The handler runs at most once, and never after
// cancel().
class ApiCall final : public QObject
{
    Q_OBJECT
public:
    using Handler = std::function<void(ApiResult<QJsonObject>)>;

    /// Ends the call without an answer. What the server has already done stays done.
    void cancel();

Q_SIGNALS:
    void uploadProgressed(qint64 sent, qint64 total);

private:
    friend class ApiClient;
    ApiCall(ApiClient &client, ApiRequest request, std::shared_ptr<Session> session,
            QObject *context, Handler handler);

    void start();
    void take(QNetworkReply &reply);
    void miss(const ApiProblem &problem);
    void loseUnsent();
    bool canRetry() const;
    void finish(ApiResult<QJsonObject> result);

    ApiClient &m_client;
    ApiRequest m_request;
    QPointer<QObject> m_context;
    Handler m_handler;
    QPointer<QNetworkReply> m_reply;
    std::shared_ptr<Session> m_session; // in which a call for staff is made; null: in none
    QString m_usedToken;
    int m_attempts = 0;
    bool m_sent = false;      // of this attempt, the request
    bool m_renewed = false;   // the token was renewed for this call already
    bool m_proved = false;    // the person was asked to prove anew who they are
    bool m_untrusted = false; // the certificate was not the pinned one
    bool m_tooLarge = false;
};

} // namespace countersign::ui::client
