// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/firstrunstep.h"

#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace countersign::ui::settings {

using namespace Qt::StringLiterals;
using namespace widgets;

namespace {

constexpr int StepWidth = 560;

} // namespace

FirstRunStep::FirstRunStep(const QString &title, const QString &text, QWidget *parent)
    : CardPage(parent, StepWidth)
    , m_place(new QLabel(this))
    , m_back(new QPushButton(tr("Bac&k"), this))
{
    setMuted(*m_place);
    column()->addWidget(m_place);
    auto *heading = new QLabel(title, this);
    setTextSize(*heading, TextSize::Title);
    heading->setWordWrap(true);
    auto *line = new QLabel(text, this);
    line->setWordWrap(true);
    setMuted(*line);
    column()->addWidget(heading);
    column()->addWidget(line);
    column()->addSpacing(space::large);
    m_back->setAutoDefault(true);
    connect(m_back, &QPushButton::clicked, this, &FirstRunStep::backRequested);
}

void FirstRunStep::setPlace(int number, int count)
{
    m_place->setText(tr("Step %1 of %2").arg(number).arg(count));
    m_back->setVisible(number > 1);
}

void FirstRunStep::addContent(QWidget *content)
{
    column()->addWidget(content);
    column()->addSpacing(space::medium);
}

void FirstRunStep::addButtons(QPushButton *later, QPushButton *primary)
{
    setPrimary(*primary);
    for (QPushButton *button : {later, primary})
        button->setAutoDefault(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_back);
    row->addStretch(1);
    row->addWidget(later);
    row->addWidget(primary);
    column()->addSpacing(space::small);
    column()->addLayout(row);
}

void FirstRunStep::showEvent(QShowEvent *event)
{
    CardPage::showEvent(event);
    firstField()->setFocus();
}

} // namespace countersign::ui::settings
