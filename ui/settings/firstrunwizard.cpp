// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/firstrunwizard.h"

#include "settings/customersstep.h"
#include "settings/settingsstep.h"

#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace countersign::ui::settings {

FirstRunWizard::FirstRunWizard(client::ApiClient &api, const client::Staff &staff, QWidget *parent)
    : FirstRunView(parent)
    , m_stack(new QStackedWidget(this))
{
    setAccessibleName(tr("First run"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    for (const Part part : {Part::TextMessages, Part::Email, Part::Countries})
        add(new SettingsStep(api, part, staff.email));
    add(new CustomersStep(api));
    for (qsizetype i = 0; i < m_steps.size(); ++i)
        m_steps.at(i)->setPlace(static_cast<int>(i) + 1, static_cast<int>(m_steps.size()));

    auto *back = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), this);
    back->setContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, this, [this] { go(m_current - 1); });
}

// In a small window, or with large letters, a step is higher than the window.
void FirstRunWizard::add(FirstRunStep *step)
{
    const int number = static_cast<int>(m_steps.size());
    auto *area = new QScrollArea(m_stack);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setAccessibleName(tr("Step %1").arg(number + 1));
    area->setWidget(step);
    m_stack->addWidget(area);
    m_steps.append(step);
    connect(step, &FirstRunStep::backRequested, this, [this, number] { go(number - 1); });
    connect(step, &FirstRunStep::done, this, [this, number] { go(number + 1); });
}

void FirstRunWizard::go(int step)
{
    if (step < 0)
        return;
    if (step >= m_steps.size()) {
        Q_EMIT finished();
        return;
    }
    m_current = step;
    m_steps.at(step)->begin();
    m_stack->setCurrentIndex(step);
}

void FirstRunWizard::showEvent(QShowEvent *event)
{
    FirstRunView::showEvent(event);
    m_steps.at(m_current)->begin();
}

} // namespace countersign::ui::settings
