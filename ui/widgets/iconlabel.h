// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/tokens.h"

#include <QWidget>

namespace countersign::ui::widgets {

// A decorative icon of a fixed size that follows the theme. Says nothing to a screen reader.
class IconLabel final : public QWidget
{
    Q_OBJECT
public:
    IconLabel(QLatin1StringView name, int size, QWidget *parent = nullptr);

    void setIcon(QLatin1StringView name);
    /// The tone's text colour instead of the secondary text colour.
    void setTone(std::optional<Tone> tone);
    QSize sizeHint() const override { return {m_size, m_size}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLatin1StringView m_name;
    int m_size;
    std::optional<Tone> m_tone;
};

// A small turning arc for "something is going on".
class BusyIndicator final : public QWidget
{
    Q_OBJECT
public:
    explicit BusyIndicator(int size, QWidget *parent = nullptr);
    QSize sizeHint() const override { return {m_size, m_size}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    int m_size;
    int m_timer = 0;
    int m_angle = 0;
};

} // namespace countersign::ui::widgets
