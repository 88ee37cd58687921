// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/apiproblem.h"
#include "contract/customers.h"
#include "contract/identity.h"
#include "contract/safety.h"

// What the customer's own page says.
namespace countersign::ui::customers {

/// "The phone number changes to ***-***-0144 on 23 Nov 2026, 09:30:00, as the customer wishes."
QString changeText(const contract::ContactChangeView &change);
/// The name of a procedure for overrides, in the language of the window; the server's own words for one it does not know.
QString procedureTitle(const QString &id, const QString &serversWords);
QString checkText(const QString &id, const QString &serversWords);
/// Why an override needs a second person, as one sentence each.
QStringList sensitiveTexts(const QStringList &reasons);
/// How a customer signed in: "Text message".
QString sessionMethodText(const QStringList &methods);
/// Which rule stands in the way.
QString safetyProblemText(const client::ApiProblem &problem);

/// "Signed in with a code"
QString timelineText(const contract::TimelineEvent &event);
/// "You", "An agent", "The customer", "This program", "Not signed in"
QString timelineActor(const contract::TimelineEvent &event);
/// Looks of the same person that directly follow each other within a minute are one: the newest of them stays.
QList<contract::TimelineEvent> foldLooks(const QList<contract::TimelineEvent> &events);

} // namespace countersign::ui::customers
