// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/customerdetail.h"

#include "client/problemtext.h"
#include "customers/safetytext.h"
#include "widgets/detailpane.h"
#include "widgets/icon.h"
#include "widgets/pagedtable.h"
#include "widgets/theme.h"
#include "widgets/timetext.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace countersign::ui::customers {

using namespace Qt::StringLiterals;
using namespace widgets;
using contract::TimelineEvent;

CustomerDetail::CustomerDetail(const shell::PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_customers(context.api)
    , m_client(context.api)
    , m_actions(new CustomerActions(context, this))
    , m_timeline(makeTimeline())
    , m_back(new QPushButton(tr("&Back to the list"), this))
    , m_pane(new DetailPane(tr("Choose a customer from the list."), this))
    , m_table(new PagedTable(*m_timeline,
                             {.name = tr("What happened"),
                              .emptyTitle = tr("Nothing yet"),
                              .emptyText = tr("What happens to this customer appears here."),
                              .emptyIcon = "trail"_L1},
                             context.settings, u"timeline"_s, this))
    , m_sheet(new CustomerSheet(context, *m_pane, *m_actions))
{
    m_back->setToolTip(tr("Esc"));
    auto *top = new QHBoxLayout;
    top->setContentsMargins(space::page, space::large, space::page, space::medium);
    auto *heading = new QLabel(tr("Customer"), this);
    setTextSize(*heading, TextSize::Title);
    top->addWidget(heading, 1);
    top->addWidget(m_back);

    auto *right = new QWidget(this);
    auto *timeline = new QVBoxLayout(right);
    timeline->setContentsMargins(0, 0, 0, 0);
    timeline->setSpacing(0);
    auto *title = new QLabel(tr("What happened"), right);
    setTextSize(*title, TextSize::Heading);
    title->setContentsMargins(space::wide, space::large, space::wide, space::medium);
    timeline->addWidget(title);
    timeline->addWidget(m_table, 1);

    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(m_pane);
    splitter->addWidget(right);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->setSizes({400, 620});
    splitter->setStretchFactor(1, 1);
    const QString key = u"splitters/customer"_s;
    splitter->restoreState(context.settings.value(key).toByteArray());
    connect(splitter, &QSplitter::splitterMoved, this,
            [this, splitter, key] { m_context.settings.setValue(key, splitter->saveState()); });

    auto *line = new QFrame(this);
    line->setProperty("line", true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(line);
    column->addWidget(splitter, 1);

    connect(m_back, &QPushButton::clicked, this, &CustomerDetail::backWanted);
    // One request after the other: a server that is lost is asked once.
    connect(m_timeline, &PagedModel::stateChanged, this, [this] {
        if (m_timeline->state() != PagedModel::State::Loading && std::exchange(m_due, false))
            loadCustomer();
    });
    connect(m_actions, &CustomerActions::changed, this, [this](const QString &id) {
        if (id == m_id)
            refresh();
    });
}

CustomerDetail::Timeline *CustomerDetail::makeTimeline()
{
    QList<Timeline::Column> columns{
        {tr("When"), 176,
         Timeline::text([](const TimelineEvent &row) { return timeText(row.at); }, true)},
        {tr("What"), 245, Timeline::text(&timelineText)},
        {tr("Who"), 126, Timeline::text(&timelineActor, true)},
        {tr("Outcome"), 80,
         Timeline::badge(
             [](const TimelineEvent &row) { return row.success ? QString() : tr("Refused"); },
             [](const TimelineEvent &) { return Tone::Warning; })},
    };
    return new Timeline(
        std::move(columns), [](const TimelineEvent &row) { return row.id; },
        [this](const QString &after, QObject *context, auto handler) {
            return m_client.timeline(
                m_id, after, context,
                [handler
                 = std::move(handler)](const client::ApiResult<contract::TimelinePage> &page) {
                    handler(page.transform([](const contract::TimelinePage &events) {
                        return contract::TimelinePage{foldLooks(events.items), events.next};
                    }));
                });
        },
        this);
}

void CustomerDetail::showCustomer(const QString &id)
{
    cancelCalls();
    m_id = id;
    m_contents = {};
    if (id.isEmpty()) {
        m_pane->showPrompt(); // what was revealed goes with it
        return;
    }
    m_pane->showBusy();
    m_due = true;
    m_timeline->reload();
}

void CustomerDetail::refresh()
{
    if (m_id.isEmpty())
        return;
    cancelCalls();
    m_due = true;
    m_timeline->refresh();
}

void CustomerDetail::loadCustomer()
{
    m_contents = {};
    m_customerCall = m_customers.get(
        m_id, this, [this](const client::ApiResult<contract::CustomerView> &customer) {
            m_customerCall = nullptr;
            if (!customer) {
                m_pane->showProblem(client::problemText(customer.error()));
                return;
            }
            m_contents.customer = *customer;
            loadSafety();
        });
}

void CustomerDetail::loadSafety()
{
    m_safetyCall = m_client.safety(
        m_id, this, [this](const client::ApiResult<contract::CustomerSafetyView> &safety) {
            m_safetyCall = nullptr;
            if (safety)
                m_contents.safety = *safety;
            else
                m_contents.problem = safetyProblemText(safety.error());
            loadSessions();
        });
}

void CustomerDetail::loadSessions()
{
    m_sessionsCall = m_client.sessions(
        m_id, this, [this](const client::ApiResult<contract::SessionList> &sessions) {
            m_sessionsCall = nullptr;
            if (sessions)
                m_contents.sessions = *sessions;
            else
                m_contents.problem = safetyProblemText(sessions.error());
            write();
        });
}

void CustomerDetail::write()
{
    const bool hadFocus = m_pane->isAncestorOf(focusWidget());
    m_sheet->write(m_contents);
    if (hadFocus) // the control that was pressed is gone
        m_back->setFocus();
}

// What nobody inside has a use for.
void CustomerDetail::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Cancel) || event->matches(QKeySequence::Back))
        Q_EMIT backWanted();
    else
        QWidget::keyPressEvent(event);
}

void CustomerDetail::cancelCalls()
{
    m_due = false;
    for (QPointer<client::ApiCall> *call : {&m_customerCall, &m_safetyCall, &m_sessionsCall}) {
        if (*call)
            (*call)->cancel();
        *call = nullptr;
    }
}

bool CustomerDetail::isSettled() const
{
    return !m_due && !m_customerCall && !m_safetyCall && !m_sessionsCall && !m_actions->isBusy()
           && m_timeline->state() != PagedModel::State::Loading;
}

QWidget *CustomerDetail::initialFocus() const
{
    return m_table->view();
}

} // namespace countersign::ui::customers
