// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/attentionrow.h"

#include "shell/attentiontext.h"
#include "widgets/icon.h"
#include "widgets/tokens.h"

#include <QPainter>
#include <QStyle>

namespace countersign::ui::overview {

using namespace Qt::StringLiterals;
using namespace widgets;

namespace {

constexpr int Margin = 12;
constexpr int IconSize = 20;
constexpr int ArrowSize = 16;
constexpr int LineGap = 2;

QLatin1StringView iconOf(Tone tone)
{
    if (tone == Tone::Danger)
        return "error"_L1;
    return tone == Tone::Warning ? "warning"_L1 : "about"_L1;
}

} // namespace

AttentionRow::AttentionRow(const contract::AttentionItem &item, bool leads, QWidget *parent)
    : QAbstractButton(parent)
    , m_item(item)
    , m_leads(leads)
    , m_time(shell::attentionTime(item))
{
    setText(shell::attentionText(item));
    setAccessibleName(
        tr("%1: %2", "how urgent it is, and what").arg(shell::severityText(item.severity), text()));
    setAccessibleDescription(m_time);
    setFocusPolicy(leads ? Qt::StrongFocus : Qt::NoFocus);
    if (leads)
        setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAttribute(Qt::WA_Hover);
}

QRect AttentionRow::textArea(int width) const
{
    const int left = Margin + IconSize + Margin;
    return {left, Margin, width - left - Margin - ArrowSize - Margin, 10'000};
}

int AttentionRow::textHeight(int width) const
{
    return fontMetrics().boundingRect(textArea(width), Qt::TextWordWrap, text()).height();
}

int AttentionRow::heightForWidth(int width) const
{
    const int time = m_time.isEmpty() ? 0 : LineGap + fontMetrics().height();
    return std::max(IconSize, textHeight(width) + time) + 2 * Margin;
}

QSize AttentionRow::sizeHint() const
{
    return {480, heightForWidth(480)};
}

QSize AttentionRow::minimumSizeHint() const
{
    return {220, fontMetrics().height() + 2 * Margin};
}

void AttentionRow::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = currentTokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto placed
        = [this](const QRect &area) { return QStyle::visualRect(layoutDirection(), rect(), area); };
    if (m_leads && (underMouse() || isDown())) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isDown() ? tokens.selection : tokens.hover);
        painter.drawRoundedRect(rect(), 7, 7);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens.focus, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 7, 7);
    }
    const Tone tone = shell::attentionTone(m_item);
    const qreal ratio = devicePixelRatioF();
    painter.drawPixmap(placed({Margin, Margin, IconSize, IconSize}),
                       iconPixmap(iconOf(tone), tokens.of(tone).text, IconSize, ratio));
    if (m_leads)
        painter.drawPixmap(placed({width() - Margin - ArrowSize, (height() - ArrowSize) / 2,
                                   ArrowSize, ArrowSize}),
                           iconPixmap("next"_L1, tokens.muted, ArrowSize, ratio));
    QRect area = textArea(width());
    const int lines = textHeight(width());
    area.setHeight(lines);
    painter.setPen(tokens.text);
    painter.drawText(placed(area), Qt::TextWordWrap, text());
    if (m_time.isEmpty())
        return;
    painter.setPen(tokens.muted);
    painter.drawText(
        placed({area.left(), area.top() + lines + LineGap, area.width(), fontMetrics().height()}),
        QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft), m_time);
}

} // namespace countersign::ui::overview
