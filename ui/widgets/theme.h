// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/tokens.h"

#include <QObject>

#include <optional>

QT_BEGIN_NAMESPACE
class QApplication;
class QLabel;
class QWidget;
QT_END_NAMESPACE

namespace countersign::ui::widgets {

enum class Appearance : quint8 { Light, Dark };

// Dresses the application: Fusion style, a palette and a small style sheet made from the tokens.
// Follows the system between light and dark until setAppearance() fixes one. Owned by the console;
// GUI thread.
class Theme final : public QObject
{
    Q_OBJECT
public:
    explicit Theme(QApplication &application);

    Appearance appearance() const { return m_appearance; }
    /// Fixes the appearance; nothing to follow the system again.
    void setAppearance(std::optional<Appearance> appearance);

    static QPalette paletteOf(const Tokens &tokens);
    static QString styleSheetOf(const Tokens &tokens);

private:
    void apply();

    QApplication &m_application;
    std::optional<Appearance> m_fixed;
    Appearance m_appearance = Appearance::Light;
};

// Sizes of text relative to the system's font, so that a larger system font makes everything
// larger.
enum class TextSize : quint8 { Small, Body, Strong, Heading, Title };
void setTextSize(QWidget &widget, TextSize size);
/// Marks a label as secondary text.
void setMuted(QWidget &widget);
/// Marks a button as the page's or dialog's one main action.
void setPrimary(QWidget &widget);

} // namespace countersign::ui::widgets
