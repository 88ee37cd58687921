// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/outboxclient.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace countersign::ui::widgets {
class InlineMessage;
class Notifier;
} // namespace countersign::ui::widgets

namespace countersign::ui::outbox {

// A notice above the outbox while a brake stops attacks on the sign-in: what it stops and until when. Whoever may,
// releases the newest one with a reason. Hidden while there is none. Owned by the page; GUI thread.
class BrakeBar final : public QWidget
{
    Q_OBJECT
public:
    BrakeBar(client::OutboxClient client, widgets::Notifier &notifier, bool mayRelease,
             QWidget *parent);

    /// Asks the server again.
    void refresh();

private:
    void showBrakes(const contract::SignInBrakeList &list);
    void release();

    client::OutboxClient m_client;
    widgets::Notifier &m_notifier;
    const bool m_mayRelease;
    QString m_brakeId; // the one that is released
    widgets::InlineMessage *m_message;
    QWidget *m_form;
    QLineEdit *m_reason;
    QPushButton *m_release;
};

/// What a brake has stopped, until when, in words.
QString brakeText(const contract::SignInBrake &brake);

} // namespace countersign::ui::outbox
