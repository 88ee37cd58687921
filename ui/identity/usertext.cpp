// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/usertext.h"

#include "client/problemtext.h"
#include "client/serversentence.h"

#include <QCoreApplication>
#include <QHash>

namespace countersign::ui::identity {

using namespace Qt::StringLiterals;
using widgets::Tone;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Users)
};

} // namespace

QStringList staffRoles()
{
    return {u"admin"_s, u"manager"_s, u"agent"_s, u"viewer"_s, u"auditor"_s};
}

QString roleMeaning(const QString &role)
{
    const QHash<QString, QString> known{
        {u"admin"_s, Texts::tr("Runs the desk: accounts, settings, everybody's sessions.")},
        {u"manager"_s, Texts::tr("Leads the team: campaigns, tasks, customers, messages.")},
        {u"agent"_s, Texts::tr("Works with customers and on tasks.")},
        {u"viewer"_s, Texts::tr("Sees customers, tasks and reports; changes nothing.")},
        {u"auditor"_s, Texts::tr("Reads and verifies the audit trail, and nothing else.")},
    };
    return known.value(role);
}

QStringList userStatuses()
{
    return {u"active"_s, u"invited"_s, u"disabled"_s};
}

QString userStatusText(const QString &status)
{
    const QHash<QString, QString> known{
        {u"active"_s, Texts::tr("Active")},
        {u"invited"_s, Texts::tr("Invited")},
        {u"disabled"_s, Texts::tr("Disabled")},
    };
    return known.value(status, status);
}

Tone userStatusTone(const QString &status)
{
    if (status == "active"_L1)
        return Tone::Positive;
    return status == "invited"_L1 ? Tone::Info : Tone::Neutral;
}

QString userProblemText(const client::ApiProblem &problem)
{
    if (problem.code == "duplicate"_L1)
        return Texts::tr("Somebody has an account with this e-mail address.");
    if (problem.field == "/reason"_L1)
        return Texts::tr("There is no second administrator who could agree. Say why it has to be; "
                         "it is recorded.");
    // The general sentence speaks of somebody else's change; here the server says which rule it is.
    if (problem.code == "conflict"_L1 && !problem.detail.isEmpty())
        return client::serverSentence(problem.detail);
    return client::problemText(problem);
}

} // namespace countersign::ui::identity
