// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/outboxtext.h"

#include <QCoreApplication>

namespace countersign::ui::outbox {

using namespace Qt::StringLiterals;
using widgets::Tone;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Outbox)
};

struct StateRow
{
    QString state;
    QString text;
    QString meaning;
    Tone tone;
};

QList<StateRow> states()
{
    return {
        {u"queued"_s, Texts::tr("Queued"), Texts::tr("Waits for its turn, or for the next try."),
         Tone::Neutral},
        {u"sending"_s, Texts::tr("Sending"), Texts::tr("Is being handed to the provider."),
         Tone::Info},
        {u"sent"_s, Texts::tr("Sent"),
         Texts::tr("The provider has it; delivery is not confirmed yet."), Tone::Info},
        {u"delivered"_s, Texts::tr("Delivered"), Texts::tr("The provider confirmed delivery."),
         Tone::Positive},
        {u"failed"_s, Texts::tr("Failed"),
         Texts::tr("Could not be delivered and is not tried again."), Tone::Danger},
        {u"withheld"_s, Texts::tr("Withheld"),
         Texts::tr("Was not sent: nobody is registered under this address, or text messages do not "
                   "go to its country."),
         Tone::Neutral},
        {u"local"_s, Texts::tr("Local"),
         Texts::tr("No provider is set up, so the message stays in this outbox to be "
                   "read."),
         Tone::Warning},
    };
}

StateRow rowOf(const QString &state)
{
    for (const StateRow &row : states()) {
        if (row.state == state)
            return row;
    }
    return {state, state, {}, Tone::Neutral};
}

} // namespace

QStringList messageStates()
{
    QStringList names;
    for (const StateRow &row : states())
        names.append(row.state);
    return names;
}

QString stateText(const QString &state)
{
    return rowOf(state).text;
}

QString stateMeaning(const QString &state)
{
    return rowOf(state).meaning;
}

Tone stateTone(const QString &state)
{
    return rowOf(state).tone;
}

QString channelText(const QString &channel)
{
    if (channel == "sms"_L1)
        return Texts::tr("SMS");
    return channel == "email"_L1 ? Texts::tr("E-mail") : channel;
}

QString kindText(const QString &kind)
{
    if (kind == "otp.code"_L1)
        return Texts::tr("One-time code");
    if (kind == "staff.link"_L1)
        return Texts::tr("Link for a password");
    return kind == "staff.notice"_L1 ? Texts::tr("Notice to staff") : kind;
}

QString providerText(const QString &provider)
{
    if (provider == "twilio"_L1)
        return Texts::tr("Twilio");
    if (provider == "smtp"_L1)
        return Texts::tr("Mail server");
    return provider == "local"_L1 ? Texts::tr("Local outbox") : provider;
}

} // namespace countersign::ui::outbox
