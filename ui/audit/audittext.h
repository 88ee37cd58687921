// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/audit.h"

namespace countersign::ui::audit {

// An event in words for people.
QString actionText(const QString &action);
/// The codes of every action that this console knows, in the order of their texts.
QStringList allActions();
QString resourceText(const QString &resource);
/// "Manager", "Customer", "Program", "Not signed in"
QString actorText(const contract::AuditActor &actor);
QString errorText(const QString &code);
/// Names of members of details and states: "userAgent" becomes "User agent".
QString memberText(const QString &member);
/// A JSON value as a person would write it.
QString valueText(const QJsonValue &value);

// One line of a before/after difference.
struct Change
{
    QString member;
    QString before; // empty: was not there
    QString after;  // empty: is gone
};
/// What differs between two states of a thing, in the order of the members' names.
QList<Change> changesBetween(const QJsonObject &before, const QJsonObject &after);

} // namespace countersign::ui::audit
