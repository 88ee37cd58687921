// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/attentionlist.h"

#include "overview/attentionrow.h"
#include "widgets/iconlabel.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace countersign::ui::overview {

using namespace Qt::StringLiterals;
using namespace widgets;

AttentionList::AttentionList(std::function<bool(const QString &page)> hasPage, QWidget *parent)
    : QWidget(parent)
    , m_hasPage(std::move(hasPage))
    , m_calm(new QWidget(this))
    , m_rows(new QVBoxLayout)
{
    auto *icon = new IconLabel("success"_L1, 22, m_calm);
    icon->setTone(Tone::Positive);
    auto *title = new QLabel(tr("All is well."), m_calm);
    setTextSize(*title, TextSize::Strong);
    auto *text = new QLabel(tr("Nothing needs your attention."), m_calm);
    setMuted(*text);
    auto *calm = new QHBoxLayout(m_calm);
    calm->setContentsMargins(space::medium, space::small, space::medium, space::small);
    calm->setSpacing(space::medium);
    calm->addWidget(icon);
    calm->addWidget(title);
    calm->addWidget(text, 1);
    m_rows->setSpacing(2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_calm);
    column->addLayout(m_rows);
}

bool AttentionList::isShown(const QList<contract::AttentionItem> &items) const
{
    const auto rows = findChildren<AttentionRow *>(Qt::FindDirectChildrenOnly);
    return std::ranges::equal(rows, items,
                              [](const AttentionRow *row, const contract::AttentionItem &item) {
                                  return contract::encode(row->item()) == contract::encode(item);
                              });
}

void AttentionList::setItems(const QList<contract::AttentionItem> &items)
{
    m_calm->setVisible(items.isEmpty());
    if (isShown(items))
        return;
    QString focused;
    for (auto *row : findChildren<AttentionRow *>(Qt::FindDirectChildrenOnly)) {
        if (row->hasFocus())
            focused = row->item().code;
        delete row;
    }
    for (const contract::AttentionItem &item : items) {
        auto *row = new AttentionRow(item, m_hasPage && m_hasPage(item.page), this);
        m_rows->addWidget(row);
        if (row->leads())
            connect(row, &AttentionRow::clicked, this,
                    [this, page = item.page, filter = item.filter.value_or(QString())] {
                        Q_EMIT chosen(page, filter);
                    });
        if (item.code == focused)
            row->setFocus();
    }
}

QWidget *AttentionList::firstRow() const
{
    for (auto *row : findChildren<AttentionRow *>(Qt::FindDirectChildrenOnly)) {
        if (row->leads())
            return row;
    }
    return nullptr;
}

} // namespace countersign::ui::overview
