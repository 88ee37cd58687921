// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/safetytext.h"

#include "client/problemtext.h"
#include "widgets/timetext.h"

#include <QCoreApplication>
#include <QHash>

namespace countersign::ui::customers {

using namespace Qt::StringLiterals;
using widgets::timeText;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CustomerSafety)
};

QString askedText(const contract::ContactChangeView &change)
{
    const QString until = timeText(change.dueAt);
    return change.field == "phone"_L1
               ? Texts::tr("The customer asked for another phone number and can enter the code "
                           "until %1.")
                     .arg(until)
               : Texts::tr("The customer asked for another e-mail address and can enter the code "
                           "until %1.")
                     .arg(until);
}

} // namespace

QString changeText(const contract::ContactChangeView &change)
{
    if (change.state == "asked"_L1)
        return askedText(change);
    const QString due = timeText(change.dueAt);
    const bool isPhone = change.field == "phone"_L1;
    const bool byStaff = change.askedBy == "staff"_L1;
    if (!change.value)
        return isPhone ? Texts::tr("The phone number is removed on %1.").arg(due)
                       : Texts::tr("The e-mail address is removed on %1.").arg(due);
    if (isPhone)
        return (byStaff ? Texts::tr("The phone number changes to %1 on %2. Staff asked for it.")
                        : Texts::tr("The phone number changes to %1 on %2. The customer asked for "
                                    "it."))
            .arg(*change.value, due);
    return (byStaff ? Texts::tr("The e-mail address changes to %1 on %2. Staff asked for it.")
                    : Texts::tr("The e-mail address changes to %1 on %2. The customer asked for "
                                "it."))
        .arg(*change.value, due);
}

QString procedureTitle(const QString &id, const QString &serversWords)
{
    if (id == "call_back"_L1)
        return Texts::tr("Call back on a number we know");
    if (id == "in_person"_L1)
        return Texts::tr("In person, with an identity document");
    if (id == "video_call"_L1)
        return Texts::tr("Video call, with an identity document");
    return serversWords;
}

QString checkText(const QString &id, const QString &serversWords)
{
    const QHash<QString, QString> known{
        {u"called_known_number"_s,
         Texts::tr("I called them on a number that was on file before they asked")},
        {u"full_name"_s, Texts::tr("They gave their full name as it is on file")},
        {u"recent_order"_s, Texts::tr("They described a recent order that only they should know")},
        {u"delivery_address"_s, Texts::tr("They gave the address of an earlier delivery")},
        {u"account_age"_s, Texts::tr("They knew roughly since when they are a customer")},
        {u"document_seen"_s, Texts::tr("I saw the original of a valid identity document")},
        {u"photo_matches"_s, Texts::tr("The photo on it is of this person")},
        {u"live_gesture"_s,
         Texts::tr("They did what I asked for on camera, so it was no recording")},
    };
    return known.value(id, serversWords);
}

QStringList sensitiveTexts(const QStringList &reasons)
{
    const QHash<QString, QString> known{
        {u"phone_change"_s, Texts::tr("The phone number is to be changed.")},
        {u"recent_phone_change"_s, Texts::tr("The phone number was changed in the last 30 days.")},
        {u"held_change"_s, Texts::tr("A change of the phone number or e-mail address waits.")},
        {u"locked_codes"_s, Texts::tr("Codes are locked after too many wrong guesses.")},
    };
    QStringList texts;
    for (const QString &reason : reasons)
        texts.append(known.value(reason, reason));
    return texts;
}

QString sessionMethodText(const QStringList &methods)
{
    if (methods.contains("sms"_L1))
        return Texts::tr("Code by text message");
    return methods.contains("email"_L1) ? Texts::tr("Code by e-mail") : Texts::tr("Not known");
}

QString safetyProblemText(const client::ApiProblem &problem)
{
    if (problem.code == "duplicate"_L1)
        return Texts::tr("This phone number or e-mail address belongs to another customer.");
    if (problem.code == "conflict"_L1 && problem.field == "/value"_L1)
        return Texts::tr("This is what is on file already.");
    // The general sentence speaks of somebody else's change; here the server says which rule it is.
    if (problem.code == "conflict"_L1 && !problem.detail.isEmpty())
        return problem.detail;
    return client::problemText(problem);
}

} // namespace countersign::ui::customers
