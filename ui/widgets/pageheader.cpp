// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pageheader.h"

#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>

namespace countersign::ui::widgets {

PageHeader::PageHeader(const QString &title, const QString &subtitle, QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    auto *heading = new QLabel(title, this);
    setTextSize(*heading, TextSize::Title);
    auto *line = new QLabel(subtitle, this);
    setMuted(*line);
    line->setWordWrap(true);
    auto *text = new QVBoxLayout;
    text->setSpacing(2);
    text->addWidget(heading);
    text->addWidget(line);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space::small);
    m_row->addLayout(text, 1);
}

void PageHeader::addAction(QWidget *control)
{
    m_row->addWidget(control, 0, Qt::AlignTop);
}

} // namespace countersign::ui::widgets
