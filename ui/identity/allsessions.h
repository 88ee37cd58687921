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
class DetailPane;
class FilterBar;
class PagedTable;
} // namespace countersign::ui::widgets

namespace countersign::ui::identity {

// Everybody's sessions, of staff and of customers, the newest first. Who may ends one, or all of a person's; whoever works
// there is out at their next request.
class AllSessions final : public shell::Page
{
    Q_OBJECT
public:
    AllSessions(const shell::PageContext &context, QWidget *parent);

    void activate() override;
    void refresh() override;
    bool isSettled() const override;
    QWidget *initialFocus() override;
    void showExample() override;

private:
    using Model = widgets::RowModel<contract::SessionView>;

    Model *makeModel();
    widgets::FilterBar *makeFilters();
    void showSession(const QString &id);
    void addActions(const contract::SessionView &session);
    void narrowTo(const QString &person);
    /// Asks first, then calls `end`.
    void ask(const QString &question, const QString &button, std::function<void()> end);
    void takeEnd(const client::ApiResult<QJsonObject> &ended, const QString &done);

    shell::PageContext m_context;
    client::UsersClient m_client;
    QString m_person; // whose sessions alone are shown; empty: everybody's
    Model *m_model;
    widgets::PagedTable *m_table;
    widgets::DetailPane *m_detail;
    QComboBox *m_kind;
    widgets::FilterBar *m_filters = nullptr;
    int m_pending = 0;
};

} // namespace countersign::ui::identity
