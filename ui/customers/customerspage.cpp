// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/customerspage.h"

#include "client/problemtext.h"
#include "customers/customerdetail.h"
#include "customers/customerdialog.h"
#include "customers/customertext.h"
#include "customers/importdialog.h"
#include "customers/overridebar.h"
#include "customers/revealbox.h"
#include "widgets/detailpane.h"
#include "widgets/icon.h"
#include "widgets/masterdetail.h"
#include "widgets/notifier.h"
#include "widgets/pagedtable.h"
#include "widgets/pageheader.h"
#include "widgets/searchfield.h"
#include "widgets/theme.h"
#include "widgets/timetext.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace countersign::ui::customers {

using namespace Qt::StringLiterals;
using namespace widgets;
using contract::CustomerView;

CustomersPage::CustomersPage(const shell::PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_client(context.api)
    , m_model(makeModel())
    , m_table(new PagedTable(*m_model,
                             {.name = tr("Customers"),
                              .emptyTitle = tr("No customers yet"),
                              .emptyText = tr("Import a file, or add the first one by hand."),
                              .emptyIcon = "people"_L1},
                             context.settings, u"customers"_s, this))
    , m_detail(new DetailPane(tr("Select a customer to see details."), this))
    , m_search(new SearchField(tr("Find by a whole phone number or e-mail address"), this))
    , m_stack(new QStackedWidget(this))
{
    auto *header = new PageHeader(tr("Customers"),
                                  tr("Phone numbers and e-mail addresses are masked."), this);
    if (context.staff.may(u"customers:create"_s)) {
        auto *import = new QPushButton(icon("upload"_L1), tr("&Import …"), this);
        auto *add = new QPushButton(tr("&New customer …"), this);
        setPrimary(*add);
        header->addAction(import);
        header->addAction(add);
        connect(import, &QPushButton::clicked, this, &CustomersPage::openImport);
        connect(add, &QPushButton::clicked, this, &CustomersPage::openNewCustomer);
    }
    m_search->setMaximumWidth(460);
    auto *layout
        = new MasterDetail(header, m_table, m_detail, context.settings, u"customers"_s, this);
    layout->addTool(m_search);
    if (context.staff.may(u"customers:update"_s)) {
        m_overrides = new OverrideBar(context.api, context.staff.id, this);
        layout->addTool(m_overrides);
        connect(m_overrides, &OverrideBar::openWanted, this, &CustomersPage::openCustomer);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(layout);
    column->addWidget(m_stack);

    // One after the other: a server that is lost is asked once.
    connect(m_model, &PagedModel::stateChanged, this, [this] {
        if (m_overrides && m_model->state() == PagedModel::State::Ready
            && std::exchange(m_overridesDue, false))
            m_overrides->refresh();
    });
    const auto openCurrent = [this] { openCustomer(m_table->currentKey()); };
    connect(m_table->view(), &QTableView::activated, this, openCurrent);
    connect(m_search, &SearchField::searched, this, &CustomersPage::search);
    connect(m_table, &PagedTable::currentKeyChanged, this, &CustomersPage::showCustomer);
}

CustomersPage::Model *CustomersPage::makeModel()
{
    QList<Model::Column> columns{
        {tr("Name"), 180, Model::text(&CustomerView::name)},
        {tr("Phone"), 125,
         Model::text([](const CustomerView &row) { return row.phone.value_or(QString()); }, true)},
        {tr("E-mail"), 170,
         Model::text([](const CustomerView &row) { return row.email.value_or(QString()); }, true)},
        {tr("Status"), 96,
         Model::badge([](const CustomerView &row) { return statusText(row.status); },
                      [](const CustomerView &row) { return statusTone(row.status); })},
        {tr("VIP"), 68,
         Model::badge([](const CustomerView &row) { return row.vip ? tr("VIP") : QString(); },
                      [](const CustomerView &) { return Tone::Info; })},
        {tr("Tags"), 150,
         Model::text([](const CustomerView &row) { return row.tags.join(u", "_s); }, true)},
        {tr("Source"), 130,
         Model::text([](const CustomerView &row) { return sourceText(row.source); }, true)},
        {tr("Created"), 180,
         Model::text([](const CustomerView &row) { return timeText(row.createdAt); }, true)},
    };
    return new Model(
        std::move(columns), [](const CustomerView &row) { return row.id; },
        [this](const QString &after, QObject *context, auto handler) {
            return m_client.list(m_query, after, context, std::move(handler));
        },
        this);
}

void CustomersPage::activate()
{
    m_overridesDue = true;
    if (m_model->state() == PagedModel::State::Idle
        || m_model->state() == PagedModel::State::Failed)
        m_model->refresh();
}

void CustomersPage::refresh()
{
    if (isOpen())
        m_whole->refresh();
    m_overridesDue = true;
    m_model->refresh();
}

bool CustomersPage::isSettled() const
{
    return m_model->state() != PagedModel::State::Loading && !m_detailCall
           && (!isOpen() || m_whole->isSettled());
}

QWidget *CustomersPage::initialFocus()
{
    return isOpen() ? m_whole->initialFocus() : m_search;
}

void CustomersPage::showExample()
{
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
}

void CustomersPage::search(const QString &query)
{
    m_query = query;
    if (query.isEmpty())
        m_table->setEmptyTexts(tr("No customers yet"),
                               tr("Import a file, or add the first one by hand."));
    else
        m_table->setEmptyTexts(tr("Nobody found"),
                               tr("No customer has exactly this phone number or e-mail address. "
                                  "Names are stored encrypted and cannot be searched."));
    m_model->reload();
}

void CustomersPage::showCustomer(const QString &id)
{
    if (m_detailCall)
        m_detailCall->cancel();
    if (id.isEmpty()) {
        m_detail->showPrompt();
        return;
    }
    m_detail->showBusy();
    m_detailCall = m_client.get(id, this, [this](const client::ApiResult<CustomerView> &customer) {
        m_detailCall = nullptr;
        if (customer)
            showDetails(*customer);
        else
            m_detail->showProblem(client::problemText(customer.error()));
    });
}

void CustomersPage::showDetails(const CustomerView &customer)
{
    m_detail->begin(customer.name);
    m_detail->addBadge(statusTone(customer.status), statusText(customer.status));
    if (customer.vip)
        m_detail->addBadge(Tone::Info, tr("VIP"));
    auto *open = new QPushButton(icon("person"_L1), tr("&Open …"));
    open->setToolTip(tr("Enter"));
    open->setAccessibleName(tr("Open everything about %1").arg(customer.name));
    connect(open, &QPushButton::clicked, this, [this, id = customer.id] { openCustomer(id); });
    m_detail->addWidget(open);
    m_detail->addSection(tr("Contact"));
    m_detail->addWidget(
        new RevealBox(m_context.api, customer, m_context.staff.may(u"customers:reveal"_s)));
    m_detail->addSection(tr("Record"));
    m_detail->addValue(tr("Tags"), customer.tags.join(u", "_s));
    m_detail->addValue(tr("Source"), sourceText(customer.source));
    m_detail->addValue(tr("Created"), timeText(customer.createdAt));
    m_detail->addValue(tr("Changed"), timeText(customer.updatedAt));
    m_detail->addValue(tr("Customer ID"), customer.id, DetailPane::Value::Code);
    if (!customer.customFields.isEmpty()) {
        m_detail->addSection(tr("Custom fields"));
        for (auto field = customer.customFields.begin(); field != customer.customFields.end();
             ++field)
            m_detail->addValue(field.key(), field.value().toString());
    }
}

bool CustomersPage::isOpen() const
{
    return m_whole && m_stack->currentWidget() == m_whole;
}

void CustomersPage::openCustomer(const QString &id)
{
    if (id.isEmpty())
        return;
    if (!m_whole) {
        m_whole = new CustomerDetail(m_context, this);
        m_stack->addWidget(m_whole);
        connect(m_whole, &CustomerDetail::backWanted, this, &CustomersPage::closeCustomer);
    }
    m_whole->showCustomer(id);
    m_stack->setCurrentWidget(m_whole);
    m_whole->initialFocus()->setFocus();
}

// What has changed meanwhile is in the list too.
void CustomersPage::closeCustomer()
{
    m_whole->showCustomer({});
    m_stack->setCurrentIndex(0);
    m_table->view()->setFocus();
    refresh();
    showCustomer(m_table->currentKey());
}

void CustomersPage::openNewCustomer()
{
    auto *dialog = new CustomerDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CustomerDialog::submitted, this, [this, dialog] { create(*dialog); });
    dialog->open();
}

void CustomersPage::create(CustomerDialog &dialog)
{
    m_client.create(dialog.customer(), &dialog,
                    [this, &dialog](const client::ApiResult<CustomerView> &created) {
                        if (!created) {
                            dialog.showProblem(created.error());
                            return;
                        }
                        dialog.accept();
                        m_context.notifier.notify(Tone::Positive,
                                                  tr("%1 is now a customer.").arg(created->name));
                        m_search->clear();
                        m_model->refresh();
                    });
}

void CustomersPage::openImport()
{
    auto *dialog = new ImportDialog(m_context.api, this); // deletes itself
    connect(dialog, &ImportDialog::imported, this, [this](qint64 rows) {
        m_context.notifier.notify(Tone::Positive, tr("Customers imported: %L1").arg(rows));
        m_model->refresh();
    });
    dialog->show(); // not modal: a long import must not block the desk
}

} // namespace countersign::ui::customers
