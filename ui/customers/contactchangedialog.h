// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/apiproblem.h"
#include "contract/safety.h"
#include "widgets/tokens.h"

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

// Asks for another phone number or e-mail address of a customer, or to remove it, and why. `submitted` says that it is
// complete; the owner sends it and then accepts the dialog or comes back with showProblem(). What was typed stays.
class ContactChangeDialog final : public QDialog
{
    Q_OBJECT
public:
    enum class Field : quint8 { Phone, Email };
    /// Without something on file it is filled in at once; else it is held, and may be removed if the other one is there.
    ContactChangeDialog(Field field, bool isOnFile, bool mayRemove, QWidget *parent = nullptr);

    contract::ContactChangeRequest change() const;
    bool isOnFile() const { return m_isOnFile; }
    void showProblem(const client::ApiProblem &problem);

Q_SIGNALS:
    void submitted();

private:
    void say(widgets::Tone tone, const QString &text);
    void submit();

    const Field m_field;
    const bool m_isOnFile;
    QLineEdit *m_value;
    QCheckBox *m_remove = nullptr;
    QLineEdit *m_reason = nullptr;
    QPushButton *m_save;
    widgets::InlineMessage *m_message;
};

} // namespace countersign::ui::customers
