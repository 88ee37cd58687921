// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/stateview.h"

#include "widgets/iconlabel.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace countersign::ui::widgets {

using namespace Qt::StringLiterals;

StateView::StateView(QWidget *parent)
    : QWidget(parent)
    , m_busy(new BusyIndicator(28, this))
    , m_icon(new IconLabel("inbox"_L1, 40, this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
{
    setTextSize(*m_title, TextSize::Heading);
    setMuted(*m_text);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    column->setSpacing(space::small);
    column->addStretch(2);
    column->addWidget(m_busy, 0, Qt::AlignHCenter);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addSpacing(space::hair);
    column->addWidget(m_title);
    column->addWidget(
        m_text); // aligned in itself: a layout's alignment would forget how high wrapped text is
    column->addSpacing(space::small);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &StateView::actionTriggered);
}

void StateView::showBusy(const QString &title)
{
    m_busy->show();
    m_icon->hide();
    show(title, {}, {});
}

void StateView::showEmpty(QLatin1StringView icon, const QString &title, const QString &text)
{
    m_busy->hide();
    m_icon->setIcon(icon);
    m_icon->setTone({});
    m_icon->show();
    show(title, text, {});
}

void StateView::showProblem(const QString &title, const QString &text, const QString &action)
{
    m_busy->hide();
    m_icon->setIcon("warning"_L1);
    m_icon->setTone(Tone::Warning);
    m_icon->show();
    show(title, text, action);
}

void StateView::show(const QString &title, const QString &text, const QString &action)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

} // namespace countersign::ui::widgets
