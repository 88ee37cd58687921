// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/tokens.h"

#include <QFrame>
#include <QTimer>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace countersign::ui::widgets {

class InlineMessage;

// A short message over the bottom of its parent: something is done, or went wrong in the
// background. Never takes the focus; goes after a while, failures stay until they are closed. Owned
// by the main window.
class Notifier final : public QFrame
{
    Q_OBJECT
public:
    explicit Notifier(QWidget *parent);

    void notify(Tone tone, const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    InlineMessage *m_message;
    QTimer m_timer;
};

} // namespace countersign::ui::widgets
