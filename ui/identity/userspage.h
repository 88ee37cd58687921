// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/usersclient.h"
#include "shell/page.h"
#include "widgets/rowmodel.h"

QT_BEGIN_NAMESPACE
class QComboBox;
QT_END_NAMESPACE

namespace countersign::ui::widgets {
class FilterBar;
class PagedTable;
} // namespace countersign::ui::widgets

namespace countersign::ui::identity {

class GrantBar;
class UserActions;
class UserDetail;

// The accounts of staff: who there is, with which role, signed in where; and for administrators everything that one does
// with them.
class UsersPage final : public shell::Page
{
    Q_OBJECT
public:
    UsersPage(const shell::PageContext &context, QWidget *parent);

    void activate() override;
    void refresh() override;
    bool isSettled() const override;
    QWidget *initialFocus() override;
    void narrow(const QString &filter) override;
    void showExample() override;

private:
    using Model = widgets::RowModel<contract::UserView>;

    Model *makeModel();
    widgets::FilterBar *makeFilters();

    shell::PageContext m_context;
    client::UsersClient m_client;
    Model *m_model;
    widgets::PagedTable *m_table;
    UserActions *m_actions;
    UserDetail *m_detail = nullptr;
    GrantBar *m_grants = nullptr; // for who may decide
    QComboBox *m_role;
    QComboBox *m_status;
};

} // namespace countersign::ui::identity
