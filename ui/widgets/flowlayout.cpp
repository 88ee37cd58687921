// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/flowlayout.h"

#include <QStyle>
#include <QWidget>

namespace countersign::ui::widgets {

FlowLayout::FlowLayout(int spacing, QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::insert(int index, QLayoutItem *item, int stretch, int most)
{
    const auto at = index < 0 ? m_entries.end() : m_entries.begin() + index;
    m_entries.insert(at, Entry{std::unique_ptr<QLayoutItem>(item), stretch, most});
    invalidate();
}

void FlowLayout::insert(int index, QLayout *layout, int stretch, int most)
{
    addChildLayout(layout);
    insert(index, static_cast<QLayoutItem *>(layout), stretch, most);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    insert(-1, item, 0, 0);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_entries.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_entries.at(index).item.get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *taken = m_entries.at(index).item.release();
    m_entries.erase(m_entries.begin() + index);
    return taken;
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const Entry &entry : m_entries) {
        const QSize hint = entry.item->sizeHint();
        size.rwidth() += hint.width() + (size.width() > 0 ? spacing() : 0);
        size.setHeight(qMax(size.height(), hint.height()));
    }
    return size;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const Entry &entry : m_entries)
        size = size.expandedTo(entry.item->sizeHint());
    return size;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool apply) const
{
    int top = 0;
    size_t first = 0;
    int width = 0;
    for (size_t i = 0; i <= m_entries.size(); ++i) {
        const bool isEnd = i == m_entries.size();
        const int next = isEnd ? 0 : m_entries.at(i).item->sizeHint().width();
        if (!isEnd && (i == first || width + spacing() + next <= rect.width())) {
            width += next + (i == first ? 0 : spacing());
            continue;
        }
        if (first == i)
            break; // nothing in it
        top += placeLine(first, i, rect, top, apply) + spacing();
        first = i;
        width = next;
    }
    return qMax(0, top - spacing());
}

int FlowLayout::placeLine(size_t first, size_t end, const QRect &rect, int top, bool apply) const
{
    int height = 0;
    int used = spacing() * static_cast<int>(end - first - 1);
    int shares = 0;
    for (size_t i = first; i < end; ++i) {
        const QSize hint = m_entries.at(i).item->sizeHint();
        height = qMax(height, hint.height());
        used += hint.width();
        shares += m_entries.at(i).stretch;
    }
    if (!apply)
        return height;
    const int left = qMax(0, rect.width() - used);
    int x = 0;
    for (size_t i = first; i < end; ++i) {
        const Entry &entry = m_entries.at(i);
        const QSize hint = entry.item->sizeHint();
        const int more
            = shares > 0 ? qMin(hint.width() * entry.most / 100, left * entry.stretch / shares) : 0;
        const QSize size(qMin(hint.width() + more, rect.width()), hint.height());
        // Captions stand above their fields, so what is lower than the line stands at its foot.
        const QRect place(QPoint(x, top + height - size.height()), size);
        entry.item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(),
                                                   QRect(QPoint(), rect.size()), place)
                                    .translated(rect.topLeft()));
        x += size.width() + spacing();
    }
    return height;
}

} // namespace countersign::ui::widgets
