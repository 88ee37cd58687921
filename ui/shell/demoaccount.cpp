// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/demoaccount.h"

#include <QCoreApplication>

namespace countersign::ui::shell {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Role)
};

} // namespace

QString roleTitle(const QString &role)
{
    if (role == "admin"_L1)
        return Texts::tr("Administrator");
    if (role == "manager"_L1)
        return Texts::tr("Manager");
    if (role == "agent"_L1)
        return Texts::tr("Agent");
    if (role == "viewer"_L1)
        return Texts::tr("Viewer");
    if (role == "auditor"_L1)
        return Texts::tr("Auditor");
    if (role == "customer"_L1)
        return Texts::tr("Customer");
    if (role == "system"_L1)
        return Texts::tr("Program");
    return role;
}

} // namespace countersign::ui::shell
