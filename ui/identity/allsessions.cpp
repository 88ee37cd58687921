// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/allsessions.h"

#include "client/problemtext.h"
#include "identity/sessiontext.h"
#include "widgets/detailpane.h"
#include "widgets/filterbar.h"
#include "widgets/icon.h"
#include "widgets/masterdetail.h"
#include "widgets/notifier.h"
#include "widgets/pagedtable.h"
#include "widgets/pageheader.h"
#include "widgets/timetext.h"

#include <QComboBox>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace countersign::ui::identity {

using namespace Qt::StringLiterals;
using namespace widgets;
using contract::SessionView;

namespace {

bool isStaff(const SessionView &session)
{
    return session.kind == "staff"_L1;
}

QString kindText(const SessionView &session)
{
    return isStaff(session) ? AllSessions::tr("Staff") : AllSessions::tr("Customer");
}

QString nameText(const SessionView &session)
{
    return session.name.value_or(AllSessions::tr("Not known"));
}

} // namespace

AllSessions::AllSessions(const shell::PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_client(context.api)
    , m_model(makeModel())
    , m_table(new PagedTable(*m_model,
                             {.name = tr("Everybody's sessions"),
                              .emptyTitle = tr("No sessions"),
                              .emptyText = tr("Nobody who fits these filters is signed in."),
                              .emptyIcon = "devices"_L1},
                             context.settings, u"allsessions"_s, this))
    , m_detail(new DetailPane(tr("Select a session to see details."), this))
    , m_kind(new QComboBox(this))
{
    auto *header = new PageHeader(
        tr("Everybody's sessions"),
        tr("Who is signed in now, and where. Looking here is itself recorded."), this);
    auto *reload = new QPushButton(icon("refresh"_L1), tr("&Refresh"), this);
    header->addAction(reload);
    auto *layout
        = new MasterDetail(header, m_table, m_detail, context.settings, u"allsessions"_s, this);
    layout->addTool(makeFilters());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(layout);

    connect(reload, &QPushButton::clicked, this, &AllSessions::refresh);
    connect(m_table, &PagedTable::currentKeyChanged, this, &AllSessions::showSession);
    connect(m_model, &PagedModel::stateChanged, this, [this] {
        if (m_model->state() == PagedModel::State::Ready)
            showSession(m_table->currentKey());
    });
}

FilterBar *AllSessions::makeFilters()
{
    m_kind->addItem(tr("Staff and customers"), QString());
    m_kind->addItem(tr("Staff"), u"staff"_s);
    m_kind->addItem(tr("Customers"), u"customer"_s);
    m_kind->setMinimumWidth(180);
    m_filters = new FilterBar(this);
    m_filters->addFilter(tr("&Who"), m_kind);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] { narrowTo({}); });
    connect(m_filters, &FilterBar::cleared, this, [this] {
        const QSignalBlocker quiet(m_kind);
        m_kind->setCurrentIndex(0);
        narrowTo({});
    });
    return m_filters;
}

AllSessions::Model *AllSessions::makeModel()
{
    QList<Model::Column> columns{
        {tr("Person"), 170, Model::text(nameText)},
        {tr("Kind"), 100,
         Model::badge(
             kindText,
             [](const SessionView &row) { return isStaff(row) ? Tone::Info : Tone::Neutral; })},
        {tr("Last used"), 165,
         Model::text([](const SessionView &row) { return timeText(row.lastSeenAt); })},
        {tr("Address"), 130,
         Model::text([](const SessionView &row) { return addressText(row.address); }, true)},
        {tr("Program"), 190,
         Model::text([](const SessionView &row) { return row.userAgent.value_or(tr("Not known")); },
                     true)},
    };
    return new Model(
        std::move(columns), [](const SessionView &row) { return row.id; },
        [this](const QString &after, QObject *context, auto handler) {
            const auto take = [handler = std::move(handler)](
                                  const client::ApiResult<contract::SessionList> &list) {
                handler(list.transform([](const contract::SessionList &all) {
                    return contract::Page<SessionView>{all.items, all.next};
                }));
            };
            return m_person.isEmpty()
                       ? m_client.sessions(m_kind->currentData().toString(), after, context, take)
                       : m_client.sessionsOf(m_person, context, take);
        },
        this);
}

void AllSessions::activate()
{
    refresh();
}

void AllSessions::refresh()
{
    m_model->refresh();
}

bool AllSessions::isSettled() const
{
    return m_model->state() != PagedModel::State::Loading && m_pending == 0;
}

QWidget *AllSessions::initialFocus()
{
    return m_table->view();
}

void AllSessions::showExample()
{
    m_table->selectRow(0);
}

void AllSessions::narrowTo(const QString &person)
{
    m_person = person;
    m_filters->setNarrowed(!m_person.isEmpty() || m_kind->currentIndex() > 0);
    m_model->reload();
}

void AllSessions::showSession(const QString &id)
{
    const int at = m_model->rowOf(id);
    const SessionView *row = at < 0 ? nullptr : m_model->rowAt(at);
    if (!row) {
        m_detail->showPrompt();
        return;
    }
    const SessionView session = *row;
    m_detail->begin(nameText(session), kindText(session));
    if (session.current)
        m_detail->addBadge(Tone::Positive, tr("This one"));
    m_detail->addSection(tr("Session"));
    m_detail->addValue(tr("Started"), timeText(session.startedAt));
    m_detail->addValue(tr("Last used"), timeText(session.lastSeenAt));
    m_detail->addValue(tr("Ends by"), timeText(session.expiresAt));
    m_detail->addValue(tr("Program"), session.userAgent.value_or(tr("Not known")));
    m_detail->addValue(tr("Address"), addressText(session.address));
    m_detail->addValue(tr("Proved by"), methodsText(session.methods));
    m_detail->addValue(tr("Person ID"), session.user, DetailPane::Value::Code);
    m_detail->addValue(tr("Session ID"), session.id, DetailPane::Value::Code);
    addActions(session);
}

void AllSessions::addActions(const SessionView &session)
{
    if (m_person.isEmpty()) {
        auto *only = new QPushButton(icon("filter"_L1), tr("Show &this person only"));
        connect(only, &QPushButton::clicked, this,
                [this, person = session.user] { narrowTo(person); });
        m_detail->addWidget(only);
    }
    if (session.current)
        m_detail->addText(tr("You are using this session now. Sign out to end it."));
    if (!m_context.staff.may(u"sessions:delete"_s) || session.user == m_context.staff.id)
        return;
    auto *one = new QPushButton(icon("sign-out"_L1), tr("En&d this session …"));
    connect(one, &QPushButton::clicked, this, [this, session] {
        ask(tr("End this session of %1?").arg(nameText(session)), tr("&End it"), [this, session] {
            m_client.endSession(session.id, this,
                                [this](const client::ApiResult<QJsonObject> &ended) {
                                    takeEnd(ended, tr("The session has ended."));
                                });
        });
    });
    auto *all = new QPushButton(icon("sign-out"_L1), tr("End &all of this person …"));
    connect(all, &QPushButton::clicked, this, [this, session] {
        ask(tr("End every session of %1?").arg(nameText(session)), tr("&End them"),
            [this, session] {
                m_client.endSessionsOf(
                    session.user, this, [this](const client::ApiResult<QJsonObject> &ended) {
                        takeEnd(ended, tr("Every session of this person has ended."));
                    });
            });
    });
    m_detail->addWidget(one);
    m_detail->addWidget(all);
}

void AllSessions::ask(const QString &question, const QString &button, std::function<void()> end)
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("End sessions"), question,
                                QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("Whoever works there has to sign in again. What they have not saved "
                               "may be lost."));
    auto *sure = box->addButton(button, QMessageBox::AcceptRole);
    connect(sure, &QAbstractButton::clicked, this, [this, end = std::move(end)] {
        ++m_pending;
        end();
    });
    box->open();
}

void AllSessions::takeEnd(const client::ApiResult<QJsonObject> &ended, const QString &done)
{
    --m_pending;
    // What has ended by itself in the meantime is what was wanted.
    if (ended || ended.error().code == "not_found"_L1)
        m_context.notifier.notify(Tone::Positive, done);
    else
        m_context.notifier.notify(Tone::Danger, client::problemText(ended.error()));
    refresh();
}

} // namespace countersign::ui::identity
