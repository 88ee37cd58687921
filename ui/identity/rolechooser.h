// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QLineEdit;
QT_END_NAMESPACE

namespace countersign::ui::identity {

// Chooses a role, says what it means, and asks for a reason where the server wants one. Part of a dialog.
class RoleChooser final : public QWidget
{
    Q_OBJECT
public:
    explicit RoleChooser(QWidget *parent = nullptr);

    QString role() const;
    void setRole(const QString &role);
    /// Nothing unless it was asked for and given.
    std::optional<QString> reason() const;
    /// Shows the field for it and puts the keyboard there.
    void askForReason();

Q_SIGNALS:
    void roleChanged();

private:
    void explain();

    QComboBox *m_role;
    QLabel *m_meaning;
    QWidget *m_why;
    QLineEdit *m_reason;
};

} // namespace countersign::ui::identity
