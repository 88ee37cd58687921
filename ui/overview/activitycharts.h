// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/overview.h"
#include "widgets/tokens.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QBoxLayout;
class QTableWidget;
QT_END_NAMESPACE

namespace countersign::ui::widgets {
class BarChart;
class Card;
} // namespace countersign::ui::widgets

namespace countersign::ui::overview {

// What happened in the last fortnight, as three small charts or as one table of the same numbers. Charts of which the
// person may know nothing are not there.
class ActivityCharts final : public QWidget
{
    Q_OBJECT
public:
    explicit ActivityCharts(QWidget *parent = nullptr);

    void setActivity(const contract::ActivityChart &activity);
    /// All numbers as a table, for who would rather read or copy them.
    void showTable(bool table);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Chart
    {
        QStringList codes; // of its series, from the bottom up
        widgets::Card *card = nullptr;
        widgets::BarChart *bars = nullptr;
    };

    void addChart(const QString &title, const QStringList &codes);
    void fillTable(const contract::ActivityChart &activity);

    QWidget *m_bars;
    QBoxLayout *m_row;
    QTableWidget *m_table;
    QList<Chart> m_charts;
};

} // namespace countersign::ui::overview
