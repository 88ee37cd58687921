// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/demoaccount.h"

#include <QCoreApplication>

namespace countersign::ui::shell {

using namespace Qt::StringLiterals;

QString roleTitle(const QString &role)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("Role", text); };
    if (role == "admin"_L1)
        return tr(QT_TRANSLATE_NOOP("Role", "Administrator"));
    if (role == "manager"_L1)
        return tr(QT_TRANSLATE_NOOP("Role", "Manager"));
    if (role == "agent"_L1)
        return tr(QT_TRANSLATE_NOOP("Role", "Agent"));
    if (role == "viewer"_L1)
        return tr(QT_TRANSLATE_NOOP("Role", "Viewer"));
    if (role == "auditor"_L1)
        return tr(QT_TRANSLATE_NOOP("Role", "Auditor"));
    if (role == "customer"_L1)
        return tr(QT_TRANSLATE_NOOP("Role", "Customer"));
    if (role == "system"_L1)
        return tr(QT_TRANSLATE_NOOP("Role", "Program"));
    return role;
}

} // namespace countersign::ui::shell
