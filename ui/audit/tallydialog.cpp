// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/tallydialog.h"

#include "audit/audittext.h"
#include "client/problemtext.h"
#include "widgets/celldelegate.h"
#include "widgets/inlinemessage.h"
#include "widgets/theme.h"
#include "widgets/timetext.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace countersign::ui::audit {

using namespace Qt::StringLiterals;
using namespace widgets;

namespace {
constexpr qsizetype shownPersons = 200; // customers act too, and there may be many
} // namespace

TallyDialog::TallyDialog(client::ApiClient &api, const client::AuditFilter &filter,
                         const QString &summary, QWidget *parent)
    : QDialog(parent)
    , m_pages(api)
    , m_count(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_message(new InlineMessage(this))
    , m_table(new QTableWidget(this))
    , m_only(new QPushButton(tr("&Only events of this person"), this))
    , m_stop(new QPushButton(tr("&Stop"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Count by person"));
    resize(860, 480);
    auto *title = new QLabel(tr("Count by person"), this);
    setTextSize(*title, TextSize::Heading);
    auto *intro = new QLabel(summary.isEmpty() ? tr("There is no filter: the whole trail.")
                                               : tr("Filter: %1").arg(summary),
                             this);
    intro->setTextFormat(Qt::PlainText);
    intro->setWordWrap(true);
    setMuted(*intro);
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Counting …"));
    makeTable();

    auto *close = new QPushButton(tr("Close"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_only);
    buttons->addStretch(1);
    for (QPushButton *button : {m_stop, close})
        buttons->addWidget(button);
    for (QPushButton *button : {m_only, m_stop, close})
        button->setAutoDefault(false);
    m_only->setEnabled(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, space::wide, space::wide, space::large);
    column->setSpacing(space::medium);
    for (QWidget *part :
         std::initializer_list<QWidget *>{title, intro, m_bar, m_count, m_message, m_table})
        column->addWidget(part);
    column->addLayout(buttons);

    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_pages.stop();
        end();
        m_message->setMessage(Tone::Info, tr("Stopped: older events are not counted."));
    });
    connect(m_only, &QPushButton::clicked, this, [this] { Q_EMIT actorWanted(chosenId()); });
    connect(m_table, &QTableWidget::itemSelectionChanged, this,
            [this] { m_only->setEnabled(!chosenId().isEmpty()); });
    connect(&m_pages, &TrailPages::pageRead, this, &TallyDialog::takePage);
    connect(&m_pages, &TrailPages::waiting, this,
            [this](const client::ApiProblem &problem, std::chrono::seconds time) {
                m_count->setText(tr("%1 It goes on by itself in %2.")
                                     .arg(client::problemText(problem), client::waitText(time)));
            });
    connect(&m_pages, &TrailPages::failed, this, [this](const client::ApiProblem &problem) {
        end();
        m_message->setMessage(
            Tone::Danger, tr("Older events are not counted. %1").arg(client::problemText(problem)));
    });
    m_pages.start(filter);
}

void TallyDialog::makeTable()
{
    m_table->setColumnCount(5);
    m_table->setHorizontalHeaderLabels(
        {tr("Who"), tr("ID"), tr("Events"), tr("Refused"), tr("Last")});
    m_table->setAccessibleName(tr("Count by person"));
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setProperty("framed", true);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int widths[] = {110, 320, 85, 85};
    for (int column = 0; column < 4; ++column)
        m_table->setColumnWidth(column, widths[column]);
}

void TallyDialog::takePage(const QList<contract::AuditEvent> &events, bool isLast)
{
    m_tally.add(events);
    showRows();
    if (isLast)
        end();
    else
        m_pages.next();
}

void TallyDialog::showRows()
{
    const QString kept = chosenId();
    const QList<PersonTally::Row> rows = m_tally.rows(shownPersons);
    m_count->setText(m_tally.persons() > shownPersons
                         ? tr("Events counted: %L1, by %L2 persons; those with most are shown.")
                               .arg(m_tally.events())
                               .arg(m_tally.persons())
                         : tr("Events counted: %L1").arg(m_tally.events()));
    const QSignalBlocker quiet(m_table);
    m_table->setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const PersonTally::Row &person = rows.at(row);
        const QString cells[]
            = {actorText(person.actor), person.actor.id, QLocale().toString(person.events),
               QLocale().toString(person.refused), timeText(person.last)};
        for (int column = 0; column < 5; ++column)
            m_table->setItem(row, column, new QTableWidgetItem(cells[column]));
        if (!kept.isEmpty() && person.actor.id == kept)
            m_table->selectRow(row);
    }
}

void TallyDialog::end()
{
    m_bar->hide();
    m_stop->hide();
}

QString TallyDialog::chosenId() const
{
    const QList<QTableWidgetItem *> selected = m_table->selectedItems();
    return selected.isEmpty() ? QString() : m_table->item(selected.first()->row(), 1)->text();
}

} // namespace countersign::ui::audit
