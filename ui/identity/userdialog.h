// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/apiproblem.h"
#include "contract/users.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace countersign::ui::widgets {
class InlineMessage;
}

namespace countersign::ui::identity {

class RoleChooser;

// Asks for a new colleague, or for the new role of one. Values out: `submitted` says they are complete; the page saves
// them and then accepts the dialog or comes back with showProblem(). What was typed stays.
class UserDialog final : public QDialog
{
    Q_OBJECT
public:
    /// For a new account.
    explicit UserDialog(QWidget *parent = nullptr);
    /// For another role of `user`.
    UserDialog(const contract::UserView &user, QWidget *parent);

    contract::UserCreateRequest account() const;
    contract::UserPatchRequest roleChange() const;
    void showProblem(const client::ApiProblem &problem);

Q_SIGNALS:
    void submitted();

private:
    UserDialog(const QString &title, const QString &action, QWidget *parent);
    void addField(const QString &label, QLineEdit *field, int length);
    void finish();
    void submit();

    QVBoxLayout *m_column;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_email = nullptr;
    RoleChooser *m_role;
    QPushButton *m_save;
    widgets::InlineMessage *m_message;
    QString m_formerRole; // empty for a new account
};

} // namespace countersign::ui::identity
