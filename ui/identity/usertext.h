// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/apiproblem.h"
#include "widgets/tokens.h"

#include <QStringList>

// Accounts of staff in words.
namespace countersign::ui::identity {

/// The roles that staff can have, the most powerful first.
QStringList staffRoles();
/// What somebody with this role does, in a sentence.
QString roleMeaning(const QString &role);

QStringList userStatuses();
QString userStatusText(const QString &status);
widgets::Tone userStatusTone(const QString &status);

/// Why something about an account was refused.
QString userProblemText(const client::ApiProblem &problem);

} // namespace countersign::ui::identity
