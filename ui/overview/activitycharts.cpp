// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/activitycharts.h"

#include "widgets/barchart.h"
#include "widgets/card.h"
#include "widgets/theme.h"

#include <QHeaderView>
#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>

namespace countersign::ui::overview {

using namespace Qt::StringLiterals;
using namespace widgets;

namespace {

constexpr int Narrow = 760; // below it the charts stand one under the other

QString seriesText(const QString &code)
{
    static const QHash<QString, QString> texts{
        {u"customer_sign_ins"_s, ActivityCharts::tr("Customers")},
        {u"staff_sign_ins"_s, ActivityCharts::tr("Staff")},
        {u"failed_sign_ins"_s, ActivityCharts::tr("Refused")},
        {u"messages_sent"_s, ActivityCharts::tr("Sent")},
        {u"messages_delivered"_s, ActivityCharts::tr("Delivered")},
        {u"messages_failed"_s, ActivityCharts::tr("Failed")},
    };
    return texts.value(code, code);
}

/// The same where no chart's title says of what.
QString columnText(const QString &code)
{
    static const QHash<QString, QString> texts{
        {u"customer_sign_ins"_s, ActivityCharts::tr("Customers signed in")},
        {u"staff_sign_ins"_s, ActivityCharts::tr("Staff signed in")},
        {u"failed_sign_ins"_s, ActivityCharts::tr("Sign-ins refused")},
        {u"messages_sent"_s, ActivityCharts::tr("Messages sent")},
        {u"messages_delivered"_s, ActivityCharts::tr("Messages delivered")},
        {u"messages_failed"_s, ActivityCharts::tr("Messages failed")},
    };
    return texts.value(code, code);
}

Tone seriesTone(const QString &code)
{
    if (code == "messages_failed"_L1 || code == "failed_sign_ins"_L1)
        return Tone::Danger;
    return code == "staff_sign_ins"_L1 ? Tone::Neutral : Tone::Info;
}

QList<QDate> daysOf(const contract::ActivityChart &activity)
{
    QList<QDate> days;
    for (const QString &day : activity.days)
        days.append(QDate::fromString(day, Qt::ISODate));
    return days;
}

} // namespace

ActivityCharts::ActivityCharts(QWidget *parent)
    : QWidget(parent)
    , m_bars(new QWidget(this))
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_table(new QTableWidget(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space::large);
    m_bars->setLayout(m_row);
    addChart(tr("Sign-ins"), {u"customer_sign_ins"_s, u"staff_sign_ins"_s});
    addChart(tr("Refused sign-ins"), {u"failed_sign_ins"_s});
    addChart(tr("Messages"), {u"messages_sent"_s, u"messages_failed"_s});
    m_table->setAccessibleName(tr("The last two weeks, day by day"));
    m_table->setProperty("framed", true);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::ContiguousSelection);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setMinimumHeight(300);
    m_table->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_bars);
    column->addWidget(m_table);
}

void ActivityCharts::addChart(const QString &title, const QStringList &codes)
{
    const Chart chart{codes, new Card(title, m_bars), new BarChart};
    chart.bars->setAccessibleName(title);
    setTextSize(*chart.bars, TextSize::Small);
    chart.card->column()->setSpacing(space::small);
    chart.card->column()->addWidget(chart.bars);
    m_row->addWidget(chart.card, 1);
    chart.card->hide();
    m_charts.append(chart);
}

void ActivityCharts::setActivity(const contract::ActivityChart &activity)
{
    for (const Chart &chart : std::as_const(m_charts)) {
        QList<BarChart::Series> series;
        for (const QString &code : chart.codes) {
            const auto found
                = std::ranges::find(activity.series, code, &contract::ActivitySeries::code);
            if (found != activity.series.end())
                series.append({seriesText(code), seriesTone(code), found->counts});
        }
        chart.card->setVisible(!series.isEmpty());
        chart.bars->setData(daysOf(activity), series);
    }
    fillTable(activity);
    setVisible(!activity.series.isEmpty());
}

void ActivityCharts::fillTable(const contract::ActivityChart &activity)
{
    const auto rows = static_cast<int>(activity.days.size());
    m_table->setColumnCount(static_cast<int>(activity.series.size()) + 1);
    m_table->setRowCount(rows);
    QStringList titles{tr("Day")};
    for (const contract::ActivitySeries &series : activity.series)
        titles.append(columnText(series.code));
    m_table->setHorizontalHeaderLabels(titles);
    const QList<QDate> days = daysOf(activity);
    for (int i = 0; i < rows; ++i) {
        const int row = rows - 1 - i; // today first
        m_table->setItem(
            row, 0, new QTableWidgetItem(QLocale().toString(days.at(i), QLocale::ShortFormat)));
        for (int column = 1; column < m_table->columnCount(); ++column) {
            const qint64 count = activity.series.at(column - 1).counts.value(i);
            auto *cell = new QTableWidgetItem(QLocale().toString(count));
            cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, column, cell);
        }
    }
    m_table->resizeColumnsToContents();
}

void ActivityCharts::showTable(bool table)
{
    m_bars->setVisible(!table);
    m_table->setVisible(table);
}

void ActivityCharts::resizeEvent(QResizeEvent *event)
{
    m_row->setDirection(width() < Narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QWidget::resizeEvent(event);
}

} // namespace countersign::ui::overview
