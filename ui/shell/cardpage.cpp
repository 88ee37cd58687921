// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/cardpage.h"

#include "widgets/field.h"
#include "widgets/iconlabel.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace countersign::ui::shell {

using namespace Qt::StringLiterals;
using namespace widgets;

namespace {

constexpr int FieldHeight = 38;

} // namespace

CardPage::CardPage(QWidget *parent, int width)
    : QWidget(parent)
    , m_column(new QVBoxLayout)
{
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    card->setFixedWidth(width);
    card->setLayout(m_column);
    m_column->setContentsMargins(36, 36, 36, 32);
    m_column->setSpacing(space::hair);

    // Not by alignment: QBoxLayout then asks for the height that the card would need in the width of the window.
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(card);
    row->addStretch();
    auto *outer = new QVBoxLayout(this);
    outer->addStretch(2);
    outer->addLayout(row);
    outer->addStretch(3);
}

QLabel *CardPage::addHead(const QString &title, const QString &text, QWidget *beside)
{
    auto *heading = new QLabel(title, this);
    setTextSize(*heading, TextSize::Title);
    heading->setWordWrap(true);
    auto *line = new QLabel(text, this);
    line->setWordWrap(true);
    setMuted(*line);
    m_column->addWidget(new IconLabel("mark"_L1, 40, this));
    m_column->addSpacing(space::large);
    m_column->addWidget(heading);
    if (beside) {
        auto *row = new QHBoxLayout;
        row->addWidget(line, 1);
        row->addWidget(beside);
        m_column->addLayout(row);
    } else {
        m_column->addWidget(line);
    }
    m_column->addSpacing(space::small);
    return line;
}

void CardPage::addField(const QString &label, QLineEdit *field)
{
    field->setMinimumHeight(FieldHeight);
    widgets::addField(*m_column, label, field);
}

void CardPage::addPrimary(QPushButton *button)
{
    setPrimary(*button);
    button->setMinimumHeight(40);
    button->setAutoDefault(true);
    m_column->addSpacing(space::hair);
    m_column->addWidget(button);
}

QPushButton *CardPage::addLink(const QString &text)
{
    auto *link = new QPushButton(text, this);
    link->setProperty("flat", true);
    m_column->addWidget(link);
    return link;
}

QLineEdit *makeCodeField(QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    field->setMaxLength(7); // "492 039", as apps show it
    field->setPlaceholderText(u"000 000"_s);
    QFont font = field->font();
    font.setLetterSpacing(QFont::PercentageSpacing, 115);
    field->setFont(font);
    return field;
}

QString codeIn(const QLineEdit &field)
{
    return field.text().remove(u' ');
}

} // namespace countersign::ui::shell
