// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/tokens.h"

#include <QCache>
#include <QStaticText>
#include <QStyledItemDelegate>

namespace countersign::ui::widgets {

// Draws the cells of a PagedTable: text, secondary text, or a badge (CellRole). Owned by its table.
class CellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Distance of the first column's text from the left edge.
    void setEdge(int edge) { m_edge = edge; }
    /// Which row the pointer is over, -1 for none.
    void setHoveredRow(int row) { m_hoveredRow = row; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const QStaticText &shaped(const QString &text, int width,
                              const QStyleOptionViewItem &option) const;

    // What was drawn lately, as one scrolls over the same words again and again, and shaping them is most of the work.
    mutable QCache<std::pair<QString, int>, QStaticText> m_shaped{1000};
    mutable QFont m_font; // of m_shaped
    int m_hoveredRow = -1;
    int m_edge = space::medium;
};

} // namespace countersign::ui::widgets
