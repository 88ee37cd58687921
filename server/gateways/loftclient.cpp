// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateways/loftclient.h"

#include "base/foreignjson.h"
#include "base/logging.h"

#include <QDeadlineTimer>
#include <QHostAddress>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QPointer>
#include <QTimer>

#include <algorithm>

namespace countersign::gateways {

using namespace Qt::StringLiterals;

namespace {

bool isThisMachine(const QString &host)
{
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0
           || QHostAddress(host).isLoopback();
}

Error unreachable()
{
    return {ErrorCode::UpstreamFailed,
            u"The shop's system cannot be reached right now. Please try again later."_s};
}

Error tooSlow()
{
    return {ErrorCode::UpstreamTimeout,
            u"The shop's system did not answer in time. Please try again."_s};
}

Error useless()
{
    return {ErrorCode::UpstreamFailed,
            u"The shop's system sent an answer that cannot be used. Please try again later."_s};
}

// A request body that can be read once. QNetworkAccessManager sends a request again by itself when the connection ends
// before the answer, POST included; a body that does not rewind is the one way to keep it from doing so.
class OneWayBody final : public QIODevice
{
public:
    OneWayBody(QByteArray bytes, QObject *parent)
        : QIODevice(parent)
        , m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_offset >= m_bytes.size(); }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_offset; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = std::min<qint64>(most, m_bytes.size() - m_offset);
        std::copy_n(m_bytes.constData() + m_offset, count, data);
        m_offset += count;
        return count == 0 && most > 0 ? -1 : count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_offset = 0;
};

// How long LOFT asks us to stay away, between 1 second and 1 hour.
std::chrono::seconds pauseAskedFor(const QNetworkReply &reply)
{
    const int seconds = reply.rawHeader("Retry-After").toInt();
    return std::chrono::seconds(std::clamp(seconds, 1, 3600));
}

// What an answer below 500 other than 200 means to our caller. LOFT's own words stay out of it: they may carry
// personal data.
Error refusal(int status, const QNetworkReply &reply)
{
    switch (status) {
    case 404:
        return {ErrorCode::NotFound, u"The shop has no such record."_s};
    case 400:
    case 422:
        return {ErrorCode::InvalidRequest, u"The shop's system cannot work with these values."_s};
    case 429:
        return {ErrorCode::Unavailable,
                u"The shop's system is busy. Please try again in a moment."_s,
                {},
                pauseAskedFor(reply)};
    default:
        return useless();
    }
}

Result<QJsonObject> resultOf(const QByteArray &body)
{
    const QJsonObject answer = parseForeignObject(body);
    const QJsonValue result = answer.value("result"_L1);
    if (!result.isObject())
        return std::unexpected(useless());
    return result.toObject();
}

} // namespace

Result<void> LoftSettings::check() const
{
    const bool plain = baseUrl.scheme() == "http"_L1 && isThisMachine(baseUrl.host());
    const bool clean
        = baseUrl.userInfo().isEmpty() && !baseUrl.hasQuery() && !baseUrl.hasFragment();
    if (!baseUrl.isValid() || baseUrl.host().isEmpty() || !clean
        || (baseUrl.scheme() != "https"_L1 && !plain))
        return failure(
            ErrorCode::InvalidRequest,
            u"The address of LOFT must be an https address (http only on this machine)."_s,
            u"baseUrl"_s);
    // RFC 6750 section 2.1: b64token
    const QByteArrayView key = apiKey.view();
    const bool printable = std::ranges::all_of(key, [](char c) { return c > ' ' && c < '\x7f'; });
    if (key.isEmpty() || !printable)
        return failure(ErrorCode::InvalidRequest,
                       u"The key of LOFT must be printable characters without spaces."_s,
                       u"apiKey"_s);
    return {};
}

// One call with all its attempts. Shared by the callbacks that may still come; when the last of them is gone
// without an answer, the one who waits is told.
struct LoftClient::Exchange
{
    QString function;
    QByteArray body;
    Repeat repeat = Repeat::Never;
    QDeadlineTimer deadline;
    int attempts = 0;
    QPointer<QNetworkReply> reply;
    QByteArray received;
    bool timedOut = false;
    bool tooLarge = false;
    bool answered = false;
    std::promise<Result<QJsonObject>> promise;

    void answer(Result<QJsonObject> result)
    {
        if (!std::exchange(answered, true))
            promise.set_value(std::move(result));
    }
    Exchange() = default;
    Exchange(const Exchange &) = delete;
    Exchange &operator=(const Exchange &) = delete;
    ~Exchange() { answer(failure(ErrorCode::Unavailable, u"The program is shutting down."_s)); }
};

LoftClient::LoftClient(LoftSettings settings, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_network(new QNetworkAccessManager(this))
{}

LoftClient::~LoftClient()
{
    // Network access ends while our members still stand.
    qDeleteAll(findChildren<QNetworkAccessManager *>(Qt::FindDirectChildrenOnly));
}

std::future<Result<QJsonObject>> LoftClient::call(const QString &function,
                                                  const QJsonObject &parameters, Repeat repeat)
{
    auto exchange = std::make_shared<Exchange>();
    exchange->function = function;
    exchange->body = QJsonDocument(parameters).toJson(QJsonDocument::Compact);
    exchange->repeat = repeat;
    exchange->deadline.setRemainingTime(m_settings.timeout);
    std::future<Result<QJsonObject>> future = exchange->promise.get_future();
    QMetaObject::invokeMethod(this, [this, exchange] { attempt(exchange); }, Qt::QueuedConnection);
    return future;
}

QNetworkRequest LoftClient::request(const QString &function) const
{
    QUrl url = m_settings.baseUrl;
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path + "/v1/functions/"_L1 + function);
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setRawHeader("Accept"_ba, "application/json"_ba);
    request.setRawHeader("Authorization"_ba, "Bearer " + m_settings.apiKey.view().toByteArray());
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute,
                         true); // or it could rewind
    // The key goes nowhere else.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    return request;
}

void LoftClient::attempt(const std::shared_ptr<Exchange> &exchange)
{
    ++exchange->attempts;
    exchange->received.clear();
    exchange->timedOut = false;
    const auto patience = std::min<std::chrono::milliseconds>(
        m_settings.attemptTimeout,
        std::chrono::ceil<std::chrono::milliseconds>(exchange->deadline.remainingTimeAsDuration()));

    // A change gets a connection of its own: one that lay idle may be dead, and then nobody knows what arrived.
    const bool change = exchange->repeat == Repeat::Never;
    QNetworkAccessManager *network = change ? new QNetworkAccessManager(this) : m_network;
    QNetworkRequest post = request(exchange->function);
    post.setHeader(QNetworkRequest::ContentLengthHeader, exchange->body.size());
    auto *body = new OneWayBody(exchange->body, network);
    QNetworkReply *reply = network->post(post, body);
    body->setParent(reply);
    if (change)
        connect(reply, &QObject::destroyed, network, &QObject::deleteLater);
    exchange->reply = reply;
    reply->setReadBufferSize(m_settings.maximumReply);
    connect(reply, &QNetworkReply::readyRead, this, [this, exchange] { read(exchange); });
    connect(reply, &QNetworkReply::finished, this, [this, exchange] { finish(exchange); });
    QTimer::singleShot(patience, reply, [exchange, reply] {
        if (exchange->reply == reply) {
            exchange->timedOut = true;
            reply->abort();
        }
    });
}

void LoftClient::read(const std::shared_ptr<Exchange> &exchange)
{
    exchange->received += exchange->reply->readAll();
    if (exchange->received.size() > m_settings.maximumReply
        && !std::exchange(exchange->tooLarge, true))
        exchange->reply->abort();
}

void LoftClient::finish(const std::shared_ptr<Exchange> &exchange)
{
    QNetworkReply *reply = exchange->reply;
    exchange->reply.clear();
    reply->deleteLater();
    if (exchange->tooLarge) {
        qCWarning(lcServer).noquote() << "LOFT sent too much for" << exchange->function;
        return exchange->answer(std::unexpected(useless()));
    }
    if (exchange->timedOut)
        return retryOrFail(exchange, tooSlow());

    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // Errors below 200 are those of the connection; it can also break after the status line.
    const bool broken = reply->error() != QNetworkReply::NoError && reply->error() < 200;
    if (status == 0 || broken)
        return retryOrFail(exchange, unreachable());
    if (status >= 500)
        return retryOrFail(exchange, unreachable());
    if (status != 200) {
        if (status == 401 || status == 403)
            qCWarning(lcServer) << "LOFT refuses the key it was given";
        return exchange->answer(std::unexpected(refusal(status, *reply)));
    }
    exchange->received += reply->readAll();
    exchange->answer(resultOf(exchange->received));
}

void LoftClient::retryOrFail(const std::shared_ptr<Exchange> &exchange, Error error)
{
    const auto pause = m_settings.firstPause * (1 << std::min(exchange->attempts - 1, 10));
    const bool again = exchange->repeat == Repeat::Safe && exchange->attempts < m_settings.attempts
                       && exchange->deadline.remainingTimeAsDuration() > pause;
    if (!again) {
        qCWarning(lcServer).noquote()
            << "LOFT failed at" << exchange->function << "after" << exchange->attempts
            << "attempts:" << errorCodeName(error.code);
        return exchange->answer(std::unexpected(std::move(error)));
    }
    QTimer::singleShot(pause, this, [this, exchange] { attempt(exchange); });
}

} // namespace countersign::gateways
