// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingspage.h"

#include "settings/thiscomputercard.h"
#include "widgets/pageheader.h"
#include "widgets/tokens.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace countersign::ui::settings {

using namespace widgets;

SettingsPage::SettingsPage(const shell::PageContext &, ThisComputer &computer,
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
    column->addWidget(
        new PageHeader(tr("Settings"), tr("How Countersign looks and speaks here."), content));
    column->addWidget(m_thisComputer);
    column->addStretch(1);
    area->setWidget(content);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(area);
}

QWidget *SettingsPage::initialFocus()
{
    return m_thisComputer;
}

} // namespace countersign::ui::settings
