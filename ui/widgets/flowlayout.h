// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <vector>

namespace countersign::ui::widgets {

// A row of controls that goes on in the next line where the window is too narrow for it. What a line has left over is
// shared by those that may grow. Owned by its widget.
class FlowLayout final : public QLayout
{
public:
    /// `spacing`: between controls and between lines, in device-independent pixels.
    explicit FlowLayout(int spacing, QWidget *parent = nullptr);
    ~FlowLayout() override;

    /// Inserts at `index`, at the end if it is negative. Takes ownership. `stretch`: share of what is left over; 0: none.
    /// `most`: by how many percent of its usual width it grows at most.
    void insert(int index, QLayoutItem *item, int stretch, int most);
    /// The same for a layout.
    void insert(int index, QLayout *layout, int stretch, int most);

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;
    Qt::Orientations expandingDirections() const override { return {}; }

private:
    struct Entry
    {
        std::unique_ptr<QLayoutItem> item;
        int stretch = 0;
        int most = 0;
    };

    /// Places everything in lines of that width if `apply`; the height it takes.
    int arrange(const QRect &rect, bool apply) const;
    int placeLine(size_t first, size_t end, const QRect &rect, int top, bool apply) const;

    std::vector<Entry> m_entries;
};

} // namespace countersign::ui::widgets
