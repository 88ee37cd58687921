// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/thiscomputer.h"

#include <QSettings>

namespace countersign::ui::settings {

using namespace Qt::StringLiterals;
using widgets::Appearance;

namespace {

constexpr auto LanguageKey = "look/language"_L1;
constexpr auto ColoursKey = "look/colours"_L1;

} // namespace

void ThisComputer::restore(const QString &language)
{
    m_theme.setAppearance(appearance());
    m_language.choose(language.isEmpty() ? m_settings.value(LanguageKey).toString() : language);
}

void ThisComputer::setLanguage(const QString &code)
{
    m_settings.setValue(LanguageKey, code);
    m_language.choose(code);
}

std::optional<Appearance> ThisComputer::appearance() const
{
    const QString kept = m_settings.value(ColoursKey).toString();
    if (kept == "light"_L1)
        return Appearance::Light;
    if (kept == "dark"_L1)
        return Appearance::Dark;
    return {};
}

void ThisComputer::setAppearance(std::optional<Appearance> appearance)
{
    m_settings.setValue(ColoursKey, !appearance                        ? QString()
                                    : *appearance == Appearance::Light ? u"light"_s
                                                                       : u"dark"_s);
    m_theme.setAppearance(appearance);
}

} // namespace countersign::ui::settings
