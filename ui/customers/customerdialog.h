// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/apiproblem.h"
#include "contract/customers.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace countersign::ui::widgets {
class InlineMessage;
}

namespace countersign::ui::customers {

// Asks for the data of a new customer. Values out: `submitted` says they are complete; the page
// saves them and then accepts the dialog or comes back with showProblem(). What was typed stays.
class CustomerDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit CustomerDialog(QWidget *parent = nullptr);

    contract::CustomerCreateRequest customer() const;
    void showProblem(const client::ApiProblem &problem);

Q_SIGNALS:
    void submitted();

private:
    void submit();

    QLineEdit *m_name;
    QLineEdit *m_phone;
    QLineEdit *m_email;
    QLineEdit *m_tags;
    QCheckBox *m_vip;
    QPushButton *m_save;
    widgets::InlineMessage *m_message;
};

} // namespace countersign::ui::customers
