// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settingsform.h"

QT_BEGIN_NAMESPACE
class QComboBox;
QT_END_NAMESPACE

namespace countersign::ui::settings {

// The mail server. Emptying its name takes it away.
class EmailForm final : public SettingsForm
{
    Q_OBJECT
public:
    explicit EmailForm(QWidget *parent = nullptr);

    bool collect(contract::SettingsPatch &patch) const override;
    QString complaint() override;
    bool showField(const QString &pointer) override;
    QWidget *firstField() override;

protected:
    void fill(const contract::SettingsView &view) override;

private:
    /// The address as the API has it, "smtps://mail.example.com"; empty without a server.
    QString url() const;

    QLineEdit *m_server;
    QComboBox *m_encryption;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QLineEdit *m_from;
};

} // namespace countersign::ui::settings
