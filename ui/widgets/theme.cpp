// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme.h"

#include <QApplication>
#include <QStyle>
#include <QStyleFactory>
#include <QStyleHints>
#include <QWidget>

namespace countersign::ui::widgets {

using namespace Qt::StringLiterals;

namespace {

// Only what a palette cannot say: shapes, paddings, borders, states.
constexpr auto sheet = uR"(
QToolTip { background: @surface; color: @text; border: 1px solid @border; padding: 5px 8px; }
QLabel[muted="true"] { color: @muted; }
QLabel[danger="true"] { color: @dangerText; }

QPushButton { background: @surface; color: @text; border: 1px solid @fieldBorder; border-radius: 7px;
    padding: 7px 14px; min-height: 18px; qproperty-iconSize: 22px 16px; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @selection; }
QPushButton:focus { border: 2px solid @focus; padding: 6px 13px; }
QPushButton:disabled { color: @muted; border-color: @border; background: @canvas; }
QPushButton[primary="true"] { background: @accent; color: @onAccent; border: 1px solid @accent; font-weight: 600; }
QPushButton[primary="true"]:hover { background: @accentHover; }
QPushButton[primary="true"]:pressed { background: @accentPressed; }
QPushButton[primary="true"]:focus { border: 2px solid @text; padding: 6px 13px; }
QPushButton[primary="true"]:disabled { background: @neutralFill; color: @muted; border-color: @border; }
QPushButton[flat="true"], QToolButton { background: transparent; color: @text; border: 1px solid transparent;
    border-radius: 7px; padding: 6px; }
QPushButton[flat="true"] { padding: 7px 10px; text-align: left; }
QPushButton[flat="true"]:hover, QToolButton:hover { background: @hover; }
QPushButton[flat="true"]:pressed, QToolButton:pressed { background: @selection; }
QPushButton[flat="true"]:focus, QToolButton:focus { border: 2px solid @focus; padding: 5px; }
QPushButton[flat="true"]:focus { padding: 6px 9px; }

QLineEdit, QComboBox, QDateTimeEdit, QPlainTextEdit { background: @surface; color: @text;
    border: 1px solid @fieldBorder; border-radius: 7px; padding: 6px 9px; min-height: 20px;
    selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:focus, QComboBox:focus, QDateTimeEdit:focus, QPlainTextEdit:focus { border: 2px solid @focus;
    padding: 5px 8px; }
QLineEdit { placeholder-text-color: @muted; }
QLineEdit:disabled, QComboBox:disabled, QDateTimeEdit:disabled { color: @muted; border-color: @border;
    background: @canvas; }
QComboBox { padding-right: 4px; }
QComboBox::drop-down, QDateTimeEdit::drop-down { border: none; width: 24px; subcontrol-position: right center; }
QComboBox::down-arrow, QDateTimeEdit::down-arrow { image: url(:/icons/arrow-down.svg); width: 16px; height: 16px; }
QComboBox QAbstractItemView { background: @surface; color: @text; border: 1px solid @border; padding: 4px;
    selection-background-color: @selection; selection-color: @onSelection; outline: none; }
QComboBox QAbstractItemView::item { min-height: 28px; padding: 0 8px; }

QCheckBox { spacing: 8px; }
QCheckBox::indicator { width: 16px; height: 16px; border: 1px solid @fieldBorder; border-radius: 4px;
    background: @surface; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: url(:/icons/tick.svg); }
QCheckBox::indicator:focus { border: 2px solid @focus; }

QTableView { background: @surface; border: none; outline: none; gridline-color: transparent;
    selection-background-color: @selection; selection-color: @onSelection; }
QHeaderView { background: @surface; border: none; }
QHeaderView::section { background: @surface; color: @muted; border: none; border-bottom: 1px solid @border;
    padding: 9px 12px; font-weight: 600; }
QTableView[framed="true"] { border: 1px solid @border; border-radius: 6px; }
QTableView[edge="true"] QHeaderView::section:first { padding-left: 28px; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QWidget[footer="true"] { background: @surface; border-top: 1px solid @border; }
QWidget[statusLine="true"] { border-top: 1px solid @border; }
QFrame[card="true"] { background: @surface; border: 1px solid @border; border-radius: 10px; }
QFrame[line="true"] { background: @border; border: none; max-height: 1px; min-height: 1px; }

QListWidget[navigation="true"] { background: transparent; border: none; outline: none; }
QWidget[sidebar="true"] { background: @sidebar; }
QTreeView { background: @surface; border: 1px solid @border; border-radius: 7px; outline: none; }
QTreeView::item { border: none; padding: 8px 9px; color: @text; }
QTreeView::item:selected { background: @selection; color: @onSelection; }
QTabWidget::pane { border: none; }
QTabWidget::tab-bar { left: 20px; }
QTabBar::tab { background: transparent; border: none; border-bottom: 2px solid transparent; padding: 10px 8px 6px 8px;
    margin-top: 8px; color: @muted; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @text; border-bottom-color: @accent; }
QTabBar::tab:focus { color: @accent; }
QFrame[pane="true"] { background: @surface; border: none; border-left: 1px solid @border; }
QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget { background: transparent; }
QSplitter::handle { background: @border; }
QSplitter::handle:horizontal { width: 1px; }

QScrollBar:vertical { background: transparent; width: 11px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 11px; margin: 2px; }
QScrollBar::handle { background: @scroll; border-radius: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @fieldBorder; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QProgressBar { background: @neutralFill; border: none; border-radius: 4px; max-height: 8px; min-height: 8px; }
QProgressBar::chunk { background: @focus; border-radius: 4px; }

QMenu { background: @surface; color: @text; border: 1px solid @border; padding: 5px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 5px; }
QMenu::item:selected { background: @selection; color: @onSelection; }
QMenu::separator { height: 1px; background: @border; margin: 5px 8px; }
)";

} // namespace

Theme::Theme(QApplication &application)
    : QObject(&application)
    , m_application(application)
{
    m_application.setStyle(QStyleFactory::create(u"Fusion"_s));
    connect(application.styleHints(), &QStyleHints::colorSchemeChanged, this, &Theme::apply);
    apply();
}

void Theme::setAppearance(std::optional<Appearance> appearance)
{
    m_fixed = appearance;
    apply();
}

void Theme::apply()
{
    const bool systemIsDark = m_application.styleHints()->colorScheme() == Qt::ColorScheme::Dark;
    m_appearance = m_fixed.value_or(systemIsDark ? Appearance::Dark : Appearance::Light);
    const Tokens &tokens = m_appearance == Appearance::Dark ? darkTokens() : lightTokens();
    m_application.setPalette(paletteOf(tokens));
    m_application.setStyleSheet(styleSheetOf(tokens));
}

QPalette Theme::paletteOf(const Tokens &tokens)
{
    QPalette palette;
    palette.setColor(QPalette::Window, tokens.canvas);
    palette.setColor(QPalette::WindowText, tokens.text);
    palette.setColor(QPalette::Base, tokens.surface);
    palette.setColor(QPalette::AlternateBase, tokens.hover);
    palette.setColor(QPalette::Text, tokens.text);
    palette.setColor(QPalette::PlaceholderText, tokens.muted);
    palette.setColor(QPalette::Button, tokens.surface);
    palette.setColor(QPalette::ButtonText, tokens.text);
    palette.setColor(QPalette::BrightText, tokens.onAccent);
    palette.setColor(QPalette::Highlight, tokens.accent);
    palette.setColor(QPalette::HighlightedText, tokens.onAccent);
    palette.setColor(QPalette::Accent, tokens.accent);
    palette.setColor(QPalette::Link, tokens.info.text);
    palette.setColor(QPalette::LinkVisited, tokens.info.text);
    palette.setColor(QPalette::ToolTipBase, tokens.surface);
    palette.setColor(QPalette::ToolTipText, tokens.text);
    palette.setColor(QPalette::Light, tokens.hover);
    palette.setColor(QPalette::Midlight, tokens.border);
    palette.setColor(QPalette::Mid, tokens.border);
    palette.setColor(QPalette::Dark, tokens.fieldBorder);
    palette.setColor(QPalette::Shadow, tokens.sidebar);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, tokens.muted);
    return palette;
}

QString Theme::styleSheetOf(const Tokens &tokens)
{
    // Longer names first: @accent would eat the head of @accentHover.
    const std::pair<QString, QColor> colors[] = {
        {u"@accentPressed"_s, tokens.accentPressed},
        {u"@accentHover"_s, tokens.accentHover},
        {u"@accent"_s, tokens.accent},
        {u"@onAccent"_s, tokens.onAccent},
        {u"@onSelection"_s, tokens.onSelection},
        {u"@selection"_s, tokens.selection},
        {u"@fieldBorder"_s, tokens.fieldBorder},
        {u"@border"_s, tokens.border},
        {u"@neutralFill"_s, tokens.neutral.fill},
        {u"@dangerText"_s, tokens.danger.text},
        {u"@surface"_s, tokens.surface},
        {u"@sidebar"_s, tokens.sidebar},
        {u"@canvas"_s, tokens.canvas},
        {u"@muted"_s, tokens.muted},
        {u"@hover"_s, tokens.hover},
        {u"@focus"_s, tokens.focus},
        {u"@text"_s, tokens.text},
        {u"@scroll"_s,
         QColor::fromRgbF(tokens.muted.redF(), tokens.muted.greenF(), tokens.muted.blueF(), 0.35F)},
    };
    QString text = QString::fromUtf16(sheet);
    for (const auto &[name, color] : colors) {
        text.replace(name, color.alpha() == 255 ? color.name()
                                                : u"rgba(%1,%2,%3,%4)"_s.arg(color.red())
                                                      .arg(color.green())
                                                      .arg(color.blue())
                                                      .arg(color.alpha()));
    }
    return text;
}

void setTextSize(QWidget &widget, TextSize size)
{
    const double base
        = QApplication::font().pointSizeF() > 0 ? QApplication::font().pointSizeF() : 10.0;
    QFont font = widget.font();
    switch (size) {
    case TextSize::Small:
        font.setPointSizeF(base * 0.9);
        break;
    case TextSize::Body:
        font.setPointSizeF(base);
        break;
    case TextSize::Strong:
        font.setPointSizeF(base);
        font.setWeight(QFont::DemiBold);
        break;
    case TextSize::Heading:
        font.setPointSizeF(base * 1.25);
        font.setWeight(QFont::DemiBold);
        break;
    case TextSize::Title:
        font.setPointSizeF(base * 1.6);
        font.setWeight(QFont::DemiBold);
        break;
    }
    widget.setFont(font);
}

void setMuted(QWidget &widget)
{
    widget.setProperty("muted", true);
}

void setPrimary(QWidget &widget)
{
    widget.setProperty("primary", true);
}

} // namespace countersign::ui::widgets
