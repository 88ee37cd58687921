// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settingsform.h"

QT_BEGIN_NAMESPACE
class QLabel;
class QListWidget;
class QRadioButton;
QT_END_NAMESPACE

namespace countersign::ui::settings {

/// "Germany (Deutschland)": the name in English, and as people there say it where that is another one.
QString countryName(const QString &code);

// To which countries codes go by text message: all, or those that are ticked in a list with a search.
class CountriesForm final : public SettingsForm
{
    Q_OBJECT
public:
    explicit CountriesForm(QWidget *parent = nullptr);

    bool collect(contract::SettingsPatch &patch) const override;
    QString complaint() override;
    bool showField(const QString &pointer) override;
    QWidget *firstField() override;

protected:
    void fill(const contract::SettingsView &view) override;

private:
    QWidget *makeChooser();
    /// Sorted; empty: all.
    QStringList chosen() const;
    void find(const QString &text);
    void showCount();

    QRadioButton *m_all;
    QRadioButton *m_some;
    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_count;
    QWidget *m_chooser;
};

} // namespace countersign::ui::settings
