// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/auditpage.h"

#include "audit/auditfilterbar.h"
#include "audit/audittext.h"
#include "audit/eventdetails.h"
#include "audit/exportdialog.h"
#include "audit/integritybadge.h"
#include "audit/integritydialog.h"
#include "audit/savedfilterbar.h"
#include "audit/tallydialog.h"
#include "widgets/detailpane.h"
#include "widgets/icon.h"
#include "widgets/inlinemessage.h"
#include "widgets/masterdetail.h"
#include "widgets/notifier.h"
#include "widgets/pagedtable.h"
#include "widgets/pageheader.h"
#include "widgets/timetext.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace countersign::ui::audit {

using namespace Qt::StringLiterals;
using namespace widgets;
using contract::AuditEvent;

AuditPage::AuditPage(const shell::PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_client(context.api)
    , m_watch(context.api, context.settings)
    , m_proofs(context.api, m_watch)
    , m_print(context.api)
    , m_filters(new AuditFilterBar(this))
    , m_saved(new SavedFilterBar(context.settings, this))
    , m_model(makeModel())
    , m_table(new PagedTable(*m_model,
                             {.name = tr("Events"),
                              .emptyTitle = tr("No such events"),
                              .emptyText = tr("Nothing in the trail matches these filters."),
                              .emptyIcon = "trail"_L1},
                             context.settings, u"audit"_s, this))
    , m_printButton(new QPushButton(tr("&Print …"), this))
    , m_detail(new DetailPane(tr("Select an event to see details."), this))
    , m_eventDetails(new EventDetails(*m_detail, m_watch, context.notifier, this))
    , m_badge(new IntegrityBadge(this))
    , m_alarm(new InlineMessage(this))
{
    auto *header = new PageHeader(
        tr("Audit trail"), tr("Every change and every look, in an order nobody can alter unseen."),
        this);
    auto *reload = new QPushButton(icon("refresh"_L1), tr("Re&fresh"), this);
    header->addAction(m_badge);
    header->addAction(reload);
    auto *layout = new MasterDetail(header, m_table, m_detail, context.settings, u"audit"_s, this);
    auto *exporting = new QPushButton(tr("E&xport …"), this);
    auto *counting = new QPushButton(tr("Cou&nt …"), this);
    counting->setAccessibleName(tr("Count by person"));
    m_saved->addAction(counting);
    m_saved->addAction(exporting);
    m_saved->addAction(m_printButton);
    layout->addTool(m_alarm);
    layout->addTool(m_saved);
    layout->addTool(m_filters);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(layout);

    connect(reload, &QPushButton::clicked, this, &AuditPage::refresh);
    connect(counting, &QPushButton::clicked, this, &AuditPage::openTally);
    connect(exporting, &QPushButton::clicked, this, &AuditPage::openExport);
    connect(m_printButton, &QPushButton::clicked, this, &AuditPage::askForPrinter);
    connect(&m_print, &PrintRun::finished, this, [this] {
        m_printButton->setEnabled(true);
        m_context.notifier.notify(Tone::Positive, tr("Handed to the printer."));
    });
    connect(&m_print, &PrintRun::failed, this, [this](const QString &text) {
        m_printButton->setEnabled(true);
        m_context.notifier.notify(Tone::Danger, tr("Nothing was printed. %1").arg(text));
    });
    connect(m_badge, &QPushButton::clicked, this, &AuditPage::openIntegrity);
    connect(&m_watch, &TrailWatch::stateChanged, this, &AuditPage::showIntegrity);
    connect(m_filters, &AuditFilterBar::changed, this, [this] {
        m_filter = m_filters->filter();
        m_saved->setPresent(m_filters->choice());
        m_model->reload();
    });
    connect(m_saved, &SavedFilterBar::chosen, m_filters, &AuditFilterBar::takeUp);
    connect(m_table, &PagedTable::currentKeyChanged, this, &AuditPage::showDetails);
    connect(m_eventDetails, &EventDetails::actorWanted, m_filters, &AuditFilterBar::setUser);
    connect(m_eventDetails, &EventDetails::subjectWanted, m_filters, &AuditFilterBar::setSubject);
    connect(m_eventDetails, &EventDetails::proofWanted, this, &AuditPage::askWhereToSaveProof);
    connect(&m_proofs, &ProofTask::saved, this, [this](const QString &path) {
        m_context.notifier.notify(Tone::Positive,
                                  tr("The proof was saved: %1").arg(QFileInfo(path).fileName()));
    });
    connect(&m_proofs, &ProofTask::notSaved, this, [this](const QString &reason) {
        m_context.notifier.notify(Tone::Danger, tr("The proof was not saved. %1").arg(reason));
    });
    connect(m_model, &PagedModel::stateChanged, this, [this] {
        // Older pages bring nothing new to check.
        if (m_model->state() == PagedModel::State::Ready && m_model->isFirstPage())
            checkTrail();
    });
}

AuditPage::Model *AuditPage::makeModel()
{
    const auto result = [](const AuditEvent &row, int role) -> QVariant {
        if (role == Qt::DisplayRole)
            return row.success ? tr("Done") : tr("Refused");
        return role == ToneRole
                   ? QVariant(static_cast<int>(row.success ? Tone::Positive : Tone::Danger))
                   : QVariant();
    };
    QList<Model::Column> columns{
        {tr("No."), 90,
         Model::text([](const AuditEvent &row) { return QLocale().toString(row.index); }, true)},
        {tr("Time"), 170, Model::text([](const AuditEvent &row) { return timeText(row.at); })},
        {tr("Action"), 190,
         Model::text([](const AuditEvent &row) { return actionText(row.action); })},
        {tr("Result"), 96, result},
        {tr("Who"), 125, Model::text([](const AuditEvent &row) { return actorText(row.actor); })},
        {tr("Resource"), 120,
         Model::text([](const AuditEvent &row) { return resourceText(row.resource); }, true)},
    };
    return new Model(
        std::move(columns), [](const AuditEvent &row) { return row.id; },
        [this](const QString &after, QObject *context, auto handler) {
            return m_client.list(m_filter, after, context, std::move(handler));
        },
        this);
}

void AuditPage::activate()
{
    if (m_model->state() == PagedModel::State::Idle
        || m_model->state() == PagedModel::State::Failed)
        m_model->refresh();
}

void AuditPage::refresh()
{
    m_model->refresh();
}

bool AuditPage::isSettled() const
{
    return m_model->state() != PagedModel::State::Loading
           && m_watch.state() != TrailWatch::State::Checking;
}

QWidget *AuditPage::initialFocus()
{
    return m_table->view();
}

void AuditPage::narrow(const QString &filter)
{
    if (!filter.isEmpty())
        m_filters->setChoice({.action = filter});
}

void AuditPage::showExample()
{
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
}

void AuditPage::checkTrail()
{
    m_watch.check(m_model->rowCount() > 0 ? std::optional(*m_model->rowAt(0)) : std::nullopt);
}

void AuditPage::showIntegrity()
{
    m_badge->showState(m_watch);
    m_alarm->setMessage(
        Tone::Danger,
        m_watch.state() == TrailWatch::State::Failed
            ? tr("The audit trail does not hold. %1 Keep the database file as it is, do not rely "
                 "on what "
                 "is shown here, and have the trail examined with “countersignd audit verify”.")
                  .arg(m_watch.explanation())
            : QString());
}

void AuditPage::showDetails(const QString &id)
{
    const int row = m_model->rowOf(id);
    if (row < 0) {
        m_detail->showPrompt();
        return;
    }
    m_eventDetails->show(*m_model->rowAt(row));
}

void AuditPage::openTally()
{
    auto *dialog = new TallyDialog(m_context.api, m_filters->filter(), m_filters->summary(), this);
    connect(dialog, &TallyDialog::actorWanted, m_filters, &AuditFilterBar::setUser);
    dialog->show();
}

void AuditPage::openExport()
{
    auto *dialog = new ExportDialog(m_context.api, m_filters->filter(), m_filters->summary(), this);
    dialog->show();
}

void AuditPage::openIntegrity()
{
    if (!m_integrity) {
        m_integrity = new IntegrityDialog(m_context.api, m_watch, this);
        connect(m_integrity, &IntegrityDialog::checkWanted, this, &AuditPage::checkTrail);
    }
    m_integrity->show();
    m_integrity->raise();
    m_integrity->activateWindow();
    checkTrail();
}

void AuditPage::askWhereToSaveProof(const AuditEvent &event)
{
    auto *picker = new QFileDialog(this, tr("Save proof"), QDir::homePath(), u"*.tlog-proof"_s);
    picker->setAttribute(Qt::WA_DeleteOnClose);
    picker->setAcceptMode(QFileDialog::AcceptSave);
    picker->setDefaultSuffix(u"tlog-proof"_s);
    picker->selectFile(u"event-%1.tlog-proof"_s.arg(event.index));
    connect(picker, &QFileDialog::fileSelected, this,
            [this, event](const QString &path) { m_proofs.save(event, path); });
    picker->open();
}

void AuditPage::askForPrinter()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(tr("Audit trail"));
    printer->setPageOrientation(QPageLayout::Landscape); // so that an event is one line
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, false);
    // The selection is the one event whose details are shown.
    dialog->setOption(QAbstractPrintDialog::PrintSelection, m_table->currentRow() >= 0);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this,
            [this, printer] { print(printer); });
    dialog->open();
}

void AuditPage::print(const std::shared_ptr<QPrinter> &printer)
{
    m_printButton->setEnabled(false);
    const AuditEvent *event = m_model->rowAt(qMax(0, m_table->currentRow()));
    if (printer->printRange() == QPrinter::Selection && m_table->currentRow() >= 0 && event)
        m_print.printEvent(printer, *event, printHead(tr("Event %L1").arg(event->index)));
    else
        m_print.printList(printer, m_filters->filter(),
                          printHead(m_filters->summary().isEmpty()
                                        ? tr("No filter")
                                        : tr("Filter: %1").arg(m_filters->summary())));
}

PrintHead AuditPage::printHead(const QString &what) const
{
    const std::optional<SeenCheckpoint> &checkpoint = m_watch.checkpoint();
    const QString isSigned
        = !checkpoint || m_watch.state() == TrailWatch::State::Failed
              ? tr("This console has not verified the trail.")
              : tr("Verified checkpoint: %L1 events, root %2, trail %3")
                    .arg(checkpoint->size)
                    .arg(QString::fromLatin1(checkpoint->root.toBase64()), checkpoint->origin);
    const QString printed
        = tr("Printed %1 by %2")
              .arg(QLocale().toString(QDateTime::currentDateTime(), QLocale::ShortFormat),
                   m_context.staff.name);
    return {tr("Audit trail"), {what, printed, isSigned}};
}

} // namespace countersign::ui::audit
