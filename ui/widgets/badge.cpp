// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/badge.h"

#include <QPainter>

namespace countersign::ui::widgets {

namespace {

constexpr int sidePadding = 9;

QFont badgeFont(const QFont &base)
{
    QFont font = base;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * 0.92);
    font.setWeight(QFont::Medium);
    return font;
}

} // namespace

QSize badgeSize(const QString &text, const QFont &font)
{
    const QFontMetrics metrics(badgeFont(font));
    return {metrics.horizontalAdvance(text) + 2 * sidePadding, metrics.height() + 6};
}

void paintBadge(QPainter &painter, const QRect &area, const QString &text, const ToneColors &colors,
                const QFont &font)
{
    const QSize wanted = badgeSize(text, font);
    const QRect pill(area.left(), area.center().y() - wanted.height() / 2 + 1,
                     qMin(wanted.width(), area.width()), wanted.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.fill);
    painter.drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
    painter.setFont(badgeFont(font));
    painter.setPen(colors.text);
    painter.drawText(
        pill, Qt::AlignCenter,
        painter.fontMetrics().elidedText(text, Qt::ElideRight, pill.width() - 2 * sidePadding + 2));
    painter.restore();
}

StatusBadge::StatusBadge(QWidget *parent)
    : QLabel(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StatusBadge::setStatus(Tone tone, const QString &text)
{
    m_tone = tone;
    setText(text);
    setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

QSize StatusBadge::sizeHint() const
{
    return badgeSize(text(), font());
}

void StatusBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBadge(painter, rect(), text(), currentTokens().of(m_tone), font());
}

} // namespace countersign::ui::widgets
