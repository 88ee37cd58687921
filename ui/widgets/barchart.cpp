// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/barchart.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <numeric>

namespace countersign::ui::widgets {

namespace {

constexpr int BarsHeight = 96;
constexpr qreal Gap = 4;    // between two days
constexpr qreal Corner = 2; // radius
constexpr qreal Least = 2;  // height of the smallest bar, so that one is not nothing
constexpr int AxisGap = 6;
constexpr int LegendGap = 10;
constexpr int Swatch = 9;
constexpr int SwatchGap = 6;
constexpr int EntryGap = 16;

QString dayText(QDate day)
{
    return QLocale().toString(day, BarChart::tr("d MMM", "day and month, as in 22 Nov"));
}

qint64 sumOf(const QList<qint64> &counts)
{
    return std::accumulate(counts.cbegin(), counts.cend(), qint64(0));
}

} // namespace

BarChart::BarChart(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BarChart::setData(const QList<QDate> &days, const QList<Series> &series)
{
    m_days = days;
    m_series = series;
    m_current = std::min(m_current, static_cast<int>(days.size()) - 1);
    describe();
    update();
    Q_EMIT currentDayChanged(m_current);
}

qint64 BarChart::total() const
{
    qint64 sum = 0;
    for (const Series &series : m_series)
        sum += sumOf(series.counts);
    return sum;
}

void BarChart::setCurrentDay(int day)
{
    if (day < -1 || day >= m_days.size() || day == m_current)
        return;
    m_current = day;
    describe();
    update();
    Q_EMIT currentDayChanged(day);
}

QString BarChart::readout(int day) const
{
    QStringList parts;
    for (const Series &series : m_series) {
        const qint64 count = day < 0 ? sumOf(series.counts) : series.counts.value(day);
        parts.append(tr("%1: %2", "name of a series and its count")
                         .arg(series.name, QLocale().toString(count)));
    }
    const QString counts = parts.join(tr(", ", "between counts"));
    return day < 0 ? counts
                   : tr("%1 – %2", "day and its counts").arg(dayText(m_days.at(day)), counts);
}

// What a screen reader tells: the sums first, then whatever day is looked at.
void BarChart::describe()
{
    setAccessibleDescription(readout(m_current));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

QSize BarChart::sizeHint() const
{
    return {280, static_cast<int>(top()) + BarsHeight + AxisGap + fontMetrics().height() + 2};
}

QSize BarChart::minimumSizeHint() const
{
    return {140, sizeHint().height()};
}

qreal BarChart::top() const
{
    return 2.0 + fontMetrics().height() + LegendGap;
}

qint64 BarChart::countOf(const Series &series) const
{
    return m_current < 0 ? sumOf(series.counts) : series.counts.value(m_current);
}

qint64 BarChart::tallest() const
{
    qint64 most = 0;
    for (int day = 0; day < m_days.size(); ++day) {
        qint64 sum = 0;
        for (const Series &series : m_series)
            sum += series.counts.value(day);
        most = std::max(most, sum);
    }
    return most;
}

QRectF BarChart::column(int day) const
{
    const qreal width
        = (this->width() - 2.0) / std::max<qreal>(1, static_cast<qreal>(m_days.size()));
    const qreal left = layoutDirection() == Qt::RightToLeft
                           ? this->width() - 1.0 - (day + 1) * width
                           : 1.0 + day * width;
    return {left, top(), width, BarsHeight};
}

void BarChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintLegend(painter);
    paintBars(painter);
    paintAxis(painter);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(currentTokens().focus, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
    }
}

void BarChart::paintLegend(QPainter &painter) const
{
    const Tokens &tokens = currentTokens();
    const int height = fontMetrics().height();
    int left = 4;
    for (const Series &series : m_series) {
        const QString text = tr("%1: %2", "name of a series and its count")
                                 .arg(series.name, QLocale().toString(countOf(series)));
        const int width = fontMetrics().horizontalAdvance(text) + 1;
        const QRect swatch(left, 2 + (height - Swatch) / 2, Swatch, Swatch);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.of(series.tone).text);
        painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), swatch), Corner,
                                Corner);
        painter.setPen(tokens.muted);
        const QRect place(left + Swatch + SwatchGap, 2, width, height);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), place), Qt::AlignCenter,
                         text);
        left = place.right() + EntryGap;
    }
}

void BarChart::paintBars(QPainter &painter) const
{
    const Tokens &tokens = currentTokens();
    const qint64 most = tallest();
    painter.setPen(Qt::NoPen);
    for (int day = 0; day < m_days.size(); ++day) {
        const QRectF area = column(day);
        if (day == m_current) {
            painter.setBrush(tokens.hover);
            painter.drawRoundedRect(area, 4, 4);
        }
        qreal bottom = area.bottom();
        for (const Series &series : m_series) {
            const qint64 count = series.counts.value(day);
            if (count <= 0)
                continue;
            const qreal height = std::max(Least, (BarsHeight - 4.0) * static_cast<qreal>(count)
                                                     / static_cast<qreal>(most));
            painter.setBrush(tokens.of(series.tone).text);
            painter.drawRoundedRect(
                QRectF(area.left() + Gap / 2, bottom - height, area.width() - Gap, height), Corner,
                Corner);
            bottom -= height + 1;
        }
    }
}

void BarChart::paintAxis(QPainter &painter) const
{
    if (m_days.isEmpty())
        return;
    const Tokens &tokens = currentTokens();
    painter.setPen(tokens.border);
    const qreal bottom = top() + BarsHeight;
    painter.drawLine(QPointF(1, bottom + 0.5), QPointF(width() - 1, bottom + 0.5));
    painter.setPen(tokens.muted);
    const QRect line(4, static_cast<int>(bottom) + AxisGap - 2, width() - 8,
                     fontMetrics().height());
    if (m_current >= 0) {
        const QString day = dayText(m_days.at(m_current));
        const int wide = fontMetrics().horizontalAdvance(day) + 2;
        const int left = std::clamp(static_cast<int>(column(m_current).center().x()) - wide / 2,
                                    line.left(), std::max(line.left(), line.right() - wide));
        painter.drawText(QRect(left, line.top(), wide, line.height()), Qt::AlignCenter, day);
        return;
    }
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), line),
                     QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft),
                     dayText(m_days.first()));
    painter.drawText(line, QStyle::visualAlignment(layoutDirection(), Qt::AlignRight), tr("Today"));
}

void BarChart::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_days.size()) - 1;
    const int back = layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left;
    const int on = layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
    if (event->key() == back)
        setCurrentDay(m_current < 0 ? last : std::max(0, m_current - 1));
    else if (event->key() == on)
        setCurrentDay(m_current < 0 ? 0 : std::min(last, m_current + 1));
    else if (event->key() == Qt::Key_Home)
        setCurrentDay(0);
    else if (event->key() == Qt::Key_End)
        setCurrentDay(last);
    else
        QWidget::keyPressEvent(event);
}

void BarChart::mouseMoveEvent(QMouseEvent *event)
{
    for (int day = 0; day < m_days.size(); ++day) {
        const QRectF area = column(day);
        if (event->position().x() >= area.left() && event->position().x() < area.right())
            setCurrentDay(day);
    }
}

void BarChart::leaveEvent(QEvent *event)
{
    setCurrentDay(-1);
    QWidget::leaveEvent(event);
}

void BarChart::focusOutEvent(QFocusEvent *event)
{
    setCurrentDay(-1);
    QWidget::focusOutEvent(event);
}

} // namespace countersign::ui::widgets
