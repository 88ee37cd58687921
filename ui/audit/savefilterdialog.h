// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QLineEdit;
QT_END_NAMESPACE

namespace countersign::ui::widgets {
class InlineMessage;
}

namespace countersign::ui::audit {

// Asks for the name to save a filter under. Open it with open(); ends with `named`, or with nothing if it is cancelled.
class SaveFilterDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `present`: what the filter is called now; empty if it has no name yet.
    explicit SaveFilterDialog(const QString &present, QWidget *parent = nullptr);

Q_SIGNALS:
    /// `insteadOf` is the name that the filter loses, if it is to be renamed.
    void named(const QString &name, const QString &insteadOf);

private:
    bool isNewName() const;
    void showRename();
    void submit();

    QString m_present;
    QLineEdit *m_name;
    QCheckBox *m_rename;
    widgets::InlineMessage *m_message;
};

} // namespace countersign::ui::audit
