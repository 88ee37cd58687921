// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingspage.h"

#include "settings/savebar.h"
#include "settings/servicesettings.h"
#include "settings/thiscomputercard.h"
#include "widgets/pageheader.h"
#include "widgets/tokens.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace countersign::ui::settings {

using namespace Qt::StringLiterals;
using namespace widgets;

SettingsPage::SettingsPage(const shell::PageContext &context, ThisComputer &computer,
                           std::function<bool()> hasUnsavedWork, QWidget *parent)
    : Page(parent)
    , m_thisComputer(new ThisComputerCard(computer, std::move(hasUnsavedWork)))
{
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus); // its fields have it
    area->setAccessibleName(tr("Settings"));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::page, space::wide, space::page, space::page);
    column->setSpacing(space::large);
    const bool readsService = context.staff.may(u"settings:read"_s);
    column->addWidget(new PageHeader(tr("Settings"),
                                     readsService ? tr("How Countersign looks here, and how it "
                                                       "reaches your customers and colleagues.")
                                                  : tr("How Countersign looks and speaks here."),
                                     content));
    column->addWidget(m_thisComputer);
    auto *bar = new SaveBar(this);
    bar->hide();
    if (readsService) {
        m_service = new ServiceSettings(context, *bar, content);
        column->addWidget(m_service);
    }
    column->addStretch(1);
    area->setWidget(content);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(area);
    outer->addWidget(bar);
}

void SettingsPage::activate()
{
    refresh();
}

void SettingsPage::refresh()
{
    if (m_service)
        m_service->refresh();
}

bool SettingsPage::isSettled() const
{
    return !m_service || m_service->isSettled();
}

bool SettingsPage::hasUnsavedWork() const
{
    return m_service && m_service->hasUnsavedWork();
}

QWidget *SettingsPage::initialFocus()
{
    return m_thisComputer;
}

} // namespace countersign::ui::settings
