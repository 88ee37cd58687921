// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
class QLabel;
QT_END_NAMESPACE

namespace countersign::ui::widgets {

// The head of every page: its title, one line that says what it is for, and its actions at the
// right.
class PageHeader final : public QWidget
{
    Q_OBJECT
public:
    PageHeader(const QString &title, const QString &subtitle, QWidget *parent = nullptr);

    /// Adds a control at the right, after the others. Takes ownership.
    void addAction(QWidget *control);

private:
    QHBoxLayout *m_row;
};

} // namespace countersign::ui::widgets
