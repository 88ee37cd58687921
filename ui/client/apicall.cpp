// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/apicall.h"

#include "client/apiclient.h"
#include "client/session.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>
#include <QTimer>

#include <array>

namespace countersign::ui::client {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 maximumReply = 16 * 1024 * 1024;
constexpr std::array retryDelays{250ms, 1000ms};

ApiProblem problemOf(int status, const QJsonObject &body, const QNetworkReply &reply)
{
    ApiProblem problem;
    problem.status = status;
    problem.code = body.value("code"_L1).toString();
    problem.field = body.value("field"_L1).toString();
    problem.detail = body.value("detail"_L1).toString();
    problem.requestId
        = body.value("requestId"_L1).toString(QString::fromLatin1(reply.rawHeader("X-Request-Id")));
    bool counts = false;
    const int seconds = body.contains("retryAfter"_L1)
                            ? body.value("retryAfter"_L1).toInt(0)
                            : reply.rawHeader("Retry-After").toInt(&counts);
    if (body.contains("retryAfter"_L1) || counts)
        problem.retryAfter = std::chrono::seconds(seconds);
    if (problem.code.isEmpty())
        problem.kind = ApiProblem::Kind::Unreadable; // a proxy in between, or not our server at all
    return problem;
}

ApiProblem networkProblem(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: // how Qt reports that the transfer time-out struck
        return {.kind = ApiProblem::Kind::TimedOut};
    case QNetworkReply::SslHandshakeFailedError:
        return {.kind = ApiProblem::Kind::Untrusted};
    default:
        return {.kind = ApiProblem::Kind::Offline};
    }
}

} // namespace

ApiRequest ApiRequest::get(const QString &path, const QUrlQuery &query)
{
    return {.path = path, .query = query};
}

ApiRequest ApiRequest::post(const QString &path)
{
    return {.method = "POST"_ba, .path = path};
}

ApiRequest ApiRequest::post(const QString &path, const QJsonObject &body)
{
    ApiRequest request = post(path);
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    request.contentType = "application/json"_ba;
    return request;
}

ApiCall::ApiCall(ApiClient &client, ApiRequest request, std::shared_ptr<Session> session,
                 QObject *context, Handler handler)
    : QObject(&client)
    , m_client(client)
    , m_request(std::move(request))
    , m_context(context)
    , m_handler(std::move(handler))
    , m_session(std::move(session))
{
    connect(context, &QObject::destroyed, this, &ApiCall::cancel);
}

void ApiCall::start()
{
    ++m_attempts;
    QNetworkRequest request = m_client.m_transport.request(m_request.path, m_request.query);
    request.setTransferTimeout(m_request.timeout);
    request.setRawHeader("Accept", "application/json");
    if (!m_request.contentType.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, m_request.contentType);
    if (!m_request.ifMatch.isEmpty())
        request.setRawHeader("If-Match", m_request.ifMatch);
    if (m_request.access == ApiRequest::Access::Staff) {
        m_usedToken = m_session ? m_session->tokens.access : QString();
        request.setRawHeader("Authorization", "Bearer " + m_usedToken.toLatin1());
        if (m_request.background)
            request.setRawHeader("X-Countersign-Background", "1");
    }

    QNetworkReply *reply = nullptr;
    if (m_request.upload) {
        m_request.upload->seek(0);
        reply = m_client.m_network.sendCustomRequest(request, m_request.method,
                                                     m_request.upload.get());
    } else {
        reply = m_client.m_network.sendCustomRequest(request, m_request.method, m_request.body);
    }
    reply->setParent(this);
    m_reply = reply;
    m_sent = false;
    connect(reply, &QNetworkReply::requestSent, this, [this] { m_sent = true; });

    const QByteArray pin = m_client.m_transport.certificateSha256();
    const auto isPinned = [pin](const QSslCertificate &certificate) {
        return certificate.digest(QCryptographicHash::Sha256) == pin;
    };
    // A self-signed certificate is fine if, and only if, it is the pinned one.
    connect(reply, &QNetworkReply::sslErrors, this,
            [this, reply, pin, isPinned](const QList<QSslError> &errors) {
                m_untrusted
                    = pin.isEmpty() || !isPinned(reply->sslConfiguration().peerCertificate());
                if (!m_untrusted)
                    reply->ignoreSslErrors(errors);
            });
    // And one that an authority vouches for is refused if it is not the pinned one. No byte has
    // been sent yet.
    connect(reply, &QNetworkReply::encrypted, this, [this, reply, pin, isPinned] {
        if (!pin.isEmpty() && !isPinned(reply->sslConfiguration().peerCertificate())) {
            m_untrusted = true;
            reply->abort();
        }
    });
    connect(reply, &QNetworkReply::downloadProgress, this,
            [this, reply](qint64 received, qint64 total) {
                if (qMax(received, total) > maximumReply) {
                    m_tooLarge = true;
                    reply->abort();
                }
            });
    connect(reply, &QNetworkReply::uploadProgress, this, &ApiCall::uploadProgressed);
    connect(reply, &QNetworkReply::finished, this, [this, reply] { take(*reply); });
}

void ApiCall::take(QNetworkReply &reply)
{
    reply.deleteLater();
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool broken = reply.error() != QNetworkReply::NoError
                        && reply.error() < QNetworkReply::ContentAccessDenied;
    if (m_untrusted || m_tooLarge) {
        m_client.noteConnection(m_untrusted ? ApiClient::Connection::Untrusted
                                            : ApiClient::Connection::Online);
        finish(std::unexpected(ApiProblem{.kind = m_untrusted ? ApiProblem::Kind::Untrusted
                                                              : ApiProblem::Kind::Unreadable}));
        return;
    }
    if (status == 0 || broken) {
        const ApiProblem problem = networkProblem(reply.error());
        if (problem.kind == ApiProblem::Kind::Offline)
            m_client.freeUnsent();
        miss(problem);
        return;
    }
    m_client.noteConnection(ApiClient::Connection::Online);

    const QByteArray bytes = reply.readAll();
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parsing);
    if (status == 401 && m_request.access == ApiRequest::Access::Staff && !m_renewed) {
        m_renewed = true;
        m_client.renewFor(*this);
        return;
    }
    m_client.noteUse(*this, status);
    if (status == 403 && !m_proved
        && document.object().value("code"_L1).toString() == "step_up_required"_L1) {
        m_proved = true;
        m_client.askForStepUp(*this);
        return;
    }
    if (status < 200 || status > 299) {
        finish(std::unexpected(problemOf(status, document.object(), reply)));
        return;
    }
    if (!bytes.isEmpty() && (parsing.error != QJsonParseError::NoError || !document.isObject())) {
        finish(std::unexpected(ApiProblem{.kind = ApiProblem::Kind::Unreadable, .status = status}));
        return;
    }
    finish(document.object());
}

// The server was not there for this attempt.
void ApiCall::miss(const ApiProblem &problem)
{
    m_reply = nullptr;
    if (problem.kind == ApiProblem::Kind::Offline && canRetry()) {
        QTimer::singleShot(retryDelays.at(static_cast<size_t>(m_attempts - 1)), this,
                           &ApiCall::start);
        return;
    }
    m_client.noteConnection(problem.kind == ApiProblem::Kind::Untrusted
                                ? ApiClient::Connection::Untrusted
                                : ApiClient::Connection::Offline);
    finish(std::unexpected(problem));
}

void ApiCall::loseUnsent()
{
    if (!m_reply || m_sent || m_reply->isFinished())
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    miss({.kind = ApiProblem::Kind::Offline});
}

bool ApiCall::canRetry() const
{
    return m_request.method == "GET" && m_attempts <= static_cast<int>(retryDelays.size());
}

void ApiCall::cancel()
{
    m_handler = nullptr;
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
    }
    deleteLater();
}

void ApiCall::finish(ApiResult<QJsonObject> result)
{
    deleteLater();
    const Handler handler = std::exchange(m_handler, nullptr);
    if (handler && m_context)
        handler(std::move(result));
}

} // namespace countersign::ui::client
