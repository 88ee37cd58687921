// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settingsform.h"

namespace countersign::ui::settings {

// The account at Twilio. Emptying its SID takes it away.
class TextMessagesForm final : public SettingsForm
{
    Q_OBJECT
public:
    explicit TextMessagesForm(QWidget *parent = nullptr);

    bool collect(contract::SettingsPatch &patch) const override;
    QString complaint() override;
    bool showField(const QString &pointer) override;
    QWidget *firstField() override;

protected:
    void fill(const contract::SettingsView &view) override;

private:
    QLineEdit *m_account;
    QLineEdit *m_token;
    QLineEdit *m_from;
    QLineEdit *m_reports;
};

} // namespace countersign::ui::settings
