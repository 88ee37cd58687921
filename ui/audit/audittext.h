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

// One line of a before/after difference: a field, or one inside of it.
struct Change
{
    enum class Kind : quint8 { Added, Removed, Changed };

    QStringList path; // "customFields", "City"
    Kind kind = Kind::Changed;
    QString before; // as valueText() has it; empty if added
    QString after;  // empty if removed
};
/// What differs between two states of a thing, in the order of the fields' names.
QList<Change> changesBetween(const QJsonObject &before, const QJsonObject &after);
/// The name of a field for people: "Custom fields › City".
QString fieldText(const QStringList &path);
/// "Added", "Removed", "Changed"
QString changeText(Change::Kind kind);

} // namespace countersign::ui::audit
