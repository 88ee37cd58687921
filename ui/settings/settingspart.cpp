// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingspart.h"

#include "settings/businessform.h"
#include "settings/countriesform.h"
#include "settings/emailform.h"
#include "settings/textmessagesform.h"
#include "widgets/timetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace countersign::ui::settings {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

QString orNone(const QString &text)
{
    return text.isEmpty() ? Texts::tr("None") : text;
}

QString secretText(const contract::SecretState &state)
{
    if (!state.set)
        return Texts::tr("None");
    return state.setAt ? Texts::tr("Set on %1").arg(widgets::timeText(*state.setAt))
                       : Texts::tr("Set");
}

using Rows = QList<std::pair<QString, QString>>;

Rows textRows(const contract::TextMessageSettings &texts)
{
    if (texts.accountSid.isEmpty())
        return {{Texts::tr("Sent by"), Texts::tr("Nobody: codes stay in the outbox")}};
    return {{Texts::tr("Sent by"), Texts::tr("Twilio")},
            {Texts::tr("Account SID"), texts.accountSid},
            {Texts::tr("Auth token"), secretText(texts.authToken)},
            {Texts::tr("Sender"), texts.from},
            {Texts::tr("Reports to"), orNone(texts.statusCallback)}};
}

Rows mailRows(const contract::EmailSettings &mail)
{
    if (mail.url.isEmpty())
        return {{Texts::tr("Sent by"), Texts::tr("Nobody: messages stay in the outbox")}};
    return {{Texts::tr("Mail server"), mail.url},
            {Texts::tr("User name"), orNone(mail.user)},
            {Texts::tr("Password"), secretText(mail.password)},
            {Texts::tr("Sender"), mail.from}};
}

QString countriesText(const QStringList &codes)
{
    if (codes.isEmpty())
        return Texts::tr("All countries");
    QStringList names;
    for (const QString &code : codes)
        names.append(countryName(code));
    return QLocale().createSeparatedList(names);
}

} // namespace

QString partTitle(Part part)
{
    switch (part) {
    case Part::TextMessages:
        return Texts::tr("Text messages");
    case Part::Email:
        return Texts::tr("E-mail");
    case Part::Countries:
        return Texts::tr("Countries");
    case Part::Business:
        return Texts::tr("Business");
    }
    return {};
}

QString partText(Part part)
{
    switch (part) {
    case Part::TextMessages:
        return Texts::tr("Customers sign in with codes by text message. An account at Twilio sends "
                         "them; without one they stay in the outbox, where you can read them.");
    case Part::Email:
        return Texts::tr("Codes for customers, invitations and notices to staff go through your "
                         "own mail server.");
    case Part::Countries:
        return Texts::tr(
            "Text messages to some countries are expensive and a target of fraud. Where "
            "codes may not go by text message, they go by e-mail.");
    case Part::Business:
        return Texts::tr("What customers read in messages and in the chat widget.");
    }
    return {};
}

QString testChannel(Part part)
{
    if (part == Part::TextMessages)
        return u"sms"_s;
    return part == Part::Email ? u"email"_s : QString();
}

SettingsForm *makeForm(Part part, QWidget *parent)
{
    switch (part) {
    case Part::TextMessages:
        return new TextMessagesForm(parent);
    case Part::Email:
        return new EmailForm(parent);
    case Part::Countries:
        return new CountriesForm(parent);
    case Part::Business:
        break;
    }
    return new BusinessForm(parent);
}

bool isGiven(Part part, const contract::SettingsView &view)
{
    return (part == Part::TextMessages && view.textMessages.source == "file"_L1)
           || (part == Part::Email && view.email.source == "file"_L1);
}

bool isSetUp(Part part, const contract::SettingsView &view)
{
    switch (part) {
    case Part::TextMessages:
        return !view.textMessages.accountSid.isEmpty();
    case Part::Email:
        return !view.email.url.isEmpty();
    case Part::Countries:
        return !view.countries.isEmpty();
    case Part::Business:
        break;
    }
    return view.businessName.source != "default"_L1;
}

QString givenText()
{
    return Texts::tr("This is set where the service is started (command line, environment or "
                     "settings file), and is changed there.");
}

Rows partRows(Part part, const contract::SettingsView &view)
{
    switch (part) {
    case Part::TextMessages:
        return textRows(view.textMessages);
    case Part::Email:
        return mailRows(view.email);
    case Part::Countries:
        return {{Texts::tr("Codes go to"), countriesText(view.countries)}};
    case Part::Business:
        break;
    }
    return {{Texts::tr("Name"), view.businessName.value},
            {Texts::tr("Phone number"), orNone(view.supportPhone.value)}};
}

QString deliveryText(const contract::TestMessageReply &reply)
{
    if (reply.sent)
        return reply.provider == "twilio"_L1
                   ? Texts::tr("Twilio has taken the message. Look at the phone.")
                   : Texts::tr("The mail server has taken the message. Look into the mailbox.");
    const QHash<QString, QString> sentences{
        {u"mail_server_unreachable"_s,
         Texts::tr("The mail server cannot be reached. Check its name and port.")},
        {u"mail_server_timeout"_s, Texts::tr("The mail server did not answer in time.")},
        {u"mail_server_disconnected"_s, Texts::tr("The mail server broke the connection.")},
        {u"mail_server_without_tls"_s,
         Texts::tr("The mail server offers no encryption, so nothing was sent.")},
        {u"mail_server_not_trusted"_s,
         Texts::tr("The mail server's certificate is not to be trusted, so nothing was sent. Check "
                   "the server's name and the kind of encryption.")},
        {u"mail_login_refused"_s,
         Texts::tr("The mail server refused the user name or the password.")},
        {u"mail_recipient_refused"_s, Texts::tr("The mail server refused the receiver's address.")},
        {u"mail_refused"_s, Texts::tr("The mail server refused the message.")},
        {u"mail_deferred"_s,
         Texts::tr("The mail server does not take the message now. Try again in some minutes.")},
        {u"provider_unreachable"_s,
         Texts::tr("Twilio cannot be reached. Check the network of the server.")},
        {u"provider_timeout"_s, Texts::tr("Twilio did not answer in time.")},
        {u"provider_busy"_s, Texts::tr("Twilio is busy. Try again in a moment.")},
        {u"provider_login_refused"_s,
         Texts::tr("Twilio refused the account SID or the auth token.")},
        {u"sender_refused"_s,
         Texts::tr("Twilio refused the sender: this number or service is not of your account.")},
        {u"invalid_number"_s, Texts::tr("Twilio says that there is no such phone number.")},
        {u"not_a_mobile_number"_s, Texts::tr("This number cannot get text messages.")},
        {u"region_not_allowed"_s,
         Texts::tr("Your account at Twilio does not allow messages to this country.")},
        {u"number_not_verified"_s,
         Texts::tr("A trial account at Twilio sends to verified numbers only.")},
        {u"opted_out"_s, Texts::tr("Whoever has this number wants no messages from you.")},
        {u"no_answer"_s, Texts::tr("No answer came in time. The message may arrive all the same.")},
    };
    const QString code = reply.code.value_or(QString());
    return sentences.value(
        code, Texts::tr("The message was not sent. The reason given is “%1”.").arg(code));
}

} // namespace countersign::ui::settings
