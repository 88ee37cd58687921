// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace countersign::ui::client {
class SessionWatch;
}
namespace countersign::ui::widgets {
class InlineMessage;
}

namespace countersign::ui::shell {

// Tells that the session is about to end, and until when, with the way to go on. Takes no focus, covers nothing, and what is
// on screen stays as it is.
class SessionBar final : public QFrame
{
    Q_OBJECT
public:
    /// `watch` must outlive the bar.
    SessionBar(client::SessionWatch &watch, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The person would rather sign in again now than be interrupted later.
    void signInRequested();

private:
    void update();

    client::SessionWatch &m_watch;
    widgets::InlineMessage *m_message;
    QPushButton *m_action;
};

} // namespace countersign::ui::shell
