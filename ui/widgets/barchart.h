// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/tokens.h"

#include <QDate>
#include <QWidget>

namespace countersign::ui::widgets {

// A small chart of counts per day: bars, stacked where there are several series, in the colours of their tones, below a
// legend with the sums. The arrow keys, Home and End walk over the days and the mouse points at them; the legend then has
// the numbers of the day, which are told to a screen reader too. Follows light and dark.
class BarChart final : public QWidget
{
    Q_OBJECT
public:
    struct Series
    {
        QString name;
        Tone tone = Tone::Info;
        QList<qint64> counts; // one for each day
    };

    explicit BarChart(QWidget *parent = nullptr);

    /// Days without a count have none. The day that was looked at stays.
    void setData(const QList<QDate> &days, const QList<Series> &series);
    const QList<Series> &series() const { return m_series; }
    /// Of all series and days.
    qint64 total() const;
    int currentDay() const { return m_current; }
    /// -1 for none.
    void setCurrentDay(int day);
    /// "22 Nov: 4 customers, 1 staff"; for no day, the sums of all.
    QString readout(int day) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentDayChanged(int day);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QRectF column(int day) const;
    qint64 tallest() const;
    qreal top() const;
    void describe();
    qint64 countOf(const Series &series) const;
    void paintLegend(QPainter &painter) const;
    void paintBars(QPainter &painter) const;
    void paintAxis(QPainter &painter) const;

    QList<QDate> m_days;
    QList<Series> m_series;
    int m_current = -1;
};

} // namespace countersign::ui::widgets
