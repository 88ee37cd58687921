// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace countersign::ui::widgets {

// A QR code (ISO/IEC 18004): black on white whatever the theme, because cameras want it so. What it holds is not told to
// screen readers; show it as text beside it.
class QrCode final : public QWidget
{
    Q_OBJECT
public:
    explicit QrCode(QWidget *parent = nullptr);

    /// At most some 2,900 characters; a longer text shows nothing.
    void setText(const QString &text);
    bool isEmpty() const { return m_modules.isEmpty(); }
    QSize sizeHint() const override { return {208, 208}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<bool> m_modules; // row by row, true is black
    int m_width = 0;       // modules in a row
};

} // namespace countersign::ui::widgets
