// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QHash>

namespace countersign::ui::identity {

/// Permissions by role, from resources/roles.json.
QHash<QString, QStringList> rolePermissions();
/// What actions on something come to, in words: {"read", "update"} is "See, change". A dash for none.
QString rightsText(const QStringList &actions);

// What each role may do, as a table. Deletes itself; not modal, so that it can stay open beside the list.
class RoleMatrixDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit RoleMatrixDialog(QWidget *parent);
};

} // namespace countersign::ui::identity
