// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateways/twilioprovider.h"

#include "gateways/twilioreply.h"

#include <QHostAddress>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::gateways {

namespace {

constexpr qint64 maximumReply = 64 * 1024;

// Qt repeats a request by itself when the server closes the connection before it answers, a POST
// too: the customer would get the message twice. It cannot rewind a sequential device, and then
// gives up. (Not a QBuffer: Qt looks through those at their bytes.)
class OneWayDevice final : public QIODevice
{
public:
    explicit OneWayDevice(const QByteArray &data)
        : m_data(data)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return m_data.size() - m_offset; }
    bool atEnd() const override { return bytesAvailable() == 0; }

protected:
    qint64 readData(char *target, qint64 maximum) override
    {
        const qint64 length = std::min(maximum, m_data.size() - m_offset);
        std::copy_n(m_data.constData() + m_offset, length, target);
        m_offset += length;
        return length == 0 && maximum > 0 ? -1 : length;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const QByteArray m_data;
    qint64 m_offset = 0;
};

struct Exchange
{
    QByteArray body;
    bool late = false;
    bool tooLong = false;
};

bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

DeliveryOutcome readTransportError(QNetworkReply::NetworkError error, const Exchange &exchange)
{
    if (exchange.tooLong)
        return std::unexpected(DeliveryFailure{.code = u"provider_garbage"_s, .uncertain = true});
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
        return std::unexpected(DeliveryFailure{.code = u"provider_unreachable"_s});
    case QNetworkReply::SslHandshakeFailedError:
        return std::unexpected(DeliveryFailure{.code = u"provider_not_trusted"_s});
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
        return std::unexpected(DeliveryFailure{.code = u"provider_garbage"_s, .uncertain = true});
    default:
        break;
    }
    const QString code = exchange.late ? u"provider_timeout"_s : u"provider_disconnected"_s;
    return std::unexpected(DeliveryFailure{.code = code, .uncertain = true});
}

DeliveryOutcome readReply(const QNetworkReply &reply, const Exchange &exchange)
{
    const QVariant status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute);
    // With a status there was an answer, unless it was cut off in the middle of the body. Qt does
    // not always say so: when the end of the connection comes with the last bytes, it is content.
    const QVariant announced = reply.header(QNetworkRequest::ContentLengthHeader);
    const bool tooShort = announced.isValid() && exchange.body.size() < announced.toLongLong();
    if (status.isValid() && tooShort && !exchange.late && !exchange.tooLong)
        return readTransportError(QNetworkReply::RemoteHostClosedError, exchange);
    const bool broken = exchange.late || exchange.tooLong
                        || reply.error() == QNetworkReply::RemoteHostClosedError
                        || reply.error() == QNetworkReply::ProtocolFailure;
    if (!status.isValid() || broken)
        return readTransportError(reply.error(), exchange);
    return readTwilioReply(status.toInt(), exchange.body, reply.rawHeader("Retry-After"));
}

} // namespace

TwilioProvider::TwilioProvider(TwilioSettings settings)
    : m_settings(std::move(settings))
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setAutoDeleteReplies(true);
}

Result<std::unique_ptr<TwilioProvider>> TwilioProvider::create(TwilioSettings settings)
{
    const QUrl &base = settings.baseUrl;
    const bool plainOnThisMachine = base.scheme() == "http"_L1 && isLoopback(base.host());
    if (!base.isValid() || base.host().isEmpty()
        || (base.scheme() != "https"_L1 && !plainOnThisMachine))
        return failure(ErrorCode::InvalidRequest, u"Twilio's address must start with https://."_s,
                       u"baseUrl"_s);
    if (!settings.accountSid.startsWith("AC"_L1))
        return failure(ErrorCode::InvalidRequest,
                       u"Twilio's account SID is missing; it starts with AC."_s, u"accountSid"_s);
    if (settings.secret.isEmpty())
        return failure(ErrorCode::InvalidRequest, u"Twilio's auth token is missing."_s,
                       u"secret"_s);
    if (settings.from.isEmpty() == settings.messagingService.isEmpty())
        return failure(ErrorCode::InvalidRequest,
                       u"Twilio needs a sender: either a number or a messaging service."_s,
                       u"from"_s);
    return std::unique_ptr<TwilioProvider>(new TwilioProvider(std::move(settings)));
}

QString TwilioProvider::name() const
{
    return u"twilio"_s;
}

void TwilioProvider::send(const OutgoingMessage &message, Callback done)
{
    const auto field = [](const QString &name, const QString &value) {
        return name.toUtf8() + '=' + QUrl::toPercentEncoding(value);
    };
    QByteArrayList form{field(u"To"_s, message.to), field(u"Body"_s, message.body)};
    form += m_settings.from.isEmpty() ? field(u"MessagingServiceSid"_s, m_settings.messagingService)
                                      : field(u"From"_s, m_settings.from);
    if (!m_settings.statusCallback.isEmpty())
        form += field(u"StatusCallback"_s, m_settings.statusCallback.toString(QUrl::FullyEncoded));

    const QByteArray data = form.join('&');
    QNetworkRequest post = request(u"Messages.json"_s);
    post.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    post.setHeader(QNetworkRequest::ContentLengthHeader, data.size());
    post.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    auto body = std::make_unique<OneWayDevice>(data);
    QNetworkReply *reply = m_network.post(post, body.get());
    body.release()->setParent(reply);
    await(reply, [done = std::move(done)](const DeliveryOutcome &outcome, int) { done(outcome); });
}

void TwilioProvider::query(const QString &providerId, Callback done)
{
    const auto answer = [done = std::move(done)](const DeliveryOutcome &outcome, int httpStatus) {
        // A refused question says nothing about the message.
        if (!outcome && httpStatus != 200) {
            DeliveryFailure unanswered = outcome.error();
            unanswered.lasting = false;
            return done(std::unexpected(unanswered));
        }
        done(outcome);
    };
    await(m_network.get(request(u"Messages/%1.json"_s.arg(providerId))), answer);
}

QNetworkRequest TwilioProvider::request(const QString &resource) const
{
    QUrl url = m_settings.baseUrl;
    url.setPath(u"/2010-04-01/Accounts/%1/%2"_s.arg(m_settings.accountSid, resource));
    QNetworkRequest request(url);
    const QString user = m_settings.keySid.isEmpty() ? m_settings.accountSid : m_settings.keySid;
    QByteArray login = user.toUtf8() + ':';
    login += m_settings.secret.view();
    request.setRawHeader("Authorization", "Basic " + login.toBase64());
    login.fill('\0');
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("Accept-Encoding",
                         "identity"); // what arrives is what is counted against the cap
    request.setRawHeader("User-Agent", "Countersign");
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setTransferTimeout(m_settings.timeout);
    return request;
}

void TwilioProvider::await(QNetworkReply *reply,
                           const std::function<void(const DeliveryOutcome &, int)> &done)
{
    const auto exchange = std::make_shared<Exchange>();
    reply->setReadBufferSize(maximumReply + 1);
    // The transfer time-out of Qt starts anew with every byte; this one does not.
    QTimer::singleShot(m_settings.timeout, reply, [reply, exchange] {
        exchange->late = true;
        reply->abort();
    });
    QObject::connect(reply, &QIODevice::readyRead, reply, [reply, exchange] {
        exchange->body += reply->read(maximumReply + 1 - exchange->body.size());
        if (exchange->body.size() > maximumReply) {
            exchange->tooLong = true;
            reply->abort();
        }
    });
    QObject::connect(reply, &QNetworkReply::finished, reply, [reply, exchange, done] {
        if (reply->error() == QNetworkReply::OperationCanceledError && !exchange->tooLong)
            exchange->late = true; // by Qt's transfer time-out or ours: nobody else cancels
        done(readReply(*reply, *exchange),
             reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt());
    });
}

} // namespace countersign::gateways
