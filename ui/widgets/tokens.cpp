// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tokens.h"

#include <QGuiApplication>
#include <QPalette>

#include <cmath>

namespace countersign::ui::widgets {

using namespace Qt::StringLiterals;

namespace {

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
           + 0.0722 * linear(color.blueF());
}

} // namespace

const ToneColors &Tokens::of(Tone tone) const
{
    switch (tone) {
    case Tone::Info:
        return info;
    case Tone::Positive:
        return positive;
    case Tone::Warning:
        return warning;
    case Tone::Danger:
        return danger;
    case Tone::Neutral:
        break;
    }
    return neutral;
}

const Tokens &lightTokens()
{
    static const Tokens tokens{
        .canvas = rgb(0xf6f7f9),
        .surface = rgb(0xffffff),
        .sidebar = rgb(0xeceff4),
        .border = rgb(0xe0e4ea),
        .rowLine = rgb(0xeceff3),
        .fieldBorder = rgb(0x868f9d),
        .text = rgb(0x1a2230),
        .muted = rgb(0x586274),
        .accent = rgb(0x2f5bc7),
        .accentHover = rgb(0x284fb0),
        .accentPressed = rgb(0x214294),
        .onAccent = rgb(0xffffff),
        .hover = rgb(0xf0f3f8),
        .selection = rgb(0xe2eafb),
        .onSelection = rgb(0x16243f),
        .focus = rgb(0x2f5bc7),
        .neutral = {rgb(0x465062), rgb(0xe8ebf0)},
        .info = {rgb(0x24499f), rgb(0xe2eafb)},
        .positive = {rgb(0x145c36), rgb(0xdbf1e4)},
        .warning = {rgb(0x74450a), rgb(0xfbecd0)},
        .danger = {rgb(0x99201f), rgb(0xfbe1df)},
    };
    return tokens;
}

const Tokens &darkTokens()
{
    static const Tokens tokens{
        .canvas = rgb(0x171a20),
        .surface = rgb(0x1d2128),
        .sidebar = rgb(0x13161b),
        .border = rgb(0x2d333d),
        .rowLine = rgb(0x272c35),
        .fieldBorder = rgb(0x6f7989),
        .text = rgb(0xe7eaf0),
        .muted = rgb(0xa3acba),
        .accent = rgb(0x3f6bdb),
        .accentHover = rgb(0x4570dd),
        .accentPressed = rgb(0x355dc2),
        .onAccent = rgb(0xffffff),
        .hover = rgb(0x252a33),
        .selection = rgb(0x29375a),
        .onSelection = rgb(0xf1f4fb),
        .focus = rgb(0x86a7ff),
        .neutral = {rgb(0xc2c9d5), rgb(0x2e3540)},
        .info = {rgb(0xafc5ff), rgb(0x263455)},
        .positive = {rgb(0x8bdcac), rgb(0x1b3a2a)},
        .warning = {rgb(0xf2c37a), rgb(0x41321a)},
        .danger = {rgb(0xffb0aa), rgb(0x492424)},
    };
    return tokens;
}

const Tokens &currentTokens()
{
    return QGuiApplication::palette().color(QPalette::Window).lightness() < 128 ? darkTokens()
                                                                                : lightTokens();
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (qMax(first, second) + 0.05) / (qMin(first, second) + 0.05);
}

} // namespace countersign::ui::widgets
