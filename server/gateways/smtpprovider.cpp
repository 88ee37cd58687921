// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateways/smtpprovider.h"

#include "base/emailaddress.h"
#include "gateways/smtpmail.h"

#include <curl/curl.h>

using namespace Qt::StringLiterals;

namespace countersign::gateways {

SmtpProvider::SmtpProvider(SmtpSettings settings)
    : m_settings(std::move(settings))
    , m_transport(m_settings.server)
{}

Result<std::unique_ptr<SmtpProvider>> SmtpProvider::create(SmtpSettings settings)
{
    if (settings.server.host.isEmpty() || settings.server.port == 0)
        return failure(ErrorCode::InvalidRequest, u"The mail server's name is missing."_s,
                       u"host"_s);
    const Result<EmailAddress> from = EmailAddress::parse(settings.from);
    if (!from)
        return failure(ErrorCode::InvalidRequest,
                       u"The sender's e-mail address is missing or wrong."_s, u"from"_s);
    settings.from = from->address();
    settings.server.heloName = settings.from.section(u'@', -1);
    return std::unique_ptr<SmtpProvider>(new SmtpProvider(std::move(settings)));
}

QString SmtpProvider::name() const
{
    return u"smtp"_s;
}

void SmtpProvider::send(const OutgoingMessage &message, Callback done)
{
    const auto answer = [this, done = std::move(done)](const DeliveryOutcome &outcome) {
        QMetaObject::invokeMethod(
            &m_context, [done, outcome] { done(outcome); }, Qt::QueuedConnection);
    };
    // Parsed anew, so that nothing but an address can reach the RCPT command.
    const Result<EmailAddress> to = EmailAddress::parse(message.to);
    if (!to) {
        answer(std::unexpected(DeliveryFailure{.code = u"invalid_address"_s, .lasting = true}));
        return;
    }
    const Result<QByteArray> mail = composeMail({
        .fromAddress = m_settings.from,
        .fromName = m_settings.fromName,
        .to = to->address(),
        .subject = message.subject,
        .body = message.body,
        .messageId = message.id.value(),
        .at = message.at,
    });
    if (!mail) {
        answer(std::unexpected(DeliveryFailure{.code = u"invalid_message"_s, .lasting = true}));
        return;
    }
    m_transport.submit({m_settings.from, to->address(), *mail,
                        [answer](SmtpResult result) { answer(readSmtpResult(result)); }});
}

DeliveryOutcome readSmtpResult(const SmtpResult &result)
{
    const auto fails = [&](const QString &code, bool lasting = false) {
        return std::unexpected(
            DeliveryFailure{.code = code,
                            .lasting = lasting,
                            .uncertain = result.handedOver && result.response < 400});
    };
    switch (result.curlCode) {
    case CURLE_OK:
        return Delivery{};
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CACERT_BADFILE:
        return fails(u"mail_server_not_trusted"_s);
    case CURLE_USE_SSL_FAILED:
        return fails(u"mail_server_without_tls"_s);
    case CURLE_LOGIN_DENIED:
        return fails(u"mail_login_refused"_s);
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_CONNECT:
        return fails(u"mail_server_unreachable"_s);
    case CURLE_OPERATION_TIMEDOUT:
        return fails(u"mail_server_timeout"_s);
    default:
        break;
    }
    // RFC 5321 section 4.2.1: 4yz passes, 5yz lasts.
    if (result.response >= 500)
        return fails(result.response == 550 || result.response == 553 ? u"mail_recipient_refused"_s
                                                                      : u"mail_refused"_s,
                     true);
    if (result.response >= 400)
        return fails(u"mail_deferred"_s);
    return fails(u"mail_server_disconnected"_s);
}

} // namespace countersign::gateways
