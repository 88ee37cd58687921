// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/safetytext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>

namespace countersign::ui::customers {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

// Every code whose event is about one customer; tests/ui/customers holds it to what the server records.
QHash<QString, QString> sentences()
{
    return {
        {u"customer.created"_s, Texts::tr("Became a customer")},
        {u"customer.read"_s, Texts::tr("Looked at this customer")},
        {u"customer.revealed"_s, Texts::tr("Phone number and e-mail address shown in the clear")},
        {u"customer.updated"_s, Texts::tr("Record changed")},
        {u"customer.list.read"_s, Texts::tr("Found by a search")},
        {u"customer.timeline.read"_s, Texts::tr("Looked at this customer")},
        {u"customer.contact_change.asked"_s, Texts::tr("Asked for another address")},
        {u"customer.contact_change.refused"_s, Texts::tr("Wrong code for a change of the address")},
        {u"customer.contact_change.held"_s, Texts::tr("Change of an address held for 24 hours")},
        {u"customer.contact_change.cancelled"_s, Texts::tr("Change of an address cancelled")},
        {u"customer.contact_change.made"_s, Texts::tr("Phone number or e-mail address changed")},
        {u"customer.override.requested"_s, Texts::tr("Verified by a procedure")},
        {u"customer.override.approved"_s, Texts::tr("Verification approved by a second person")},
        {u"customer.override.started"_s, Texts::tr("Counts as verified for 15 minutes")},
        {u"customer.override.used"_s, Texts::tr("Verification used")},
        {u"customer.override.ended"_s, Texts::tr("Verification ended")},
        {u"otp.customer.identified"_s, Texts::tr("A sign-in code was asked for")},
        {u"otp.code.refused"_s, Texts::tr("A wrong sign-in code was given")},
        {u"otp.address.disabled"_s, Texts::tr("Codes locked after too many wrong ones")},
        {u"otp.address.enabled"_s, Texts::tr("Codes unlocked")},
        {u"session.started"_s, Texts::tr("Signed in")},
        {u"session.ended"_s, Texts::tr("Session ended")},
        {u"session.expired"_s, Texts::tr("Session ended by itself")},
        {u"session.list.read"_s, Texts::tr("Looked at this customer")},
        {u"notice.withdrawn"_s, Texts::tr("Took back the agreement to codes")},
        {u"function.called"_s, Texts::tr("The shop was asked about this customer")},
        {u"function.refused"_s, Texts::tr("A question to the shop was refused")},
        {u"message.sending"_s, Texts::tr("Message goes out")},
        {u"message.sent"_s, Texts::tr("Message sent")},
        {u"message.delivered"_s, Texts::tr("Message arrived")},
        {u"message.failed"_s, Texts::tr("Message could not be delivered")},
        {u"message.withheld"_s, Texts::tr("Message not sent")},
        {u"message.expired"_s, Texts::tr("Message came too late and was not sent")},
        {u"message.retry_scheduled"_s, Texts::tr("Message will be tried again")},
        {u"message.fallback_queued"_s, Texts::tr("Message goes by e-mail instead")},
        {u"message.fallback_unavailable"_s, Texts::tr("No e-mail address to use instead")},
        {u"message.delivery_uncertain"_s, Texts::tr("Message may arrive twice")},
    };
}

// "customer.something_new" of a newer server: "Something new"
QString spoken(const QString &action)
{
    QString text = action.section(u'.', -1);
    text.replace(u'_', u' ');
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

// Opening a customer's page reads several parts of it, each with its event.
bool isLook(const contract::TimelineEvent &event)
{
    return event.action == "customer.read"_L1 || event.action == "session.list.read"_L1
           || event.action == "customer.timeline.read"_L1;
}

bool isSameLook(const contract::TimelineEvent &newer, const contract::TimelineEvent &older)
{
    constexpr qint64 TogetherMs = 60'000;
    const auto timeOf = [](const contract::TimelineEvent &event) {
        return QDateTime::fromString(event.at, Qt::ISODateWithMs);
    };
    return isLook(newer) && isLook(older) && newer.own == older.own && newer.byKind == older.byKind
           && newer.byRole == older.byRole && timeOf(older).msecsTo(timeOf(newer)) < TogetherMs;
}

} // namespace

QList<contract::TimelineEvent> foldLooks(const QList<contract::TimelineEvent> &events)
{
    QList<contract::TimelineEvent> folded;
    for (const contract::TimelineEvent &event : events) {
        if (folded.isEmpty() || !isSameLook(folded.last(), event))
            folded.append(event);
    }
    return folded;
}

QString timelineText(const contract::TimelineEvent &event)
{
    static const QHash<QString, QString> known = sentences();
    const QString text = known.value(event.action);
    return text.isEmpty() ? spoken(event.action) : text;
}

QString timelineActor(const contract::TimelineEvent &event)
{
    if (event.own)
        return Texts::tr("You");
    // Until the code is right nobody is signed in.
    if (event.byKind == "customer"_L1 || event.action == "session.started"_L1)
        return Texts::tr("The customer");
    if (event.byKind == "system"_L1)
        return Texts::tr("This program");
    if (event.byKind == "anonymous"_L1)
        return Texts::tr("Not signed in");
    const QHash<QString, QString> roles{{u"admin"_s, Texts::tr("An administrator")},
                                        {u"manager"_s, Texts::tr("A manager")},
                                        {u"agent"_s, Texts::tr("An agent")},
                                        {u"viewer"_s, Texts::tr("A viewer")},
                                        {u"auditor"_s, Texts::tr("An auditor")}};
    return roles.value(event.byRole.value_or(QString()), Texts::tr("Staff"));
}

} // namespace countersign::ui::customers
