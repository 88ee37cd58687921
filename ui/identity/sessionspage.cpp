// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/sessionspage.h"

#include "identity/allsessions.h"
#include "identity/ownsessions.h"

#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace countersign::ui::identity {

SessionsPage::SessionsPage(const shell::PageContext &context, QWidget *parent)
    : Page(parent)
    , m_own(new OwnSessions(context, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    if (!context.staff.may(QStringLiteral("sessions:read"))) {
        column->addWidget(m_own);
        return;
    }
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->setAccessibleName(tr("Whose sessions"));
    m_tabs->addTab(m_own, tr("&Yours"));
    m_tabs->addTab(new AllSessions(context, this), tr("Every&body's"));
    column->addWidget(m_tabs);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        if (isVisible())
            current()->activate();
    });
}

shell::Page *SessionsPage::current() const
{
    return m_tabs ? qobject_cast<shell::Page *>(m_tabs->currentWidget()) : m_own;
}

void SessionsPage::activate()
{
    current()->activate();
}

void SessionsPage::deactivate()
{
    current()->deactivate();
}

void SessionsPage::refresh()
{
    current()->refresh();
}

bool SessionsPage::isSettled() const
{
    return current()->isSettled();
}

QWidget *SessionsPage::initialFocus()
{
    return current()->initialFocus();
}

void SessionsPage::showExample()
{
    current()->showExample();
}

} // namespace countersign::ui::identity
