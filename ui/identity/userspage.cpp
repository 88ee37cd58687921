// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/userspage.h"

#include "identity/grantbar.h"
#include "identity/rolematrix.h"
#include "identity/useractions.h"
#include "identity/userdetail.h"
#include "identity/usertext.h"
#include "shell/demoaccount.h"
#include "widgets/detailpane.h"
#include "widgets/filterbar.h"
#include "widgets/icon.h"
#include "widgets/masterdetail.h"
#include "widgets/pagedtable.h"
#include "widgets/pageheader.h"
#include "widgets/theme.h"
#include "widgets/timetext.h"

#include <QComboBox>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace countersign::ui::identity {

using namespace Qt::StringLiterals;
using namespace widgets;
using contract::UserView;

UsersPage::UsersPage(const shell::PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_client(context.api)
    , m_model(makeModel())
    , m_table(new PagedTable(*m_model,
                             {.name = tr("Users"),
                              .emptyTitle = tr("Nobody here"),
                              .emptyText = tr("No account fits these filters."),
                              .emptyIcon = "people"_L1},
                             context.settings, u"users"_s, this))
    , m_actions(new UserActions(context, this))
    , m_role(new QComboBox(this))
    , m_status(new QComboBox(this))
{
    const bool mayUpdate = context.staff.may(u"users:update"_s);
    auto *header = new PageHeader(
        tr("Users and roles"),
        mayUpdate ? tr("Everybody who works at this desk, and what they may do.")
                  : tr("Everybody who works at this desk. E-mail addresses are masked."),
        this);
    auto *matrix = new QPushButton(tr("&What roles may do"), this);
    auto *reload = new QPushButton(icon("refresh"_L1), tr("&Refresh"), this);
    header->addAction(matrix);
    header->addAction(reload);
    if (context.staff.may(u"users:create"_s)) {
        auto *add = new QPushButton(tr("&New user …"), this);
        setPrimary(*add);
        header->addAction(add);
        connect(add, &QPushButton::clicked, m_actions, &UserActions::invite);
    }
    auto *pane = new DetailPane(tr("Select a user to see details."), this);
    m_detail = new UserDetail(context, *m_actions, *pane, this);
    auto *layout = new MasterDetail(header, m_table, pane, context.settings, u"users"_s, this);
    if (mayUpdate) {
        m_grants = new GrantBar(m_client, context.notifier, context.staff.id, this);
        layout->addTool(m_grants);
        connect(m_grants, &GrantBar::decided, this, &UsersPage::refresh);
    }
    layout->addTool(makeFilters());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(layout);

    connect(matrix, &QPushButton::clicked, this, [this] { (new RoleMatrixDialog(this))->show(); });
    connect(reload, &QPushButton::clicked, this, &UsersPage::refresh);
    connect(m_actions, &UserActions::changed, this, &UsersPage::refresh);
    connect(m_table, &PagedTable::currentKeyChanged, m_detail, &UserDetail::show);
}

FilterBar *UsersPage::makeFilters()
{
    m_role->addItem(tr("All roles"), QString());
    for (const QString &role : staffRoles())
        m_role->addItem(shell::roleTitle(role), role);
    m_status->addItem(tr("Any status"), QString());
    for (const QString &status : userStatuses())
        m_status->addItem(userStatusText(status), status);
    auto *filters = new FilterBar(this);
    for (QComboBox *box : {m_role, m_status})
        box->setMinimumWidth(180);
    filters->addFilter(tr("Rol&e"), m_role);
    filters->addFilter(tr("S&tatus"), m_status);
    const auto narrow = [this, filters] {
        filters->setNarrowed(m_role->currentIndex() > 0 || m_status->currentIndex() > 0);
        m_model->reload();
    };
    connect(m_role, &QComboBox::currentIndexChanged, this, narrow);
    connect(m_status, &QComboBox::currentIndexChanged, this, narrow);
    connect(filters, &FilterBar::cleared, this, [this] {
        m_role->setCurrentIndex(0);
        m_status->setCurrentIndex(0);
    });
    return filters;
}

UsersPage::Model *UsersPage::makeModel()
{
    QList<Model::Column> columns{
        {tr("Name"), 150, Model::text([this](const UserView &row) {
             return row.id == m_context.staff.id ? tr("%1 (you)").arg(row.name) : row.name;
         })},
        {tr("Role"), 112,
         Model::text([](const UserView &row) { return shell::roleTitle(row.role); })},
        {tr("Status"), 88,
         Model::badge([](const UserView &row) { return userStatusText(row.status); },
                      [](const UserView &row) { return userStatusTone(row.status); })},
        {tr("E-mail"), 180, Model::text(&UserView::email, true)},
        {tr("Added"), 162,
         Model::text([](const UserView &row) { return timeText(row.createdAt); }, true)},
    };
    return new Model(
        std::move(columns), [](const UserView &row) { return row.id; },
        [this](const QString &after, QObject *context, auto handler) {
            return m_client.list(m_role->currentData().toString(),
                                 m_status->currentData().toString(), after, context,
                                 std::move(handler));
        },
        this);
}

void UsersPage::activate()
{
    refresh();
}

void UsersPage::refresh()
{
    m_model->refresh();
    m_detail->show(m_table->currentKey());
    if (m_grants)
        m_grants->refresh();
}

bool UsersPage::isSettled() const
{
    return m_model->state() != PagedModel::State::Loading && m_detail->isSettled()
           && !m_actions->isBusy();
}

QWidget *UsersPage::initialFocus()
{
    return m_table->view();
}

void UsersPage::narrow(const QString &filter)
{
    if (const int index = m_status->findData(filter); index > 0)
        m_status->setCurrentIndex(index);
}

void UsersPage::showExample()
{
    m_table->selectRow(qMin(1, m_model->rowCount() - 1));
}

} // namespace countersign::ui::identity
