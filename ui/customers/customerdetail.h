// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/customersclient.h"
#include "customers/customersheet.h"
#include "widgets/rowmodel.h"

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace countersign::ui::widgets {
class DetailPane;
class PagedTable;
} // namespace countersign::ui::widgets

namespace countersign::ui::customers {

// Everything about one customer in the place of the list: what is known and can be done at the left, what happened at the
// right, older pages of it as one scrolls. Owned by the page; GUI thread.
class CustomerDetail final : public QWidget
{
    Q_OBJECT
public:
    explicit CustomerDetail(const shell::PageContext &context, QWidget *parent = nullptr);

    /// Shows another customer; an empty id lets go of the one that was shown.
    void showCustomer(const QString &id);
    const QString &customer() const { return m_id; }
    void refresh();
    bool isSettled() const;
    QWidget *initialFocus() const;

Q_SIGNALS:
    void backWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    using Timeline = widgets::RowModel<contract::TimelineEvent>;

    Timeline *makeTimeline();
    void loadCustomer();
    void loadSafety();
    void loadSessions();
    /// Once both have come.
    void write();
    void cancelCalls();

    shell::PageContext m_context;
    client::CustomersClient m_customers;
    client::SafetyClient m_client;
    CustomerActions *m_actions;
    Timeline *m_timeline;
    QPushButton *m_back;
    widgets::DetailPane *m_pane;
    widgets::PagedTable *m_table;
    CustomerSheet *m_sheet;
    QString m_id;
    bool m_due = false; // the rest, once what happened is there
    CustomerSheet::Contents m_contents;
    QPointer<client::ApiCall> m_customerCall;
    QPointer<client::ApiCall> m_safetyCall;
    QPointer<client::ApiCall> m_sessionsCall;
};

} // namespace countersign::ui::customers
