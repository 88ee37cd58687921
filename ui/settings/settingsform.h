// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/settings.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLineEdit;
QT_END_NAMESPACE

namespace countersign::ui::settings {

// Fields for a part of the service's settings. Remembers what was in force when it was filled, so that it can tell what
// was changed since. GUI thread.
class SettingsForm : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Shows what is in force, in place of what was typed.
    void take(const contract::SettingsView &view);
    const contract::SettingsView &basis() const { return m_basis; }
    /// Adds what was changed to `patch`; whether that is anything.
    virtual bool collect(contract::SettingsPatch &patch) const = 0;
    bool isChanged() const;
    /// What is missing or wrong, as far as that can be told here, with the keyboard put there. Empty: nothing.
    virtual QString complaint() { return {}; }
    /// Puts the keyboard into the field that the server has complained about; whether it is one of these.
    virtual bool showField(const QString &pointer) = 0;
    virtual QWidget *firstField() = 0;
    /// Has a test message sent with what was changed here.
    void addTo(contract::TestMessageRequest &request) const;

Q_SIGNALS:
    void edited();
    /// Return was pressed in a field.
    void submitted();

protected:
    virtual void fill(const contract::SettingsView &view) = 0;
    /// A field of this form, which tells when it is edited.
    QLineEdit *makeField(qsizetype most, const QString &placeholder = {});
    /// The same for a secret: empty means that it stays as it is.
    QLineEdit *makeSecret();
    static QString secretHint(const contract::SecretState &state);

private:
    contract::SettingsView m_basis;
    bool m_filling = false;
};

/// `text` without blanks at its ends, if that is not `before`.
std::optional<QString> changedText(const QLineEdit &field, const QString &before);

} // namespace countersign::ui::settings
