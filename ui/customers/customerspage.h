// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/customersclient.h"
#include "shell/page.h"
#include "widgets/rowmodel.h"

QT_BEGIN_NAMESPACE
class QStackedWidget;
QT_END_NAMESPACE

namespace countersign::ui::widgets {
class DetailPane;
class PagedTable;
class SearchField;
} // namespace countersign::ui::widgets

namespace countersign::ui::customers {

class CustomerDetail;
class CustomerDialog;
class OverrideBar;

// The customer directory: a masked list, search by phone or e-mail, details, new customers and
// import. Enter or a double click opens everything about one of them in the place of the list; Esc goes back.
class CustomersPage final : public shell::Page
{
    Q_OBJECT
public:
    CustomersPage(const shell::PageContext &context, QWidget *parent);

    void activate() override;
    void refresh() override;
    bool isSettled() const override;
    QWidget *initialFocus() override;
    void showExample() override;

private:
    using Model = widgets::RowModel<contract::CustomerView>;

    Model *makeModel();
    void search(const QString &query);
    void showCustomer(const QString &id);
    void showDetails(const contract::CustomerView &customer);
    bool isOpen() const;
    void openCustomer(const QString &id);
    void closeCustomer();
    void openNewCustomer();
    void create(CustomerDialog &dialog);
    void openImport();

    shell::PageContext m_context;
    client::CustomersClient m_client;
    QString m_query;
    Model *m_model;
    widgets::PagedTable *m_table;
    widgets::DetailPane *m_detail;
    widgets::SearchField *m_search;
    QStackedWidget *m_stack;
    CustomerDetail *m_whole = nullptr;  // once somebody was opened
    OverrideBar *m_overrides = nullptr; // for who may agree
    bool m_overridesDue = false;        // once the list is there
    QPointer<client::ApiCall> m_detailCall;
};

} // namespace countersign::ui::customers
