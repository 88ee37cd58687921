// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/overviewpage.h"

#include "client/overviewwatch.h"
#include "client/problemtext.h"
#include "overview/activitycharts.h"
#include "overview/attentionlist.h"
#include "overview/standingcard.h"
#include "widgets/icon.h"
#include "widgets/inlinemessage.h"
#include "widgets/pageheader.h"
#include "widgets/stateview.h"
#include "widgets/theme.h"
#include "widgets/timetext.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace countersign::ui::overview {

using namespace Qt::StringLiterals;
using namespace widgets;

namespace {

constexpr auto TableSetting = "overview/table"_L1;

} // namespace

OverviewPage::OverviewPage(const shell::PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_watch(*context.overview)
    , m_stack(new QStackedWidget(this))
    , m_state(new StateView(this))
    , m_area(new QScrollArea(this))
    , m_problem(new InlineMessage(this))
    , m_asOf(new QLabel(this))
    , m_reload(new QPushButton(icon("refresh"_L1), tr("&Refresh"), this))
    , m_asTable(new QPushButton(tr("Show as &table"), this))
    , m_list(new AttentionList(context.hasPage, this))
    , m_charts(new ActivityCharts(this))
    , m_standing(new StandingCard(this))
{
    m_area->setWidgetResizable(true);
    m_area->setAccessibleName(tr("Overview"));
    m_area->setWidget(makeContent());
    m_stack->addWidget(m_state);
    m_stack->addWidget(m_area);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_stack, 1);

    connect(m_state, &StateView::actionTriggered, this, &OverviewPage::refresh);
    connect(&m_watch, &client::OverviewWatch::changed, this, &OverviewPage::showAnswer);
    connect(
        m_list, &AttentionList::chosen, this,
        [this](const QString &page, const QString &filter) { m_context.openPage(page, filter); });
    connect(m_asTable, &QPushButton::toggled, this, [this](bool table) {
        m_charts->showTable(table);
        m_context.settings.setValue(TableSetting, table);
    });
    m_asTable->setChecked(m_context.settings.value(TableSetting, false).toBool());
    showAnswer();
}

QWidget *OverviewPage::makeHead()
{
    auto *header = new PageHeader(
        tr("Overview"), tr("What needs you today. Updates by itself every minute."), this);
    header->addAction(m_reload);
    connect(m_reload, &QPushButton::clicked, this, &OverviewPage::refresh);
    auto *head = new QWidget(this);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(space::page, space::wide, space::page, space::small);
    column->addWidget(header);
    return head;
}

QWidget *OverviewPage::makeContent()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::page, space::small, space::page, space::page);
    column->setSpacing(space::large);
    column->addWidget(m_problem);

    auto *needs = new Card(tr("Needs attention"));
    needs->setMaximumWidth(QWIDGETSIZE_MAX);
    needs->column()->addWidget(m_list);
    setMuted(*m_asOf);
    setTextSize(*m_asOf, TextSize::Small);
    needs->column()->addWidget(m_asOf);
    column->addWidget(needs);

    auto *heading = new QLabel(tr("The last two weeks"), content);
    setTextSize(*heading, TextSize::Heading);
    m_asTable->setCheckable(true);
    auto *row = new QHBoxLayout;
    row->addWidget(heading, 1);
    row->addWidget(m_asTable);
    column->addLayout(row);
    column->addWidget(m_charts);
    column->addWidget(m_standing);
    column->addStretch(1);
    return content;
}

void OverviewPage::activate()
{
    if (!m_watch.isLoading())
        m_watch.refresh();
}

void OverviewPage::refresh()
{
    m_watch.refresh();
    showAnswer();
}

bool OverviewPage::isSettled() const
{
    return !m_watch.isLoading();
}

QWidget *OverviewPage::initialFocus()
{
    QWidget *row = m_list->firstRow();
    return row ? row : m_reload;
}

// Old figures stay, with the time at which they were true, while newer ones cannot be had.
void OverviewPage::showAnswer()
{
    const auto &overview = m_watch.overview();
    const auto &problem = m_watch.problem();
    // The keyboard starts at the rows, which are not there yet when the page is opened.
    const bool isFirst = overview && m_stack->currentWidget() != m_area;
    const QWidget *focus = window()->focusWidget();
    const bool takesFocus = isFirst && (!focus || isAncestorOf(focus));
    m_stack->setCurrentWidget(overview ? static_cast<QWidget *>(m_area) : m_state);
    if (!overview) {
        if (problem && !m_watch.isLoading())
            m_state->showProblem(tr("The overview could not be loaded"),
                                 client::problemText(*problem), tr("&Try again"));
        else
            m_state->showBusy(tr("Loading …"));
        return;
    }
    m_problem->setMessage(Tone::Warning, problem ? client::problemText(*problem) : QString());
    m_asOf->setText(tr("As of %1").arg(timeText(overview->at)));
    m_list->setItems(overview->items);
    m_charts->setActivity(overview->activity);
    m_asTable->setVisible(!overview->activity.series.isEmpty());
    m_standing->setOverview(*overview);
    if (takesFocus)
        initialFocus()->setFocus();
}

} // namespace countersign::ui::overview
