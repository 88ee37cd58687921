// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/exportdialog.h"

#include "client/problemtext.h"
#include "widgets/inlinemessage.h"
#include "widgets/progresspane.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace countersign::ui::audit {

using namespace Qt::StringLiterals;
using namespace widgets;

ExportDialog::ExportDialog(client::ApiClient &api, const client::AuditFilter &filter,
                           const QString &summary, QWidget *parent)
    : QDialog(parent)
    , m_filter(filter)
    , m_run(api)
    , m_steps(new QStackedWidget(this))
    , m_progress(new ProgressPane(this))
    , m_outcome(new InlineMessage(this))
    , m_export(new QPushButton(tr("Choose &file and export …"), this))
    , m_close(new QPushButton(tr("Close"), this))
{
    setWindowTitle(tr("Export events"));
    resize(560, 360);
    m_steps->addWidget(makeChooseStep(summary));
    m_steps->addWidget(m_progress);
    auto *result = new QWidget(this);
    auto *resultColumn = new QVBoxLayout(result);
    resultColumn->setContentsMargins(0, 0, 0, 0);
    resultColumn->addWidget(m_outcome);
    resultColumn->addStretch(1);
    m_steps->addWidget(result);

    setPrimary(*m_export);
    m_export->setDefault(true);
    m_close->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_export);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, space::wide, space::wide, space::large);
    column->setSpacing(space::large);
    column->addWidget(m_steps, 1);
    column->addLayout(buttons);
    showStep(Choose);

    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::choosePlace);
    connect(m_progress, &ProgressPane::cancelled, &m_run, &ExportRun::cancel);
    connect(&m_run, &ExportRun::progressed, m_progress,
            [this](qint64 events, qint64 done, qint64 total) {
                m_progress->setProgress(done, total, tr("Events written: %L1").arg(events));
            });
    connect(&m_run, &ExportRun::waiting, m_progress,
            [this](const client::ApiProblem &problem, std::chrono::seconds time) {
                m_progress->setProgress(
                    0, 0,
                    tr("%1 It goes on by itself in %2.")
                        .arg(client::problemText(problem), client::waitText(time)));
            });
    connect(&m_run, &ExportRun::finished, this, [this](qint64 events) {
        showResult(Tone::Positive, tr("Events written: %L1.").arg(events));
    });
    connect(&m_run, &ExportRun::cancelled, this,
            [this] { showResult(Tone::Info, tr("Cancelled. No file was made.")); });
    connect(&m_run, &ExportRun::failed, this, [this](const QString &text) {
        showResult(Tone::Danger, tr("%1 No file was made.").arg(text));
    });
}

QWidget *ExportDialog::makeChooseStep(const QString &summary)
{
    auto *step = new QWidget(this);
    auto *title = new QLabel(tr("Export events"), step);
    setTextSize(*title, TextSize::Heading);
    auto *intro = new QLabel(
        tr("Everything that the filter shows, from the newest event to the oldest, with the "
           "details that you can see. That you did so is recorded in the trail."),
        step);
    auto *filter = new QLabel(summary.isEmpty() ? tr("There is no filter: the whole trail.")
                                                : tr("Filter: %1").arg(summary),
                              step);
    filter->setTextFormat(Qt::PlainText);
    m_format = new QComboBox(step);
    m_format->addItem(tr("CSV, for spreadsheets"), QVariant::fromValue(ExportFormat::Csv));
    m_format->addItem(tr("JSON lines, for programs"), QVariant::fromValue(ExportFormat::JsonLines));
    m_format->addItem(tr("CEF, for log collectors (SIEM)"), QVariant::fromValue(ExportFormat::Cef));
    m_format->setAccessibleName(tr("Format"));
    auto *caption = new QLabel(tr("Fo&rmat"), step);
    caption->setBuddy(m_format);
    m_explanation = new QLabel(step);
    setMuted(*m_explanation);
    for (QLabel *label : {intro, filter, m_explanation})
        label->setWordWrap(true);
    setMuted(*intro);
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    for (QWidget *part :
         std::initializer_list<QWidget *>{title, intro, filter, caption, m_format, m_explanation})
        column->addWidget(part);
    column->addStretch(1);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::explain);
    explain();
    return step;
}

ExportFormat ExportDialog::format() const
{
    return m_format->currentData().value<ExportFormat>();
}

void ExportDialog::explain()
{
    switch (format()) {
    case ExportFormat::Csv:
        m_explanation->setText(tr("One row for each event. Cells that a spreadsheet would take for "
                                  "a formula have an apostrophe before them."));
        break;
    case ExportFormat::JsonLines:
        m_explanation->setText(tr("One line for each event, with every member that the API has."));
        break;
    case ExportFormat::Cef:
        m_explanation->setText(tr("Common Event Format, version 0: one line for each event, as "
                                  "ArcSight, Splunk, QRadar or Sentinel read it."));
        break;
    }
}

void ExportDialog::choosePlace()
{
    const QString suffix = formatSuffix(format());
    auto *picker = new QFileDialog(this, tr("Export to"), QDir::homePath(), u"*.%1"_s.arg(suffix));
    picker->setAttribute(Qt::WA_DeleteOnClose);
    picker->setAcceptMode(QFileDialog::AcceptSave);
    picker->setDefaultSuffix(suffix);
    picker->selectFile(u"audit-trail.%1"_s.arg(suffix));
    connect(picker, &QFileDialog::fileSelected, this, &ExportDialog::exportTo);
    picker->open();
}

void ExportDialog::exportTo(const QString &path)
{
    m_progress->start(tr("Writing %1 …").arg(QFileInfo(path).fileName()));
    showStep(Progress);
    m_run.start(path, format(), m_filter);
}

void ExportDialog::showResult(Tone tone, const QString &text)
{
    m_outcome->setMessage(tone, text);
    showStep(Result);
    m_close->setFocus();
}

void ExportDialog::showStep(Step step)
{
    m_steps->setCurrentIndex(step);
    m_export->setVisible(step == Choose);
    m_close->setText(step == Progress ? tr("Cancel and close") : tr("Close"));
}

void ExportDialog::done(int result)
{
    QDialog::done(result);
    if (!m_run.isRunning()) {
        deleteLater();
        return;
    }
    // The file must still hear that it is to go.
    connect(&m_run, &ExportRun::cancelled, this, &QObject::deleteLater);
    connect(&m_run, &ExportRun::finished, this, &QObject::deleteLater);
    connect(&m_run, &ExportRun::failed, this, &QObject::deleteLater);
    m_run.cancel();
}

} // namespace countersign::ui::audit
