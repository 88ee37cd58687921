// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/overview.h"

#include <QAbstractButton>

namespace countersign::ui::overview {

// One thing that needs attention, as a button to where it is looked after; where there is no such page for this person, a
// line to read.
class AttentionRow final : public QAbstractButton
{
    Q_OBJECT
public:
    AttentionRow(const contract::AttentionItem &item, bool leads, QWidget *parent = nullptr);

    const contract::AttentionItem &item() const { return m_item; }
    bool leads() const { return m_leads; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRect textArea(int width) const;
    int textHeight(int width) const;

    contract::AttentionItem m_item;
    bool m_leads;
    QString m_time;
};

} // namespace countersign::ui::overview
