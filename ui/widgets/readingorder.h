// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

QT_BEGIN_NAMESPACE
class QApplication;
class QWidget;
QT_END_NAMESPACE

namespace countersign::ui::widgets {

/// Makes the Tab order of a window that in which its layouts show its controls: rows from the top, each from its start.
/// What is in no layout comes last.
void orderTabs(QWidget &window);

// Qt's own order is the one in which widgets were made, which nobody sees, and much is made anew while a window is open.
// So this puts every window of the program in order at the moment when Tab is pressed in it, and no page or dialog needs
// an order of its own. Owned by the application; GUI thread.
class ReadingOrder final : public QObject
{
    Q_OBJECT
public:
    explicit ReadingOrder(QApplication &application);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace countersign::ui::widgets
