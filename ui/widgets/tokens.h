// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

// The one visual language of the console: every colour and distance there is. Widgets take them
// from here and never name a colour of their own, so that light, dark and contrast are decided in
// one place.
namespace countersign::ui::widgets {

// What a colour means.
enum class Tone : quint8 { Neutral, Info, Positive, Warning, Danger };

// Text and background of a badge or message of one tone.
struct ToneColors
{
    QColor text;
    QColor fill;
};

struct Tokens
{
    QColor canvas;  // behind everything
    QColor surface; // tables, panes, fields
    QColor sidebar;
    QColor border;
    QColor rowLine; // between the rows of a table
    QColor
        fieldBorder; // of things that can be typed into or pressed: at least 3:1 (WCAG 2.2, 1.4.11)
    QColor text;
    QColor muted;  // secondary text
    QColor accent; // the one primary action, links, focus
    QColor accentHover;
    QColor accentPressed;
    QColor onAccent;
    QColor hover;
    QColor selection;
    QColor onSelection;
    QColor focus;
    ToneColors neutral;
    ToneColors info;
    ToneColors positive;
    ToneColors warning;
    ToneColors danger;

    const ToneColors &of(Tone tone) const;
};

const Tokens &lightTokens();
const Tokens &darkTokens();
/// The tokens in force: those of the application's palette, which Theme sets.
const Tokens &currentTokens();

/// Contrast ratio of two opaque colours, 1 to 21 (WCAG 2.2).
double contrast(const QColor &a, const QColor &b);

// Distances in device-independent pixels.
namespace space {
inline constexpr int hair = 4;
inline constexpr int small = 8;
inline constexpr int medium = 12;
inline constexpr int large = 16;
inline constexpr int wide = 24;
inline constexpr int page = 28;
} // namespace space

} // namespace countersign::ui::widgets
