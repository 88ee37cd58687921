// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/tokens.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace countersign::ui::widgets {

class BusyIndicator;
class IconLabel;

// What stands in the place of content that is not there: still loading, nothing to show, or a
// failure with a way on. GUI thread; emits `actionTriggered` when its button is pressed.
class StateView final : public QWidget
{
    Q_OBJECT
public:
    explicit StateView(QWidget *parent = nullptr);

    void showBusy(const QString &title);
    void showEmpty(QLatin1StringView icon, const QString &title, const QString &text);
    void showProblem(const QString &title, const QString &text, const QString &action);

Q_SIGNALS:
    void actionTriggered();

private:
    void show(const QString &title, const QString &text, const QString &action);

    BusyIndicator *m_busy;
    IconLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_action;
};

} // namespace countersign::ui::widgets
