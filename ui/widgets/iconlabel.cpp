// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/iconlabel.h"

#include "widgets/icon.h"

#include <QPainter>

namespace countersign::ui::widgets {

IconLabel::IconLabel(QLatin1StringView name, int size, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_size(size)
{
    setFixedSize(size, size);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void IconLabel::setIcon(QLatin1StringView name)
{
    m_name = name;
    update();
}

void IconLabel::setTone(std::optional<Tone> tone)
{
    m_tone = tone;
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = currentTokens();
    QPainter painter(this);
    painter.drawPixmap(rect(), iconPixmap(m_name, m_tone ? tokens.of(*m_tone).text : tokens.muted,
                                          m_size, devicePixelRatioF()));
}

BusyIndicator::BusyIndicator(int size, QWidget *parent)
    : QWidget(parent)
    , m_size(size)
{
    setFixedSize(size, size);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void BusyIndicator::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = currentTokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal width = qMax(2.0, m_size / 10.0);
    const QRectF circle = QRectF(rect()).adjusted(width, width, -width, -width);
    painter.setPen(QPen(tokens.border, width, Qt::SolidLine, Qt::RoundCap));
    painter.drawEllipse(circle);
    painter.setPen(QPen(tokens.focus, width, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(circle, -m_angle * 16, 100 * 16);
}

void BusyIndicator::timerEvent(QTimerEvent *)
{
    m_angle = (m_angle + 12) % 360;
    update();
}

void BusyIndicator::showEvent(QShowEvent *)
{
    if (m_timer == 0)
        m_timer = startTimer(33);
}

void BusyIndicator::hideEvent(QHideEvent *)
{
    killTimer(m_timer);
    m_timer = 0;
}

} // namespace countersign::ui::widgets
