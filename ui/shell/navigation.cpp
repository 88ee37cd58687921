// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/navigation.h"

#include "widgets/icon.h"
#include "widgets/tokens.h"

#include <QCoreApplication>
#include <QPainter>
#include <QStyledItemDelegate>

namespace countersign::ui::shell {

using namespace Qt::StringLiterals;
using namespace widgets;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(PageList)
};

enum Role : int { IdRole = Qt::UserRole, IconRole };

class NavigationDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool heading = index.data(IdRole).toString().isEmpty();
        return {120, option.fontMetrics.height() + (heading ? 22 : 18)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Tokens &tokens = currentTokens();
        const QString text = index.data(Qt::DisplayRole).toString();
        const bool heading = index.data(IdRole).toString().isEmpty();
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const QRect rect = option.rect.adjusted(space::small, 1, -space::small, -1);

        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        QFont font = option.font;
        if (heading) {
            font.setPointSizeF(font.pointSizeF() * 0.88);
            font.setWeight(QFont::DemiBold);
            painter->setFont(font);
            painter->setPen(tokens.muted);
            painter->drawText(rect.adjusted(10, 0, 0, -4), Qt::AlignLeft | Qt::AlignBottom, text);
        } else {
            if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
                painter->setPen(Qt::NoPen);
                painter->setBrush(selected ? tokens.selection : tokens.hover);
                painter->drawRoundedRect(rect, 7, 7);
            }
            if (selected && option.state.testFlag(QStyle::State_HasFocus)) {
                painter->setPen(QPen(tokens.focus, 2));
                painter->setBrush(Qt::NoBrush);
                painter->drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 7, 7);
            }
            const QColor color = selected ? tokens.onSelection : tokens.text;
            const int size = 20;
            const QLatin1StringView name(index.data(IconRole).toByteArray().constData());
            painter->drawPixmap(rect.left() + 10, rect.center().y() - size / 2 + 1,
                                iconPixmap(name, selected ? tokens.focus : tokens.muted, size,
                                           painter->device()->devicePixelRatioF()));
            if (selected)
                font.setWeight(QFont::DemiBold);
            painter->setFont(font);
            painter->setPen(color);
            painter->drawText(
                rect.adjusted(42, 0, -space::small, 0), Qt::AlignLeft | Qt::AlignVCenter,
                painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width() - 50));
        }
        painter->restore();
    }
};

} // namespace

Navigation::Navigation(const QList<PageEntry> &entries, QWidget *parent)
    : QListWidget(parent)
{
    setProperty("navigation", true);
    setAccessibleName(Texts::tr("Pages"));
    setItemDelegate(new NavigationDelegate(this));
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    QString section;
    for (const PageEntry &entry : entries) {
        if (entry.section != section && !entry.section.isEmpty()) {
            auto *heading = new QListWidgetItem(entry.section, this);
            heading->setFlags(Qt::NoItemFlags);
        }
        section = entry.section;
        auto *item = new QListWidgetItem(entry.title, this);
        item->setData(IdRole, entry.id);
        item->setData(IconRole, QByteArray(entry.icon.data(), entry.icon.size()));
        item->setData(Qt::AccessibleTextRole, entry.title);
    }
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item && !item->data(IdRole).toString().isEmpty())
            Q_EMIT chosen(item->data(IdRole).toString());
    });
}

void Navigation::select(const QString &id)
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(IdRole).toString() == id)
            setCurrentRow(row);
    }
}

} // namespace countersign::ui::shell
