// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/readingorder.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QSplitter>

namespace countersign::ui::widgets {

namespace {

// The controls of a window in the order in which its layouts show them.
class Reader
{
public:
    void read(QWidget &widget)
    {
        if (m_seen.contains(&widget))
            return;
        m_seen.insert(&widget);
        if (widget.focusPolicy() != Qt::NoFocus || widget.focusProxy())
            m_order.append(&widget);
        if (isWhole(widget))
            return;
        if (const auto *area = qobject_cast<QScrollArea *>(&widget); area && area->widget())
            read(*area->widget());
        if (const auto *splitter = qobject_cast<QSplitter *>(&widget)) {
            for (int side = 0; side < splitter->count(); ++side)
                read(*splitter->widget(side));
        }
        if (QLayout *layout = widget.layout())
            readLayout(*layout);
        for (QObject *child : widget.children()) {
            if (auto *part = qobject_cast<QWidget *>(child); part && !part->isWindow())
                read(*part);
        }
    }
    const QList<QWidget *> &order() const { return m_order; }

private:
    // What is inside is the control's own affair.
    static bool isWhole(const QWidget &widget)
    {
        return qobject_cast<const QAbstractItemView *>(&widget)
               || qobject_cast<const QAbstractSpinBox *>(&widget)
               || qobject_cast<const QComboBox *>(&widget)
               || qobject_cast<const QLineEdit *>(&widget);
    }

    void readLayout(QLayout &layout)
    {
        QList<std::pair<std::pair<int, int>, QLayoutItem *>> items;
        const auto *grid = qobject_cast<const QGridLayout *>(&layout);
        for (int i = 0; i < layout.count(); ++i) {
            std::pair place{i, 0};
            int rows = 0;
            int columns = 0;
            if (grid)
                grid->getItemPosition(i, &place.first, &place.second, &rows, &columns);
            items.append({place, layout.itemAt(i)});
        }
        std::ranges::stable_sort(items, {}, [](const auto &item) { return item.first; });
        for (const auto &[place, item] : std::as_const(items)) {
            if (QWidget *widget = item->widget())
                read(*widget);
            else if (QLayout *inner = item->layout())
                readLayout(*inner);
        }
    }

    QSet<const QWidget *> m_seen;
    QList<QWidget *> m_order;
};

} // namespace

void orderTabs(QWidget &window)
{
    Reader reader;
    reader.read(window);
    QWidget *last = &window;
    for (QWidget *next : reader.order()) {
        if (next != last)
            QWidget::setTabOrder(last, next);
        last = next;
    }
}

ReadingOrder::ReadingOrder(QApplication &application)
    : QObject(&application)
{
    application.installEventFilter(this);
}

bool ReadingOrder::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        auto *widget = qobject_cast<QWidget *>(watched);
        if (widget && (key == Qt::Key_Tab || key == Qt::Key_Backtab))
            orderTabs(*widget->window());
    }
    return QObject::eventFilter(watched, event);
}

} // namespace countersign::ui::widgets
