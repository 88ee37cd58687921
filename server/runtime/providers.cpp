// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/providers.h"

#include "gateways/localprovider.h"
#include "gateways/smtpprovider.h"
#include "gateways/twilioprovider.h"
#include "runtime/serviceoptions.h"

namespace countersign::runtime {

using namespace Qt::StringLiterals;
using gateways::MessageProvider;
using Provider = Result<std::unique_ptr<MessageProvider>>;

namespace {

template<typename Concrete>
Provider asProvider(Result<std::unique_ptr<Concrete>> made)
{
    if (!made)
        return failureOf(made);
    return std::unique_ptr<MessageProvider>(std::move(*made));
}

Provider textProvider(const settings::TextProvider &texts, const ServiceOptions &options)
{
    if (!texts.isSet())
        return std::make_unique<gateways::LocalProvider>();
    gateways::TwilioSettings twilio;
    twilio.baseUrl = QUrl(options.twilioUrl);
    twilio.accountSid = texts.accountSid;
    twilio.secret = texts.authToken;
    (texts.from.startsWith("MG"_L1) ? twilio.messagingService : twilio.from) = texts.from;
    twilio.statusCallback = QUrl(texts.statusCallback);
    return asProvider(gateways::TwilioProvider::create(std::move(twilio)));
}

Provider mailProvider(const settings::MailProvider &mail, const QString &businessName,
                      const ServiceOptions &options)
{
    if (!mail.isSet())
        return std::make_unique<gateways::LocalProvider>();
    const QUrl url(mail.url);
    const bool implicitTls = url.scheme() == "smtps"_L1;
    if (!implicitTls && url.scheme() != "smtp"_L1)
        return failure(ErrorCode::InvalidRequest,
                       u"--smtp-url must start with smtp:// or smtps://."_s, u"smtp-url"_s);
    gateways::SmtpSettings smtp;
    smtp.server.host = url.host();
    smtp.server.port = static_cast<quint16>(url.port(implicitTls ? 465 : 587));
    smtp.server.security
        = implicitTls ? gateways::SmtpSecurity::ImplicitTls : gateways::SmtpSecurity::StartTls;
    smtp.server.user = mail.user;
    smtp.server.password = mail.password;
    smtp.server.caFile = options.smtpCaFile;
    smtp.from = mail.from;
    smtp.fromName = businessName;
    return asProvider(gateways::SmtpProvider::create(std::move(smtp)));
}

} // namespace

Provider makeProvider(gateways::Channel channel, const settings::Values &values,
                      const ServiceOptions &options)
{
    return channel == gateways::Channel::Sms
               ? textProvider(values.texts, options)
               : mailProvider(values.mail, settings::nameIn(values), options);
}

settings::Values givenSettings(const ServiceOptions &options)
{
    settings::Values given;
    if (!options.twilioAccountSid.isEmpty())
        given.texts = {options.twilioAccountSid, options.twilioAuthToken, options.twilioFrom,
                       options.twilioStatusCallback};
    if (!options.smtpUrl.isEmpty())
        given.mail = {options.smtpUrl, options.smtpUser, options.smtpPassword, options.smtpFrom};
    given.businessName = options.businessName;
    given.supportPhone = options.supportPhone;
    return given;
}

} // namespace countersign::runtime
