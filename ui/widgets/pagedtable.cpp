// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pagedtable.h"

#include "client/problemtext.h"
#include "widgets/badge.h"
#include "widgets/celldelegate.h"
#include "widgets/stateview.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace countersign::ui::widgets {

using namespace Qt::StringLiterals;

namespace {

constexpr int RowsToFit = 50;

} // namespace

PagedTable::PagedTable(PagedModel &model, Texts texts, QSettings &settings,
                       const QString &settingsKey, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_texts(std::move(texts))
    , m_settings(settings)
    , m_settingsKey(u"tables/%1/widths"_s.arg(settingsKey))
    , m_stack(new QStackedWidget(this))
    , m_view(new QTableView(this))
    , m_delegate(new CellDelegate(m_view))
    , m_state(new StateView(this))
    , m_footer(new QWidget(this))
    , m_footerText(new QLabel(this))
    , m_retry(new QPushButton(tr("Try again"), this))
{
    setMuted(*m_footerText);
    setTextSize(*m_footerText, TextSize::Small);
    auto *footerRow = new QHBoxLayout(m_footer);
    footerRow->setContentsMargins(space::page, space::small, space::medium, space::small);
    m_footer->setProperty("footer", true);
    m_footer->setAttribute(Qt::WA_StyledBackground);
    footerRow->addWidget(m_footerText, 1);
    footerRow->addWidget(m_retry);

    auto *content = new QWidget(this);
    auto *contentColumn = new QVBoxLayout(content);
    contentColumn->setContentsMargins(0, 0, 0, 0);
    contentColumn->setSpacing(0);
    contentColumn->addWidget(m_view, 1);
    contentColumn->addWidget(m_footer);
    m_stack->addWidget(content);
    m_stack->addWidget(m_state);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);

    setUpView();
    connect(m_state, &StateView::actionTriggered, &m_model, &PagedModel::retry);
    connect(m_retry, &QPushButton::clicked, &m_model, &PagedModel::retry);
    connect(&m_model, &PagedModel::stateChanged, this, &PagedTable::showState);
    // Later, so that everybody has heard of this state before there is another.
    connect(&m_model, &PagedModel::stateChanged, this, &PagedTable::tellShown,
            Qt::QueuedConnection);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &PagedTable::restoreSelection);
    // A row may be chosen before it is there.
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &PagedTable::followSelection);
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, &PagedTable::tellShown);
    showState();
}

void PagedTable::setUpView()
{
    m_view->setAccessibleName(m_texts.name);
    m_view->setItemDelegate(m_delegate);
    m_view->setProperty("edge", true);
    m_delegate->setEdge(space::page);
    m_view->setModel(&m_model);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false); // Tab leaves the table; arrows move in it
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setMouseTracking(true);
    m_view->viewport()->installEventFilter(this);
    m_view->installEventFilter(this);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 22);
    QHeaderView *header = m_view->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->setStretchLastSection(true);
    header->setMinimumSectionSize(60);
    restoreWidths();
    connect(header, &QHeaderView::sectionResized, this, [this](int column) {
        if (column < m_model.columnCount() - 1) // the last one follows the window
            saveWidths();
    });
    connect(m_view, &QAbstractItemView::entered, this, [this](const QModelIndex &index) {
        m_delegate->setHoveredRow(index.row());
        m_view->viewport()->update();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &PagedTable::followSelection);
}

bool PagedTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view)
        return event->type() == QEvent::KeyPress
               && takesFirstRow(static_cast<QKeyEvent *>(event)->key());
    if (event->type() == QEvent::Leave) {
        m_delegate->setHoveredRow(-1);
        m_view->viewport()->update();
    } else if (event->type() == QEvent::Resize) {
        tellShown();
    }
    return QWidget::eventFilter(watched, event);
}

// Qt makes the row of a table that gets the keyboard the current one and does not select it, so that Down would go on to
// the second row, and in a list of one nowhere at all.
bool PagedTable::takesFirstRow(int key)
{
    const bool isMove = key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_Home
                        || key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!isMove || m_model.rowCount() == 0 || m_view->selectionModel()->hasSelection())
        return false;
    m_view->selectRow(qMax(0, m_view->currentIndex().row()));
    return true;
}

void PagedTable::restoreWidths()
{
    const QVariantList saved = m_settings.value(m_settingsKey).toList();
    m_fits = saved.size() == m_model.columnCount();
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const int width = m_fits ? saved.at(column).toInt() : 0;
        // Words of other languages may be longer than the English ones that the width was chosen for.
        const int initial = qMax(m_model.initialWidth(column),
                                 m_view->horizontalHeader()->sectionSizeHint(column));
        m_view->setColumnWidth(column, width >= 40 ? width : initial);
    }
}

void PagedTable::fitBadges()
{
    if (m_fits)
        return;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        int width = m_view->columnWidth(column);
        for (int row = 0; row < qMin(RowsToFit, m_model.rowCount()); ++row) {
            const QModelIndex index = m_model.index(row, column);
            if (index.data(ToneRole).isValid())
                width = qMax(width, badgeSize(index.data().toString(), m_view->font()).width()
                                        + space::medium + space::small);
        }
        m_view->setColumnWidth(column, width);
    }
    m_fits = true;
}

void PagedTable::saveWidths()
{
    if (!m_view->isVisible() || !m_fits)
        return; // still being laid out
    QVariantList widths;
    for (int column = 0; column < m_model.columnCount(); ++column)
        widths.append(m_view->columnWidth(column));
    m_settings.setValue(m_settingsKey, widths);
}

void PagedTable::selectRow(int row)
{
    m_view->selectRow(row);
}

void PagedTable::setEmptyTexts(const QString &title, const QString &text)
{
    m_texts.emptyTitle = title;
    m_texts.emptyText = text;
    showState();
}

void PagedTable::showState()
{
    const bool hasRows = m_model.rowCount() > 0;
    const bool failed = m_model.state() == PagedModel::State::Failed;
    m_stack->setCurrentIndex(hasRows ? 0 : 1);
    if (!hasRows) {
        if (failed)
            m_state->showProblem(tr("This could not be loaded"),
                                 client::problemText(m_model.problem()), tr("Try again"));
        else if (m_model.state() == PagedModel::State::Ready)
            m_state->showEmpty(m_texts.emptyIcon, m_texts.emptyTitle, m_texts.emptyText);
        else
            m_state->showBusy(tr("Loading …"));
        return;
    }
    fitBadges();
    m_retry->setVisible(failed);
    if (failed)
        m_footerText->setText(client::problemText(m_model.problem()));
    else if (m_model.isComplete())
        m_footerText->setText(tr("All %L1 shown").arg(m_model.rowCount()));
    else
        m_footerText->setText(tr("%L1 shown, more as you scroll").arg(m_model.rowCount()));
}

void PagedTable::tellShown()
{
    const int last = m_view->rowAt(m_view->viewport()->height() - 1);
    m_model.setShown(qMax(0, m_view->rowAt(0)), last >= 0 ? last : m_model.rowCount() - 1);
}

void PagedTable::followSelection()
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    m_model.setPinned(rows.value(0));
    const QString key = rows.isEmpty() ? QString() : m_model.keyAt(rows.first().row());
    if (key == m_currentKey)
        return;
    m_currentKey = key;
    Q_EMIT currentKeyChanged(key);
}

void PagedTable::restoreSelection()
{
    m_delegate->setHoveredRow(-1);
    const int row = m_model.rowOf(m_currentKey);
    if (row >= 0) {
        m_view->selectRow(row);
    } else if (!m_currentKey.isEmpty()) {
        m_currentKey.clear();
        Q_EMIT currentKeyChanged({});
    }
}

} // namespace countersign::ui::widgets
