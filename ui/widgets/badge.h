// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/tokens.h"

#include <QLabel>

namespace countersign::ui::widgets {

/// Draws a badge at the left of `area`, vertically centred, elided to fit.
void paintBadge(QPainter &painter, const QRect &area, const QString &text, const ToneColors &colors,
                const QFont &font);
QSize badgeSize(const QString &text, const QFont &font);

// A short status in a coloured pill. The text carries the meaning; the colour only underlines it.
class StatusBadge final : public QLabel
{
    Q_OBJECT
public:
    explicit StatusBadge(QWidget *parent = nullptr);

    void setStatus(Tone tone, const QString &text);
    Tone tone() const { return m_tone; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Neutral;
};

} // namespace countersign::ui::widgets
