// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/overview.h"
#include "widgets/card.h"

namespace countersign::ui::widgets {
class IconLabel;
}

namespace countersign::ui::overview {

// What needs attention, one row each, or that nothing does. Rows stay the same objects while they say the same, so that
// a refresh takes nobody's focus.
class AttentionList final : public QWidget
{
    Q_OBJECT
public:
    /// `hasPage`: whether a page of this id can be opened.
    AttentionList(std::function<bool(const QString &page)> hasPage, QWidget *parent = nullptr);

    void setItems(const QList<contract::AttentionItem> &items);
    /// The first row that leads somewhere; null if there is none.
    QWidget *firstRow() const;

Q_SIGNALS:
    void chosen(const QString &page, const QString &filter);

private:
    bool isShown(const QList<contract::AttentionItem> &items) const;

    std::function<bool(const QString &)> m_hasPage;
    QWidget *m_calm;
    QVBoxLayout *m_rows;
};

} // namespace countersign::ui::overview
