// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/card.h"

#include "widgets/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace countersign::ui::widgets {

namespace {

constexpr int Widest = 760;
constexpr int NameWidth = 130;
constexpr int RowGap = 10;

} // namespace

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_column(new QVBoxLayout(this))
{
    setProperty("card", true);
    setMaximumWidth(Widest);
    m_column->setContentsMargins(space::wide, 20, space::wide, 20);
    m_column->setSpacing(RowGap);
    if (title.isEmpty())
        return;
    auto *heading = new QLabel(title, this);
    setTextSize(*heading, TextSize::Heading);
    m_column->addWidget(heading);
    m_column->addSpacing(space::hair);
}

QGridLayout *Card::addRows()
{
    auto *rows = new QGridLayout;
    m_column->addLayout(rows);
    return rows;
}

QLabel *addRow(QGridLayout &rows, const QString &name, const QString &value)
{
    const int row = rows.rowCount();
    auto *caption = new QLabel(name);
    setMuted(*caption);
    auto *text = new QLabel(value);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setWordWrap(true);
    rows.addWidget(caption, row, 0, Qt::AlignTop);
    rows.addWidget(text, row, 1);
    rows.setColumnMinimumWidth(0, NameWidth);
    rows.setColumnStretch(1, 1);
    rows.setHorizontalSpacing(space::large);
    rows.setVerticalSpacing(RowGap);
    return text;
}

} // namespace countersign::ui::widgets
