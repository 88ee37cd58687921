// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/tokens.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace countersign::ui::widgets {
class InlineMessage;
}

namespace countersign::ui::settings {

// Below a page, as long as something on it is changed and not saved: saves or undoes it, and says what stands against it.
class SaveBar final : public QFrame
{
    Q_OBJECT
public:
    explicit SaveBar(QWidget *parent = nullptr);

    void setBusy(bool busy);
    /// An empty text takes the message away.
    void setMessage(widgets::Tone tone, const QString &text);

Q_SIGNALS:
    void saveRequested();
    void undoRequested();

private:
    widgets::InlineMessage *m_message;
    QPushButton *m_undo;
    QPushButton *m_save;
};

} // namespace countersign::ui::settings
