// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settingsform.h"

QT_BEGIN_NAMESPACE
class QLabel;
class QVBoxLayout;
QT_END_NAMESPACE

namespace countersign::ui::settings {

// How the business is called and reached. What was given when the service was started
// is shown as text.
class BusinessForm final : public SettingsForm
{
    Q_OBJECT
public:
    explicit BusinessForm(QWidget *parent = nullptr);

    bool collect(contract::SettingsPatch &patch) const override;
    bool showField(const QString &pointer) override;
    QWidget *firstField() override;

protected:
    void fill(const contract::SettingsView &view) override;

private:
    // A field; in its place, a text and the reason for it.
    struct Row
    {
        QLineEdit *field;
        QLabel *text;
        QLabel *reason;
    };
    Row makeRow(QVBoxLayout &column, const QString &label, qsizetype most,
                const QString &placeholder);
    static void fillRow(const Row &row, const contract::TextSetting &setting);

    Row m_name;
    Row m_phone;
};

} // namespace countersign::ui::settings
