// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/celldelegate.h"

#include "widgets/badge.h"
#include "widgets/pagedmodel.h"
#include "widgets/tokens.h"

#include <QPainter>

namespace countersign::ui::widgets {

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Tokens &tokens = currentTokens();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QString text = index.data(Qt::DisplayRole).toString();
    const QVariant tone = index.data(ToneRole);

    painter->save();
    if (selected)
        painter->fillRect(option.rect, tokens.selection);
    else if (index.row() == m_hoveredRow)
        painter->fillRect(option.rect, tokens.hover);
    painter->setPen(tokens.rowLine);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());

    // The first column starts where the page's text does.
    const QRect inner
        = option.rect.adjusted(index.column() == 0 ? m_edge : space::medium, 0, -space::small, 0);
    if (tone.isValid() && !text.isEmpty()) {
        paintBadge(*painter, inner, text, tokens.of(static_cast<Tone>(tone.toInt())), option.font);
    } else {
        painter->setFont(option.font);
        painter->setPen(selected                         ? tokens.onSelection
                        : index.data(MutedRole).toBool() ? tokens.muted
                                                         : tokens.text);
        const int height = option.fontMetrics.height();
        painter->drawStaticText(inner.left(), inner.top() + (inner.height() - height) / 2,
                                shaped(text, inner.width(), option));
    }
    painter->restore();
}

const QStaticText &CellDelegate::shaped(const QString &text, int width,
                                        const QStyleOptionViewItem &option) const
{
    if (m_font != option.font) {
        m_font = option.font;
        m_shaped.clear();
    }
    const std::pair place(text, width);
    if (const QStaticText *known = m_shaped.object(place))
        return *known;
    auto *made = new QStaticText(option.fontMetrics.elidedText(text, Qt::ElideRight, width));
    made->setTextFormat(Qt::PlainText);
    made->prepare({}, option.font);
    m_shaped.insert(place, made);
    return *made;
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    return {option.fontMetrics.horizontalAdvance(text) + 2 * space::large,
            option.fontMetrics.height() + 22};
}

} // namespace countersign::ui::widgets
