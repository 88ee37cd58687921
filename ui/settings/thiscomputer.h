// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/language.h"
#include "widgets/theme.h"

QT_BEGIN_NAMESPACE
class QSettings;
QT_END_NAMESPACE

namespace countersign::ui::settings {

// What people set for the console on this computer, whoever signs in. Kept in the console's settings file. Owned by the
// console; everything it refers to outlives it. GUI thread.
class ThisComputer
{
public:
    ThisComputer(QSettings &settings, widgets::Theme &theme, widgets::Language &language)
        : m_settings(settings)
        , m_theme(theme)
        , m_language(language)
    {}

    /// Applies what was kept. `language`, if it is not empty, counts instead of the one that was kept; for this run only.
    void restore(const QString &language);

    /// ISO 639-1 code; empty: as the system has it.
    QString language() const { return m_language.choice(); }
    void setLanguage(const QString &code);
    /// Nothing: as the system has it.
    std::optional<widgets::Appearance> appearance() const;
    void setAppearance(std::optional<widgets::Appearance> appearance);

private:
    QSettings &m_settings;
    widgets::Theme &m_theme;
    widgets::Language &m_language;
};

} // namespace countersign::ui::settings
