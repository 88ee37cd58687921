// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace countersign::ui::shell {

// A made-up member of staff of the demo, offered as a button on the sign-in page.
struct DemoAccount
{
    QString name;
    QString role; // "admin", "manager", …
    QString email;
    QString password;
};

/// The role's name for people.
QString roleTitle(const QString &role);

} // namespace countersign::ui::shell
