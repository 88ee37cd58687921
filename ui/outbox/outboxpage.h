// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/outboxclient.h"
#include "shell/page.h"
#include "widgets/rowmodel.h"

#include <QTimer>

QT_BEGIN_NAMESPACE
class QComboBox;
QT_END_NAMESPACE

namespace countersign::ui::widgets {
class DetailPane;
class PagedTable;
} // namespace countersign::ui::widgets

namespace countersign::ui::outbox {

class BrakeBar;

// Messages on their way out and how they fare. Refreshes itself while it is on screen: every two
// seconds while something is under way, slower when all is quiet, later when the server asks for
// patience.
class OutboxPage final : public shell::Page
{
    Q_OBJECT
public:
    OutboxPage(const shell::PageContext &context, QWidget *parent);

    void activate() override;
    void deactivate() override;
    void refresh() override;
    bool isSettled() const override;
    QWidget *initialFocus() override;
    void narrow(const QString &filter) override;
    void showExample() override;

private:
    using Model = widgets::RowModel<contract::OutboxMessage>;

    Model *makeModel();
    void showMessage(const QString &id);
    void addCode(const contract::OutboxMessage &message);
    void copyCode(const QString &code);
    void planRefresh();

    shell::PageContext m_context;
    client::OutboxClient m_client;
    Model *m_model;
    widgets::PagedTable *m_table;
    widgets::DetailPane *m_detail;
    QComboBox *m_state;
    BrakeBar *m_brakes;
    QTimer m_timer;
    bool m_active = false;
    QString
        m_shownState; // what the details were built from, to leave them alone when nothing changed
};

/// The one-time code in a message's text, empty if there is none.
QString codeIn(const QString &body);

} // namespace countersign::ui::outbox
