// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/ownsessions.h"

#include "client/problemtext.h"
#include "identity/sessiontext.h"
#include "widgets/detailpane.h"
#include "widgets/icon.h"
#include "widgets/masterdetail.h"
#include "widgets/notifier.h"
#include "widgets/pagedtable.h"
#include "widgets/pageheader.h"
#include "widgets/theme.h"
#include "widgets/timetext.h"

#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace countersign::ui::identity {

using namespace Qt::StringLiterals;
using namespace widgets;
using contract::SessionView;

OwnSessions::OwnSessions(const shell::PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_client(context.api)
    , m_model(makeModel())
    , m_table(new PagedTable(*m_model,
                             {.name = tr("Sessions"),
                              .emptyTitle = tr("No sessions"),
                              .emptyText = tr("You are not signed in anywhere."),
                              .emptyIcon = "devices"_L1},
                             context.settings, u"sessions"_s, this))
    , m_detail(new DetailPane(tr("Select a session to see details."), this))
    , m_endOthers(new QPushButton(tr("&End all others …"), this))
{
    auto *header
        = new PageHeader(tr("Your sessions"),
                         tr("Where you are signed in. End what you do not know or need."), this);
    auto *reload = new QPushButton(icon("refresh"_L1), tr("&Refresh"), this);
    header->addAction(m_endOthers);
    header->addAction(reload);
    m_endOthers->setEnabled(false);
    auto *layout
        = new MasterDetail(header, m_table, m_detail, context.settings, u"sessions"_s, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(layout);

    connect(reload, &QPushButton::clicked, this, &OwnSessions::refresh);
    connect(m_endOthers, &QPushButton::clicked, this, &OwnSessions::askToEndOthers);
    connect(m_table, &PagedTable::currentKeyChanged, this, &OwnSessions::showSession);
    connect(m_model, &PagedModel::stateChanged, this, [this] {
        m_endOthers->setEnabled(!m_ending && !others().isEmpty());
        if (m_model->state() == PagedModel::State::Ready)
            showSession(m_table->currentKey());
    });
}

OwnSessions::Model *OwnSessions::makeModel()
{
    QList<Model::Column> columns{
        {tr("Program"), 210, Model::text([](const SessionView &row) {
             return row.userAgent.value_or(tr("Not known"));
         })},
        {tr("Session"), 95,
         Model::badge(
             [](const SessionView &row) { return row.current ? tr("This one") : QString(); },
             [](const SessionView &) { return Tone::Positive; })},
        {tr("Address"), 130,
         Model::text([](const SessionView &row) { return addressText(row.address); }, true)},
        {tr("Last used"), 170,
         Model::text([](const SessionView &row) { return timeText(row.lastSeenAt); })},
        {tr("Started"), 170,
         Model::text([](const SessionView &row) { return timeText(row.startedAt); }, true)},
    };
    return new Model(
        std::move(columns), [](const SessionView &row) { return row.id; },
        [this](const QString &, QObject *context, auto handler) {
            return m_client.sessions(
                context, [handler = std::move(handler)](
                             const client::ApiResult<contract::SessionList> &list) {
                    handler(list.transform([](const contract::SessionList &all) {
                        return contract::Page<SessionView>{all.items, {}};
                    }));
                });
        },
        this);
}

void OwnSessions::activate()
{
    refresh();
}

void OwnSessions::refresh()
{
    m_model->refresh();
}

bool OwnSessions::isSettled() const
{
    return m_model->state() != PagedModel::State::Loading && !m_ending;
}

QWidget *OwnSessions::initialFocus()
{
    return m_table->view();
}

void OwnSessions::showExample()
{
    m_table->selectRow(0);
}

QStringList OwnSessions::others() const
{
    QStringList ids;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const SessionView *session = m_model->rowAt(row);
        if (session && !session->current)
            ids.append(session->id);
    }
    return ids;
}

void OwnSessions::showSession(const QString &id)
{
    const int row = m_model->rowOf(id);
    if (row < 0) {
        m_detail->showPrompt();
        return;
    }
    const SessionView session = *m_model->rowAt(row);
    m_detail->begin(session.userAgent.value_or(tr("Not known")), timeText(session.startedAt));
    if (session.current)
        m_detail->addBadge(Tone::Positive, tr("This one"));
    m_detail->addSection(tr("Session"));
    m_detail->addValue(tr("Started"), timeText(session.startedAt));
    m_detail->addValue(tr("Last used"), timeText(session.lastSeenAt));
    m_detail->addValue(tr("Ends by"), timeText(session.expiresAt));
    m_detail->addValue(tr("Address"), addressText(session.address));
    m_detail->addValue(tr("Proved by"), methodsText(session.methods));
    m_detail->addValue(tr("Session ID"), session.id, DetailPane::Value::Code);
    if (session.current) {
        m_detail->addText(tr("You are using this session now. Sign out to end it."));
        return;
    }
    auto *button = new QPushButton(icon("sign-out"_L1), tr("En&d this session"));
    button->setEnabled(!m_ending);
    connect(button, &QPushButton::clicked, this, [this, id] { end(id); });
    m_detail->addWidget(button);
}

void OwnSessions::end(const QString &id)
{
    if (!m_ending)
        endEach({id}, 0);
}

void OwnSessions::askToEndOthers()
{
    const auto count = static_cast<int>(others().size());
    auto *box = new QMessageBox(QMessageBox::Question, tr("End all others"),
                                tr("End the %n other session(s)?", nullptr, count),
                                QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("Whoever works in one of them has to sign in again."));
    auto *sure = box->addButton(tr("&End them"), QMessageBox::AcceptRole);
    connect(sure, &QAbstractButton::clicked, this, [this] { endEach(others(), 0); });
    box->open();
}

void OwnSessions::endEach(QStringList ids, int ended)
{
    m_ending = true;
    m_endOthers->setEnabled(false);
    if (ids.isEmpty()) {
        takeEnd({}, ended);
        return;
    }
    const QString id = ids.takeFirst();
    m_client.endSession(id, this, [this, ids, ended](const client::ApiResult<QJsonObject> &done) {
        // What has ended by itself in the meantime is what was wanted.
        if (done || done.error().code == "not_found"_L1)
            endEach(ids, ended + 1);
        else
            takeEnd(done.error(), ended);
    });
}

void OwnSessions::takeEnd(const std::optional<client::ApiProblem> &problem, int ended)
{
    m_ending = false;
    if (problem)
        m_context.notifier.notify(Tone::Danger, client::problemText(*problem));
    else
        m_context.notifier.notify(Tone::Positive, tr("%n session(s) have ended.", nullptr, ended));
    refresh();
}

} // namespace countersign::ui::identity
