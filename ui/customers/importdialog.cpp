// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/importdialog.h"

#include "client/problemtext.h"
#include "client/serversentence.h"
#include "widgets/celldelegate.h"
#include "widgets/icon.h"
#include "widgets/inlinemessage.h"
#include "widgets/progresspane.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>

namespace countersign::ui::customers {

using namespace Qt::StringLiterals;
using namespace widgets;

namespace {

constexpr qint64 previewBytes = 64 * 1024;
constexpr int previewRows = 5;

QTableWidget *makeTable(const QString &name, QWidget *parent)
{
    auto *table = new QTableWidget(parent);
    table->setAccessibleName(name);
    table->setItemDelegate(new CellDelegate(table));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setProperty("framed", true);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(parent->fontMetrics().height() + 16);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionsClickable(false);
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

} // namespace

ImportDialog::ImportDialog(client::ApiClient &api, QWidget *parent)
    : QDialog(parent)
    , m_run(api)
    , m_steps(new QStackedWidget(this))
    , m_progress(new ProgressPane(this))
    , m_back(new QPushButton(tr("&Back"), this))
    , m_check(new QPushButton(tr("C&heck file"), this))
    , m_import(new QPushButton(tr("&Import"), this))
    , m_close(new QPushButton(tr("Close"), this))
{
    setWindowTitle(tr("Import customers"));
    setAcceptDrops(true);
    resize(760, 640);
    m_steps->addWidget(makeChooseStep());
    m_steps->addWidget(m_progress);
    m_steps->addWidget(makeResultStep());

    setPrimary(*m_check);
    setPrimary(*m_import);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    for (QPushButton *button : {m_close, m_check, m_import})
        buttons->addWidget(button);
    for (QPushButton *button : {m_back, m_check, m_import, m_close})
        button->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, space::wide, space::wide, space::large);
    column->setSpacing(space::large);
    column->addWidget(m_steps, 1);
    column->addLayout(buttons);

    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_steps->setCurrentIndex(Choose);
        updateButtons();
    });
    connect(m_check, &QPushButton::clicked, this, [this] { start(true); });
    connect(m_import, &QPushButton::clicked, this, [this] { start(false); });
    connect(m_progress, &ProgressPane::cancelled, &m_run, &ImportUpload::cancel);
    connect(&m_run, &ImportUpload::uploadProgressed, m_progress, [this](qint64 sent, qint64 total) {
        m_progress->setProgress(
            sent, total,
            tr("Sending the file: %1 of %2")
                .arg(QLocale().formattedDataSize(sent), QLocale().formattedDataSize(total)));
    });
    connect(&m_run, &ImportUpload::progressed, m_progress, [this](const contract::ImportJob &job) {
        m_progress->setProgress(
            job.rowsRead, job.rowsTotal.value_or(0),
            job.rowsTotal ? tr("Rows read: %L1 of %L2").arg(job.rowsRead).arg(*job.rowsTotal)
                          : tr("Rows read: %L1").arg(job.rowsRead));
    });
    connect(&m_run, &ImportUpload::finished, this, &ImportDialog::takeResult);
    connect(&m_run, &ImportUpload::failed, this, &ImportDialog::takeFailure);
    updateButtons();
}

QWidget *ImportDialog::makeChooseStep()
{
    auto *step = new QWidget(this);
    auto *title = new QLabel(tr("Import customers from a CSV file"), step);
    setTextSize(*title, TextSize::Heading);
    auto *intro = new QLabel(tr("Nothing is stored until the whole file has been checked: either "
                                "everything you chose is "
                                "imported, or nothing."),
                             step);
    intro->setWordWrap(true);
    setMuted(*intro);
    auto *choose = new QPushButton(icon("file"_L1), tr("Choose &file …"), step);
    choose->setAutoDefault(false);
    m_fileName = new QLabel(tr("or drop it here"), step);
    setMuted(*m_fileName);
    auto *fileRow = new QHBoxLayout;
    fileRow->setSpacing(space::medium);
    fileRow->addWidget(choose);
    fileRow->addWidget(m_fileName, 1);
    m_message = new InlineMessage(step);

    m_mapping = new QWidget(step);
    auto *mapping = new QVBoxLayout(m_mapping);
    mapping->setContentsMargins(0, 0, 0, 0);
    mapping->setSpacing(space::medium);
    m_mappingTitle = new QLabel(tr("Which column holds what?"), m_mapping);
    setTextSize(*m_mappingTitle, TextSize::Strong);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::large);
    grid->setVerticalSpacing(space::small);
    const std::pair<QString, QString> fields[]
        = {{u"name"_s, tr("&Name")}, {u"phone"_s, tr("&Phone")}, {u"email"_s, tr("&E-mail")},
           {u"vip"_s, tr("&VIP")},   {u"tags"_s, tr("&Tags")},   {u"status"_s, tr("&Status")}};
    int position = 0;
    for (const auto &[field, label] : fields) {
        auto *box = new QComboBox(m_mapping);
        auto *caption = new QLabel(label, m_mapping);
        caption->setBuddy(box);
        box->setAccessibleName(QString(label).remove(u'&'));
        grid->addWidget(caption, position % 3, position / 3 * 2);
        grid->addWidget(box, position % 3, position / 3 * 2 + 1);
        connect(box, &QComboBox::currentIndexChanged, this, &ImportDialog::updateButtons);
        m_columns.append({field, box});
        ++position;
    }
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    m_onError = new QComboBox(m_mapping);
    m_onError->addItem(tr("Import nothing if any row has an error"), false);
    m_onError->addItem(tr("Leave out rows with errors and import the others"), true);
    m_onError->setAccessibleName(tr("What to do with faulty rows"));
    m_rows = makeTable(tr("First rows of the file"), m_mapping);
    mapping->addWidget(m_mappingTitle);
    mapping->addLayout(grid);
    mapping->addWidget(m_onError);
    mapping->addWidget(m_rows, 1);
    m_mapping->hide();

    auto *column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    column->addWidget(title);
    column->addWidget(intro);
    column->addLayout(fileRow);
    column->addWidget(m_message);
    column->addWidget(m_mapping, 1);
    column->addStretch(0);
    connect(choose, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    return step;
}

QWidget *ImportDialog::makeResultStep()
{
    auto *step = new QWidget(this);
    m_outcome = new InlineMessage(step);
    m_errors = makeTable(tr("Rows with errors"), step);
    m_errors->setColumnCount(3);
    m_errors->setHorizontalHeaderLabels({tr("Row"), tr("Column"), tr("What is wrong")});
    m_errors->setColumnWidth(0, 90);
    m_errors->setColumnWidth(1, 130);
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::large);
    column->addWidget(m_outcome);
    column->addWidget(m_errors, 1);
    column->addStretch(0);
    return step;
}

void ImportDialog::chooseFile()
{
    auto *picker = new QFileDialog(this, tr("Choose a CSV file"), {},
                                   tr("CSV files (*.csv *.txt);;All files (*)"));
    picker->setAttribute(Qt::WA_DeleteOnClose);
    picker->setFileMode(QFileDialog::ExistingFile);
    connect(picker, &QFileDialog::fileSelected, this, &ImportDialog::openFile);
    picker->open();
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_steps->currentIndex() == Choose && event->mimeData()->urls().size() == 1
        && event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    openFile(event->mimeData()->urls().first().toLocalFile());
}

void ImportDialog::openFile(const QString &path)
{
    QFile file(path);
    auto preview = file.open(QIODevice::ReadOnly)
                       ? readPreview(file.read(previewBytes), previewRows)
                       : std::expected<CsvPreview, QString>(std::unexpected(
                             tr("The file cannot be read: %1").arg(file.errorString())));
    m_path = preview ? path : QString();
    m_fileName->setText(
        u"%1   ·   %2"_s.arg(QFileInfo(path).fileName(), QLocale().formattedDataSize(file.size())));
    m_message->setMessage(Tone::Danger, preview ? QString() : preview.error());
    m_preview = preview ? *preview : CsvPreview();
    m_mapping->setVisible(preview.has_value());
    showPreview();
    updateButtons();
}

void ImportDialog::showPreview()
{
    for (const auto &[field, box] : std::as_const(m_columns)) {
        const QSignalBlocker quiet(box);
        box->clear();
        box->addItem(tr("not in this file"), QString());
        for (const QString &heading : std::as_const(m_preview.headings))
            box->addItem(heading, heading);
        box->setCurrentIndex(qMax(0, box->findData(guessHeading(field, m_preview.headings))));
    }
    m_rows->setColumnCount(static_cast<int>(m_preview.headings.size()));
    m_rows->setHorizontalHeaderLabels(m_preview.headings);
    m_rows->setRowCount(static_cast<int>(m_preview.rows.size()));
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        for (int column = 0; column < m_rows->columnCount(); ++column)
            m_rows->setItem(row, column,
                            new QTableWidgetItem(m_preview.rows.at(row).value(column)));
    }
    for (int column = 0; column < m_rows->columnCount(); ++column)
        m_rows->setColumnWidth(column, 160);
}

client::CustomersClient::Import ImportDialog::options(bool dryRun) const
{
    client::CustomersClient::Import options;
    for (const auto &[field, box] : m_columns) {
        if (!box->currentData().toString().isEmpty())
            options.columns.append({field, box->currentData().toString()});
    }
    options.skipFaultyRows = m_onError->currentData().toBool();
    options.dryRun = dryRun;
    return options;
}

void ImportDialog::start(bool dryRun)
{
    m_dryRun = dryRun;
    m_progress->start(dryRun ? tr("Checking the file …") : tr("Importing …"));
    m_steps->setCurrentIndex(Progress);
    updateButtons();
    m_run.start(m_path, options(dryRun));
}

void ImportDialog::takeResult(const contract::ImportJob &job)
{
    m_steps->setCurrentIndex(Result);
    const qint64 good = job.imported;
    if (job.state == "cancelled"_L1) {
        m_outcome->setMessage(Tone::Info, tr("Cancelled. Nothing was imported."));
    } else if (job.state != "completed"_L1) {
        m_outcome->setMessage(Tone::Danger,
                              job.detail ? client::serverSentence(*job.detail)
                                         : tr("The file was not imported. Nothing was changed."));
    } else if (m_dryRun) {
        m_outcome->setMessage(
            job.errorCount > 0 ? Tone::Warning : Tone::Positive,
            job.errorCount > 0
                ? tr("Rows that can be imported: %L1. Rows with errors: %L2.")
                      .arg(good)
                      .arg(job.errorCount)
                : tr("The file is in order. Rows that can be imported: %L1.").arg(good));
    } else {
        m_outcome->setMessage(
            Tone::Positive,
            tr("Customers imported: %L1. Rows left out: %L2.").arg(good).arg(job.errorCount));
        Q_EMIT imported(good);
    }
    showErrors(job);
    const bool canImport = m_dryRun && job.state == "completed"_L1 && good > 0;
    updateButtons();
    m_import->setVisible(canImport);
    (canImport ? m_import : m_close)->setFocus();
    m_import->setText(tr("&Import %L1 customers").arg(good));
}

void ImportDialog::takeFailure(const client::ApiProblem &problem)
{
    m_steps->setCurrentIndex(Result);
    const bool local = problem.status == 0 && problem.kind == client::ApiProblem::Kind::Refused;
    m_outcome->setMessage(Tone::Danger, local ? problem.detail : client::problemText(problem));
    showErrors({});
    updateButtons();
    m_import->hide();
}

void ImportDialog::done(int result)
{
    QDialog::done(result);
    if (!m_run.isRunning()) {
        deleteLater();
        return;
    }
    // The server must still hear that it is to stop.
    connect(&m_run, &ImportUpload::finished, this, &QObject::deleteLater);
    connect(&m_run, &ImportUpload::failed, this, &QObject::deleteLater);
    m_run.cancel();
}

void ImportDialog::showErrors(const contract::ImportJob &job)
{
    m_errors->setVisible(!job.errors.isEmpty());
    m_errors->setRowCount(static_cast<int>(job.errors.size()));
    for (int row = 0; row < m_errors->rowCount(); ++row) {
        const contract::ImportRowError &error = job.errors.at(row);
        m_errors->setItem(row, 0, new QTableWidgetItem(QLocale().toString(error.row)));
        m_errors->setItem(row, 1, new QTableWidgetItem(error.column));
        m_errors->setItem(row, 2, new QTableWidgetItem(client::serverSentence(error.detail)));
    }
}

void ImportDialog::updateButtons()
{
    const int step = m_steps->currentIndex();
    const client::CustomersClient::Import chosen = options(true);
    const auto has = [&chosen](const QString &field) {
        return std::ranges::any_of(chosen.columns,
                                   [&field](const auto &column) { return column.first == field; });
    };
    m_back->setVisible(step == Result);
    m_check->setVisible(step == Choose);
    m_check->setEnabled(!m_path.isEmpty() && has(u"name"_s)
                        && (has(u"phone"_s) || has(u"email"_s)));
    m_check->setToolTip(m_check->isEnabled() || m_path.isEmpty()
                            ? QString()
                            : tr("A name, and a phone number or an e-mail address, are needed."));
    m_import->setVisible(false);
    m_close->setText(step == Progress ? tr("Cancel and close") : tr("Close"));
}

} // namespace countersign::ui::customers
