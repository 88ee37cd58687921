// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/apiproblem.h"
#include "contract/safety.h"
#include "widgets/tokens.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace countersign::ui::widgets {
class InlineMessage;
}

namespace countersign::ui::customers {

// Takes down how a customer was verified without a code: the procedure, what was looked at, and why. `submitted` says that
// it is complete; the owner sends it and then accepts the dialog or comes back with showProblem().
class OverrideDialog final : public QDialog
{
    Q_OBJECT
public:
    OverrideDialog(const QString &customerName,
                   const QList<contract::OverrideProcedure> &procedures, bool forPhoneChange,
                   QWidget *parent = nullptr);

    contract::OverrideRequest request() const;
    void showProblem(const client::ApiProblem &problem);

Q_SIGNALS:
    void submitted();

private:
    const contract::OverrideProcedure *procedure() const;
    void showChecks();
    void say(widgets::Tone tone, const QString &text);
    void submit();

    const QList<contract::OverrideProcedure> m_procedures;
    QComboBox *m_procedure;
    QLabel *m_required;
    QWidget *m_checks = nullptr;
    QVBoxLayout *m_place;
    QCheckBox *m_phoneChange;
    QLineEdit *m_reason;
    QPushButton *m_save;
    widgets::InlineMessage *m_message;
};

} // namespace countersign::ui::customers
