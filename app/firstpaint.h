// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace countersign::app {

// Tells once when the first window of the program has been painted. GUI thread; made after the application and before the
// window.
class FirstPaint final : public QObject
{
    Q_OBJECT
public:
    explicit FirstPaint(QObject *parent = nullptr);

Q_SIGNALS:
    void painted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace countersign::app
