// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filterbar.h"

#include "widgets/flowlayout.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace countersign::ui::widgets {

using namespace Qt::StringLiterals;

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_row(new FlowLayout(space::medium, this))
    , m_clear(new QPushButton(tr("C&lear"), this))
{
    m_clear->setProperty("flat", true);
    m_clear->setAccessibleName(tr("Clear all filters"));
    m_clear->setEnabled(false);
    m_row->addWidget(m_clear);
    connect(m_clear, &QPushButton::clicked, this, &FilterBar::cleared);
}

void FilterBar::addFilter(const QString &label, QWidget *control, int stretch)
{
    auto *caption = new QLabel(label, this);
    setMuted(*caption);
    setTextSize(*caption, TextSize::Small);
    caption->setBuddy(control);
    control->setAccessibleName(QString(label).remove(u'&'));
    auto *column = new QVBoxLayout;
    column->setSpacing(space::hair);
    column->addWidget(caption);
    column->addWidget(control);
    m_row->insert(m_row->count() - 1, column, stretch, 25);
}

void FilterBar::setNarrowed(bool narrowed)
{
    m_clear->setEnabled(narrowed);
}

} // namespace countersign::ui::widgets
