// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/printrun.h"
#include "audit/prooftask.h"
#include "shell/page.h"
#include "widgets/rowmodel.h"

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace countersign::ui::widgets {
class DetailPane;
class InlineMessage;
class PagedTable;
} // namespace countersign::ui::widgets

namespace countersign::ui::audit {

class AuditFilterBar;
class EventDetails;
class IntegrityBadge;
class IntegrityDialog;
class SavedFilterBar;

// The audit trail: filters, events, details with what changed, and a badge that says up to where
// this console has verified the trail by itself.
class AuditPage final : public shell::Page
{
    Q_OBJECT
public:
    AuditPage(const shell::PageContext &context, QWidget *parent);

    void activate() override;
    void refresh() override;
    bool isSettled() const override;
    QWidget *initialFocus() override;
    void narrow(const QString &filter) override;
    void showExample() override;

private:
    using Model = widgets::RowModel<contract::AuditEvent>;

    Model *makeModel();
    void checkTrail();
    void showIntegrity();
    void showDetails(const QString &id);
    void openExport();
    void openIntegrity();
    void openTally();
    void askForPrinter();
    void print(const std::shared_ptr<QPrinter> &printer);
    PrintHead printHead(const QString &what) const;
    void askWhereToSaveProof(const contract::AuditEvent &event);

    shell::PageContext m_context;
    client::AuditClient m_client;
    TrailWatch m_watch;
    ProofTask m_proofs;
    PrintRun m_print;
    AuditFilterBar *m_filters;
    SavedFilterBar *m_saved;
    client::AuditFilter m_filter;
    Model *m_model;
    widgets::PagedTable *m_table;
    QPushButton *m_printButton;
    widgets::DetailPane *m_detail;
    EventDetails *m_eventDetails;
    IntegrityBadge *m_badge;
    widgets::InlineMessage *m_alarm;
    QPointer<IntegrityDialog> m_integrity; // deletes itself
};

} // namespace countersign::ui::audit
