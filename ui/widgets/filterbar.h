// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace countersign::ui::widgets {

class FlowLayout;

// A row of labelled filter controls with a way to clear them all, in several lines where the window is narrow. The page owns the controls'
// meaning: it connects to them, tells the bar whether anything is narrowed, and resets them when
// `cleared` comes.
class FilterBar final : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent = nullptr);

    /// Adds `control` under `label` (with its mnemonic) and names it for screen readers. Takes
    /// ownership.
    void addFilter(const QString &label, QWidget *control, int stretch = 0);
    void setNarrowed(bool narrowed);

Q_SIGNALS:
    void cleared();

private:
    FlowLayout *m_row;
    QPushButton *m_clear;
};

} // namespace countersign::ui::widgets
